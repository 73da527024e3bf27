#include "bench/judge.h"

#include <deque>
#include <mutex>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bench/judge_prompt.h"
#include "bench/test_run.h"
#include "bench/test_samples.h"
#include "bench/verdicts.h"
#include "engine/line_file.h"

namespace maquette {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::small_rows;
using testing::small_run;
using testing::write_sample;

constexpr const char* kGood = R"({"verdicts": {"1": 1, "2": 0, "3": "cannot tell"}})";

/// Answers about a row what is set for it, else a good answer. Thread-safe.
class CannedJudge final : public LanguageModel {
 public:
  [[nodiscard]] ModelIdentity identity() const override { return {"eye", "", "http"}; }

  Result<Generation> generate(const GenerationRequest& request, const RunContext& context,
                              const EventSink&) override {
    const std::lock_guard lock(mutex_);
    requests.push_back(request);
    const std::string& text = request.messages.at(1).text;
    const std::string id = text.substr(text.find("make ") + 5, 4);
    Result<std::string> answer = kGood;
    if (auto& set = answers[id]; !set.empty()) {
      answer = set.front();
      set.pop_front();
    }
    if (id == stop_at) {
      stop.request_stop();
    }
    MAQUETTE_TRY_VOID(context.check());
    MAQUETTE_TRY(const std::string said, answer);
    Generation generation;
    generation.prompt_tokens = 100;
    generation.answers.push_back({said, {}, 10});
    return generation;
  }

  std::map<std::string, std::deque<Result<std::string>>> answers;
  std::vector<GenerationRequest> requests;
  std::string stop_at;
  std::stop_source stop;

 private:
  std::mutex mutex_;
};

class Judge : public ::testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    run_.emplace(small_run(folder_->path() / "run", small_rows(4)));
    for (const BenchRow& row : run_->rows()) {
      write_sample(*run_, row);
    }
  }

  Result<JudgeSummary> ask(const RunContext& context = {}, const EventSink& events = {}) {
    return judge_run(*run_, judge_, options_, context, events);
  }

  std::map<std::string, RowVerdicts, std::less<>> verdicts() {
    return read_judge_file(file(), run_->rows()).value().rows;
  }
  std::filesystem::path file() { return verdict_path(run_->path(), "eye"); }

  std::optional<TempFolder> folder_;
  std::optional<RunFolder> run_;
  CannedJudge judge_;
  JudgeOptions options_{.name = "eye"};
};

TEST_F(Judge, KeepsTheVerdictsOfEverySample) {
  std::vector<ProgressEvent> progress;
  const auto summary =
      ask({}, [&](const Event& event) { progress.push_back(std::get<ProgressEvent>(event)); });
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 4U);
  EXPECT_EQ(summary->tokens, 440U);
  EXPECT_THAT(summary->failed, IsEmpty());
  const auto file = read_judge_file(this->file(), run_->rows());
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record, (JudgeRecord{"eye", judge_prompt_sha256(2), 7, 512, 2}));
  EXPECT_THAT(file->rows.at("row4"), ElementsAre(Verdict::Yes, Verdict::No, Verdict::CannotTell));
  EXPECT_EQ(progress.back().done, 4U);
  EXPECT_EQ(progress.back().total, 4U);
}

TEST_F(Judge, ShowsPicturesAndAsksForJson) {
  options_.size_pixels = 4;
  options_.views = 1;
  ASSERT_TRUE(ask());
  const GenerationRequest& request = judge_.requests.front();
  EXPECT_THAT(request.json_schema, HasSubstr(R"("required":["1","2","3"])"));
  EXPECT_EQ(request.sampling.temperature, 0);
  ASSERT_THAT(request.messages.at(1).images, SizeIs(1));
  ASSERT_TRUE(write_file_atomic(folder_->path() / "seen.png", request.messages[1].images[0]));
  EXPECT_EQ(read_picture(folder_->path() / "seen.png")->width, 4);
}

