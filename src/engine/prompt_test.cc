#include "engine/prompt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(FirstTurn, ShowsExamplesBetweenTheRulesAndTheInstruction) {
  const std::vector<Message> messages = first_turn({}, "a green chair");
  ASSERT_EQ(messages.size(), 6U);
  EXPECT_EQ(messages.front().role, Role::System);
  EXPECT_EQ(messages[4].role, Role::Assistant);
  EXPECT_THAT(messages[4].text, HasSubstr("```python"));
  EXPECT_EQ(messages.back().text, "a green chair");
}

TEST(FirstTurn, KeepsItsFirstMessageFromInstructionToInstruction) {
  EXPECT_EQ(first_turn({}, "a chair").front().text, first_turn({}, "a boat").front().text);
}

TEST(FirstTurn, HasNoExamplesInTheMethodsWay) {
  const std::vector<Message> messages =
      first_turn({.kind = PromptStyle::Kind::Method, .system = {}}, "a green chair");
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_THAT(messages.front().text, HasSubstr("bpy script"));
}

TEST(FirstTurn, TakesAPersonsOwnSystemPromptAsItIs) {
  const std::vector<Message> messages =
      first_turn({.kind = PromptStyle::Kind::File, .system = "Be brief."}, "a chair");
  EXPECT_EQ(messages.front().text, "Be brief.");
}

TEST(RepairTurn, ShowsTheErrorWithTheOffendingLine) {
  AttemptRecord failed{.attempt = 1, .script = "import bpy\nbpy.data.nothing\n"};
  failed.outcome = Outcome::ApiMismatch;
  failed.failure = ScriptFailure{.type = "AttributeError",
                                 .message = "no attribute 'nothing'",
                                 .line = 2,
                                 .line_text = "  bpy.data.nothing",
                                 .traceback = {}};
  const std::vector<Message> messages = repair_turn(first_turn({}, "a chair"), failed);
  EXPECT_THAT(messages.back().text, HasSubstr("Line 2: `bpy.data.nothing`"));
  EXPECT_THAT(messages.back().text, HasSubstr("AttributeError: no attribute 'nothing'"));
  EXPECT_THAT(messages[messages.size() - 2].text, HasSubstr("bpy.data.nothing"));
}

TEST(PromptDigest, TellsConversationsApart) {
  EXPECT_EQ(prompt_digest(first_turn({}, "a")), prompt_digest(first_turn({}, "a")));
  EXPECT_NE(prompt_digest(first_turn({}, "a")), prompt_digest(first_turn({}, "b")));
}

}  // namespace
}  // namespace maquette
