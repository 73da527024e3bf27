#include "llm/compute_turn.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <future>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using namespace std::chrono_literals;

/// Each ComputeTurn opens the lock files anew, so two of them are to each other like two processes.
class ComputeTurns : public testing::Test {
 protected:
  /// A turn of `length`, for which one waits as long as it takes.
  [[nodiscard]] ComputeTurn turn(std::chrono::milliseconds length = 1h) const {
    return ComputeTurn({.folder = folder_.path(), .length = length, .patience = 1h});
  }

  TempFolder folder_ = TempFolder::create().value();
};

/// Waits for a turn in a thread of its own.
class Waiting {
 public:
  Waiting(ComputeTurn& turn, std::string& order, std::string name)
      : thread_([this, &turn, &order, name = std::move(name)] {
          const EventSink events = [this](const Event& event) {
            if (std::holds_alternative<StageEvent>(event)) {
              waits_.set_value();
            }
          };
          EXPECT_TRUE(turn.take({}, events));
          order += name;
          turn.give_back();
        }) {}

  /// Returns when it has said that it waits.
  void until_it_waits() { waits_.get_future().wait(); }
  void until_it_had_its_turn() { thread_.join(); }

 private:
  std::promise<void> waits_;
  std::jthread thread_;
};

TEST_F(ComputeTurns, ComeAtOnceWhenAlone) {
  ComputeTurn alone = turn(0ms);
  int events = 0;
  const EventSink count = [&](const Event&) { ++events; };
  for (int step = 0; step < 3; ++step) {
    EXPECT_TRUE(alone.take({}, count));
  }
  EXPECT_EQ(events, 0);
}

TEST_F(ComputeTurns, PassToTheOneThatWaitsBeforeTheyComeBack) {
  ComputeTurn first = turn(0ms);
  ComputeTurn second = turn();
  std::string order;
  ASSERT_TRUE(first.take({}, {}));
  Waiting waiting(second, order, "second ");
  waiting.until_it_waits();

  ASSERT_TRUE(first.take({}, {}));
  order += "first";

  waiting.until_it_had_its_turn();
  EXPECT_EQ(order, "second first");
}

TEST_F(ComputeTurns, StayWithTheirOwnerForTheirLength) {
  ComputeTurn first = turn();
  ComputeTurn second = turn();
  std::string order;
  ASSERT_TRUE(first.take({}, {}));
  Waiting waiting(second, order, "second");
  waiting.until_it_waits();

  ASSERT_TRUE(first.take({}, {}));
  order += "first ";
  first.give_back();

  waiting.until_it_had_its_turn();
  EXPECT_EQ(order, "first second");
}

TEST_F(ComputeTurns, AreFreedByAProcessThatIsKilled) {
  ComputeTurn second = turn();
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ComputeTurn first = turn();
    const bool taken = first.take({}, {}).has_value();
    (void)!::write(ready[1], taken ? "y" : "n", 1);
    for (;;) {
      ::pause();
    }
  }
  char taken = 0;
  ASSERT_EQ(::read(ready[0], &taken, 1), 1);
  ASSERT_EQ(taken, 'y');
  std::string order;
  Waiting waiting(second, order, "second");
  waiting.until_it_waits();

  ::kill(child, SIGKILL);

  waiting.until_it_had_its_turn();
  EXPECT_EQ(order, "second");
  EXPECT_EQ(::waitpid(child, nullptr, 0), child);
  ::close(ready[0]);
  ::close(ready[1]);
}

TEST_F(ComputeTurns, AreNotWaitedForLongerThanThePatience) {
  ComputeTurn stopped = turn();
  ComputeTurn other({.folder = folder_.path(), .length = 1h, .patience = 0ms});
  ASSERT_TRUE(stopped.take({}, {}));
  EXPECT_TRUE(other.take({}, {}));
}

TEST_F(ComputeTurns, EndTheWaitWithTheCallersStop) {
  ComputeTurn first = turn();
  ComputeTurn second = turn();
  ASSERT_TRUE(first.take({}, {}));
  std::stop_source stop;
  const EventSink stop_when_waiting = [&](const Event&) { stop.request_stop(); };
  const Result<void> taken = second.take({stop.get_token(), {}}, stop_when_waiting);
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().code, ErrorCode::Cancelled);
}

TEST_F(ComputeTurns, AreNotNeededWhereLockFilesCannotBe) {
  ComputeTurn nowhere({.folder = folder_.path() / "nowhere", .length = 1h, .patience = 1h});
  EXPECT_TRUE(nowhere.take({}, {}));
}

TEST(FileLock, TakesAFileThatMayOnlyBeRead) {
  const TempFolder folder = TempFolder::create().value();
  const auto path = folder.path() / "lock";
  ASSERT_TRUE(write_file_atomic(path, ""));
  std::filesystem::permissions(path, std::filesystem::perms::owner_read);
  EXPECT_TRUE(FileLock::acquire(path, {}, {}));
}

}  // namespace
}  // namespace maquette
