// Ctrl-C and SIGKILL at any time: an end, no process left, no half design.
#include <signal.h>

#include <chrono>
#include <semaphore>

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

class Interrupt : public ::testing::Test {
 protected:
  /// Either there is no design folder, or it is whole.
  void expect_no_half_design() {
    const fs::path out = maquette.folder() / "out";
    EXPECT_EQ(fs::exists(out), fs::exists(out / "design.json"));
  }

  /// Whether the endless script runs: it has written its file.
  bool has_begun() const {
    std::error_code error;
    fs::recursive_directory_iterator at(maquette.folder() / "tmp", error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
      if (at->path().filename() == "begun") {
        return true;
      }
    }
    return false;
  }

  MaquetteProcess maquette;
  const std::string endless =
      maquette.file("endless.py", "open('begun', 'w').close()\nwhile True:\n    pass\n");
  const std::string two_seconds = maquette.file(
      "busy.py",
      "import time\nfor i in range(12):\n"
      "    bpy.ops.mesh.primitive_uv_sphere_add(location=(i * 3, 0, 0))\n    time.sleep(0.05)\n");
};

TEST_F(Interrupt, CtrlCEndsItWhileTheModelIsSilent) {
  std::binary_semaphore asked(0);
  const RawServer silent([&](const RawConnection& connection) {
    asked.release();
    connection.hang();
  });
  ChildProcess child =
      maquette.start({"make", "a mug", "-o", "out", "--model", silent.url("/v1") + "#m"});
  asked.acquire();
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_FALSE(fs::exists(maquette.folder() / "out"));
}

TEST_F(Interrupt, CtrlCKeepsWhatTheModelHadAnswered) {
  // More than the sockets hold: when all of it is sent, the beginning has been read.
  const std::string comments(std::size_t{16} << 20, ':');
  std::binary_semaphore read(0);
  const RawServer talking([&](const RawConnection& connection) {
    connection.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\"```python\\nimport bpy\"}}]}\n\n");
    connection.send(comments);
    read.release();
    connection.hang();
  });
  ChildProcess child =
      maquette.start({"make", "a mug", "-o", "out", "--model", talking.url("/v1") + "#m"});
  read.acquire();
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  const auto answer = read_file(maquette.folder() / "out/v1/attempts/1-1.answer.txt");
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_EQ(*answer, "```python\nimport bpy");
}

class InterruptAtAnyTime : public Interrupt, public ::testing::WithParamInterface<int> {};

TEST_P(InterruptAtAnyTime, CtrlCEndsItAndLeavesNothingHalf) {
  ChildProcess child = maquette.start({"run", two_seconds, "-o", "out", "--views", "method"});
  if (!ends(child, std::chrono::milliseconds(GetParam()))) {
    ::kill(child.pid(), SIGINT);
  }
  EXPECT_TRUE(ends(child));
  EXPECT_THAT(child.wait(), ::testing::AnyOf(130, 0));
  EXPECT_TRUE(maquette.is_gone());
  EXPECT_THAT(maquette.leftovers(), IsEmpty());
  expect_no_half_design();
}

TEST_P(InterruptAtAnyTime, SigkillLeavesNoProcessAndTheNextStartSweeps) {
  ChildProcess child = maquette.start({"run", two_seconds, "-o", "out", "--views", "method"});
  if (!ends(child, std::chrono::milliseconds(GetParam()))) {
    ::kill(child.pid(), SIGKILL);
  }
  child.wait();
  EXPECT_TRUE(maquette.is_gone());
  expect_no_half_design();

  ASSERT_EQ(maquette.run({"run", two_seconds, "-o", "next", "--views", "none"}).exit_code, 0);

  EXPECT_THAT(maquette.leftovers(), IsEmpty());
  for (const auto& entry : fs::directory_iterator(maquette.folder())) {
    EXPECT_FALSE(entry.path().filename().string().starts_with("maquette-")) << entry.path();
  }
}

INSTANTIATE_TEST_SUITE_P(Milliseconds, InterruptAtAnyTime,
                         ::testing::Values(50, 400, 1200, 2000, 3000, 4500),
                         [](const auto& param) { return "After" + std::to_string(param.param); });

TEST_F(Interrupt, CtrlCStopsAnEndlessScript) {
  ChildProcess child = maquette.start({"run", endless, "-o", "out"});
  while (!has_begun()) {
    ASSERT_FALSE(ends(child, 20ms));
  }
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_TRUE(maquette.is_gone());
}

}  // namespace
}  // namespace maquette::testing
