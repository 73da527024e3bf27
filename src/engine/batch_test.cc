#include "engine/batch.h"

#include <atomic>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

/// Gives back at once what the script says: its text is the outcome's name. "slow" waits until
/// three others have been run.
class RunnerOfOutcomes final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view script, const RunOptions&, const RunContext& context,
                        const EventSink&) override {
    if (script == "unavailable") {
      return fail(ErrorCode::Unavailable, "no Blender");
    }
    if (script == "stop") {
      stop.request_stop();
    }
    MAQUETTE_TRY_VOID(context.check());
    if (script == "slow") {
      for (int seen = runs; seen < 3; seen = runs) {
        runs.wait(seen);
      }
    }
    ++runs;
    runs.notify_all();
    RunRecord record;
    record.outcome = outcome_from_string(script).value_or(Outcome::Ok);
    record.isolation = Isolation::Full;
    return record;
  }

  std::atomic<int> runs = 0;
  std::stop_source stop;
};

class BatchTest : public testing::Test {
 protected:
  void SetUp() override {
    auto created = TempFolder::create();
    ASSERT_TRUE(created);
    folder.emplace(*std::move(created));
    request.input = folder->path() / "scripts.jsonl";
    request.output = folder->path() / "out";
    request.jobs = 2;
    request.run.views.kind = ViewOptions::Kind::None;
    request.run.formats.clear();
  }

  void write(const std::string& text) const { ASSERT_TRUE(write_file_atomic(request.input, text)); }

  void write_rows(const std::vector<std::string>& scripts) const {
    std::string text;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
      text += dump_json(Json{{"id", "row-" + std::to_string(i)}, {"script", scripts[i]}}) + "\n";
    }
    write(text);
  }

  Result<BatchSummary> run() {
    return run_batch(runner, request, {.stop = runner.stop.get_token(), .deadline = {}}, {});
  }

  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> result;
    std::ifstream file(request.output / "results.jsonl");
    for (std::string line; std::getline(file, line);) {
      const auto json = parse_json(line);
      EXPECT_TRUE(json) << line;
      result.push_back(json ? (*json)["id"].get<std::string>() : line);
    }
    return result;
  }

  std::string error() {
    const auto summary = run();
    EXPECT_FALSE(summary);
    return summary ? "" : summary.error().message;
  }

  std::optional<TempFolder> folder;
  RunnerOfOutcomes runner;
  BatchRequest request;
};

TEST_F(BatchTest, WritesResultsInTheOrderOfTheRowsWhateverEndsFirst) {
  write_rows({"slow", "ok", "timeout", "ok"});
  const auto summary = run();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_THAT(ids(), ElementsAre("row-0", "row-1", "row-2", "row-3"));
  EXPECT_EQ(summary->rows, 4U);
  EXPECT_EQ(summary->outcomes, (std::map<std::string, std::size_t>{{"ok", 3}, {"timeout", 1}}));
}

TEST_F(BatchTest, GivesTheObjectOfRunJsonForEachRow) {
  write_rows({"script_error"});
  ASSERT_TRUE(run());
  const auto text = read_file(request.output / "results.jsonl");
  ASSERT_TRUE(text);
  const auto json = parse_json(*text);
  ASSERT_TRUE(json);
  for (const char* key : {"id", "outcome", "facts", "files", "folder", "isolation", "tried"}) {
    EXPECT_TRUE(json->contains(key)) << key;
  }
  EXPECT_EQ((*json)["isolation"], "full");
}

TEST_F(BatchTest, GoesOnWhereAKilledRunEndedAndDropsItsCutLine) {
  write_rows({"ok", "ok", "ok"});
  ASSERT_TRUE(run());
  const fs::path results = request.output / "results.jsonl";
  auto text = read_file(results);
  ASSERT_TRUE(text);
  ASSERT_TRUE(write_file_atomic(results, text->substr(0, text->find('\n') + 30)));
  runner.runs = 0;
  const auto summary = run();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(runner.runs, 2);
  EXPECT_EQ(summary->found, 1U);
  EXPECT_THAT(ids(), ElementsAre("row-0", "row-1", "row-2"));
}

