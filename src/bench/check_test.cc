#include "bench/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

GroupReport group(const std::string& name, double e_syntax, double average) {
  GroupReport result{.name = name};
  result.executability.samples = 10;
  result.executability.e_syntax.value = e_syntax;
  GroupScore score;
  score.average.value = average;
  result.by_judge["eye"] = score;
  return result;
}

RunScore run() {
  RunScore score;
  score.groups = {group("all", .1, .6), group("Wild", .3, .4)};
  return score;
}

TEST(Check, FindsNothingWhenLimitsAreKept) {
  const BenchLimits limits{.group = "all", .judge = "", .max_e_syntax = .1, .min_average = .6};
  EXPECT_THAT(missed_limits(run(), limits).value(), IsEmpty());
}

TEST(Check, SaysWhichLimitIsMissedAndByWhat) {
  const BenchLimits limits{.group = "Wi", .judge = "", .max_e_syntax = .1, .min_average = .6};
  const auto missed = missed_limits(run(), limits).value();
  ASSERT_EQ(missed.size(), 2U);
  EXPECT_EQ(missed[0], "E_syntax is 0.3000, and 0.1000 is allowed");
  EXPECT_EQ(missed[1], "the average is 0.4000, and 0.6000 is wanted");
}

TEST(Check, RefusesWhatCannotBeChecked) {
  const BenchLimits none;
  EXPECT_THAT(missed_limits(run(), none).error().message, HasSubstr("--max-esyntax"));
  const BenchLimits tame{.group = "Tame", .judge = "", .max_e_syntax = .1, .min_average = {}};
  EXPECT_THAT(missed_limits(run(), tame).error().message, HasSubstr("Tame"));
  const BenchLimits average{.group = "all", .judge = "", .max_e_syntax = {}, .min_average = .5};
  RunScore two = run();
  two.groups[0].by_judge["ear"] = {};
  EXPECT_THAT(missed_limits(two, average).error().message, HasSubstr("--judge"));
  RunScore unjudged = run();
  unjudged.unjudged["eye"] = 3;
  EXPECT_THAT(missed_limits(unjudged, average).error().message, HasSubstr("3 of its samples"));
  RunScore incomplete = run();
  incomplete.groups[0].executability.missing = 2;
  EXPECT_THAT(missed_limits(incomplete, average).error().message, HasSubstr("2 rows"));
}

}  // namespace
}  // namespace maquette
