#include "bench/score.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/published.h"

namespace maquette {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

constexpr Verdict kMet = Verdict::Yes;
constexpr Verdict kUnmet = Verdict::No;
constexpr Verdict kUnsure = Verdict::CannotTell;

/// Three dimensions: {3 + 1 criteria}, {2}, {1}.
BenchRow row(const std::string& id, const std::string& type = "Wild") {
  BenchRow result{.id = id, .instruction = "a cup", .type = type};
  result.dimensions = {{"Attributes", {{"Shape", {"a", "b", "c"}}, {"Size", {"d"}}}},
                       {"Spatial", {{"Contact", {"e", "f"}}}},
                       {"Instruction", {{"Execution", {"g"}}}}};
  return result;
}

Sample sample(const std::string& id, Outcome outcome = Outcome::Ok) {
  Sample result;
  result.id = id;
  result.outcome = outcome;
  result.seconds = 2;
  result.tokens = 10;
  return result;
}

JudgeFile judge(const std::string& name, std::map<std::string, RowVerdicts, std::less<>> rows) {
  JudgeFile file;
  file.record.judge = name;
  file.rows = std::move(rows);
  return file;
}

const RowVerdicts kMixed{kMet, kMet, kUnmet, kUnmet, kMet, kUnsure, kMet};

TEST(Score, TakesTheMeanOfTheSubDimensionsMeans) {
  const RowScore score = score_row(row("a"), kMixed);
  // (2/3 + 0/1) / 2, 1/2, 1/1; plain: 2/4, 1/2, 1/1.
  EXPECT_THAT(score.dimensions, ElementsAre(DoubleNear(1.0 / 3, 1e-12), 0.5, 1.0));
  EXPECT_THAT(score.plain, ElementsAre(0.5, 0.5, 1.0));
  EXPECT_NEAR(score.average(), (1.0 / 3 + 0.5 + 1) / 3, 1e-12);
  EXPECT_EQ(score.criteria, 7U);
  EXPECT_EQ(score.cannot_tell, 1U);
}

TEST(Score, CountsFailedScriptsAsZeroAndLeavesOutWhatIsNotJudged) {
  const std::vector<BenchRow> rows{row("a"), row("b"), row("c"), row("d")};
  const std::vector<std::optional<Sample>> samples{sample("a"), sample("b", Outcome::ScriptError),
                                                   sample("c"), std::nullopt};
  const RunScore score = score_run(rows, samples, {{"eye", judge("eye", {{"a", kMixed}})}});
  const GroupReport& all = score.groups.at(0);
  EXPECT_EQ(all.executability.samples, 3U);
  EXPECT_EQ(all.executability.missing, 1U);
  EXPECT_NEAR(all.executability.e_syntax.value, 1.0 / 3, 1e-12);
  const GroupScore& judged = all.by_judge.at("eye");
  EXPECT_EQ(judged.rows, 2U);
  EXPECT_NEAR(judged.average.value, (1.0 / 3 + 0.5 + 1) / 3 / 2, 1e-12);
  EXPECT_NEAR(judged.executable_average, (1.0 / 3 + 0.5 + 1) / 3, 1e-12);
  EXPECT_NEAR(judged.plain_average, (0.5 + 0.5 + 1) / 3 / 2, 1e-12);
  EXPECT_NEAR(judged.cannot_tell, 1.0 / 7, 1e-12);
  EXPECT_EQ(score.unjudged.at("eye"), 1U);
}

TEST(Score, GroupsByTypeAndOutcome) {
  const std::vector<BenchRow> rows{row("a", "Simulative"), row("b", "Wild")};
  const std::vector<std::optional<Sample>> samples{sample("a"), sample("b", Outcome::Timeout)};
  const RunScore score = score_run(rows, samples, {});
  std::vector<std::string> names;
  for (const GroupReport& group : score.groups) {
    names.push_back(group.name);
  }
  EXPECT_THAT(names, ElementsAre("all", "Simulative", "Wild", "outcome ok", "outcome timeout"));
  EXPECT_EQ(score.groups[1].executability.e_syntax.value, 0);
  EXPECT_EQ(score.groups[2].executability.e_syntax.value, 1);
}

TEST(Agreement, IsCohensKappaOverWhatBothCouldTell) {
  // 20 yes-yes, 15 no-no, 5 + 10 apart: agreement .70, by chance .50, kappa .40.
  BenchRow wide{.id = "a", .instruction = "x", .type = "Wild"};
  wide.dimensions = {{"D", {{"S", std::vector<std::string>(51, "c")}}}};
  RowVerdicts a(51, kUnmet);
  RowVerdicts b(51, kUnmet);
  for (std::size_t i = 0; i < 25; ++i) {
    a[i] = kMet;
  }
  for (std::size_t i = 5; i < 35; ++i) {
    b[i] = kMet;
  }
  a[50] = kUnsure;
  const auto found = agreements_of({wide}, judge("a", {{"a", a}}), judge("b", {{"a", b}}));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].criteria, 50U);
  EXPECT_NEAR(found[0].agreement, .70, 1e-12);
  EXPECT_NEAR(found[0].kappa.value(), .40, 1e-12);
  EXPECT_EQ(found[1].dimension, "D");
}