TEST_F(Judge, AsksNobodyAboutSamplesWithoutGeometryOrRowsWithoutSamples) {
  write_sample(*run_, run_->rows()[0], {.outcome = Outcome::ScriptError, .views = 0});
  write_sample(*run_, run_->rows()[1], {.outcome = Outcome::ModelFailed, .views = 0});
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->zero, 1U);
  EXPECT_EQ(summary->missing, 1U);
  EXPECT_EQ(summary->judged, 2U);
  EXPECT_THAT(judge_.requests, SizeIs(2));
}

TEST_F(Judge, GoesOnWhereItEnded) {
  judge_.answers["row2"] = {std::string("?"), std::string("?"), std::string("?")};
  ASSERT_TRUE(ask());
  ASSERT_TRUE(write_file_atomic(file(), *read_file(file()) + R"({"id": "row2", "ju)"));
  judge_.requests.clear();
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->found, 3U);
  EXPECT_EQ(summary->judged, 1U);
  EXPECT_THAT(judge_.requests, SizeIs(1));
  EXPECT_THAT(verdicts(), SizeIs(4));
}

TEST_F(Judge, AsksAgainSayingWhatWasWrong) {
  judge_.answers["row3"] = {std::string("It looks good to me."), std::string("{\"verdicts\": {}}")};
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 4U);
  EXPECT_EQ(summary->tokens, 660U);
  const auto longest = std::ranges::max_element(
      judge_.requests, {},
      [](const GenerationRequest& request) { return request.messages.size(); });
  const std::vector<Message>& messages = longest->messages;
  ASSERT_THAT(messages, SizeIs(6));
  EXPECT_EQ(messages[2].text, "It looks good to me.");
  EXPECT_THAT(messages[3].text, HasSubstr("begins with \"It looks good to me.\""));
  EXPECT_THAT(messages[5].text, HasSubstr("the verdict of 1 is missing"));
  EXPECT_EQ(longest->sampling.seed, 2U);
}

TEST_F(Judge, GivesNoVerdictWhereAnswersStayBad) {
  options_.tries = 2;
  judge_.answers["row1"] = {std::string(""), std::string(R"({"verdicts": {"1": 1}})"),
                            std::string(kGood)};
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  ASSERT_THAT(summary->failed, SizeIs(1));
  EXPECT_EQ(summary->failed[0].id, "row1");
  EXPECT_EQ(summary->failed[0].why,
            "2 answers could not be used; of the last: the verdict of 2 is missing; there are 3 "
            "criteria");
  EXPECT_EQ(summary->judged, 3U);
  EXPECT_FALSE(verdicts().contains("row1"));
}

TEST_F(Judge, NamesASampleWhosePictureCannotBeRead) {
  ASSERT_TRUE(write_file_atomic(run_->sample(run_->rows()[2]) / "v1/views/1.png", "no picture"));
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  ASSERT_THAT(summary->failed, SizeIs(1));
  EXPECT_EQ(summary->failed[0].id, "row3");
  EXPECT_THAT(summary->failed[0].why, HasSubstr("not a usable PNG"));
}

TEST_F(Judge, EndsWithTheErrorOfAnEndpointThatIsGone) {
  options_.concurrency = 1;
  for (const char* row : {"row2", "row3", "row4"}) {
    judge_.answers[row] = {fail(ErrorCode::Unavailable, "endpoint is down")};
  }
  const auto summary = ask();
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(summary.error().message, HasSubstr("row row4: endpoint is down"));
  EXPECT_THAT(verdicts(), SizeIs(1));
}

TEST_F(Judge, GoesOnAfterASampleThatGetsNoAnswer) {
  options_.concurrency = 1;
  judge_.answers["row1"] = {fail(ErrorCode::Unavailable, "status 500")};
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 3U);
  ASSERT_THAT(summary->failed, SizeIs(1));
  EXPECT_EQ(summary->failed[0].id, "row1");
  EXPECT_EQ(summary->failed[0].code, ErrorCode::Unavailable);
}

