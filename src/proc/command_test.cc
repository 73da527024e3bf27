#include "proc/command.h"

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"
#include "base/text.h"
#include "proc/spawner.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

Result<CommandResult> shell(const std::string& script, const RunContext& context = {}) {
  Command command;
  command.argv = {"sh", "-c", script};
  return run_command(command, context);
}

TEST(RunCommand, GivesExitCodeAndBothOutputs) {
  const auto result = shell("echo out; echo err >&2; exit 7");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->exit_code, 7);
  EXPECT_EQ(result->output, "out\n");
  EXPECT_EQ(result->error_output, "err\n");
}

TEST(RunCommand, ReportsASignalAs128PlusItsNumber) {
  const auto result = shell("kill -TERM $$");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->exit_code, 128 + SIGTERM);
}

TEST(RunCommand, SaysNotFoundForAMissingProgram) {
  const auto result = run_command({.argv = {"no-such-program-anywhere"}}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::NotFound);
  EXPECT_THAT(result.error().message, HasSubstr("no-such-program-anywhere"));
}

TEST(RunCommand, KeepsAtMostTheWantedBytes) {
  Command command;
  command.argv = {"sh", "-c", "head -c 3000000 /dev/zero"};
  command.max_output_bytes = 1000;
  const auto result = run_command(command, {});
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->output.size(), 1000U);
}

TEST(RunCommand, UsesTheGivenEnvironmentAndFolder) {
  Command command;
  command.argv = {"sh", "-c", "echo $WORD; pwd; env | wc -l"};
  command.environment = {{"WORD=hello", "PATH=/usr/bin:/bin"}};
  command.folder = "/usr";
  const auto result = run_command(command, {});
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_THAT(result->output, HasSubstr("hello\n/usr\n"));
}

TEST(RunCommand, HandsErrorOutputOnAsItComes) {
  std::string seen;
  Command command;
  command.argv = {"sh", "-c", "echo one >&2; echo two >&2"};
  command.on_error_output = [&seen](std::string_view piece) { seen += piece; };
  ASSERT_TRUE(run_command(command, {}));
  EXPECT_EQ(seen, "one\ntwo\n");
}

TEST(RunCommand, GivesNoInput) {
  const auto result = shell("cat; echo end");
  ASSERT_TRUE(result) << result.error().message;
  EXPECT_EQ(result->output, "end\n");
}

TEST(RunCommand, KillsTheWholeGroupAtTheDeadline) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  const auto pid_file = folder->path() / "pid";
  // A busy machine may not get as far as the file within the first deadline.
  for (milliseconds allowed(300); !std::filesystem::exists(pid_file); allowed *= 2) {
    const auto result = shell("sleep 60 & echo $! > " + pid_file.string() + "; wait",
                              {.stop = {}, .deadline = Deadline::after(allowed)});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Timeout);
  }
  const auto pid = read_file(pid_file);
  ASSERT_TRUE(pid);
  // The orphan may stay a zombie until init reaps it; a living one would still be sleeping.
  const auto state = shell("ps -o stat= -p " + std::string(trim(*pid)) + " | grep -v Z");
  ASSERT_TRUE(state);
  EXPECT_EQ(state->output, "");
}

TEST(RunCommand, EndsAfterAStop) {
  std::stop_source source;
  const std::jthread stopper([&source] {
    const auto pause = shell("sleep 0.2");
    EXPECT_TRUE(pause);
    source.request_stop();
  });
  const auto result = shell("sleep 60", {.stop = source.get_token(), .deadline = {}});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

TEST(RunCommand, DoesNotWaitForAGrandchildThatHoldsThePipe) {
  const auto result = shell("sleep 600 & echo $!");
  ASSERT_TRUE(result) << result.error().message;
  const int grandchild = std::atoi(result->output.c_str());
  EXPECT_EQ(::kill(grandchild, SIGKILL), 0) << "it has ended, and was waited for";
}

TEST(ChildProcess, InheritsNothingButTheNamedDescriptors) {
  Command command;
  command.argv = {"sh", "-c", "ls /proc/self/fd | wc -l"};
  const int extra = ::dup(0);
  const auto result = run_command(command, {});
  ::close(extra);
  ASSERT_TRUE(result);
  EXPECT_EQ(trim(result->output), "4");  // 0, 1, 2 and the listing's own.
}

TEST(Spawner, StartsChildrenFromItsOwnThread) {
  Spawner spawner;
  auto child = spawner.spawn({.argv = {"sh", "-c", "exit 3"}, .environment = {}, .folder = {}});
  ASSERT_TRUE(child) << child.error().message;
  EXPECT_EQ(child->wait(), 3);
}

}  // namespace
}  // namespace maquette