TEST(Agreement, HasNoKappaWhereBothAlwaysSayTheSame) {
  const auto same = judge("a", {{"a", RowVerdicts(7, kMet)}});
  const auto found = agreements_of({row("a")}, same, same);
  EXPECT_EQ(found.at(0).agreement, 1);
  EXPECT_FALSE(found.at(0).kappa);
}

TEST(Published, AgreesWithItsOwnDimensions) {
  const auto rows = published_rows();
  ASSERT_TRUE(rows) << rows.error().message;
  int cells = 0;
  for (const PublishedRow& each : *rows) {
    if (!each.deviation) {
      continue;
    }
    ++cells;
    double sum = 0;
    for (const double dimension : each.dimensions) {
      sum += dimension;
    }
    EXPECT_NEAR(sum / 3, each.average, .001) << each.system << " " << each.set;
    EXPECT_EQ(fmt::format("{:.3f}", population_deviation(each.dimensions)),
              fmt::format("{:.3f}", *each.deviation))
        << each.system << " " << each.set;
  }
  EXPECT_EQ(cells, 34);
}

/// With an error where `score` is below one.
Sample verified(const std::string& id, double score) {
  Sample result = sample(id);
  result.verification = Verification{.score = score};
  if (score < 1) {
    result.verification->findings = {{.id = FindingId::FloatingPart, .severity = Severity::Error},
                                     {.id = FindingId::FloatingPart, .severity = Severity::Error},
                                     {.id = FindingId::OpenSolid, .severity = Severity::Info}};
  }
  return result;
}

TEST(Score, KeepsWhatIsMeasuredApartFromWhatIsJudged) {
  const std::vector<BenchRow> rows{row("a"), row("b"), row("c"), row("d")};
  const std::vector<std::optional<Sample>> samples{verified("a", 1), verified("b", 0.5),
                                                   sample("c", Outcome::ScriptError), std::nullopt};
  const RunScore score = score_run(rows, samples, {{"eye", judge("eye", {{"a", kMixed}})}});
  const VerifierScore& found = score.groups.front().verifier;
  EXPECT_EQ(found.samples, 3U);
  EXPECT_NEAR(found.score.value, 0.5, 1e-12);
  EXPECT_NEAR(found.no_error.value, 1.0 / 3, 1e-12);
  EXPECT_THAT(found.findings,
              ElementsAre(std::pair<const std::string, std::size_t>("floating_part", 1)));
  const RunScore unmeasured = score_run(rows, {sample("a"), sample("b"), samples[2], std::nullopt},
                                        {{"eye", judge("eye", {{"a", kMixed}})}});
  EXPECT_EQ(unmeasured.groups.front().by_judge.at("eye").average.value,
            score.groups.front().by_judge.at("eye").average.value);
}

TEST(VerifierAgreement, ComparesNoErrorWithHalfOfTheCriteria) {
  const RowVerdicts all_met(7, kMet);
  const RowVerdicts none_met(7, kUnmet);
  const std::vector<BenchRow> rows{row("a"), row("b"), row("c"), row("d")};
  const std::vector<std::optional<Sample>> samples{verified("a", 1), verified("b", 0.5),
                                                   verified("c", 0.5), verified("d", 1)};
  const JudgeFile eye =
      judge("eye", {{"a", all_met}, {"b", none_met}, {"c", all_met}, {"d", all_met}});
  const auto found = verifier_agreement(rows, samples, eye);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->criteria, 4U);
  EXPECT_NEAR(found->agreement, 0.75, 1e-12);
  // By chance: 1/2 * 3/4 + 1/2 * 1/4.
  EXPECT_NEAR(*found->kappa, 0.5, 1e-12);
  EXPECT_FALSE(verifier_agreement(rows, samples, judge("nobody", {})));
}

}  // namespace
}  // namespace maquette
