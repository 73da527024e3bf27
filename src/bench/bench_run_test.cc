#include "bench/bench_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/score.h"
#include "bench/test_run.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::EchoModel;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::NamedRunner;
using ::testing::Pair;
using testing::small_rows;
using testing::small_run;
using ::testing::UnorderedElementsAre;

class BenchRunTest : public ::testing::Test {
 protected:
  BenchTools tools() {
    return {.model = model,
            .runner = runner,
            .make_index = testing::no_components,
            .jobs = jobs,
            .limit_tokens = limit_tokens};
  }
  Result<BenchSummary> go(const RunFolder& run) {
    return run_bench(run, tools(), {.stop = runner.stop.get_token(), .deadline = {}}, {});
  }

  TempFolder folder = *TempFolder::create();
  fs::path path = folder.path() / "run";
  EchoModel model;
  NamedRunner runner;
  int jobs = 2;
  std::size_t limit_tokens = 0;
};

TEST_F(BenchRunTest, MakesASampleOfEachRow) {
  runner.failed = {"row2"};
  const RunFolder run = small_run(path, small_rows(5));
  const auto summary = go(run);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->done, 5U);
  EXPECT_THAT(summary->outcomes, ElementsAre(Pair("ok", 4), Pair("script_error", 1)));
  EXPECT_EQ(summary->tokens, 100U);
  const auto failed = read_sample(run, run.rows()[1]);
  ASSERT_TRUE(failed && *failed);
  EXPECT_EQ((*failed)->outcome, Outcome::ScriptError);
  EXPECT_EQ((*failed)->failed_line, 2);
  EXPECT_THAT(read_script(**failed).value(), HasSubstr("# row2"));
  EXPECT_TRUE(fs::exists((*failed)->folder / "v1/prompt.json"));
  // One answer and no repair: the method's way.
  EXPECT_EQ(model.calls, 5);
}

TEST_F(BenchRunTest, GoesOnWhereItStopped) {
  runner.stop_at = "row3";
  jobs = 1;
  const RunFolder run = small_run(path, small_rows(5));
  const auto stopped = go(run);
  ASSERT_TRUE(stopped) << stopped.error().message;
  EXPECT_EQ(stopped->done, 2U);
  runner.stop = std::stop_source();
  runner.stop_at = "(none)";
  const auto opened = RunFolder::open(path);
  ASSERT_TRUE(opened) << opened.error().message;
  const auto summary = go(*opened);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->found, 2U);
  EXPECT_EQ(summary->done, 5U);
  EXPECT_EQ(summary->outcomes.at("ok"), 5U);
}

TEST_F(BenchRunTest, EndsWithAnErrorWhenTheModelIsGoneAndKeepsWhatIsDone) {
  model.dead = {"row4", "row5", "row6", "row7", "row8", "row9"};
  jobs = 1;
  const RunFolder run = small_run(path, small_rows(9));
  const auto summary = go(run);
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(summary.error().message, HasSubstr("row6: endpoint is down"));
  EXPECT_EQ(model.calls, 6) << "no row is tried after three that got no answer";
  model.dead.clear();
  EXPECT_EQ(go(run).value().found, 3U);
}

TEST_F(BenchRunTest, NamesTheErrorOfAnEndpointThatAnsweredNoRow) {
  model.dead = {"row1", "row2"};
  const auto summary = go(small_run(path, small_rows(2)));
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(summary.error().message, HasSubstr("endpoint is down"));
}

TEST_F(BenchRunTest, EndsAtOnceOnAFullDisk) {
  model.full_disk = {"row2"};
  jobs = 1;
  const auto summary = go(small_run(path, small_rows(5)));
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Io);
  EXPECT_THAT(summary.error().message, HasSubstr("row2: no space left"));
  EXPECT_EQ(model.calls, 2);
}

TEST_F(BenchRunTest, GoesOnAfterARowsOwnFailureOfEachKindAndNamesIt) {
  model.refused = {"row2"};
  model.unrecorded = {"row3"};
  model.dead = {"row5"};
  model.broken_off = {"row6"};
  jobs = 1;
  const RunFolder run = small_run(path, small_rows(8));
  const auto summary = go(run);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->done, 4U);
  ASSERT_EQ(summary->failed.size(), 4U);
  EXPECT_EQ(summary->failed[0].id, "row2");
  EXPECT_EQ(summary->failed[0].code, ErrorCode::InvalidArgument);
  EXPECT_EQ(summary->failed[1].why, "no answer was recorded");
  EXPECT_EQ(summary->failed[1].code, ErrorCode::BudgetSpent);
  EXPECT_EQ(summary->failed[3].why, "its answer broke off");
  const auto score = read_run_score(run);
  ASSERT_TRUE(score) << score.error().message;
  EXPECT_EQ(score->groups.front().executability.missing, 4U);
  EXPECT_EQ(score->groups.front().executability.samples, 4U);
  ASSERT_EQ(score->failed.size(), 4U);
  EXPECT_EQ(score->failed[0].why, "the prompt is too long");
}

