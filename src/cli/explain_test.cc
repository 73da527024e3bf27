#include "cli/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;

AttemptRecord tried(int attempt, Turn turn, double score, std::vector<Finding> findings) {
  AttemptRecord record{.attempt = attempt, .turn = turn, .way = "write", .outcome = Outcome::Ok};
  record.verification = Verification{.findings = std::move(findings), .score = score};
  return record;
}

const Finding kFloating{.id = FindingId::FloatingPart, .severity = Severity::Error};

TEST(Explain, NamesWhatWasFoundInEachCandidate) {
  Design design;
  design.attempts = {tried(1, Turn::First, 0.4, {kFloating, kFloating}),
                     tried(2, Turn::Candidates, 0.7, {kFloating})};
  design.kept = 1;
  const std::string text = explain(design);
  EXPECT_THAT(text, HasSubstr("2 floating_part"));
  EXPECT_THAT(text, HasSubstr("* 2.1"));
  EXPECT_THAT(text, HasSubstr("2.1 was kept: it has the best score of 2 with geometry (0.70)."));
}

TEST(Explain, SaysWhenNothingIsWrong) {
  Design design;
  design.attempts = {tried(1, Turn::First, 0.4, {kFloating}), tried(2, Turn::Repair, 1, {})};
  design.kept = 1;
  EXPECT_THAT(explain(design), HasSubstr("2 was kept: no error is found in it."));
}

TEST(Explain, SaysWhenABetterScoreWasRefused) {
  Design design;
  design.attempts = {tried(1, Turn::First, 0.4, {kFloating}),
                     tried(2, Turn::Repair, 0.6, {kFloating})};
  design.kept = 0;
  EXPECT_THAT(explain(design), HasSubstr("1 was kept: what scores better lost a part"));
}

TEST(Explain, SaysWhyNothingWasKept) {
  Design design;
  AttemptRecord failed{.attempt = 1, .turn = Turn::First, .way = "write"};
  failed.outcome = Outcome::ScriptError;
  failed.failure = ScriptFailure{.message = "name 'x' is not defined"};
  design.attempts = {failed};
  EXPECT_THAT(explain(design), HasSubstr("name 'x' is not defined"));
  EXPECT_THAT(explain(design), HasSubstr("Nothing was kept"));
}

}  // namespace
}  // namespace maquette
