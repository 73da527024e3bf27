#include "brief/token.h"

#include <gtest/gtest.h>

namespace maquette::brief {
namespace {

TEST(Tokenize, SplitsNumbersFromUnits) {
  const auto tokens = tokenize("0.5m 12-inch 1,200 3D");
  ASSERT_EQ(tokens.size(), 6U);
  EXPECT_EQ(tokens[0].number, 0.5);
  EXPECT_TRUE(tokens[1].is_word("m"));
  EXPECT_TRUE(tokens[2].glued);
  EXPECT_EQ(tokens[4].number, 1200);
  EXPECT_TRUE(tokens[5].is_word("3d"));
}

TEST(Tokenize, UndoesContractions) {
  const auto tokens = tokenize("It\u2019s");
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_TRUE(tokens[0].is_word("it"));
  EXPECT_TRUE(tokens[1].is_word("is"));
}

TEST(Tokenize, KeepsQuotedTextAsOne) {
  const auto tokens = tokenize("the word \"EXIT now\" in red");
  ASSERT_EQ(tokens.size(), 5U);
  EXPECT_EQ(tokens[2].kind, Token::Kind::Text);
  EXPECT_EQ(tokens[2].text, "EXIT now");
}

TEST(NumberWord, KnowsWhatSeveralIs) {
  EXPECT_EQ(number_word("several"), 3);
  EXPECT_EQ(number_word("dozen"), 12);
  EXPECT_EQ(number_word("mug"), std::nullopt);
}

}  // namespace
}  // namespace maquette::brief
