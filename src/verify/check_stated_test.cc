#include <algorithm>
#include <optional>

#include <gmock/gmock.h>

#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.
using ::testing::HasSubstr;

TEST(ScenePairs, MissingColour) {
  const Scene blue{{block("Cube", 0, 0, 0, {1, 1, 1}, kBlue)}};
  const Scene red{{block("Cube", 0, 0, 0, {1, 1, 1}, kRed)}};
  judge_pairs(FindingId::MissingColour,
              {{"a blue cube", blue, red, "Create a red cube."},
               {"a wooden roof", with(without(house(), 1), block("Roof", 0, 0, 3, {4.4, 5.4, 0.8})),
                house(), "A house with a red roof."},
               {"a red cup", painted(mug(), kRed), painted(mug(), kGreen), "Make a green mug."},
               {"a white snowman's hat", painted(snowman(), kWhite), snowman(),
                "A snowman with a blue hat."}});
}

TEST(ScenePairs, WrongCount) {
  const Scene balls{{ball("Ball_1", -1, 0, 0, 0.3), ball("Ball_2", 0, 0, 0, 0.3, kBlue),
                     ball("Ball_3", 1, 0, 0, 0.3, kGreen)}};
  judge_pairs(FindingId::WrongCount,
              {{"three legs", without(table(), 4), table(), "A table with four legs."},
               {"two balls", without(balls, 2), balls, "Three balls in a row."},
               {"a chimney too many", with(house(), block("Chimney_2", -1, 1, 3.8, {0.5, 0.5, 1})),
                house(), "A house with one chimney."},
               {"a handle nobody wants", mug(), without(mug(), 1), "A mug without a handle."}});
}

TEST(ScenePairs, MissingPart) {
  judge_pairs(
      FindingId::MissingPart,
      {{"a mug without its handle", without(mug(), 1), mug(), "A mug with a handle."},
       {"a house without its chimney", without(house(), 2), house(),
        "Create a house with a chimney."},
       {"a snowman without its hat", without(snowman(), 3), snowman(), "A snowman with a hat."},
       {"a table without a vase on it", table(),
        with(table(), rod("Vase", 0, 0, 0.75, 0.1, 0.3, kBlue)), "A vase on a table."}});
}

TEST(Stated, PartsMayBeWithinOneObjectThatIsNoPlainSolid) {
  const Scene plain{{rod("RollingPin", 0, 0, 0, 0.03, 0.4)}};
  Scene turned = plain;
  turned.parts[0].mesh.triangles.pop_back();  // No closed solid any more.
  const std::string request = "A rolling pin with two handles.";
  EXPECT_TRUE(verified(plain, request).has_error());
  EXPECT_FALSE(verified(turned, request).has_error());
  EXPECT_TRUE(has(verified(turned, request), FindingId::MissingPart));
}

TEST(Stated, AColourIsMoreThanADetail) {
  Scene fridge{{block("Fridge", 0, 0, 0, {0.7, 0.7, 1.8}, kBlue),
                block("FridgeHandle", 0, -0.36, 0.8, {0.03, 0.03, 0.4}, kWhite)}};
  EXPECT_TRUE(has(verified(fridge, "A white fridge."), FindingId::MissingColour));
  fridge.parts[0].materials.front().rgba = kWhite;
  EXPECT_FALSE(has(verified(fridge, "A white fridge."), FindingId::MissingColour));
}

/// The finding on colour, when there is one.
std::optional<Finding> on_colour(const Verification& verification) {
  const auto found =
      std::ranges::find(verification.findings, FindingId::MissingColour, &Finding::id);
  return found == verification.findings.end() ? std::nullopt : std::optional(*found);
}

TEST(Stated, AColourThatIsNotReadIsNoErrorAndNotMet) {
  Scene flag{{rod("Pole", 0, 0, 0, 0.02, 1, kWhite), block("Flag", 0.2, 0, 0.7, {0.4, 0.01, 0.3})}};
  flag.parts[1].materials.front() = {.name = "cloth", .source = "unknown"};
  const Verification unknown = verified(flag, "A red flag on a pole.");
  ASSERT_TRUE(on_colour(unknown).has_value());
  EXPECT_EQ(on_colour(unknown)->severity, Severity::Info);
  EXPECT_THAT(on_colour(unknown)->message, HasSubstr("could not be read"));
  flag.parts[1].materials.front() = {.name = "cloth", .rgba = kRed, .source = "file"};
  const Verification red = verified(flag, "A red flag on a pole.");
  EXPECT_FALSE(on_colour(red).has_value());
  EXPECT_LT(unknown.stated, red.stated);
  flag.parts[1].materials.front().rgba = kBlue;
  EXPECT_EQ(on_colour(verified(flag, "A red flag on a pole."))->severity, Severity::Error);
}

