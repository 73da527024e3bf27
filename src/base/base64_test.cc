#include "base/base64.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(Base64, AgreesWithTheVectorsOfRfc4648) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64("fooba"), "Zm9vYmE=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(Base64, TakesEveryByte) {
  EXPECT_EQ(base64(std::string("\0\xff\xfb\xbe", 4)), "AP/7vg==");
}

TEST(Base64, JoinsItsBlocksWithoutPadding) {
  const std::string text = base64(std::string((6UL << 20) + 1, '\0'));
  EXPECT_EQ(text.size(), (8UL << 20) + 4);
  EXPECT_EQ(text.find_first_not_of('A'), text.size() - 2);
  EXPECT_TRUE(text.ends_with("AA=="));
}

}  // namespace
}  // namespace maquette
