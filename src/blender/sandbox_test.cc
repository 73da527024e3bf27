#include "blender/sandbox.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

const SandboxFolders kFolders{.tree = "/opt/blender-4.2",
                              .code = "/tmp/m/code",
                              .jobs = "/tmp/m/jobs",
                              .scratch = "/tmp/m/scratch"};

/// The arguments joined, so that a test can look for a sequence.
std::string line(const SandboxedCommand& command) {
  std::string text;
  for (const auto& argument : command.argv) {
    text += argument + " ";
  }
  return text;
}

TEST(Sandbox, BindsItsTwoWritableFoldersAndTheProgramReadOnly) {
  const auto command = sandboxed(kFolders, Isolation::Namespaces, {"/opt/blender-4.2/blender"});
  const std::string text = line(command);
  EXPECT_THAT(text,
              StartsWith("bwrap --unshare-all --die-with-parent --new-session --cap-drop ALL"));
  EXPECT_THAT(text, HasSubstr("--ro-bind /usr /usr "));
  EXPECT_THAT(
      text, HasSubstr("--proc /proc --dev /dev --remount-ro /dev --ro-bind /proc/sys /proc/sys "));
  EXPECT_THAT(text, HasSubstr("--ro-bind /opt/blender-4.2 /opt/blender-4.2 "));
  EXPECT_THAT(text, HasSubstr("--ro-bind /tmp/m/code /maquette/worker "));
  EXPECT_THAT(text, HasSubstr(" --bind /tmp/m/jobs /job "));
  EXPECT_THAT(text, HasSubstr(" --bind /tmp/m/scratch /tmp "));
  EXPECT_EQ(std::ranges::count(command.argv, "--bind"), 2);
  EXPECT_THAT(text, HasSubstr("--remount-ro / --chdir /tmp -- /opt/blender-4.2/blender "));
  EXPECT_EQ(command.jobs, "/job");
}

TEST(Sandbox, DoesNotBindASystemBlenderTwice) {
  SandboxFolders folders = kFolders;
  folders.tree = "/usr/bin";
  EXPECT_THAT(line(sandboxed(folders, Isolation::Namespaces, {})), Not(HasSubstr("/usr/bin")));
}

TEST(Sandbox, PassesNothingOfTheCallersEnvironment) {
  const auto command = sandboxed(kFolders, Isolation::Namespaces, {"true"});
  EXPECT_THAT(command.environment, Contains("HOME=/tmp"));
  EXPECT_THAT(command.environment, Contains("LIBGL_ALWAYS_SOFTWARE=1"));
  EXPECT_LT(command.environment.size(), 12U);
}

TEST(Sandbox, IsThePlainProgramInItsOwnScratchFolderWithLimitsOnly) {
  const auto command = sandboxed(kFolders, Isolation::Limits, {"blender", "-b"});
  EXPECT_THAT(command.argv, ElementsAre("blender", "-b"));
  EXPECT_THAT(command.environment, Contains("HOME=/tmp/m/scratch"));
  EXPECT_EQ(command.jobs, "/tmp/m/jobs");
  EXPECT_THAT(command.scratch, ElementsAre("/tmp/m/scratch"));
}

TEST(Sandbox, LetsJobsReadTheSystemAndTheWorkersCodeOnly) {
  const auto wrapped = sandboxed(kFolders, Isolation::Full, {"blender"});
  EXPECT_THAT(wrapped.readable,
              IsSupersetOf({"/usr", "/lib64", "/opt/blender-4.2", "/maquette/worker"}));
  const auto plain = sandboxed(kFolders, Isolation::Landlock, {"blender"});
  EXPECT_THAT(plain.readable, Contains("/tmp/m/code"));
  for (const char* kept : {"/", "/etc", "/tmp", "/home", "/root", "/proc", "/var", "/tmp/m/jobs"}) {
    EXPECT_THAT(plain.readable, Not(Contains(kept)));
  }
}

TEST(SandboxProbe, SaysTheNextStepWithoutBubblewrap) {
  const auto probe = probe_sandbox({}, Isolation::Full, "no-such-bwrap");
  EXPECT_LE(probe.isolation, Isolation::Landlock);
  EXPECT_THAT(probe.reason, HasSubstr("apt-get install bubblewrap"));
}

TEST(SandboxProbe, FallsToWhatAKernelGivesWhenBubblewrapIsRefused) {
  const auto probe = probe_sandbox({}, Isolation::Full, "/usr/bin/false");
  EXPECT_EQ(probe.isolation, probe.landlock > 0 ? Isolation::Landlock : Isolation::Limits);
  EXPECT_THAT(probe.reason, HasSubstr("refused"));
}

TEST(SandboxProbe, GivesNoMoreThanIsAskedFor) {
  EXPECT_EQ(probe_sandbox({}, Isolation::Limits).isolation, Isolation::Limits);
  EXPECT_LE(probe_sandbox({}, Isolation::Landlock).isolation, Isolation::Landlock);
}

TEST(CheckIsolation, FailsClosedWithTheReason) {
  const SandboxProbe given{.isolation = Isolation::Landlock, .reason = "no bubblewrap"};
  EXPECT_TRUE(check_isolation(given, Isolation::Landlock));
  const auto refused = check_isolation(given, Isolation::Full);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(refused.error().message, HasSubstr("no bubblewrap"));
}

TEST(AchievedIsolation, NeedsLandlockAndTheFilterForMoreThanTheFirstHalf) {
  EXPECT_EQ(achieved_isolation({.own_namespace = true, .landlock = 2, .filter = true}),
            Isolation::Full);
  EXPECT_EQ(achieved_isolation({.own_namespace = true, .landlock = 0, .filter = true}),
            Isolation::Namespaces);
  EXPECT_EQ(achieved_isolation({.own_namespace = false, .landlock = 1, .filter = true}),
            Isolation::Landlock);
  EXPECT_EQ(achieved_isolation({.own_namespace = false, .landlock = 7, .filter = false}),
            Isolation::Limits);
}

}  // namespace
}  // namespace maquette
