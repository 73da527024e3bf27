#include "llm/sse.h"

#include <vector>

#include <gtest/gtest.h>

namespace maquette {
namespace {

std::vector<std::string> events_of(const std::vector<std::string>& pieces) {
  SseParser parser;
  std::vector<std::string> seen;
  const auto keep = [&seen](const SseEvent& event) -> Result<void> {
    seen.push_back(std::string(event.type) + "=" + std::string(event.data));
    return {};
  };
  for (const std::string& piece : pieces) {
    EXPECT_TRUE(parser.feed(piece, keep));
  }
  return seen;
}

using Events = std::vector<std::string>;

TEST(SseParser, ReadsEventsWithAnyLineEnd) {
  const Events expected{"message=one", "message=two"};
  EXPECT_EQ(events_of({"data: one\n\ndata: two\n\n"}), expected);
  EXPECT_EQ(events_of({"data: one\r\n\r\ndata: two\r\n\r\n"}), expected);
  EXPECT_EQ(events_of({"data: one\r\rdata: two\r\r"}), expected);
}

TEST(SseParser, ReadsTheSameByteByByte) {
  std::vector<std::string> pieces;
  for (const char c : std::string("event: x\r\ndata:a\r\ndata: b\r\n\r\n")) {
    pieces.emplace_back(1, c);
  }
  EXPECT_EQ(events_of(pieces), Events{"x=a\nb"});
}

TEST(SseParser, SkipsCommentsUnknownFieldsAndEventsWithoutData) {
  EXPECT_EQ(events_of({": ping\n\nid: 3\nretry: 5\nevent: none\n\ndata: x\nother\n\n"}),
            Events{"message=x"});
}

TEST(SseParser, KeepsEmptyDataLinesAndLeadingSpacesAfterTheFirst) {
  EXPECT_EQ(events_of({"data:  x\ndata\n\n"}), Events{"message= x\n"});
}

TEST(SseParser, SkipsAByteOrderMarkAtTheStartOnly) {
  EXPECT_EQ(events_of({"\xEF\xBB\xBF"
                       "data: x\n\n"}),
            Events{"message=x"});
}

TEST(SseParser, HoldsBackAnEventWithoutItsBlankLine) {
  EXPECT_EQ(events_of({"data: x\n"}), Events{});
}

TEST(SseParser, HandsTheLastEventOnWhenTheStreamEnds) {
  SseParser parser;
  std::string seen;
  const auto keep = [&](const SseEvent& event) -> Result<void> {
    seen += event.data;
    return {};
  };
  ASSERT_TRUE(parser.feed("data: x\n\ndata: y\ndata: z", keep));
  ASSERT_TRUE(parser.end(keep));
  ASSERT_TRUE(parser.end(keep));
  EXPECT_EQ(seen, "xy\nz");
}

TEST(SseParser, ReadsAFieldErrorAsAnEventOfThatType) {
  EXPECT_EQ(events_of({"error: {\"code\":500}\n\ndata: x\n\n"}),
            (Events{"error={\"code\":500}", "message=x"}));
}

TEST(SseParser, RefusesAnEndlessLine) {
  SseParser parser(100);
  const auto ignore = [](const SseEvent&) -> Result<void> { return {}; };
  EXPECT_TRUE(parser.feed("data: short\n", ignore));
  const auto fed = parser.feed(std::string(200, 'x'), ignore);
  ASSERT_FALSE(fed);
  EXPECT_EQ(fed.error().code, ErrorCode::Unavailable);
}

TEST(SseParser, PassesTheSinksFailureOn) {
  SseParser parser;
  const auto refuse = [](const SseEvent&) -> Result<void> {
    return fail(ErrorCode::BudgetSpent, "enough");
  };
  const auto fed = parser.feed("data: x\n\n", refuse);
  ASSERT_FALSE(fed);
  EXPECT_EQ(fed.error().code, ErrorCode::BudgetSpent);
}

}  // namespace
}  // namespace maquette
