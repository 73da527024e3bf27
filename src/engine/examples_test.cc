#include "engine/examples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(Examples, AreWholeScriptsWithAnInstruction) {
  const std::vector<Example> examples = all_examples();
  EXPECT_GE(examples.size(), 8U);
  for (const Example& example : examples) {
    EXPECT_FALSE(example.instruction.empty());
    EXPECT_FALSE(example.tags.empty());
    EXPECT_THAT(std::string(example.script), testing::HasSubstr("import bpy"));
  }
}

TEST(LikestExamples, PutsTheOneWithMostSharedWordsLast) {
  const std::vector<Example> examples = likest_examples("A tall chair with three legs", 2);
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_THAT(std::string(examples.back().instruction), testing::HasSubstr("stool"));
}

TEST(LikestExamples, GivesTheFirstOnesWhenNothingIsShared) {
  const std::vector<Example> examples = likest_examples("xyzzy", 2);
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_EQ(examples.back().instruction, all_examples().front().instruction);
}

TEST(LikestExamples, TakesTextWithoutAsciiWords) {
  EXPECT_EQ(likest_examples("红色的杯子", 2).size(), 2U);
}

}  // namespace
}  // namespace maquette
