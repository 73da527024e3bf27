#include "blender/sandbox.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const SandboxFolders kFolders{.program = "/opt/blender-4.2/blender",
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

TEST(Sandbox, BindsOneWritableFolderAndTheProgramReadOnly) {
  const auto command = sandboxed(kFolders, Isolation::Namespaces, {"/opt/blender-4.2/blender"});
  const std::string text = line(command);
  EXPECT_THAT(text,
              StartsWith("bwrap --unshare-all --die-with-parent --new-session --cap-drop ALL"));
  EXPECT_THAT(text, HasSubstr("--ro-bind /usr /usr "));
  EXPECT_THAT(text, HasSubstr("--ro-bind /opt/blender-4.2 /opt/blender-4.2 "));
  EXPECT_THAT(text, HasSubstr("--ro-bind /tmp/m/code /maquette/worker "));
  EXPECT_THAT(text, HasSubstr(" --bind /tmp/m/jobs /job "));
  EXPECT_EQ(std::ranges::count(command.argv, "--bind"), 1);
  EXPECT_THAT(text, HasSubstr("--remount-ro / --chdir /tmp -- /opt/blender-4.2/blender "));
  EXPECT_EQ(command.jobs, "/job");
}

TEST(Sandbox, DoesNotBindASystemBlenderTwice) {
  SandboxFolders folders = kFolders;
  folders.program = "/usr/bin/blender";
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

TEST(SandboxProbe, SaysLimitsAndTheNextStepWithoutBubblewrap) {
  const auto probe = probe_sandbox({}, "no-such-bwrap");
  EXPECT_EQ(probe.isolation, Isolation::Limits);
  EXPECT_THAT(probe.reason, HasSubstr("apt-get install bubblewrap"));
}

TEST(SandboxProbe, SaysLimitsWhenBubblewrapIsRefused) {
  const auto probe = probe_sandbox({}, "/usr/bin/false");
  EXPECT_EQ(probe.isolation, Isolation::Limits);
  EXPECT_THAT(probe.reason, HasSubstr("refused"));
}

}  // namespace
}  // namespace maquette
