#include "engine/complaint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::Not;

AttemptRecord failed() {
  AttemptRecord attempt;
  attempt.script = "import bpy\nx\n";
  attempt.outcome = Outcome::ScriptError;
  attempt.failure = ScriptFailure{.type = "NameError",
                                  .message = "name 'x' is not defined",
                                  .line = 2,
                                  .line_text = "  x",
                                  .traceback = {}};
  return attempt;
}

AttemptRecord measured(std::vector<Finding> findings) {
  AttemptRecord attempt;
  attempt.script = "import bpy\n";
  attempt.outcome = Outcome::Ok;
  attempt.verification = Verification{.findings = std::move(findings)};
  return attempt;
}

Finding finding(Severity severity, std::string message) {
  return {FindingId::FloatingPart, severity, {}, {}, std::move(message)};
}

TEST(Complaint, NamesTheErrorItsLineAndItsText) {
  EXPECT_EQ(complaint(failed()),
            "That failed in Blender: the script raised an error.\nLine 2: `x`\n"
            "NameError: name 'x' is not defined");
  EXPECT_EQ(message_of(failed()),
            "the script raised an error on line 2: NameError: name 'x' is not defined");
}

TEST(Complaint, TellsErrorsAndWarningsOnly) {
  const AttemptRecord attempt =
      measured({finding(Severity::Error, "`Handle` floats 0.12 from `Cup`"),
                finding(Severity::Warning, "one colour"), finding(Severity::Info, "no matter")});

  EXPECT_THAT(complaint(attempt), HasSubstr("\n- `Handle` floats 0.12 from `Cup`\n- one colour"));
  EXPECT_THAT(complaint(attempt), Not(HasSubstr("no matter")));
  EXPECT_EQ(fault_of(attempt), "`Handle` floats 0.12 from `Cup`");
  EXPECT_EQ(message_of(attempt), "");
}

TEST(Complaint, StaysShortWhateverIsWrong) {
  AttemptRecord attempt = failed();
  attempt.failure->message = std::string(100'000, 'm');
  attempt.failure->traceback = std::string(100'000, 't');
  EXPECT_LT(complaint(attempt).size(), 2'000U);

  const std::vector<Finding> many(500, finding(Severity::Error, std::string(5'000, 'f')));
  EXPECT_LT(complaint(measured(many)).size(), 2'000U);
}

TEST(Complaint, IsMadeOfWholeScriptsThatHaveAFault) {
  EXPECT_TRUE(can_be_repaired(failed()));
  EXPECT_TRUE(can_be_repaired(measured({finding(Severity::Error, "floats")})));
  EXPECT_FALSE(can_be_repaired(measured({finding(Severity::Warning, "one colour")})));

  AttemptRecord cut_off = failed();
  cut_off.outcome = Outcome::Truncated;
  EXPECT_FALSE(can_be_repaired(cut_off));
  AttemptRecord without_script = failed();
  without_script.script.clear();
  EXPECT_FALSE(can_be_repaired(without_script));
}

}  // namespace
}  // namespace maquette