TEST_F(BatchTest, LosesNoRowThatWaitsForASlowerOneBeforeIt) {
  request.jobs = 1;
  write_rows({"stop", "ok", "ok"});
  ASSERT_TRUE(create_folder(request.output));
  ASSERT_TRUE(run());  // Stopped in the first row.
  runner.stop = std::stop_source();
  ASSERT_TRUE(write_file_atomic(request.output / "waiting.jsonl",
                                dump_json(Json{{"index", 1},
                                               {"outcome", "timeout"},
                                               {"line", R"({"id":"row-1","outcome":"timeout"})"}}) +
                                    "\n{\"index\": 2, \"outc"));
  write_rows({"stop", "ok", "ok"});
  runner.runs = 0;
  const auto stopped = run();
  ASSERT_TRUE(stopped) << stopped.error().message;
  EXPECT_EQ(stopped->found, 1U);
  EXPECT_EQ(stopped->done, 1U);
  EXPECT_THAT(ids(), ElementsAre());
}

TEST_F(BatchTest, KeepsWhatIsDoneWhenItIsStopped) {
  request.jobs = 1;
  write_rows({"ok", "ok", "stop", "ok"});
  const auto summary = run();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->done, 2U);
  runner.stop = std::stop_source();
  write_rows({"ok", "ok", "stop", "ok"});
  EXPECT_THAT(ids(), ElementsAre("row-0", "row-1"));
}

TEST_F(BatchTest, SplitsIntoShardsThatTogetherAreTheWhole) {
  write_rows({"ok", "ok", "ok", "ok", "ok"});
  request.shard = {2, 3};
  ASSERT_TRUE(run());
  EXPECT_THAT(ids(), ElementsAre("row-1", "row-4"));
}

TEST_F(BatchTest, EndsWithTheErrorWhenBlenderCannotStart) {
  write_rows({"ok", "unavailable", "ok"});
  EXPECT_EQ(error(), "no Blender");
}

TEST_F(BatchTest, RefusesAFolderThatHoldsAnotherBatch) {
  write_rows({"ok"});
  ASSERT_TRUE(run());
  write_rows({"ok", "ok"});
  EXPECT_THAT(error(), HasSubstr("another file, shard or set of options"));
}

TEST_F(BatchTest, RefusesAFolderWithOtherFilesInIt) {
  write_rows({"ok"});
  ASSERT_TRUE(create_folder(request.output));
  ASSERT_TRUE(write_file_atomic(request.output / "letter.txt", "dear"));
  EXPECT_THAT(error(), HasSubstr("not empty"));
}

TEST_F(BatchTest, NamesTheLineThatIsWrong) {
  const std::string good = R"({"id": "a", "script": "ok"})";
  write(good + "\n\n{\"id\": \"b\", \"scr");
  EXPECT_THAT(error(), HasSubstr("scripts.jsonl, line 3"));
  write(good + "\n{\"id\": \"b\"}\n");
  EXPECT_THAT(error(), HasSubstr("line 2: `script` "));
  write(good + "\n" + good + "\n");
  EXPECT_THAT(error(), HasSubstr("line 2: the id a came before"));
  write(good + "\n{\"id\": \"\xff\", \"script\": \"\"}\n");
  EXPECT_THAT(error(), HasSubstr("line 2: not UTF-8"));
  write("\n\n");
  EXPECT_THAT(error(), HasSubstr("no rows"));
  request.input = folder->path() / "missing.jsonl";
  EXPECT_THAT(error(), HasSubstr("no such file"));
}

TEST(ParseShard, TakesOneOfN) {
  const auto shard = parse_shard("2/8");
  ASSERT_TRUE(shard);
  EXPECT_EQ(shard->index, 2U);
  EXPECT_EQ(shard->count, 8U);
  for (const char* text : {"", "2", "0/2", "3/2", "1/", "/2", "a/b", "1/2/3", "-1/2"}) {
    EXPECT_FALSE(parse_shard(text)) << text;
  }
}

}  // namespace
}  // namespace maquette
