#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.
using ::testing::HasSubstr;

const Finding* find(const Verification& verification, FindingId id) {
  const auto found = std::ranges::find(verification.findings, id, &Finding::id);
  return found == verification.findings.end() ? nullptr : &*found;
}

TriMesh with_turned(TriMesh mesh, std::initializer_list<std::size_t> triangles) {
  for (const std::size_t triangle : triangles) {
    std::swap(mesh.triangles[triangle][0], mesh.triangles[triangle][1]);
  }
  return mesh;
}

TriMesh standing(TriMesh mesh) {
  const Bounds bounds = bounds_of(mesh);
  return moved(std::move(mesh), {0, 0, -bounds.min[2]});
}

/// A flat board on a post, both of them leaning.
Scene leaning_sign(const TriMesh& board) {
  Scene scene{
      {block("Post", 0, 0, 0, {0.1, 0.1, 2}), part("Board", moved(board, {0, 0, 2.1}), kRed)}};
  for (ScenePart& each : scene.parts) {
    each.mesh = turned(std::move(each.mesh), {1, 2, 0}, 0.4);
  }
  return scene;
}

TEST(ScenePairs, InwardFaces) {
  const TriMesh block = moved(box({0.06, 0.04, 0.02}), {0, 0, 0.01});
  const auto only = [](const TriMesh& mesh) { return Scene{{part("Block", mesh)}}; };
  judge_pairs(
      FindingId::InwardFaces,
      {{"a block of which two sides look inwards", only(with_turned(block, {0, 1, 6, 7})),
        only(block)},
       {"a block that is inside out", only(flipped(block)), only(block)},
       {"a ball that is inside out on a house",
        with(house(), part("Ball", moved(flipped(sphere(0.3, 16, 8)), {0, 0, 4.1}))),
        with(house(), part("Ball", moved(sphere(0.3, 16, 8), {0, 0, 4.1})))},
       {"one of two bodies of a part", only(joined(block, moved(flipped(block), {0.1, 0, 0}))),
        only(joined(block, moved(block, {0.1, 0, 0})))}});
}

TEST(InwardFaces, AreCountedOfEachPart) {
  const Verification found =
      verified({{part("Block", moved(with_turned(cube(), {0, 1, 6, 7}), {0, 0, 0.5}))}});
  const Finding* inward = find(found, FindingId::InwardFaces);
  ASSERT_NE(inward, nullptr);
  EXPECT_EQ(inward->severity, Severity::Warning);
  EXPECT_EQ(inward->parts, std::vector<std::string>{"Block"});
  EXPECT_EQ(inward->values.at("inward_faces"), 4);
  EXPECT_EQ(inward->values.at("faces"), 12);
  EXPECT_THAT(inward->message, HasSubstr("4 of the 12 triangles of `Block` look inwards"));
}

TEST(InwardFaces, AreNotSaidOfOpenOrFlatParts) {
  for (const TriMesh& mesh : {grid(4, 4), flipped(grid(4, 4)), open_box(), flipped(open_box()),
                              mapped(cube(), [](const Vec3& point) {
                                return Vec3{point[0], 0, point[2]};
                              })}) {
    EXPECT_FALSE(has(verified({{part("Cloth", mesh)}}), FindingId::InwardFaces));
  }
  const Verification mixed = verified({{part("Crate", with_turned(open_box(), {4}))}});
  ASSERT_NE(find(mixed, FindingId::InwardFaces), nullptr);
  EXPECT_EQ(find(mixed, FindingId::InwardFaces)->severity, Severity::Info);
}

TEST(InwardFaces, AreNotSaidOfABandOfOneSide) {
  const TriMesh band = patch(24, 1, false, false, [](double u, double v) {
    const double turn = 2 * std::numbers::pi * u;
    const double radius = 1 + 0.4 * (v - 0.5) * std::cos(turn / 2);
    return Vec3{radius * std::cos(turn), radius * std::sin(turn),
                0.4 * (v - 0.5) * std::sin(turn / 2)};
  });
  const Verification found = verified({{part("Band", band)}});
  EXPECT_FALSE(has(found, FindingId::InwardFaces));
  ASSERT_NE(find(found, FindingId::OpenSolid), nullptr);
  EXPECT_THAT(find(found, FindingId::OpenSolid)->message, HasSubstr("one side only"));
}