TEST(Stated, AColourThatIsNotReadDoesNotExcuseTheRest) {
  Scene fridge{{block("Fridge", 0, 0, 0, {0.7, 0.7, 1.8}, kBlue),
                block("FridgeHandle", 0, -0.36, 0.8, {0.03, 0.03, 0.4})}};
  fridge.parts[1].materials.front() = {.name = "", .source = "unknown"};
  EXPECT_EQ(on_colour(verified(fridge, "A white fridge."))->severity, Severity::Error);
}

TEST(Stated, AMousePadIsNoMouse) {
  const Scene desk{
      {block("Desk", 0, 0, 0, {1, 1, 0.7}), block("MousePad", 0, 0, 0.7, {0.2, 0.2, 0.01}, kRed)}};
  EXPECT_TRUE(has(verified(desk, "A mouse and a mouse pad."), FindingId::MissingPart));
  EXPECT_TRUE(has(verified(desk, "A desk, a mouse pad and a mouse on the mouse pad."),
                  FindingId::MissingPart));
}

TEST(Stated, CountsOnlyWhatNamesTell) {
  Scene stools;
  double x = 0;
  for (const std::string name : {"Stool_Front", "Stool_Back", "Stool_Left", "Stool_Right"}) {
    stools.parts.push_back(rod(name, x++, 0, 0, 0.2, 0.5));
  }
  EXPECT_FALSE(has(verified(stools, "Four stools."), FindingId::WrongCount));
  EXPECT_TRUE(has(verified(stools, "Six stools."), FindingId::WrongCount));
}

TEST(Stated, PartsOfOtherColoursDoNotCountForTheThing) {
  const Scene tree{{rod("Tree_Trunk", 0, 0, 0, 0.1, 1), ball("Tree_Leaves", 0, 0, 0.9, 1, kGreen)}};
  EXPECT_FALSE(has(verified(tree, "A brown tree with green leaves."), FindingId::MissingColour));
}

TEST(Stated, PiecesOfOneObjectAreCounted) {
  Scene fence{
      {block("Rail", 0.5, 0.06, 0.3, {1.2, 0.02, 0.1}), block("Picket", 0, 0, 0, {0.1, 0.1, 1})}};
  EXPECT_TRUE(has(verified(fence, "A fence with three pickets."), FindingId::WrongCount));
  TriMesh& mesh = fence.parts[1].mesh;
  const TriMesh one = mesh;
  for (const double x : {0.5, 1.0}) {
    const TriMesh more = moved(one, {x, 0, 0});
    const auto first = static_cast<std::uint32_t>(mesh.points.size());
    mesh.points.insert(mesh.points.end(), more.points.begin(), more.points.end());
    for (const auto& triangle : more.triangles) {
      mesh.triangles.push_back({triangle[0] + first, triangle[1] + first, triangle[2] + first});
    }
  }
  EXPECT_FALSE(has(verified(fence, "A fence with three pickets."), FindingId::WrongCount));
}

Scene ball_at(double x, double y, double low) {
  return {{block("Box", 0, 0, 0, {1, 1, 1}), ball("Ball", x, y, low, 0.2)}};
}

Scene two_boxes() {
  return {{block("Box_1", -2, 0, 0, {1, 1, 1}), block("Box_2", 2, 0, 0, {1, 1, 1})}};
}

/// Balls at these x, before and behind the box in turn.
Scene balls_round_box(const std::vector<double>& places) {
  Scene scene{{block("Box", 0, 0, 0, {1, 1, 1})}};
  double y = 1.5;
  for (const double x : places) {
    scene.parts.push_back(ball("Ball_" + std::to_string(scene.parts.size()), x, y, 0, 0.2));
    y = -y;
  }
  return scene;
}

