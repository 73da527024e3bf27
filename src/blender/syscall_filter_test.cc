#include "blender/syscall_filter.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <functional>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sched.h>

namespace maquette {
namespace {

/// The filter as a kernel takes it, with this process for the job's.
std::vector<sock_filter> program() {
  const auto bytes = syscall_filter();
  EXPECT_TRUE(bytes) << bytes.error().message;
  std::vector<sock_filter> instructions(bytes->size() / sizeof(sock_filter));
  std::memcpy(instructions.data(), bytes->data(), bytes->size());
  for (sock_filter& instruction : instructions) {
    if (instruction.k == kOwnPid) {
      instruction.k = static_cast<std::uint32_t>(::getpid());
    }
  }
  return instructions;
}

/// What `call` gives in a process under the filter: its errno, 0 for success, 128 + a signal.
int outcome_of(const std::function<long()>& call) {
  const pid_t pid = ::fork();
  if (pid == 0) {
    std::vector<sock_filter> instructions = program();
    const sock_fprog filter{static_cast<unsigned short>(instructions.size()), instructions.data()};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) {
      ::_exit(127);
    }
    ::_exit(call() < 0 ? errno : 0);
  }
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

TEST(SyscallFilter, RefusesOtherProgramsAndProcesses) {
  EXPECT_EQ(outcome_of([] { return ::execl("/bin/true", "true", nullptr); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::fork(); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::syscall(SYS_clone3, nullptr, 0); }), ENOSYS);
}

TEST(SyscallFilter, AllowsThreads) {
  EXPECT_EQ(outcome_of([] {
              int value = -1;
              std::thread([&value] { value = 0; }).join();
              return value;
            }),
            0);
}

TEST(SyscallFilter, RefusesSocketsOfAllFamilies) {
  for (const int family : {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK}) {
    EXPECT_EQ(outcome_of([family] { return ::socket(family, SOCK_STREAM, 0); }), EPERM) << family;
  }
}

TEST(SyscallFilter, LetsAProcessSignalItselfOnly) {
  EXPECT_EQ(outcome_of([] { return ::kill(::getpid(), 0); }), 0);
  EXPECT_EQ(outcome_of([] { return ::raise(SIGTERM); }), 128 + SIGTERM);
  EXPECT_EQ(outcome_of([] { return ::kill(::getppid(), 0); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::kill(0, 0); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::kill(-1, 0); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::syscall(SYS_tkill, ::gettid(), 0); }), EPERM);
}

TEST(SyscallFilter, RefusesSignalsThroughADescriptorsOwner) {
  EXPECT_EQ(outcome_of([] { return ::fcntl(0, F_SETOWN, ::getppid()); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::fcntl(0, F_SETSIG, SIGKILL); }), EPERM);
}

TEST(SyscallFilter, RefusesLimitsOfOthers) {
  EXPECT_EQ(outcome_of([] {
              rlimit limit{1, 1};
              return ::prlimit(::getppid(), RLIMIT_CPU, &limit, nullptr);
            }),
            EPERM);
  EXPECT_EQ(outcome_of([] {
              rlimit limit{};
              return ::prlimit(0, RLIMIT_CPU, nullptr, &limit);
            }),
            0);
}

TEST(SyscallFilter, LooksAtTheBitsThatTheKernelUses) {
  EXPECT_EQ(outcome_of([] { return ::syscall(SYS_prctl, 0x1'0000'0001ULL, 0, 0, 0, 0); }), EPERM);
  EXPECT_EQ(
      outcome_of([] { return ::syscall(SYS_kill, 0x1'0000'0000ULL | unsigned(::getppid()), 0); }),
      EPERM);
}

TEST(SyscallFilter, HasNoCallsThatAreYoungerThanIt) {
  EXPECT_EQ(outcome_of([] { return ::syscall(452, 0, "", 0, 0); }), EPERM);
  EXPECT_EQ(outcome_of([] { return ::syscall(500); }), ENOSYS);
}

#ifdef __x86_64__
TEST(SyscallFilter, EndsAProcessThatCallsByAnotherAbi) {
  constexpr long kX32 = 0x40000000;
  EXPECT_EQ(outcome_of([] { return ::syscall(kX32 + SYS_getpid); }), 128 + SIGSYS);
}
#endif

}  // namespace
}  // namespace maquette
