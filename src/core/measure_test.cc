#include "core/measure.h"

#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;

/// A closed box whose lowest corner is at `low`.
ScenePart box(const std::string& name, const Vec3& low, const Vec3& size) {
  ScenePart part;
  part.name = name;
  part.type = "mesh";
  for (int i = 0; i < 8; ++i) {
    part.mesh.points.push_back({low[0] + ((i & 1) != 0 ? size[0] : 0),
                                low[1] + ((i & 2) != 0 ? size[1] : 0),
                                low[2] + ((i & 4) != 0 ? size[2] : 0)});
  }
  part.mesh.triangles = {{0, 2, 1}, {1, 2, 3}, {4, 5, 6}, {5, 7, 6}, {0, 1, 4}, {1, 5, 4},
                         {2, 6, 3}, {3, 6, 7}, {0, 4, 2}, {2, 4, 6}, {1, 3, 5}, {3, 7, 5}};
  part.materials = {{"Wood", {0.4, 0.2, 0.1, 1}, "viewport"}};
  return part;
}

/// A plate on two equal legs, and a lamp that floats above it.
Scene table() {
  return {{box("Plate", {-1, -0.5, 0.7}, {2, 1, 0.05}), box("Leg 1", {-0.9, 0, 0}, {0.1, 0.1, 0.7}),
           box("Leg 2", {0.8, 0, 0}, {0.1, 0.1, 0.7}), box("Lamp", {0, 0, 0.8}, {0.2, 0.2, 0.2})}};
}

const Relation* between(const Facts& facts, std::size_t first, std::size_t second) {
  for (const Relation& relation : facts.relations) {
    if (relation.first == first && relation.second == second) {
      return &relation;
    }
  }
  return nullptr;
}

TEST(Measure, GivesEachPartItsSizesAndItsSurface) {
  const Facts facts = measure(table(), {});
  ASSERT_EQ(facts.parts.size(), 4U);
  const PartFacts& plate = facts.parts[0];
  EXPECT_NEAR(plate.dimensions[0], 2, 1e-12);
  EXPECT_NEAR(plate.volume, 0.1, 1e-12);
  EXPECT_NEAR(plate.area, 2 * (2 + 0.1 + 0.05), 1e-12);
  EXPECT_NEAR(plate.centre_of_mass[2], 0.725, 1e-12);
  EXPECT_TRUE(plate.topology.watertight);
  EXPECT_EQ(plate.topology.euler, 2);
  EXPECT_EQ(plate.materials[0].name, "Wood");
  EXPECT_EQ(facts.bounds.max, (Vec3{1, 0.5, 1.0}));
  EXPECT_EQ(facts.triangles(), 48U);
}

TEST(Measure, TellsWhatTouchesAndWhatFloats) {
  const Facts facts = measure(table(), {});
  ASSERT_NE(between(facts, 0, 1), nullptr);
  EXPECT_EQ(between(facts, 0, 1)->contact, Contact::Touching);
  const Relation* lamp = between(facts, 0, 3);
  ASSERT_NE(lamp, nullptr);
  EXPECT_EQ(lamp->contact, Contact::Apart);
  EXPECT_NEAR(lamp->distance, 0.05, 1e-9);
  EXPECT_FALSE(facts.parts[3].on_ground);
  EXPECT_TRUE(facts.parts[1].on_ground);
}

TEST(Measure, TellsRepeatedPartsAndSymmetry) {
  Scene scene = table();
  scene.parts.pop_back();
  const Facts facts = measure(scene, {});
  EXPECT_THAT(facts.repeats, ElementsAre(ElementsAre(1, 2)));
  EXPECT_GT(facts.symmetry[0], 0.99);
  EXPECT_LT(facts.symmetry[2], 0.6);
}

TEST(Measure, TellsWhereFacesLookInwards) {
  Scene scene{{box("Block", {0, 0, 0}, {1, 1, 1})}};
  std::swap(scene.parts[0].mesh.triangles[3][0], scene.parts[0].mesh.triangles[3][1]);
  const Facts facts = measure(scene, {});
  EXPECT_FALSE(facts.parts[0].topology.oriented);
  EXPECT_EQ(facts.parts[0].orientation.inward_faces, 1U);
  EXPECT_FALSE(facts.parts[0].hollows_known);
}

TEST(Measure, KeepsWhatCutsWhat) {
  Scene scene = table();
  scene.parts[3].cuts = {{0, CutKind::Difference}};
  EXPECT_EQ(measure(scene, {}).parts[3].cuts.size(), 1U);
}

TEST(Measure, GivesAnOpenPartNoVolume) {
  Scene scene{{box("Open", {0, 0, 0}, {1, 1, 1})}};
  scene.parts[0].mesh.triangles.pop_back();
  const Facts facts = measure(scene, {});
  EXPECT_EQ(facts.parts[0].volume, 0);
  EXPECT_EQ(facts.parts[0].topology.boundary_edges, 3U);
}

TEST(Measure, HasNothingToSayOfAnEmptyScene) {
  const Facts facts = measure({}, {});
  EXPECT_TRUE(facts.parts.empty());
  EXPECT_EQ(facts.bounds.size(), (Vec3{0, 0, 0}));
}

}  // namespace
}  // namespace maquette
