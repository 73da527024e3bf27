#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.
using ::testing::HasSubstr;

TEST(ScenePairs, EmptyScene) {
  judge_pairs(FindingId::EmptyScene, {{"nothing", {}, mug()}});
}

TEST(EmptyScene, SaysWhatTheSceneHoldsInstead) {
  const Verification found = verify({}, {.why_empty = "the active scene `Scene` is empty"});
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].message,
            "there is nothing to see: the active scene `Scene` is empty");
  EXPECT_THAT(verify({}, {}).findings[0].message, HasSubstr("no object with a surface"));
}

TEST(ScenePairs, AllAtOrigin) {
  const Scene heap{{part("Body", box({1, 1, 1})), part("Head", sphere(0.4, 24, 12), kRed),
                    part("Arm", box({1.5, 0.2, 0.2}), kBlue)}};
  const Scene rings{{part("Ring", torus(0.5, 0.1, 24, 8)), part("Gem", sphere(0.2, 24, 12), kRed),
                     part("Claw", box({0.1, 0.1, 0.8}), kBlue),
                     part("Band", cylinder(0.3, 0.05, 24))}};
  judge_pairs(FindingId::AllAtOrigin, {{"a robot in a heap", heap, snowman()},
                                       {"a ring's parts in a heap", rings, lamp()}});
}

TEST(ScenePairs, SingleColour) {
  judge_pairs(FindingId::SingleColour, {{"a grey table", painted(table(), kWhite), table()},
                                        {"a red house", painted(house(), kRed), house()},
                                        {"a wooden lamp", painted(lamp(), kWood), lamp()}});
}

TEST(SingleColour, IsNotSaidOfColoursThatAreNotRead) {
  Scene scene = painted(table(), kWhite);
  scene.parts[2].materials.front().source = "unknown";
  EXPECT_FALSE(has(verified(scene), FindingId::SingleColour));
}

TEST(ScenePairs, LeftoverObject) {
  ScenePart cube = part("Cube", box({2, 2, 2}));
  cube.materials.front().source = "none";  // As facts are of what bears no material.
  judge_pairs(FindingId::LeftoverObject,
              {{"the factory's cube beside a house", with(house(), cube), house()},
               {"the factory's cube about a mug", with(mug(), cube), mug()}});
}

TEST(ScenePairs, ZeroThickness) {
  const Scene sign{
      {rod("Post", 0, 0, 0, 0.05, 2), block("Board", 0, -0.06, 1.5, {1, 0.02, 0.5}, kRed)}};
  Scene flat = sign;
  flat.parts[1].mesh = moved(turned(grid(1, 1), {1, 0, 0}, std::numbers::pi / 2), {0, -0.05, 1.6});
  const Scene sheet{{part("Sheet", grid(4, 4))}};
  judge_pairs(FindingId::ZeroThickness,
              {{"a board without thickness", flat, sign},
               {"a sheet", sheet, {{block("Sheet", 0, 0, 0, {1, 1, 0.01})}}},
               {"a table's top without thickness",
                with(without(table(), 0), part("Top", moved(grid(2, 2), {0, 0, 0.7}))), table()}});
}

TEST(ScenePairs, OpenSolid) {
  Scene open = mug();
  open.parts[1].mesh = moved(scaled(open_box(), 0.05), {0.06, 0, 0.05});
  judge_pairs(FindingId::OpenSolid,
              {{"an open crate",
                {{part("Crate", moved(open_box(), {0, 0, 0.5}))}},
                {{part("Crate", moved(cube(), {0, 0, 0.5}))}}},
               {"an open handle", open, mug()},
               {"an open crate on a table",
                with(table(), part("Crate", moved(scaled(open_box(), 0.3), {0, 0, 0.9}))),
                with(table(), part("Crate", moved(scaled(cube(), 0.3), {0, 0, 0.9})))}});
}

/// What is said of an open crate with these triangles more.
std::string reason_open(TriMesh mesh, const std::vector<Triangle>& more) {
  mesh.triangles.insert(mesh.triangles.end(), more.begin(), more.end());
  const Verification found = verified({{part("Crate", std::move(mesh))}});
  const auto open = std::ranges::find(found.findings, FindingId::OpenSolid, &Finding::id);
  return open == found.findings.end() ? "" : open->message;
}

TEST(OpenSolid, SaysWhichEdgesAreNotClosed) {
  EXPECT_THAT(reason_open(open_box(), {}), HasSubstr("not a closed solid (4 open edges);"));
  TriMesh crate = cube();
  // Two fins on one edge close each other: no edge is open.
  const Triangle& face = crate.triangles.front();
  const auto apex = static_cast<std::uint32_t>(crate.points.size());
  crate.points.push_back({5, 5, 5});
  crate.points.push_back({6, 5, 5});
  const std::vector<Triangle> tent{{face[0], face[1], apex},
                                   {face[1], face[0], apex + 1},
                                   {face[1], apex + 1, apex},
                                   {face[0], apex, apex + 1}};
  EXPECT_THAT(reason_open(crate, tent),
              HasSubstr("not a closed solid (1 edge with more than two faces);"));
  EXPECT_THAT(reason_open(crate, {tent[0]}),
              HasSubstr("(2 open edges, 1 edge with more than two faces);"));
}

TEST(ScenePairs, AbsurdProportion) {
  judge_pairs(FindingId::AbsurdProportion,
              {{"a house of ten thousand metres", scaled_scene(house(), 5000), house()},
               {"a mug of a tenth of a millimetre", scaled_scene(mug(), 0.0005), mug()},
               {"a speck on a house",
                with(house(), block("Speck", 0, 0, 3.8, {0.002, 0.002, 0.002})), house()},
               {"a thread on a house", with(house(), block("Mast", 0, 0, 3.8, {0.004, 0.004, 3})),
                with(house(), block("Mast", 0, 0, 3.8, {0.1, 0.1, 3}))}});
}

TEST(BlankView, IsAnErrorWhenThePictureIsBlank) {
  VerifyRequest request;
  request.views = {{"views/orbit_1.png", "blank"}, {"views/orbit_2.png", "cut_off"}};
  const Verification found = verify(measure(mug(), {}), request);
  ASSERT_EQ(found.findings.size(), 2U);
  EXPECT_EQ(found.findings[0].severity, Severity::Error);
  EXPECT_EQ(found.findings[1].severity, Severity::Warning);
  EXPECT_FALSE(has(verify(measure(mug(), {}), {}), FindingId::BlankView));
}

TEST(OverBudget, CountsTriangles) {
  Facts facts = measure(mug(), {});
  EXPECT_FALSE(has(verify(facts, {}), FindingId::OverBudget));
  facts.parts[0].triangles = 600'000;
  EXPECT_TRUE(has(verify(facts, {}), FindingId::OverBudget));
}

}  // namespace
}  // namespace maquette
