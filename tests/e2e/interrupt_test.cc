// Ctrl-C and SIGKILL at any time: an end within a second, no process left, no half design.
#include <poll.h>
#include <signal.h>

#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"
#include "raw_server.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::IsEmpty;

bool ended_within(const ChildProcess& child, std::chrono::milliseconds most) {
  pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
  return ::poll(&end, 1, static_cast<int>(most.count())) == 1;
}

class Interrupt : public ::testing::Test {
 protected:
  /// Either there is no design folder, or it is whole.
  void expect_no_half_design() {
    const fs::path out = maquette.folder() / "out";
    EXPECT_EQ(fs::exists(out), fs::exists(out / "design.json"));
  }

  MaquetteProcess maquette;
  const std::string endless = maquette.file("endless.py", "while True:\n    pass\n");
  const std::string two_seconds = maquette.file(
      "busy.py",
      "import time\nfor i in range(12):\n"
      "    bpy.ops.mesh.primitive_uv_sphere_add(location=(i * 3, 0, 0))\n    time.sleep(0.05)\n");
};

TEST_F(Interrupt, CtrlCWhileTheModelIsSilentEndsAtOnce) {
  const RawServer silent([](const RawConnection& connection) { connection.hang(); });
  ChildProcess child =
      maquette.start({"make", "a mug", "-o", "out", "--model", silent.url("/v1") + "#m"});
  ASSERT_FALSE(ended_within(child, 1500ms));
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ended_within(child, 1000ms));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_FALSE(fs::exists(maquette.folder() / "out"));
}

TEST_F(Interrupt, CtrlCKeepsWhatTheModelHadAnswered) {
  const RawServer talking([](const RawConnection& connection) {
    connection.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\"```python\\nimport bpy\"}}]}\n\n");
    connection.hang();
  });
  ChildProcess child =
      maquette.start({"make", "a mug", "-o", "out", "--model", talking.url("/v1") + "#m"});
  ASSERT_FALSE(ended_within(child, 1500ms));
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ended_within(child, 1000ms));
  EXPECT_EQ(child.wait(), 130);
  const auto answer = read_file(maquette.folder() / "out/v1/attempts/1-1.answer.txt");
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(*answer, "```python\nimport bpy");
}

class InterruptAtAnyTime : public Interrupt, public ::testing::WithParamInterface<int> {};

TEST_P(InterruptAtAnyTime, CtrlCEndsWithinASecondAndLeavesNothingHalf) {
  ChildProcess child = maquette.start({"run", two_seconds, "-o", "out", "--views", "method"});
  if (!ended_within(child, std::chrono::milliseconds(GetParam()))) {
    ::kill(child.pid(), SIGINT);
  }
  EXPECT_TRUE(ended_within(child, 1000ms));
  EXPECT_THAT(child.wait(), ::testing::AnyOf(130, 0));
  EXPECT_TRUE(maquette.is_gone_within(1000ms));
  EXPECT_THAT(maquette.leftovers(), IsEmpty());
  expect_no_half_design();
}

TEST_P(InterruptAtAnyTime, SigkillLeavesNoProcessAndTheNextStartSweeps) {
  ChildProcess child = maquette.start({"run", two_seconds, "-o", "out", "--views", "method"});
  if (!ended_within(child, std::chrono::milliseconds(GetParam()))) {
    ::kill(child.pid(), SIGKILL);
  }
  child.wait();
  EXPECT_TRUE(maquette.is_gone_within(3000ms));
  expect_no_half_design();

  ASSERT_EQ(maquette.run({"run", two_seconds, "-o", "next", "--views", "none"}).exit_code, 0);

  EXPECT_THAT(maquette.leftovers(), IsEmpty());
  for (const auto& entry : fs::directory_iterator(maquette.folder())) {
    EXPECT_FALSE(entry.path().filename().string().starts_with("maquette-")) << entry.path();
  }
}

INSTANTIATE_TEST_SUITE_P(Milliseconds, InterruptAtAnyTime,
                         ::testing::Values(50, 400, 1200, 2000, 3000, 4500));

TEST_F(Interrupt, CtrlCStopsAnEndlessScript) {
  ChildProcess child = maquette.start({"run", endless, "-o", "out"});
  ASSERT_FALSE(ended_within(child, 3000ms));
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ended_within(child, 1000ms));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_TRUE(maquette.is_gone_within(1000ms));
}

}  // namespace
}  // namespace maquette::testing
