// The shipped binary with the small real model: the seed's promise, and interrupts while it writes.
#include <signal.h>

#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "maquette_process.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr const char* kModel = "qwen2.5-coder-0.5b";

class RealModel : public ::testing::Test {
 protected:
  void SetUp() override {
    const fs::path file = cache_folder() / "models/qwen2.5-coder-0.5b-instruct-q4_k_m.gguf";
    if (!fs::exists(file)) {
      GTEST_SKIP() << "the model " << kModel << " is not here; maquette models pull " << kModel;
    }
    maquette.environment.push_back("MAQUETTE_CACHE=" + cache_folder().string());
  }

  std::vector<std::string> make(const std::string& out) {
    return {"make",    "a blue ball", "-o",     out, "--strategy", "write",
            "--model", kModel,        "--seed", "5", "--attempts", "1"};
  }

  MaquetteProcess maquette;
};

TEST_F(RealModel, MakesTheSameDesignAgainWithTheSameSeed) {
  for (const char* out : {"first", "second"}) {
    std::vector<std::string> arguments = make(out);
    arguments.insert(arguments.end(), {"--max-tokens", "120", "--views", "none"});
    EXPECT_THAT(maquette.run(arguments).exit_code, ::testing::AnyOf(0, 3));
  }
  const auto first = read_file(maquette.folder() / "first/v1/attempts/1-1.answer.txt");
  const auto second = read_file(maquette.folder() / "second/v1/attempts/1-1.answer.txt");
  ASSERT_TRUE(first && second);
  EXPECT_FALSE(first->empty());
  EXPECT_EQ(*first, *second);
}

TEST_F(RealModel, ComposesWithinTheGrammar) {
  const CommandResult made =
      maquette.run({"make", "a blorb with a red lantern", "-o", "out", "--strategy", "compose",
                    "--model", kModel, "--seed", "5", "--attempts", "1", "--views", "none"});
  EXPECT_EQ(made.exit_code, 0) << made.error_output;
  const auto answer = read_file(maquette.folder() / "out/v1/attempts/1-1.answer.txt");
  ASSERT_TRUE(answer);
  EXPECT_THAT(*answer, ::testing::ContainsRegex("^[a-z_0-9]+ = [a-z_0-9]+[(]"));
}

TEST_F(RealModel, CtrlCWhileItWritesEndsIt) {
  ChildProcess child = maquette.start(make("out"));
  ASSERT_FALSE(ends(child, 2500ms));
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_TRUE(maquette.is_gone());
  const fs::path out = maquette.folder() / "out";
  EXPECT_EQ(fs::exists(out), fs::exists(out / "design.json"));
}

TEST_F(RealModel, SigkillWhileItWritesLeavesNoProcessAndNoHalfDesign) {
  ChildProcess child = maquette.start(make("out"));
  ASSERT_FALSE(ends(child, 2500ms));
  ::kill(child.pid(), SIGKILL);
  child.wait();
  EXPECT_TRUE(maquette.is_gone());
  EXPECT_FALSE(fs::exists(maquette.folder() / "out"));
}

}  // namespace
}  // namespace maquette::testing