TEST_F(BenchRunTest, ResumeMakesExactlyTheRowsThatFailed) {
  model.unrecorded = {"row2"};
  model.refused = {"row4"};
  const RunFolder run = small_run(path, small_rows(5));
  ASSERT_EQ(go(run).value().done, 3U);
  model.unrecorded.clear();
  model.refused.clear();
  model.asked_in_order.clear();
  const auto summary = go(run);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->found, 3U);
  EXPECT_EQ(summary->done, 5U);
  EXPECT_TRUE(summary->failed.empty());
  EXPECT_THAT(model.asked_in_order, UnorderedElementsAre("row2", "row4"));
  EXPECT_TRUE(read_run_score(run).value().failed.empty());
}

TEST_F(BenchRunTest, ResumeTriesRowsThatNeverFailedFirst) {
  model.dead = {"row1", "row2", "row3"};
  jobs = 1;
  const RunFolder run = small_run(path, small_rows(6));
  ASSERT_FALSE(go(run));
  // The three stay as they are, and no longer stand in front of the others.
  ASSERT_FALSE(go(run));
  EXPECT_THAT(model.asked_in_order, ElementsAre("row4", "row5", "row6"));
  model.dead.clear();
  EXPECT_EQ(go(run).value().done, 6U);
}

TEST_F(BenchRunTest, PassesOverARowThatCannotBeAskedAbout) {
  model.refused = {"row2"};
  const auto summary = go(small_run(path, small_rows(3)));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->done, 2U);
  ASSERT_EQ(summary->failed.size(), 1U);
  EXPECT_EQ(summary->failed[0].id, "row2");
}

TEST_F(BenchRunTest, BeginsNoRowBeyondItsTokens) {
  limit_tokens = 40;
  jobs = 1;
  const auto summary = go(small_run(path, small_rows(5)));
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->done, 2U);
  EXPECT_TRUE(summary->limit_reached);
}

TEST_F(BenchRunTest, RefusesASecondProcess) {
  const RunFolder run = small_run(path, small_rows(1));
  const auto held = run.lock();
  ASSERT_TRUE(held);
  EXPECT_THAT(go(run).error().message, HasSubstr("another process"));
}

TEST_F(BenchRunTest, DoesNotOverwriteARunOrAnythingElse) {
  std::ignore = small_run(path, small_rows(1));
  const auto again = RunFolder::create(path, {}, small_rows(1));
  ASSERT_FALSE(again);
  EXPECT_THAT(again.error().message, HasSubstr("bench resume"));
  ASSERT_TRUE(write_file_atomic(folder.path() / "mine.txt", "x"));
  EXPECT_THAT(RunFolder::create(folder.path(), {}, small_rows(1)).error().message,
              HasSubstr("not empty"));
}

TEST_F(BenchRunTest, RefusesARunOfAnotherFormat) {
  std::ignore = small_run(path, small_rows(1));
  ASSERT_TRUE(write_file_atomic(path / "run.json", R"({"format": 2})"));
  EXPECT_THAT(RunFolder::open(path).error().message, HasSubstr("its format is 2"));
  ASSERT_TRUE(write_file_atomic(path / "run.json", "{"));
  EXPECT_THAT(RunFolder::open(path).error().message, HasSubstr("run.json"));
  EXPECT_THAT(RunFolder::open(folder.path()).error().message, HasSubstr("no run is there"));
}

TEST(SampleFolderName, IsSafeAndTellsIdsApart) {
  EXPECT_EQ(sample_folder_name("589cbd19-ef45-4899-9b50-e01c1e107f50"),
            "589cbd19-ef45-4899-9b50-e01c1e107f50");
  const std::string up = sample_folder_name("../../etc");
  EXPECT_EQ(up.find('/'), std::string::npos);
  EXPECT_NE(sample_folder_name("a b"), sample_folder_name("a-b"));
  EXPECT_NE(sample_folder_name("A"), sample_folder_name("a"));
}

}  // namespace
}  // namespace maquette
