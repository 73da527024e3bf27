#include "blender/line_channel.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include <gtest/gtest.h>

namespace maquette {
namespace {

using std::chrono::milliseconds;

class LineChannelTest : public testing::Test {
 protected:
  void SetUp() override {
    std::array<int, 2> ends{};
    ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
    channel = LineChannel(UniqueFd(ends[0]), 100);
    peer = UniqueFd(ends[1]);
  }
  void say(std::string_view bytes) const {
    ASSERT_EQ(::write(peer.get(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
  }
  static RunContext soon() { return {.stop = {}, .deadline = Deadline::after(milliseconds(50))}; }

  LineChannel channel;
  UniqueFd peer;
};

TEST_F(LineChannelTest, CutsLinesWhereverThePiecesEnd) {
  say("one\ntw");
  EXPECT_EQ(channel.receive(soon()).value_or("?"), "one");
  const auto half = channel.receive(soon());
  ASSERT_FALSE(half);
  EXPECT_EQ(half.error().code, ErrorCode::Timeout);
  say("o\n\n");
  EXPECT_EQ(channel.receive(soon()).value_or("?"), "two");
  EXPECT_EQ(channel.receive(soon()).value_or("?"), "");
}

TEST_F(LineChannelTest, DropsAHalfLineAtTheEnd) {
  say("whole\nhalf");
  peer.reset();
  EXPECT_EQ(channel.receive(soon()).value_or("?"), "whole");
  const auto end = channel.receive(soon());
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().code, ErrorCode::Unavailable);
}

TEST_F(LineChannelTest, RefusesALineWithoutAnEnd) {
  say(std::string(200, 'x'));
  const auto line = channel.receive(soon());
  ASSERT_FALSE(line);
  EXPECT_EQ(line.error().code, ErrorCode::Unavailable);
}

TEST_F(LineChannelTest, EndsAtAStop) {
  std::stop_source source;
  source.request_stop();
  const auto line = channel.receive({.stop = source.get_token(), .deadline = {}});
  ASSERT_FALSE(line);
  EXPECT_EQ(line.error().code, ErrorCode::Cancelled);
}

TEST_F(LineChannelTest, SaysWhenNobodyIsThereToReadALine) {
  EXPECT_TRUE(channel.send("hello"));
  peer.reset();
  const auto sent = channel.send("hello");
  ASSERT_FALSE(sent);
  EXPECT_EQ(sent.error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace maquette
