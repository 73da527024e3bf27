#include "core/facts.h"

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

PartFacts mug_body() {
  PartFacts part;
  part.name = "Body";
  part.type = "MESH";
  part.dimensions = {0.08, 0.08, 0.1};
  part.bounds = {{-0.04, -0.04, 0.0}, {0.04, 0.04, 0.1}};
  part.vertices = 64;
  part.triangles = 124;
  part.topology.watertight = true;
  part.topology.euler = 2;
  part.topology.shells = 1;
  part.area = 0.03;
  part.volume = 0.0005;
  part.on_ground = true;
  part.materials = {{"Red", {0.8, 0.02, 0.01, 1.0}, "principled"}};
  return part;
}

Facts mug() {
  Facts facts;
  facts.parts = {mug_body(), mug_body()};
  facts.parts[1].name = "Handle";
  facts.parts[1].triangles = 76;
  facts.bounds = {{-0.04, -0.04, 0.0}, {0.07, 0.04, 0.1}};
  facts.relations = {{0, 1, Contact::Penetrating, 0, 0.01, {0.04, 0, 0.05}}};
  facts.hollows = {{.part = 0, .centre = {0, 0, 0.05}, .width = 0.07, .filled_by = {1}}};
  facts.parts[1].cuts = {{0, CutKind::Difference}};
  facts.repeats = {{0, 1}};
  facts.symmetry = {0.5, 1, 0.25};
  return facts;
}

TEST(Facts, SizeIsMaxMinusMin) {
  const Bounds bounds{{-1, 0, 2}, {1, 3, 2}};
  EXPECT_EQ(bounds.size(), (Vec3{2, 3, 0}));
}

TEST(Facts, TrianglesAreThoseOfAllParts) {
  EXPECT_EQ(mug().triangles(), 200U);
  EXPECT_EQ(Facts().triangles(), 0U);
}

TEST(FactsJson, HasTheDocumentedFields) {
  const Json json = to_json(mug());
  EXPECT_EQ(json["parts"].size(), 2U);
  EXPECT_EQ(json["parts"][0]["name"], "Body");
  EXPECT_EQ(json["parts"][0]["dimensions"], (Json{0.08, 0.08, 0.1}));
  EXPECT_EQ(json["parts"][0]["materials"][0]["rgba"], (Json{0.8, 0.02, 0.01, 1.0}));
  EXPECT_EQ(json["bounds"]["max"], (Json{0.07, 0.04, 0.1}));
  EXPECT_EQ(json["triangles"], 200);
  EXPECT_EQ(json["parts"][0]["topology"]["euler"], 2);
  EXPECT_EQ(json["relations"][0]["contact"], "penetrating");
  EXPECT_EQ(json["repeats"], (Json{{0, 1}}));
  EXPECT_EQ(json["hollows"][0]["filled_by"], (Json{1}));
  EXPECT_EQ(json["parts"][1]["cuts"][0]["operation"], "difference");
  EXPECT_EQ(json["parts"][0]["topology"]["inward_faces"], 0);
}

}  // namespace
}  // namespace maquette
