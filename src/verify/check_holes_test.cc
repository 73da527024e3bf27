#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "verify/hollow_words.h"
#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.
using ::testing::HasSubstr;

constexpr Rgba kBlack{0.01, 0.01, 0.01, 1};

const Finding* missing_hole(const Verification& verification) {
  const auto found = std::ranges::find(verification.findings, FindingId::MissingHole, &Finding::id);
  return found == verification.findings.end() ? nullptr : &*found;
}

/// What is said of a missing hole; "" when nothing is.
std::string said(const Scene& scene, const std::string& instruction) {
  const Verification found = verified(scene, instruction);
  const Finding* missing = missing_hole(found);
  return missing == nullptr ? ""
                            : fmt::format("{}: {}", to_string(missing->severity), missing->message);
}

Scene only(const std::string& name, TriMesh mesh) {
  const Bounds bounds = bounds_of(mesh);
  return {{part(name, moved(scaled(std::move(mesh), 0.02), {0, 0, -0.02 * bounds.min[2]}))}};
}

Scene drilled_plate() {
  return {{part("Plate", moved(washer(0.04, 0.1, 0.04, 32), {0, 0, 0.02}))}};
}

Scene plain_plate() {
  return {{rod("Plate", 0, 0, 0, 0.1, 0.04)}};
}

Scene plugged_plate() {
  return with(drilled_plate(), part("Drill", moved(cylinder(0.04, 0.2, 32), {0, 0, 0.1})));
}

/// A block with a slot across its top, or without.
TriMesh slotted_block(bool slotted) {
  return surface_of({{7, 5, 5}, [=](int x, int, int z) { return !(slotted && x == 3 && z > 2); }});
}

/// An angle with holes through both legs.
TriMesh angle_bracket(int holes) {
  return surface_of({{7, 5, 7}, [=](int x, int y, int z) {
                       const bool low = z == 0 && x == 4 && y == 2 && holes > 0;
                       const bool high = x == 0 && z == 4 && y == 2 && holes > 1;
                       return (x == 0 || z == 0) && !low && !high;
                     }});
}

Scene board_frame() {
  return {{block("FrameLeft", -0.45, 0, 0, {0.1, 0.05, 1}),
           block("FrameRight", 0.45, 0, 0, {0.1, 0.05, 1}),
           block("FrameBottom", 0, 0, 0, {0.8, 0.05, 0.1}),
           block("FrameTop", 0, 0, 0.9, {0.8, 0.05, 0.1})}};
}

TEST(HollowWords, AreToldByTheLastWord) {
  EXPECT_EQ(hollow_of_noun("mounting hole"), HollowKind::Hole);
  EXPECT_EQ(hollow_of_noun("coin slot"), HollowKind::Slot);
  EXPECT_EQ(hollow_of_noun("notch"), HollowKind::Shallow);
  EXPECT_EQ(hollow_of_noun("hole punch"), HollowKind::None);
  EXPECT_EQ(hollow_of_noun("keyhole"), HollowKind::None);
}

TEST(ScenePairs, MissingHole) {
  judge_pairs(FindingId::MissingHole,
              {{"a plate without its hole", plain_plate(), drilled_plate(),
                "a square plate with a round hole in the middle"},
               {"a plate whose hole is plugged", plugged_plate(), drilled_plate(),
                "a square plate with a round hole in the middle"},
               {"a panel with three of four holes", only("Panel", perforated_plate(3)),
                only("Panel", perforated_plate(4)), "a panel with four holes"},
               {"a panel without holes", only("Panel", perforated_plate(0)),
                only("Panel", perforated_plate(4)), "a panel with four holes"},
               {"a bracket without its second hole", only("Bracket", angle_bracket(1)),
                only("Bracket", angle_bracket(2)), "a bracket with two mounting holes"},
               {"a bracket without holes", only("Bracket", angle_bracket(0)),
                only("Bracket", angle_bracket(2)), "an L-shaped bracket with two mounting holes"},
               {"a block without its slot", only("Block", slotted_block(false)),
                only("Block", slotted_block(true)), "a block with a slot"},
               {"holes that are named first", only("Panel", perforated_plate(0)),
                only("Panel", perforated_plate(4)), "four holes in a panel"}});
}

