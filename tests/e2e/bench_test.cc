// bench: samples of recorded answers in real Blender, kills and stops, shards, verdicts, limits.
#include <poll.h>
#include <signal.h>

#include <algorithm>
#include <random>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"
#include "raw_server.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* kCriteria =
    R"({"Object Attributes":{"Shape accuracy":["It is a cube.","It has six sides."]},)"
    R"("Spatial Understanding and Structure":{"Contact":["It stands on the ground."]},)"
    R"("User Instruction Understanding and Execution":{"Accuracy":["There is one."]}})";

class Bench : public ::testing::Test {
 protected:
  /// Rows "row1 of N", ... and for each a recorded answer: a cube, but for the script that is
  /// given.
  void prepare(int count, const std::map<int, std::string>& others = {}) {
    std::string rows;
    Json answers = Json::array();
    for (int i = 1; i <= count; ++i) {
      const std::string instruction = fmt::format("make cube number {}.", i);
      rows += fmt::format(R"({{"id":"row{}","instruction":"{}","type":"{}","criteria":{}}})"
                          "\n",
                          i, instruction, i % 2 == 1 ? "Simulative" : "Wild", kCriteria);
      const auto other = others.find(i);
      const std::string script =
          other == others.end() ? "bpy.ops.mesh.primitive_cube_add()" : other->second;
      answers.push_back(
          {{"to", instruction}, {"text", "```python\nimport bpy\n" + script + "\n```"}});
    }
    data = maquette.file("rows.jsonl", rows);
    model = "replay:" + maquette.file("answers.json", dump_json(Json{{"answers", answers}}));
  }

  std::vector<std::string> run_arguments(const std::string& out = "run") {
    return {"bench",  "run",     "--data", data,          "--out", out,     "--preset",
            "method", "--model", model,    "--view-size", "64",    "--json"};
  }

  /// Every sample that is there: its folder, and when its record was written. One that is being
  /// made is called otherwise until it is whole.
  std::map<std::string, fs::file_time_type> samples(const std::string& run = "run") {
    std::map<std::string, fs::file_time_type> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(maquette.folder() / run / "samples", none)) {
      const fs::path record = entry.path() / "design.json";
      if (entry.path().filename().native().starts_with("row") && fs::exists(record)) {
        EXPECT_TRUE(parse_json(read_file(record).value())) << record;
        found[entry.path().filename()] = fs::last_write_time(record);
      }
    }
    return found;
  }

  std::string verdict(const std::string& id, const char* values) {
    return fmt::format(
        R"({{"id":"{}","judge":"eye","verdicts":{{"Object Attributes":{{"Shape accuracy":{}}},)"
        R"("Spatial Understanding and Structure":{{"Contact":[1]}},)"
        R"("User Instruction Understanding and Execution":{{"Accuracy":[0]}}}}}})"
        "\n",
        id, values);
  }

  MaquetteProcess maquette;
  std::string data;
  std::string model;
};

TEST_F(Bench, MakesScoresChecksAndReports) {
  prepare(3, {{2, "raise ValueError('no')"}});
  const CommandResult made = maquette.run(run_arguments());
  ASSERT_EQ(made.exit_code, 0) << made.error_output;
  EXPECT_EQ(json_of(made)["outcomes"], Json({{"ok", 2}, {"script_error", 1}}));
  const fs::path sample = maquette.folder() / "run/samples/row1/v1";
  EXPECT_TRUE(fs::exists(sample / "views/method_8.png"));
  EXPECT_TRUE(fs::exists(sample / "prompt.json"));

  const std::string verdicts =
      maquette.file("verdicts.jsonl", verdict("row1", "[1,1]") + verdict("row3", "[1,null]"));
  ASSERT_EQ(maquette.run({"bench", "judge", "import", "run", verdicts}).exit_code, 0);
  const CommandResult scored = maquette.run({"bench", "score", "run", "--json"});
  ASSERT_EQ(scored.exit_code, 0) << scored.error_output;
  const Json all = json_of(scored)["groups"][0];
  EXPECT_NEAR(all["e_syntax"]["value"].get<double>(), 1.0 / 3, 1e-9);
  // (1 + 1 + 0) / 3, 0, (0.5 + 1 + 0) / 3.
  EXPECT_NEAR(all["judges"]["eye"]["average"]["value"].get<double>(), (2.0 / 3 + 0.5) / 3, 1e-9);

  EXPECT_EQ(maquette.run({"bench", "check", "run", "--max-esyntax", "0.4"}).exit_code, 0);
  const CommandResult missed = maquette.run({"bench", "check", "run", "--min-average", "0.9"});
  EXPECT_EQ(missed.exit_code, 6);
  EXPECT_THAT(missed.output, HasSubstr("0.9000 is wanted"));

  ASSERT_EQ(maquette.run({"bench", "report", "run"}).exit_code, 0);
  EXPECT_TRUE(fs::exists(maquette.folder() / "run/report.html"));
  EXPECT_THAT(maquette.run({"bench", "report", "run", "--csv"}).output, HasSubstr("row2"));
  EXPECT_THAT(maquette.run({"bench", "report", "run", "--markdown"}).output, HasSubstr("eye"));
  ASSERT_EQ(maquette.run({"bench", "judge", "export", "run", "pack"}).exit_code, 0);
  EXPECT_TRUE(fs::exists(maquette.folder() / "pack/index.html"));
  EXPECT_THAT(maquette.leftovers(), IsEmpty());
}