TEST(ScenePairs, ZeroThicknessOfTiltedParts) {
  const TriMesh flat = turned(grid(2, 2), {0, 1, 0}, 0.9);
  const TriMesh no_height = mapped(cube(), [](const Vec3& point) {
    return Vec3{0.6 * point[0], 0, 0.4 * point[2]};
  });
  judge_pairs(FindingId::ZeroThickness,
              {{"a board on a sign that leans", leaning_sign(flat),
                leaning_sign(turned(box({1, 1, 0.02}), {0, 1, 0}, 0.9))},
               {"an axis that is scaled to nothing under a turned parent",
                leaning_sign(turned(no_height, {0, 0, 1}, 0.5)),
                leaning_sign(turned(box({0.6, 0.01, 0.4}), {0, 0, 1}, 0.5))},
               {"a tilted sheet",
                {{part("Sheet", standing(turned(grid(4, 4), {1, 0, 0}, 0.6)))}},
                {{part("Sheet", standing(turned(box({1, 1, 0.02}), {1, 0, 0}, 0.6)))}}},
               {"a box that is next to nothing",
                {{part("Sheet", standing(turned(box({2, 1, 0.0001}), {1, 3, 0}, 0.6)))}},
                {{part("Sheet", standing(turned(box({2, 1, 0.01}), {1, 3, 0}, 0.6)))}}}});
}

TEST(ZeroThickness, IsNotSaidOfABentSheet) {
  const TriMesh bent = mapped(grid(8, 1), [](const Vec3& point) {
    return Vec3{point[0], point[1], point[0] * point[0]};
  });
  const Verification found = verified({{part("Sheet", standing(turned(bent, {1, 1, 0}, 0.5)))}});
  EXPECT_FALSE(has(found, FindingId::ZeroThickness));
  EXPECT_TRUE(has(found, FindingId::OpenSolid));
}

TEST(AbsurdProportion, IsSaidOfAThreadThatLeans) {
  const auto mast = [](double width) {
    return with(house(),
                part("Mast", moved(turned(box({width, width, 3}), {1, 1, 0}, 0.3), {0, 0, 5})));
  };
  EXPECT_TRUE(has(verified(mast(0.004)), FindingId::AbsurdProportion));
  EXPECT_FALSE(has(verified(mast(0.1)), FindingId::AbsurdProportion));
}

ScenePart cutter(ScenePart part, CutKind kind = CutKind::Difference) {
  part.cuts = {{.part = 0, .kind = kind}};
  return part;
}

ScenePart bare(ScenePart part) {
  part.materials.clear();
  return part;
}

Scene drilled_plate() {
  return {{part("Plate", moved(washer(0.04, 0.1, 0.04, 32), {0, 0, 0.02}))}};
}

TEST(ScenePairs, CutterLeft) {
  const ScenePart drill = bare(rod("Drill", 0, 0, 0, 0.04, 0.2));
  judge_pairs(FindingId::CutterLeft,
              {{"a drill in its hole", with(drilled_plate(), cutter(drill)), drilled_plate()},
               {"what is to be left over is covered",
                with(drilled_plate(),
                     cutter(bare(block("Mould", 0, 0, 0, {0.3, 0.3, 0.2})), CutKind::Intersect)),
                drilled_plate()},
               {"a cutter that does not reach what it cuts", with(drilled_plate(), cutter(drill)),
                with(drilled_plate(), cutter(bare(rod("Drill", 1, 0, 0, 0.04, 0.2))))}});
}

TEST(CutterLeft, NamesTheCutterAndWhatItCuts) {
  const Verification found =
      verified(with(drilled_plate(), cutter(bare(rod("Drill", 0, 0, 0, 0.04, 0.2)))));
  const Finding* left = find(found, FindingId::CutterLeft);
  ASSERT_NE(left, nullptr);
  EXPECT_EQ(left->severity, Severity::Error);
  EXPECT_EQ(left->parts, (std::vector<std::string>{"Drill", "Plate"}));
  EXPECT_THAT(left->message,
              HasSubstr("`Drill` still stands in the hole that it cuts into `Plate`"));
}

TEST(CutterLeft, IsAWarningWhereTheCutterHasAColourOfItsOwn) {
  const Verification found =
      verified(with(drilled_plate(), cutter(rod("Ball", 0, 0, 0, 0.04, 0.2, kRed))));
  ASSERT_NE(find(found, FindingId::CutterLeft), nullptr);
  EXPECT_EQ(find(found, FindingId::CutterLeft)->severity, Severity::Warning);
}

TEST(CutterLeft, IsNotSaidOfAPinThatIsAskedFor) {
  const Scene scene = with(drilled_plate(), cutter(bare(rod("Pin", 0, 0, 0, 0.04, 0.2))));
  EXPECT_FALSE(has(verified(scene, "a plate with a pin"), FindingId::CutterLeft));
  EXPECT_TRUE(has(verified(scene, "a plate with a hole"), FindingId::CutterLeft));
}

}  // namespace
}  // namespace maquette
