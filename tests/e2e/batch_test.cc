// run --batch: rows in order, resumed after a kill, stopped by Ctrl-C, in shards, with files.
#include <poll.h>
#include <signal.h>

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "blender/lane_count.h"
#include "maquette_process.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Batch : public ::testing::Test {
 protected:
  /// Rows "r0", "r1", ...; a cube each, but for those that are given.
  std::string rows(std::size_t count, const std::map<std::size_t, std::string>& others = {}) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      const auto other = others.find(i);
      const std::string script =
          other == others.end() ? "bpy.ops.mesh.primitive_cube_add()\n" : other->second;
      text += dump_json(Json{{"id", "r" + std::to_string(i)}, {"script", script}}) + "\n";
    }
    return maquette.file("rows.jsonl", text);
  }

  std::vector<Json> results(const std::string& folder = "out") {
    std::vector<Json> lines;
    std::ifstream file(maquette.folder() / folder / "results.jsonl");
    for (std::string line; std::getline(file, line);) {
      const auto json = parse_json(line);
      EXPECT_TRUE(json) << line;
      lines.push_back(json.value_or(Json()));
    }
    return lines;
  }

  std::vector<std::string> ids(const std::string& folder = "out") {
    std::vector<std::string> names;
    for (const Json& result : results(folder)) {
      names.push_back(result["id"]);
    }
    return names;
  }

  /// Starts a batch and waits until some of its rows are there.
  ChildProcess started(const std::string& input) {
    ChildProcess child = maquette.start({"run", "--batch", input, "--out", "out", "--jobs", "2"});
    pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
    while (results().size() < 5 && ::poll(&end, 1, 20) == 0) {
    }
    return child;
  }

  MaquetteProcess maquette;
};

TEST_F(Batch, GivesAResultForEachRowInOrderAndOneSummary) {
  const std::string input =
      rows(6, {{1, "x ="}, {2, "raise ValueError('no')"}, {4, "while True: pass"}});
  const CommandResult result = maquette.run(
      {"run", "--batch", input, "--out", "out", "--jobs", "2", "--timeout", "2", "--json"});

  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  const Json summary = json_of(result);
  EXPECT_EQ(summary["rows"], 6);
  EXPECT_EQ(summary["outcomes"],
            Json({{"ok", 3}, {"syntax_error", 1}, {"script_error", 1}, {"timeout", 1}}));
  EXPECT_GT(summary["seconds"].get<double>(), 0);
  EXPECT_THAT(ids(), ElementsAre("r0", "r1", "r2", "r3", "r4", "r5"));
  const Json first = results().front();
  EXPECT_EQ(first["facts"]["triangles"], 12);
  EXPECT_EQ(first["facts"]["parts"][0]["topology"]["watertight"], true);
  EXPECT_EQ(first["folder"], Json());
  EXPECT_EQ(results()[2]["tried"][0]["failure"]["type"], "ValueError");
  EXPECT_THAT(maquette.leftovers(), IsEmpty());
}

TEST_F(Batch, GoesOnAfterASigkillWithNothingLostAndNothingTwice) {
  const std::string input = rows(60);
  ChildProcess child = started(input);
  ::kill(child.pid(), SIGKILL);
  child.wait();
  const std::size_t before = results().size();
  ASSERT_GE(before, 5U);
  ASSERT_LT(before, 60U);

  const CommandResult again =
      maquette.run({"run", "--batch", input, "--out", "out", "--jobs", "2", "--json"});
  ASSERT_EQ(again.exit_code, 0) << again.error_output;
  EXPECT_EQ(json_of(again)["outcomes"], Json({{"ok", 60}}));
  std::vector<std::string> expected;
  for (int i = 0; i < 60; ++i) {
    expected.push_back("r" + std::to_string(i));
  }
  EXPECT_EQ(ids(), expected);
}

TEST_F(Batch, UsesTheWholeMachineUnlessANumberOfJobsIsNamed) {
  const std::string input = rows(3);
  const CommandResult all = maquette.run({"run", "--batch", input, "--out", "all", "--json"});
  ASSERT_EQ(all.exit_code, 0) << all.error_output;
  EXPECT_EQ(json_of(all)["jobs"], lanes_of_this_machine());
  const CommandResult one =
      maquette.run({"run", "--batch", input, "--out", "one", "--jobs", "1", "--json"});
  ASSERT_EQ(one.exit_code, 0) << one.error_output;
  EXPECT_EQ(json_of(one)["jobs"], 1);
  EXPECT_EQ(ids("all"), ids("one"));
}

TEST_F(Batch, CtrlCEndsItAndKeepsWhatIsDone) {
  ChildProcess child = started(rows(400));
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_GE(results().size(), 5U);
  EXPECT_TRUE(maquette.is_gone());
}

TEST_F(Batch, ShardsTogetherAreTheWhole) {
  const std::string input = rows(5);
  for (const char* shard : {"1/2", "2/2"}) {
    const std::string folder = std::string("part") + shard[0];
    ASSERT_EQ(maquette.run({"run", "--batch", input, "--out", folder, "--shard", shard}).exit_code,
              0);
  }
  EXPECT_THAT(ids("part1"), ElementsAre("r0", "r2", "r4"));
  EXPECT_THAT(ids("part2"), ElementsAre("r1", "r3"));
}

TEST_F(Batch, KeepsADesignFolderForARowWithViewsOrFiles) {
  const std::string input = rows(2, {{1, "1/0"}});
  const CommandResult result =
      maquette.run({"run", "--batch", input, "--out", "out", "--views", "1", "--format", "glb"});
  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  EXPECT_TRUE(fs::exists(maquette.folder() / "out/designs/000001-r0/v1/model.glb"));
  EXPECT_TRUE(fs::exists(maquette.folder() / "out/designs/000001-r0/v1/views/orbit_1.png"));
  EXPECT_FALSE(fs::exists(maquette.folder() / "out/designs/000001-r0/v1/model.blend"));
  for (const Json& file : results().front()["files"]) {
    EXPECT_TRUE(fs::exists(file.get<std::string>())) << file;
  }
}

TEST_F(Batch, NamesALineThatIsNoRow) {
  const std::string input =
      maquette.file("bad.jsonl", "{\"id\": \"a\", \"script\": \"x\"}\n{\"id\"");
  const CommandResult result = maquette.run({"run", "--batch", input, "--out", "out"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("bad.jsonl, line 2"));
  EXPECT_FALSE(fs::exists(maquette.folder() / "out"));
}

}  // namespace
}  // namespace maquette::testing