TEST_F(Bench, NamesARowWithoutARecordedAnswerAndResumesWithThatRowAlone) {
  prepare(3);
  const std::string whole = read_file(maquette.folder() / "answers.json").value();
  Json lacking = parse_json(whole).value();
  lacking["answers"].erase(1);
  maquette.file("answers.json", dump_json(lacking));
  const CommandResult made = maquette.run(run_arguments());
  EXPECT_EQ(made.exit_code, 3);
  EXPECT_EQ(json_of(made)["done"], 2);
  const Json failed = json_of(made)["failed"];
  ASSERT_EQ(failed.size(), 1U);
  EXPECT_EQ(failed[0]["id"], "row2");
  EXPECT_EQ(failed[0]["code"], "budget_spent");
  EXPECT_THAT(failed[0]["why"].get<std::string>(), HasSubstr("recorded answers"));
  EXPECT_THAT(maquette.run({"bench", "score", "run"}).output, HasSubstr("row2 failed: recorded"));
  const auto before = samples();
  ASSERT_EQ(before.size(), 2U);

  maquette.file("answers.json", whole);
  const CommandResult resumed = maquette.run({"bench", "resume", "run", "--json"});
  ASSERT_EQ(resumed.exit_code, 0) << resumed.error_output;
  EXPECT_EQ(json_of(resumed)["found"], 2);
  EXPECT_EQ(json_of(resumed)["made"], 1);
  const auto after = samples();
  EXPECT_EQ(after.size(), 3U);
  for (const auto& [name, written] : before) {
    EXPECT_EQ(after.at(name), written) << name << " was made twice";
  }
}

TEST_F(Bench, EndsEarlyWithOneClearErrorWhereNobodyAnswers) {
  prepare(30);
  std::vector<std::string> arguments = run_arguments();
  arguments[std::ranges::find(arguments, model) - arguments.begin()] = refused_url("/v1") + "#m";
  arguments.insert(arguments.end(), {"--jobs", "1"});
  const CommandResult made = maquette.run(arguments);
  EXPECT_EQ(made.exit_code, 4);
  EXPECT_THAT(made.error_output, HasSubstr("3 rows in a row failed alike"));
  EXPECT_THAT(made.error_output, HasSubstr("connection refused"));
  EXPECT_THAT(samples(), IsEmpty());
}

TEST_F(Bench, RefusesVerdictsThatJudgeARowTwiceAndDifferently) {
  prepare(2);
  ASSERT_EQ(maquette.run(run_arguments()).exit_code, 0);
  const std::string twice =
      maquette.file("twice.jsonl",
                    verdict("row1", "[0,0]") + verdict("row2", "[1,1]") + verdict("row1", "[1,1]"));
  const CommandResult refused = maquette.run({"bench", "judge", "import", "run", twice});
  EXPECT_EQ(refused.exit_code, 2);
  EXPECT_THAT(refused.error_output, HasSubstr("lines 1 and 3"));
  EXPECT_THAT(refused.error_output, HasSubstr("row1"));
  const std::string same =
      maquette.file("same.jsonl", verdict("row1", "[1,1]") + verdict("row1", "[1,1]"));
  const CommandResult taken = maquette.run({"bench", "judge", "import", "run", same});
  EXPECT_EQ(taken.exit_code, 0) << taken.error_output;
  EXPECT_THAT(taken.output, HasSubstr("line 2 repeats line 1 (row1)"));
  const std::string later = maquette.file("later.jsonl", verdict("row1", "[0,1]"));
  const CommandResult replaced = maquette.run({"bench", "judge", "import", "run", later});
  EXPECT_THAT(replaced.output, HasSubstr("those of this file count"));
  EXPECT_THAT(replaced.output, HasSubstr("they differ for: row1"));
}

