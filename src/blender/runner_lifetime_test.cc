#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include "base/fs.h"
#include "blender/blender_runner.h"
#include "proc/child_process.h"
#include "proc/command.h"

namespace maquette {
namespace {

using std::chrono::seconds;
using std::chrono::steady_clock;

constexpr const char* kParentVariable = "MAQUETTE_TEST_TEMP_PARENT";

/// By its full path, since these tests hide PATH.
std::filesystem::path tested_blender() {
  const char* named = ::getenv("MAQUETTE_BLENDER");
  return named != nullptr ? named : "/usr/bin/blender";
}

/// Hides bwrap from this process, and so from what it starts.
class WithoutBubblewrap {
 public:
  WithoutBubblewrap() : path_(::getenv("PATH")) { ::setenv("PATH", "/nowhere", 1); }
  WithoutBubblewrap(const WithoutBubblewrap&) = delete;
  WithoutBubblewrap& operator=(const WithoutBubblewrap&) = delete;
  ~WithoutBubblewrap() { ::setenv("PATH", path_.c_str(), 1); }

 private:
  std::string path_;
};

std::vector<pid_t> descendants(pid_t pid) {
  std::vector<pid_t> found;
  using Paths = std::vector<std::filesystem::path>;
  const std::filesystem::path tasks = "/proc/" + std::to_string(pid) + "/task";
  for (const auto& task : entries_of(tasks).value_or(Paths{})) {
    std::ifstream children(task / "children");
    for (pid_t child = 0; children >> child;) {
      found.push_back(child);
      const auto more = descendants(child);
      found.insert(found.end(), more.begin(), more.end());
    }
  }
  return found;
}

/// Runs the test program again, as the process that will be killed, until `count` processes stand
/// below it; kills it and checks that all of them end.
void expect_all_die(std::size_t count) {
  const auto parent = TempFolder::create();
  ASSERT_TRUE(parent);
  ::setenv(kParentVariable, parent->path().c_str(), 1);
  SpawnOptions options;
  options.argv = {"/proc/self/exe", "--gtest_also_run_disabled_tests",
                  "--gtest_filter=RunnerVictim.DISABLED_RunsAnEndlessScript"};
  auto victim = ChildProcess::spawn(options);
  ::unsetenv(kParentVariable);
  ASSERT_TRUE(victim) << victim.error().message;
  std::vector<pid_t> below;
  const auto give_up = steady_clock::now() + seconds(60);
  while (below.size() < count && steady_clock::now() < give_up) {
    ASSERT_TRUE(run_command({.argv = {"/bin/sleep", "0.2"}}, {}));
    below = descendants(victim->pid());
  }
  ASSERT_GE(below.size(), count);
  std::vector<UniqueFd> alive;
  for (const pid_t pid : below) {
    alive.emplace_back(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  }
  ::kill(victim->pid(), SIGKILL);
  for (const UniqueFd& fd : alive) {
    if (!fd.valid()) {
      continue;  // It had ended already.
    }
    pollfd ended{fd.get(), POLLIN, 0};
    EXPECT_EQ(::poll(&ended, 1, 60'000), 1);
  }
  victim->wait();
  EXPECT_GE(TempFolder::sweep(parent->path()), 2);
}

TEST(RunnerVictim, DISABLED_RunsAnEndlessScript) {
  const char* parent = ::getenv(kParentVariable);
  ASSERT_NE(parent, nullptr);
  auto runner = BlenderRunner::create({.blender = tested_blender(), .temp_parent = parent});
  ASSERT_TRUE(runner) << runner.error().message;
  RunOptions options;
  options.output = parent;
  EXPECT_TRUE((*runner)->run("while True: pass", options, {}, {}));
}

TEST(RunnerLifetime, LeavesNoBlenderWhenItsProcessIsKilled) {
  // Two sandboxes of bwrap, its init and Blender; and the script's process.
  expect_all_die(7);
}

TEST(RunnerLifetime, LeavesNoBlenderWhenItsProcessIsKilledWithoutASandboxEither) {
  const WithoutBubblewrap hidden;
  expect_all_die(3);
}

TEST(RunnerWithLimitsOnly, EndsWhatAScriptLeaves) {
  const WithoutBubblewrap hidden;
  const auto output = TempFolder::create();
  ASSERT_TRUE(output);
  auto runner =
      BlenderRunner::create({.blender = tested_blender(), .isolation_at_most = Isolation::Limits});
  ASSERT_TRUE(runner) << runner.error().message;
  RunOptions options;
  options.output = output->path();
  options.views.kind = ViewOptions::Kind::None;
  const auto lingering = (*runner)->run(
      "if os.fork() == 0:\n    os.setsid()\n    import time\n    time.sleep(600)\n"
      "bpy.ops.mesh.primitive_cube_add()\n",
      options, {}, {});
  ASSERT_TRUE(lingering) << lingering.error().message;
  EXPECT_EQ(lingering->outcome, Outcome::Ok) << lingering->log;
  EXPECT_EQ(lingering->isolation, Isolation::Limits);
  EXPECT_EQ(descendants(::getpid()).size(), 3U);  // The two Blenders and the warm child.
  const auto bomb = (*runner)->run("x = bytearray(10**11)", options, {}, {});
  ASSERT_TRUE(bomb) << bomb.error().message;
  EXPECT_EQ(bomb->outcome, Outcome::OutOfMemory);
}

}  // namespace
}  // namespace maquette
