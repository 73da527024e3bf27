#include "brief/singular.h"

#include <gtest/gtest.h>

namespace maquette::brief {
namespace {

TEST(Singular, TakesPluralsBack) {
  EXPECT_EQ(singular("mugs"), "mug");
  EXPECT_EQ(singular("boxes"), "box");
  EXPECT_EQ(singular("shelves"), "shelf");
  EXPECT_EQ(singular("vases"), "vase");
  EXPECT_EQ(singular("glasses"), "glasses");
  EXPECT_EQ(singular("berries"), "berry");
  EXPECT_EQ(singular("cookies"), "cookie");
  EXPECT_EQ(singular("tomatoes"), "tomato");
  EXPECT_EQ(singular("houses"), "house");
  EXPECT_EQ(singular("lenses"), "lens");
}

TEST(Singular, LeavesWhatIsNoPlural) {
  EXPECT_EQ(singular("glass"), "glass");
  EXPECT_EQ(singular("bus"), "bus");
  EXPECT_EQ(singular("chess"), "chess");
  EXPECT_EQ(singular("scissors"), "scissors");
  EXPECT_EQ(singular("mug"), "mug");
  EXPECT_EQ(singular(""), "");
}

}  // namespace
}  // namespace maquette::brief
