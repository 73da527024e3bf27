#include "script/thoughts.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace maquette {
namespace {

struct Thinking {
  const char* name;
  std::string text;
};

class FormsOfThoughts : public ::testing::TestWithParam<Thinking> {};

TEST_P(FormsOfThoughts, AreTakenApartFromTheAnswer) {
  const Spoken spoken = separate_thoughts(GetParam().text);
  EXPECT_EQ(trim(spoken.answer), "a mug");
  EXPECT_EQ(trim(spoken.thoughts), "hm, red?");
}

INSTANTIATE_TEST_SUITE_P(
    Tags, FormsOfThoughts,
    ::testing::Values(Thinking{"Pair", "<think>hm, red?</think>\n\na mug"},
                      Thinking{"ClosingAlone", "hm, red?\n</think>\na mug"},
                      Thinking{"Thinking", "<thinking>\nhm, red?\n</thinking>\na mug"},
                      Thinking{"Reasoning", "<reasoning>hm, red?</reasoning>a mug"},
                      Thinking{"Capitals", "<THINK>hm, red?</Think>a mug"},
                      Thinking{"Square", "[THINK]hm, red?[/THINK]a mug"},
                      Thinking{"Triangles", "\u25C1think\u25B7hm, red?\u25C1/think\u25B7a mug"},
                      Thinking{"BeginOfThought",
                               "<|begin_of_thought|>hm, red?<|end_of_thought|>a mug"},
                      Thinking{"StartThinking", "<|START_THINKING|>hm, red?<|END_THINKING|>a mug"},
                      Thinking{"Vendor", "<seed:think>hm, red?</seed:think>a mug"},
                      Thinking{"BehindTheAnswer", "a mug\n<think>hm, red?</think>"},
                      Thinking{"Twice", "<think>hm,</think><think> red?</think>a mug"},
                      Thinking{"OpeningAlone", "a mug\n<think>\nhm, red?"}),
    [](const auto& thinking) { return thinking.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Channels, FormsOfThoughts,
    ::testing::Values(
        Thinking{"Harmony",
                 "<|channel|>analysis<|message|>hm, red?<|end|><|start|>assistant<|channel|>final"
                 "<|message|>a mug<|return|>"},
        Thinking{"HarmonyWithoutItsStart",
                 "hm, red?<|channel|>final <|constrain|>text<|message|>a mug"},
        Thinking{"Gemma", "<|channel>thoughthm, red?<channel|>a mug"}),
    [](const auto& thinking) { return thinking.param.name; });

TEST(SeparateThoughts, ReadsChannelsWhoseMarkersAreLost) {
  const Spoken spoken = separate_thoughts("analysisHm, red?assistantfinala mug");
  EXPECT_EQ(spoken.answer, "a mug");
  EXPECT_EQ(spoken.thoughts, "analysisHm, red?");
  EXPECT_EQ(separate_thoughts("analysisWe need a mug").answer, "");
  EXPECT_EQ(separate_thoughts("analysis of the mug").answer, "analysis of the mug");
}

TEST(SeparateThoughts, LeavesTextWithoutThoughtsAsItIs) {
  for (const char* text : {"", "a mug", "the tag <think> is not closed", "i < think > j",
                           "data[think]", "<|x|>", "</p>", "<", "\u25C1"}) {
    EXPECT_EQ(separate_thoughts(text).answer, text);
    EXPECT_EQ(separate_thoughts(text).thoughts, "");
  }
}

TEST(SeparateThoughts, FindsNoAnswerInAThoughtThatIsCutOff) {
  EXPECT_EQ(separate_thoughts("<think>\nhm, red").answer, "");
  EXPECT_EQ(separate_thoughts("<|channel|>analysis<|message|>hm, red").answer, "");
}

}  // namespace
}  // namespace maquette