TEST(MissingHole, NamesWhatFillsIt) {
  const Verification found = verified(plugged_plate(), "a plate with a hole");
  const Finding* missing = missing_hole(found);
  ASSERT_NE(missing, nullptr);
  EXPECT_EQ(missing->severity, Severity::Error);
  EXPECT_EQ(missing->parts, (std::vector<std::string>{"Drill", "Plate"}));
  EXPECT_THAT(missing->message, HasSubstr("`Drill` fills the hole in `Plate`"));
  EXPECT_LT(found.stated.value_or(1), 1);
}

TEST(MissingHole, IsOneFindingForAllThatIsFilled) {
  Scene scene = only("Panel", perforated_plate(4));
  for (const double x : {0.05, 0.13}) {
    for (const double y : {0.05, 0.13}) {
      scene.parts.push_back(block("Peg", x, y, 0, {0.02, 0.02, 0.02}));
    }
  }
  const Verification found = verified(scene, "a panel with four holes");
  EXPECT_EQ(std::ranges::count(found.findings, FindingId::MissingHole, &Finding::id), 1);
  ASSERT_NE(missing_hole(found), nullptr);
  EXPECT_EQ(missing_hole(found)->values.at("filled"), 4);
  EXPECT_THAT(missing_hole(found)->message, HasSubstr("fill the holes in `Panel`"));
}

TEST(MissingHole, IsSaidOfAPlugThatIsInOneObjectWithThePlate) {
  const TriMesh plate = washer(2, 5, 2, 32);
  EXPECT_EQ(said(only("Plate", plate), "a plate with a hole"), "");
  EXPECT_NE(said(only("Plate", joined(plate, cylinder(2, 6, 32))), "a plate with a hole"), "");
}

TEST(MissingHole, SaysHowManyThereAre) {
  EXPECT_THAT(said(only("Panel", perforated_plate(3)), "a panel with four holes"),
              HasSubstr("error: the panel should have 4 holes, and has 3"));
  EXPECT_THAT(said(plain_plate(), "a plate with a hole"),
              HasSubstr("error: the plate should have a hole, and has none"));
}

TEST(MissingHole, IsAWarningWhereADarkDiscOrAPartOfItsNameStandsForIt) {
  const Scene named = with(plain_plate(), rod("Hole", 0, 0, 0.039, 0.03, 0.002, kBlue));
  EXPECT_THAT(said(named, "a plate with a hole"), HasSubstr("warning"));
  const Scene dark = with(plain_plate(), rod("Disc", 0, 0, 0.039, 0.03, 0.002, kBlack));
  EXPECT_THAT(said(dark, "a plate with a hole"), HasSubstr("`Disc` is solid and stands for it"));
  EXPECT_THAT(said(dark, "a plate with a hole"), HasSubstr("warning"));
}

TEST(MissingHole, IsNotSaidWhereWhatFillsItIsAskedFor) {
  const Scene pinned = with(drilled_plate(), rod("Pin", 0, 0, 0, 0.04, 0.2));
  EXPECT_EQ(said(pinned, "a plate with a hole and a pin in it"), "");
}

TEST(MissingHole, IsNotSaidOfPartsThatLeaveAnOpeningBetweenThem) {
  EXPECT_EQ(said(board_frame(), "a frame with a hole"), "");
}

TEST(MissingHole, IsNotSaidOfSheetsAndOpenParts) {
  TriMesh sheet = grid(5, 5);
  sheet.triangles.erase(sheet.triangles.begin() + 24, sheet.triangles.begin() + 26);
  EXPECT_EQ(said({{part("Sheet", sheet)}}, "a sheet with a hole"), "");
  EXPECT_NE(said({{part("Sheet", grid(5, 5))}}, "a sheet with a hole"), "");
  EXPECT_EQ(said({{part("Crate", open_box())}}, "a crate with a hole"), "");
}

TEST(MissingHole, IsAWarningForWhatMayBeShallow) {
  EXPECT_THAT(said(only("Block", slotted_block(false)), "a block with a notch"),
              HasSubstr("warning"));
  EXPECT_EQ(said(only("Block", slotted_block(true)), "a block with a notch"), "");
  EXPECT_EQ(said(only("Bracket", angle_bracket(0)), "a bracket with a notch"), "");
}

}  // namespace
}  // namespace maquette
