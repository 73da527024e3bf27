#include "bench/row_failures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using ::testing::HasSubstr;

RowFailure failure(const std::string& id, ErrorCode code) {
  return {id, code, "no answer"};
}

/// How many failures of that code in a row, 50 at most, the run goes on after.
int survived(FailureWatch watch, ErrorCode code) {
  constexpr int kMost = 50;
  for (int i = 0; i < kMost; ++i) {
    if (watch.failed(failure("row", code))) {
      return i;
    }
  }
  return kMost;
}

TEST(FailureWatch, EndsAtOnceWhereNoRowCanSucceed) {
  for (const ErrorCode code : {ErrorCode::Io, ErrorCode::NotFound, ErrorCode::Internal}) {
    EXPECT_EQ(survived(FailureWatch(1, true), code), 0) << to_string(code);
  }
}

TEST(FailureWatch, EndsWhenOneRowAfterAnotherGetsNoAnswer) {
  EXPECT_EQ(survived(FailureWatch(1, true), ErrorCode::Unavailable), 2);
  // Four rows fail at the same time when the endpoint dies.
  EXPECT_EQ(survived(FailureWatch(4, true), ErrorCode::Unavailable), 5);
}

TEST(FailureWatch, GoesOnAfterEachAnswerThatWasNotRecorded) {
  EXPECT_EQ(survived(FailureWatch(1, false), ErrorCode::BudgetSpent), 50);
}

TEST(FailureWatch, TakesARefusalForTheRowsOwnOnceARowSucceeded) {
  EXPECT_EQ(survived(FailureWatch(1, false), ErrorCode::InvalidArgument), 9);
  EXPECT_EQ(survived(FailureWatch(1, true), ErrorCode::InvalidArgument), 50);
  FailureWatch watch(1, false);
  watch.succeeded();
  EXPECT_EQ(survived(watch, ErrorCode::InvalidArgument), 50);
}

TEST(FailureWatch, CountsAfreshAfterASuccessAndAfterAnotherFailure) {
  FailureWatch watch(1, false);
  for (int i = 0; i < 5; ++i) {
    EXPECT_FALSE(watch.failed(failure("a", ErrorCode::Unavailable)));
    EXPECT_FALSE(watch.failed(failure("b", ErrorCode::Unavailable)));
    i % 2 == 0 ? watch.succeeded()
               : static_cast<void>(watch.failed(failure("c", ErrorCode::BudgetSpent)));
  }
}

TEST(FailureWatch, NamesTheRowAndTheCauseWhenItEnds) {
  FailureWatch watch(1, false);
  std::ignore = watch.failed(failure("a", ErrorCode::Unavailable));
  std::ignore = watch.failed(failure("b", ErrorCode::Unavailable));
  const auto error = watch.failed(failure("c", ErrorCode::Unavailable));
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code, ErrorCode::Unavailable);
  EXPECT_THAT(error->message, HasSubstr("3 rows in a row failed alike"));
  EXPECT_THAT(error->message, HasSubstr("row c: no answer"));
}

TEST(FailureWatch, SaysThatNothingWorksWhenNoRowEverGotAnAnswer) {
  FailureWatch watch(4, false);
  EXPECT_FALSE(watch.nothing_works());
  std::ignore = watch.failed(failure("a", ErrorCode::Unavailable));
  ASSERT_TRUE(watch.nothing_works());
  EXPECT_EQ(watch.nothing_works()->message, "row a: no answer");
  watch.succeeded();
  EXPECT_FALSE(watch.nothing_works());
}

TEST(FailureLog, ComesBackWithItsCountsAndLastReasons) {
  const TempFolder folder = *TempFolder::create();
  EXPECT_TRUE(read_failures(folder.path())->empty());
  ASSERT_TRUE(log_failure(folder.path(), {"a", ErrorCode::Unavailable, "too\nbusy"}));
  ASSERT_TRUE(log_failure(folder.path(), {"b", ErrorCode::InvalidArgument, "filtered"}));
  ASSERT_TRUE(log_failure(folder.path(), {"a", ErrorCode::Unavailable, "still busy"}));
  const auto failures = read_failures(folder.path());
  ASSERT_TRUE(failures) << failures.error().message;
  EXPECT_EQ(failures->at("a").count, 2U);
  EXPECT_EQ(failures->at("a").why, "still busy");
  EXPECT_EQ(failures->at("b").count, 1U);
}

TEST(FailureLog, IsReadUpToALineThatAKilledProcessCut) {
  const TempFolder folder = *TempFolder::create();
  ASSERT_TRUE(write_file_atomic(failure_path(folder.path()),
                                "{\"id\":\"a\",\"code\":\"io\",\"why\":\"full\"}\n{\"id\":\"b"));
  EXPECT_EQ(read_failures(folder.path())->size(), 1U);
  ASSERT_TRUE(write_file_atomic(failure_path(folder.path()), "{\"id\":\"b\n{}\n"));
  EXPECT_THAT(read_failures(folder.path()).error().message, HasSubstr("failed.jsonl, line 1"));
}

}  // namespace
}  // namespace maquette
