#include "verify/worn_color.h"

#include <gtest/gtest.h>

#include "base/srgb.h"
#include "verify/lab_color.h"

namespace maquette {
namespace {

MaterialFacts paint(double red, double green, double blue, double alpha = 1) {
  return {.name = "paint",
          .rgba = {linear_from_srgb(red), linear_from_srgb(green), linear_from_srgb(blue), alpha},
          .source = "viewport"};
}

TEST(LabColor, AgreesWithKnownValues) {
  const LabColor white = lab_from_linear({1, 1, 1});
  EXPECT_NEAR(white.lightness, 100, 0.01);
  EXPECT_NEAR(white.a, 0, 0.05);
  EXPECT_NEAR(white.b, 0, 0.05);
  const LabColor red = lab_from_linear({1, 0, 0});
  EXPECT_NEAR(red.lightness, 53.24, 0.05);
  EXPECT_NEAR(red.a, 80.09, 0.1);
  EXPECT_NEAR(red.b, 67.20, 0.1);
}

TEST(WornColor, HoldsOfPureColoursAndOfPaints) {
  EXPECT_TRUE(wears(paint(1, 0, 0), "RED"));
  EXPECT_TRUE(wears(paint(0, 0, 1), "BLUE"));
  EXPECT_TRUE(wears(paint(0, 1, 0), "GREEN"));
  EXPECT_TRUE(wears(paint(0.78, 0.13, 0.11), "RED"));
  EXPECT_TRUE(wears(paint(0.5, 0, 0), "RED"));
  EXPECT_TRUE(wears(paint(0, 0, 0), "BLACK"));
  EXPECT_TRUE(wears(paint(1, 1, 1), "WHITE"));
  EXPECT_TRUE(wears(paint(0.45, 0.28, 0.15), "BROWN"));
}

TEST(WornColor, TellsColoursApart) {
  EXPECT_FALSE(wears(paint(1, 0, 0), "BLUE"));
  EXPECT_FALSE(wears(paint(0, 0, 1), "RED"));
  EXPECT_FALSE(wears(paint(0, 1, 0), "YELLOW"));
  EXPECT_FALSE(wears(paint(1, 1, 1), "BLACK"));
  EXPECT_FALSE(wears(paint(0.5, 0.5, 0.5), "RED"));
  EXPECT_FALSE(wears(paint(1, 1, 0), "GREEN"));
  EXPECT_FALSE(wears(paint(1, 0, 0), "NO_COLOUR"));
}

TEST(WornColor, TakesWhatIsTransparentForGlass) {
  EXPECT_TRUE(wears(paint(0.2, 0.9, 0.1, 0.3), "GLASS"));
}

TEST(WornColor, HasAWordForEach) {
  EXPECT_EQ(color_word(paint(1, 0, 0)), "red");
  EXPECT_EQ(color_word(paint(0.1, 0.1, 0.35)), "dark blue");
}

}  // namespace
}  // namespace maquette
