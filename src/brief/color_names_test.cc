#include "brief/color_names.h"

#include <set>

#include <gtest/gtest.h>

#include "base/srgb.h"

namespace maquette {
namespace {

std::string name_of(std::string_view words) {
  const NamedColor* color = find_color(words);
  return color == nullptr ? "" : color->name;
}

TEST(FindColor, KnowsSynonymsInAnyCase) {
  EXPECT_EQ(name_of("red"), "RED");
  EXPECT_EQ(name_of("Maroon"), "DARK_RED");
  EXPECT_EQ(name_of("stainless steel"), "STEEL");
}

TEST(FindColor, KnowsTheNameThatScriptsUse) {
  EXPECT_EQ(name_of("DARK_RED"), "DARK_RED");
  EXPECT_EQ(name_of("dark_red"), "DARK_RED");
  EXPECT_EQ(name_of("dark-red"), "DARK_RED");
  EXPECT_EQ(name_of("  dark  red "), "DARK_RED");
}

TEST(FindColor, ReadsGreyAndGray) {
  EXPECT_EQ(name_of("gray"), "GREY");
  EXPECT_EQ(name_of("DARK_GRAY"), "DARK_GREY");
  EXPECT_EQ(name_of("light grey"), "LIGHT_GREY");
}

TEST(FindColor, FindsNothingForOtherWords) {
  EXPECT_EQ(find_color(""), nullptr);
  EXPECT_EQ(find_color("_"), nullptr);
  EXPECT_EQ(find_color("redd"), nullptr);
  EXPECT_EQ(find_color(std::string_view("red\0", 4)), nullptr);
}

TEST(Palette, KeepsTheFilesOrder) {
  ASSERT_GE(palette().size(), 3U);
  EXPECT_EQ(palette()[0].name, "RED");
  EXPECT_EQ(palette()[1].name, "DARK_RED");
  EXPECT_EQ(palette()[2].name, "ORANGE");
}

TEST(Palette, HoldsLinearLight) {
  const NamedColor* white = find_color("white");
  ASSERT_NE(white, nullptr);
  EXPECT_NEAR(white->rgb[0], 0.888, 0.002);
  EXPECT_FALSE(white->material);
}

TEST(Palette, HoldsAMaterialsLook) {
  const NamedColor* gold = find_color("gold");
  ASSERT_NE(gold, nullptr);
  EXPECT_TRUE(gold->material);
  EXPECT_EQ(gold->metal, 1.0);
  EXPECT_EQ(gold->rough, 0.3);
}

TEST(Palette, GivesNoWordToTwoColors) {
  std::set<std::string> seen;
  for (const NamedColor& color : palette()) {
    for (const std::string& word : color.words) {
      EXPECT_TRUE(seen.insert(word).second) << word;
      EXPECT_EQ(name_of(word), color.name) << word;
    }
  }
}

TEST(LinearLight, ComesBackAsTheSameByte) {
  for (int byte = 0; byte < 256; ++byte) {
    EXPECT_NEAR(srgb_from_linear(linear_from_srgb(byte / 255.0)) * 255, byte, 1e-6);
  }
}

}  // namespace
}  // namespace maquette