TEST(ScenePairs, WrongRelation) {
  const auto cat_at = [](double x, double low) {
    return with(table(), block("Cat", x, 0, low, {0.3, 0.2, 0.2}, kRed));
  };
  judge_pairs(
      FindingId::WrongRelation,
      {{"a ball beside the box", ball_at(1, 0, 0), ball_at(0, 0, 1), "A ball on a box."},
       {"a ball to the right", ball_at(1, 0, 0), ball_at(-1, 0, 0), "A ball to the left of a box."},
       {"a ball behind", ball_at(0, 1, 0), ball_at(0, -1, 0), "A ball in front of a box."},
       {"a ball beside two boxes", with(two_boxes(), ball("Ball", 4, 0, 0, 0.2)),
        with(two_boxes(), ball("Ball", 0, 0, 0, 0.2)), "A ball between two boxes."},
       {"balls on one side", balls_round_box({2, 3, 4}), balls_round_box({-2, 0, 2}),
        "Three balls around a box."},
       {"balls that are not all on it", with(ball_at(0, 0, 1), ball("Ball_2", 3, 0, 0, 0.2)),
        with(ball_at(0.2, 0, 1), ball("Ball_2", -0.2, 0, 1, 0.2)), "Two balls on a box."}});
  EXPECT_TRUE(has(verified(cat_at(0, 0.75), "A cat under a table."), FindingId::WrongRelation));
  EXPECT_FALSE(has(verified(cat_at(0, 0.75), "A cat on a table."), FindingId::WrongRelation));
}

TEST(Stated, IsTheShareOfWhatWasAskedFor) {
  const Verification all = verified(mug(), "A red mug with a white handle.");
  ASSERT_TRUE(all.stated);
  EXPECT_EQ(*all.stated, 1);
  const Verification some = verified(without(mug(), 1), "A red mug with a white handle.");
  EXPECT_LT(*some.stated, 1);
  EXPECT_GT(*some.stated, 0);
}

TEST(Stated, IsNoErrorWhereNoNameSaysAnything) {
  Scene scene = mug();
  scene.parts[0].name = "Cylinder";
  scene.parts[1].name = "Cube.001";
  const Verification found = verified(scene, "A mug with a handle.");
  ASSERT_TRUE(has(found, FindingId::MissingPart));
  EXPECT_FALSE(found.has_error());
}

TEST(Stated, AsksForNoPartOfWhatIsNoMatter) {
  EXPECT_FALSE(has(verified(mug(), "A mug with a smooth side and a good approach."),
                   FindingId::MissingPart));
  EXPECT_TRUE(has(verified(mug(), "A mug with a lid."), FindingId::MissingPart));
}

TEST(Stated, TakesAWholeForThereWhenItsPartsAre) {
  const Scene burger{{rod("Bottom Bun", 0, 0, 0, 0.05, 0.02), rod("Patty", 0, 0, 0.02, 0.05, 0.02),
                      rod("Top Bun", 0, 0, 0.04, 0.05, 0.02)}};
  const Verification found =
      verified(burger, "Make a burger. It should have a bun and a patty. Compare it to a bucket.");
  for (const Finding& finding : found.findings) {
    EXPECT_NE(finding.id, FindingId::MissingPart) << finding.message;
  }
}

TEST(Stated, TakesWhatIsNamedFirstForTheModel) {
  const Scene glove{{block("Palm", 0, 0, 0, {0.1, 0.03, 0.1}),
                     block("Thumb", 0.06, 0, 0.05, {0.02, 0.02, 0.05})}};
  const Verification found = verified(glove, "A winter glove on a shelf.");
  ASSERT_EQ(std::ranges::count(found.findings, FindingId::MissingPart, &Finding::id), 1);
  EXPECT_THAT(found.findings.front().message, HasSubstr("no part is called shelf"));
}

TEST(Stated, WantsNothingThatIsOnlyComparedWith) {
  EXPECT_FALSE(
      has(verified(mug(), "A mug with a handle. Compare it to a bucket."), FindingId::MissingPart));
}

TEST(Stated, CountsAFewLoosely) {
  EXPECT_FALSE(has(verified(table(), "A table with a few legs."), FindingId::WrongCount));
  EXPECT_TRUE(has(verified(table(), "A table with six legs."), FindingId::WrongCount));
}

TEST(Stated, CountsOnlyPartsWithAllWordsOfANounWhereThereAreSome) {
  const Scene sofa{{block("Seat Cushion 1", 0, 0, 0, {1, 1, 1}),
                    block("Seat Cushion 2", 1, 0, 0, {1, 1, 1}),
                    block("Back Cushion 1", 0, 1, 0, {1, 1, 1})}};
  EXPECT_FALSE(has(verified(sofa, "A sofa with two seat cushions."), FindingId::WrongCount));
  EXPECT_TRUE(has(verified(sofa, "A sofa with three seat cushions."), FindingId::WrongCount));
}

