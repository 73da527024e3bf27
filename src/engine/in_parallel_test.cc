#include "engine/in_parallel.h"

#include <atomic>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::Each;

TEST(InParallel, CallsEachOnce) {
  std::vector<std::atomic<int>> calls(100);
  const auto count = [&](std::size_t i) -> Result<void> {
    ++calls[i];
    return {};
  };

  EXPECT_TRUE(in_parallel(calls.size(), 3, {}, count));

  EXPECT_THAT(std::vector<int>(calls.begin(), calls.end()), Each(1));
}

TEST(InParallel, EndsWithTheFirstErrorAndBeginsNothingAfterIt) {
  int calls = 0;
  const auto fail_third = [&](std::size_t i) -> Result<void> {
    ++calls;
    return i == 2 ? Result<void>(fail(ErrorCode::Io, "disk full")) : Result<void>();
  };

  const auto done = in_parallel(10, 1, {}, fail_third);

  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::Io);
  EXPECT_EQ(calls, 3);
}

TEST(InParallel, StopsWhenItIsAskedTo) {
  std::stop_source stop;
  int calls = 0;
  const auto stop_at_once = [&](std::size_t) -> Result<void> {
    ++calls;
    stop.request_stop();
    return {};
  };

  const auto done = in_parallel(10, 1, {.stop = stop.get_token(), .deadline = {}}, stop_at_once);

  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
  EXPECT_EQ(calls, 1);
}

}  // namespace
}  // namespace maquette
