#include "engine/write_way.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string kBlock = "```python\nimport bpy\nbpy.ops.mesh.primitive_cube_add()\n```\n";

AttemptRecord answer_read(const std::string& answer, FinishReason finish) {
  AttemptRecord attempt{.answer = answer, .tokens = 7};
  WriteWay(PromptStyle{}, "a cube").read(attempt, finish);
  return attempt;
}

TEST(WriteWay, LeavesAScriptToBeRun) {
  const AttemptRecord attempt = answer_read(kBlock, FinishReason::Stop);
  EXPECT_EQ(attempt.script, "import bpy\nbpy.ops.mesh.primitive_cube_add()\n");
  EXPECT_FALSE(attempt.outcome);
  EXPECT_THAT(attempt.notes, IsEmpty());
}

TEST(WriteWay, CallsAnAnswerTruncatedThatIsCutOffBeforeItsScript) {
  const AttemptRecord attempt = answer_read("<think>\nPerhaps\n" + kBlock, FinishReason::Length);
  EXPECT_EQ(attempt.script, "");
  EXPECT_EQ(attempt.outcome, Outcome::Truncated);
  EXPECT_EQ(attempt.failure->message, "the answer was cut off after 7 tokens");
}

TEST(WriteWay, CallsAScriptTruncatedThatEndsWithinABracket) {
  const AttemptRecord attempt = answer_read("```python\nimport bpy\nbpy.x(1,", FinishReason::Stop);
  EXPECT_EQ(attempt.outcome, Outcome::Truncated);
  EXPECT_THAT(attempt.failure->message, HasSubstr("within a bracket"));
}

TEST(WriteWay, RunsAWholeScriptWhoseExplanationIsCutOff) {
  EXPECT_FALSE(answer_read(kBlock + "This cu", FinishReason::Length).outcome);
}

TEST(WriteWay, SaysWhenTheScriptIsFromThoughts) {
  const AttemptRecord attempt =
      answer_read("<think>\n" + kBlock + "</think>\n", FinishReason::Stop);
  EXPECT_FALSE(attempt.outcome);
  EXPECT_THAT(attempt.notes, ElementsAre(HasSubstr("thoughts")));
}

}  // namespace
}  // namespace maquette
