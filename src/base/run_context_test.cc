#include "base/run_context.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kNone{-1};
constexpr milliseconds kHour{3'600'000};

TEST(Deadline, IsNoneByDefault) {
  EXPECT_FALSE(Deadline().passed());
  EXPECT_EQ(Deadline().remaining(kNone), kNone);
}

TEST(Deadline, PassesAtItsTime) {
  EXPECT_TRUE(Deadline::after(milliseconds{0}).passed());
  EXPECT_FALSE(Deadline::after(kHour).passed());
}

TEST(Deadline, RemainingIsNeverNegative) {
  EXPECT_EQ(Deadline::after(-kHour).remaining(kNone), milliseconds{0});
  EXPECT_GT(Deadline::after(kHour).remaining(kNone), kHour / 2);
}

TEST(Deadline, SoonerTakesTheEarlierAndIgnoresNone) {
  const Deadline past = Deadline::after(-kHour);
  const Deadline later = Deadline::after(kHour);
  EXPECT_TRUE(past.sooner(later).passed());
  EXPECT_TRUE(later.sooner(past).passed());
  EXPECT_TRUE(Deadline().sooner(past).passed());
  EXPECT_TRUE(past.sooner(Deadline()).passed());
  EXPECT_FALSE(Deadline().sooner(Deadline()).passed());
}

TEST(RunContext, ByDefaultGoesOn) {
  EXPECT_TRUE(RunContext().check());
  EXPECT_FALSE(RunContext().should_stop());
}

TEST(RunContext, EndsWithCancelledWhenAskedToStop) {
  const std::stop_source source;
  const RunContext context{source.get_token(), {}};
  EXPECT_FALSE(context.should_stop());
  source.request_stop();
  EXPECT_TRUE(context.should_stop());
  EXPECT_EQ(context.check().error().code, ErrorCode::Cancelled);
}

TEST(RunContext, EndsWithTimeoutAtItsDeadline) {
  const RunContext context{{}, Deadline::after(milliseconds{0})};
  EXPECT_TRUE(context.should_stop());
  EXPECT_EQ(context.check().error().code, ErrorCode::Timeout);
}

TEST(RunContext, WithinKeepsTheStopAndNeverExtendsTheDeadline) {
  const std::stop_source source;
  const RunContext outer{source.get_token(), Deadline::after(milliseconds{0})};
  EXPECT_EQ(outer.within(kHour).check().error().code, ErrorCode::Timeout);
  EXPECT_EQ(RunContext().within(milliseconds{0}).check().error().code, ErrorCode::Timeout);
  source.request_stop();
  EXPECT_EQ(outer.within(kHour).check().error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace maquette