TEST_F(Bench, DrawsTheJudgesViewsUnlessThePaperIsFollowed) {
  prepare(1);
  std::vector<std::string> arguments = run_arguments();
  *std::ranges::find(arguments, "method") = "write";
  ASSERT_EQ(maquette.run(arguments).exit_code, 0);
  EXPECT_TRUE(fs::exists(maquette.folder() / "run/samples/row1/v1/views/judge_5.png"));
  EXPECT_EQ(parse_json(read_file(maquette.folder() / "run/run.json").value())
                .value()["settings"]["protocol"],
            2);
}

TEST_F(Bench, LosesAndDoublesNothingWhenKilledAtTwentyRandomPoints) {
  constexpr int kRows = 40;
  prepare(kRows);
  std::mt19937 random(1);
  std::uniform_int_distribution<int> delay(50, 1900);
  std::map<std::string, fs::file_time_type> kept;
  int kills = 0;
  while (kills < 20) {
    const bool begun = fs::exists(maquette.folder() / "run/run.json");
    ChildProcess child = maquette.start(begun ? std::vector<std::string>{"bench", "resume", "run"}
                                              : run_arguments());
    pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
    if (::poll(&end, 1, delay(random)) == 0) {
      ::kill(child.pid(), SIGKILL);
      ++kills;
    }
    child.wait();
    const auto here = samples();
    for (const auto& [name, written] : kept) {
      ASSERT_TRUE(here.contains(name)) << name << " is lost";
      EXPECT_EQ(here.at(name), written) << name << " was made twice";
    }
    kept = here;
    if (kept.size() == kRows) {
      break;
    }
  }
  const CommandResult last = maquette.run({"bench", "resume", "run", "--json"});
  ASSERT_EQ(last.exit_code, 0) << last.error_output;
  EXPECT_EQ(json_of(last)["found"], kept.size());
  EXPECT_EQ(json_of(last)["outcomes"], Json({{"ok", kRows}}));
  EXPECT_EQ(samples().size(), kRows);
  EXPECT_EQ(kills, 20);
}

TEST_F(Bench, CtrlCEndsItAndKeepsWhatIsDone) {
  prepare(200);
  ChildProcess child = maquette.start(run_arguments());
  while (samples().size() < 2 && !ends(child, std::chrono::milliseconds(50))) {
  }
  ::kill(child.pid(), SIGINT);
  EXPECT_TRUE(ends(child));
  EXPECT_EQ(child.wait(), 130);
  EXPECT_GE(samples().size(), 2U);
  EXPECT_TRUE(maquette.is_gone());
}

TEST_F(Bench, ShardsMergeIntoTheWhole) {
  prepare(5);
  for (const char* shard : {"1/2", "2/2"}) {
    std::vector<std::string> arguments = run_arguments(std::string("part") + shard[0]);
    arguments.insert(arguments.end(), {"--shard", shard});
    ASSERT_EQ(maquette.run(arguments).exit_code, 0);
  }
  const CommandResult merged =
      maquette.run({"bench", "merge", "part1", "part2", "-o", "all", "--json"});
  ASSERT_EQ(merged.exit_code, 0) << merged.error_output;
  EXPECT_EQ(json_of(merged)["done"], 5);
  EXPECT_EQ(read_file(maquette.folder() / "all/rows.jsonl").value(), read_file(data).value());
  EXPECT_EQ(maquette.run({"bench", "resume", "all", "--json"}).exit_code, 0);
  const CommandResult compared = maquette.run({"bench", "compare", "all", "part1", "--json"});
  EXPECT_EQ(json_of(compared)["rows"].size(), 3U);
}

TEST_F(Bench, NamesTheLinesThatAreNoRows) {
  data = maquette.file("bad.jsonl", "{\"id\": 1}\nnonsense\n");
  model = MaquetteProcess::recorded_mug();
  const CommandResult result = maquette.run(run_arguments());
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("line 1"));
  EXPECT_THAT(result.error_output, HasSubstr("line 2"));
  EXPECT_FALSE(fs::exists(maquette.folder() / "run"));
}

TEST_F(Bench, RefusesToGoOnWithAnotherModel) {
  prepare(1);
  ASSERT_EQ(maquette.run(run_arguments()).exit_code, 0);
  const fs::path description = maquette.folder() / "run/run.json";
  std::string text = read_file(description).value();
  text.replace(text.find("\"name\": \"answers.json\""), 22, "\"name\": \"another.json\"");
  ASSERT_TRUE(write_file_atomic(description, text));
  const CommandResult result = maquette.run({"bench", "resume", "run"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("another.json"));
}

}  // namespace
}  // namespace maquette::testing
