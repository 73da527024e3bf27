#include "store/component_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(std::string_view text, std::size_t limit = 5) {
  const std::vector<ComponentDocument> documents{
      {"mug", "cup coffee_mug", "container tableware", "mug with a handle", "a red mug"},
      {"desk", "writing_desk", "furniture table", "desk with drawers", "a mug on a desk"},
      {"dog_bowl", "pet_bowl", "container", "bowl for a dog", "a steel dog bowl"},
  };
  auto index = make_component_index(documents);
  EXPECT_TRUE(index) << index.error().message;
  const auto matches = (*index)->search(text, limit);
  EXPECT_TRUE(matches) << matches.error().message;
  std::vector<std::string> names;
  for (const ComponentMatch& match : *matches) {
    names.push_back(match.name);
  }
  return names;
}

TEST(ComponentIndex, RanksANameBeforeAMention) {
  EXPECT_THAT(found("mug"), ElementsAre("mug", "desk"));
}

TEST(ComponentIndex, FindsAnyOfTheWordsInAnyForm) {
  EXPECT_THAT(found("two Cups!"), ElementsAre("mug"));
  EXPECT_THAT(found("dogs and desks", 1).size(), 1U);
}

TEST(ComponentIndex, FindsThePartsOfANameWithAnUnderscore) {
  EXPECT_THAT(found("coffee"), ElementsAre("mug"));
}

TEST(ComponentIndex, FindsNothingForStrangeWords) {
  EXPECT_THAT(found("zeppelin"), IsEmpty());
  EXPECT_THAT(found(""), IsEmpty());
  EXPECT_THAT(found("?!"), IsEmpty());
}

TEST(ComponentIndex, TakesQuerySyntaxAsWords) {
  EXPECT_THAT(found("\" OR name:* NEAR(mug) -desk"), testing::Contains("mug"));
  EXPECT_THAT(found(std::string("\0\"z", 3)), IsEmpty());
}

TEST(ComponentIndex, BoundsALongText) {
  std::string text = "mug";
  for (int i = 0; i < 100'000; ++i) {
    text += " word";
  }
  EXPECT_THAT(found(text, 1), ElementsAre("mug"));
}

}  // namespace
}  // namespace maquette