TEST_F(Judge, PassesOverASampleThatOnlyItRefuses) {
  options_.concurrency = 1;
  judge_.answers["row2"] = {fail(ErrorCode::InvalidArgument, "too long")};
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 3U);
  ASSERT_THAT(summary->failed, SizeIs(1));
  EXPECT_EQ(summary->failed[0].why, "too long");
}

TEST_F(Judge, GoesOnWhenOnlyTheFirstQuestionIsRefused) {
  options_.concurrency = 1;
  judge_.answers["row1"] = {fail(ErrorCode::InvalidArgument, "filtered")};
  const auto summary = ask();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 3U);
}

TEST_F(Judge, EndsWhenOneQuestionAfterAnotherIsRefused) {
  options_.concurrency = 1;
  std::vector<BenchRow> rows = small_rows(9);
  for (const char* id : {"rowA", "rowB", "rowC"}) {
    rows.push_back(testing::small_row(id));
  }
  run_.emplace(small_run(folder_->path() / "long", rows));
  for (const BenchRow& row : run_->rows()) {
    write_sample(*run_, row);
    judge_.answers[row.id] = {fail(ErrorCode::InvalidArgument, "no such model")};
  }
  const auto summary = ask();
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(summary.error().message, HasSubstr("no such model"));
  EXPECT_THAT(judge_.requests, SizeIs(10));
}

TEST_F(Judge, AsksAnOldRunUnderThePublishedProtocol) {
  RunDescription description = run_->description();
  description.settings.protocol = 1;
  auto old = RunFolder::create(folder_->path() / "old", description, small_rows(1));
  ASSERT_TRUE(old) << old.error().message;
  run_.emplace(*std::move(old));
  write_sample(*run_, run_->rows()[0], {.views = 8});
  ASSERT_TRUE(ask());
  const auto file = read_judge_file(this->file(), run_->rows());
  ASSERT_TRUE(file) << file.error().message;
  EXPECT_EQ(file->record, (JudgeRecord{"eye", judge_prompt_sha256(1), 4, 512, 1}));
  EXPECT_THAT(judge_.requests.front().messages.at(1).images, SizeIs(4));
}

TEST_F(Judge, KeepsWhatIsDoneWhenItIsStopped) {
  options_.concurrency = 1;
  judge_.stop_at = "row3";
  const auto summary = ask({judge_.stop.get_token(), {}});
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Cancelled);
  EXPECT_THAT(verdicts(), SizeIs(2));
  judge_.stop_at.clear();
  EXPECT_EQ(ask()->found, 2U);
}

TEST_F(Judge, RefusesToMixVerdictsThatDoNotCompare) {
  ASSERT_TRUE(ask());
  options_.views = 8;
  const auto summary = ask();
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(summary.error().message, HasSubstr("protocol 2"));
  EXPECT_THAT(summary.error().message, HasSubstr("7 views of 512 pixels"));
  EXPECT_THAT(summary.error().message, HasSubstr("8 views of 512 pixels"));
  EXPECT_THAT(summary.error().message, HasSubstr("under another name with --as"));
  options_.name = "eye-8";
  EXPECT_TRUE(ask());
}

TEST_F(Judge, RefusesAFileThatAnotherProcessWrites) {
  ASSERT_TRUE(create_folder(file().parent_path()));
  const auto held = LineFile::open(file());
  ASSERT_TRUE(held);
  EXPECT_THAT(ask().error().message, HasSubstr("another process"));
}

TEST_F(Judge, NeedsANameAndViews) {
  options_.name = " ";
  EXPECT_EQ(ask().error().code, ErrorCode::InvalidArgument);
  options_ = {.name = "eye", .views = -1};
  EXPECT_EQ(ask().error().code, ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace maquette