TEST(Stated, AsksNoRelationToWhatIsKnownByItsPartsAlone) {
  const Scene burger{{rod("Bottom Bun", 0, 0, 0, 0.05, 0.02), rod("Patty", 0, 0, 0.02, 0.05, 0.02),
                      rod("Table", 2, 0, 0, 0.5, 0.02)}};
  EXPECT_FALSE(has(verified(burger, "A burger on a table. The burger has a bun and a patty."),
                   FindingId::WrongRelation));
}

TEST(Stated, LooksForPartsInTheirOwnNames) {
  const Scene light{{rod("traffic_light.pole", 0, 0, 0, 0.05, 1, kWhite),
                     rod("traffic_light.light_1", 0, 0, 1, 0.1, 0.1, kRed)}};
  EXPECT_FALSE(
      has(verified(light, "A light on a pole with a red light."), FindingId::MissingColour));
}

TEST(Stated, LeavesNamelessPartsToTheComments) {
  const Facts facts =
      measure({{rod("Cylinder", 0, 0, 0, 0.1, 0.2), ball("Sphere.001", 0.1, 0, 0.1, 0.05)}}, {});
  VerifyRequest request{.brief = read_brief("A mug with a handle.")};
  const auto severity = [&] {
    const std::vector<Finding> found = verify(facts, request).findings;
    const auto missing = std::ranges::find(found, FindingId::MissingPart, &Finding::id);
    return missing == found.end() ? std::nullopt : std::optional(missing->severity);
  };
  EXPECT_EQ(severity(), Severity::Info);
  request.comments = "Create the mug\nAdd its handle\n";
  EXPECT_EQ(severity(), std::nullopt);
  request.comments = "Create the mug\n";
  EXPECT_EQ(severity(), Severity::Warning);
}

TEST(Stated, IsNotMetByWhatOnlyBearsTheName) {
  const Facts facts = measure(
      {{rod("windmill_1.hull", 0, 0, 0, 0.5, 1), rod("windmill_2.hull", 3, 0, 0, 0.5, 1)}}, {});
  VerifyRequest request{.brief = read_brief("two windmills")};
  EXPECT_FALSE(has(verify(facts, request), FindingId::MissingPart));
  request.stand_ins = {{"windmill", "sailing boat"}};
  const Verification found = verify(facts, request);
  ASSERT_TRUE(has(found, FindingId::MissingPart));
  EXPECT_EQ(found.findings.front().message,
            "the windmill is made as a sailing boat; build it from solids");
}

TEST(Stated, IsNoPartThatIsMadeAsSomethingElse) {
  const Facts facts =
      measure({{rod("desk.top", 0, 0, 0, 0.5, 1), rod("floor_lamp.tower", 3, 0, 0, 0.5, 1)}}, {});
  const VerifyRequest request{.brief = read_brief("a desk with a floor lamp"),
                              .views = {},
                              .stand_ins = {{"floor_lamp", "lighthouse"}}};
  const Verification found = verify(facts, request);
  ASSERT_TRUE(has(found, FindingId::MissingPart));
  EXPECT_EQ(found.findings.front().message,
            "the floor lamp is made as a lighthouse; build it from solids");
}

TEST(Stated, IsMetByPartsThatComponentsMakeWithoutAName) {
  const Facts facts = measure({{rod("gear.body", 0, 0, 0, 0.5, 0.1)}}, {});
  VerifyRequest request{.brief = read_brief("a gear with twelve teeth")};
  EXPECT_TRUE(has(verify(facts, request), FindingId::MissingPart));
  request.nameless_parts = {"tooth"};
  const Verification found = verify(facts, request);
  EXPECT_FALSE(has(found, FindingId::MissingPart));
  EXPECT_EQ(found.stated, 1);
}

TEST(Stated, NamesColoursAsPeopleDo) {
  const Verification found =
      verified({{block("Cube", 0, 0, 0, {1, 1, 1}, kBlue)}}, "Create a red cube.");
  ASSERT_FALSE(found.findings.empty());
  EXPECT_THAT(found.findings.front().message, HasSubstr("the cube should be red, and is blue"));
}

}  // namespace
}  // namespace maquette
