#include <atomic>
#include <deque>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/json.h"
#include "bench/judge.h"
#include "bench/test_run.h"
#include "bench/test_samples.h"
#include "bench/verdicts.h"
#include "llm/http_model.h"
#include "local_server.h"
#include "raw_server.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;
using testing::LocalServer;
using testing::RawConnection;
using testing::RawServer;
using ::testing::SizeIs;
using testing::small_rows;
using testing::small_run;
using testing::write_sample;

const std::string kGood = R"({"verdicts": {"1": 1, "2": 0, "3": "cannot tell"}})";

/// The answer as a server streams it, in two pieces.
std::string streamed(const std::string& answer) {
  const auto chunk = [](const std::string& piece) {
    const Json delta{{"content", piece}};
    return "data: " + dump_json(Json{{"choices", Json::array({Json{{"delta", delta}}})}}) + "\n\n";
  };
  const std::size_t half = answer.size() / 2;
  return chunk(answer.substr(0, half)) + chunk(answer.substr(half)) +
         "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
}

/// Gives recorded bodies back in order, the last one again and again.
class RecordedEndpoint {
 public:
  explicit RecordedEndpoint(std::deque<std::string> bodies, int status = 200)
      : bodies_(std::move(bodies)), status_(status) {}

  [[nodiscard]] std::string url() const { return server_.url("/v1"); }

  /// The bodies of the requests so far.
  std::vector<Json> requests() {
    const std::lock_guard lock(mutex_);
    return requests_;
  }

 private:
  void answer(const httplib::Request& request, httplib::Response& response) {
    const std::lock_guard lock(mutex_);
    requests_.push_back(parse_json(request.body).value());
    response.status = status_;
    response.set_content(bodies_.front(), "text/event-stream");
    if (bodies_.size() > 1) {
      bodies_.pop_front();
    }
  }

  std::mutex mutex_;
  std::deque<std::string> bodies_;
  int status_;
  std::vector<Json> requests_;
  LocalServer server_{[this](httplib::Server& server) {
    server.Post("/v1/chat/completions",
                [this](const auto& request, auto& response) { answer(request, response); });
  }};
};

class EndpointJudge : public ::testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    run_.emplace(small_run(folder_->path() / "run", small_rows(2)));
    for (const BenchRow& row : run_->rows()) {
      write_sample(*run_, row);
    }
  }

  Result<JudgeSummary> ask(const std::string& url, int tries = 3) {
    HttpModelOptions options;
    options.base_urls = {url};
    options.model = "eye";
    options.rounds = 2;
    options.backoff = milliseconds(10);
    options.max_backoff = milliseconds(20);
    options.timeouts.idle = milliseconds(2000);
    options.key_variables = {"MAQUETTE_TEST_KEY"};
    HttpModel model(std::move(options));
    return judge_run(*run_, model, {.name = "eye", .concurrency = 1, .tries = tries}, {}, {});
  }

  std::size_t verdicts() {
    return read_judge_file(verdict_path(run_->path(), "eye"), run_->rows()).value().rows.size();
  }

  std::optional<TempFolder> folder_;
  std::optional<RunFolder> run_;
};

TEST_F(EndpointJudge, GetsVerdicts) {
  RecordedEndpoint endpoint({streamed(kGood)});
  const auto summary = ask(endpoint.url());
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 2U);
  EXPECT_EQ(verdicts(), 2U);
  const auto requests = endpoint.requests();
  ASSERT_THAT(requests, SizeIs(2));
  EXPECT_EQ(requests[0]["response_format"]["type"], "json_schema");
  const Json& content = requests[0]["messages"][1]["content"];
  ASSERT_EQ(content.size(), 3U);
  EXPECT_THAT(content[1]["image_url"]["url"].get<std::string>(),
              HasSubstr("data:image/png;base64," + base64("\x89PNG\r\n")));
}

TEST_F(EndpointJudge, AsksAgainAfterAnswersThatCannotBeUsed) {
  for (const std::string bad : {"", "The mug looks fine.", "<html><h1>502</h1></html>",
                                R"({"verdicts": {"1": 1}})", R"({"verdicts": {"1": 1, "2": 0,)"}) {
    std::filesystem::remove(verdict_path(run_->path(), "eye"));
    RecordedEndpoint endpoint({streamed(bad), streamed(kGood)});
    const auto summary = ask(endpoint.url(), 2);
    ASSERT_TRUE(summary) << bad << ": " << summary.error().message;
    EXPECT_EQ(summary->judged, 2U) << bad;
    const auto requests = endpoint.requests();
    ASSERT_THAT(requests, SizeIs(3)) << bad;
    EXPECT_EQ(requests[1]["messages"].size(), 4U);
    EXPECT_THAT(requests[1]["messages"][3]["content"].get<std::string>(),
                HasSubstr("cannot be used"));
  }
}

TEST_F(EndpointJudge, GivesNoVerdictWhenAnswersStayBad) {
  RecordedEndpoint endpoint({streamed("I am not able to judge this.")});
  const auto summary = ask(endpoint.url(), 2);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_THAT(summary->failed, SizeIs(2));
  EXPECT_THAT(endpoint.requests(), SizeIs(4));
  EXPECT_EQ(verdicts(), 0U);
}

TEST_F(EndpointJudge, EndsAtAWebPage) {
  RecordedEndpoint endpoint({"<!doctype html><h1>It works!</h1>"});
  const auto summary = ask(endpoint.url());
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(summary.error().message, HasSubstr("row row2: "));
  EXPECT_THAT(summary.error().message, HasSubstr("a web page, \"It works!\""));
  EXPECT_EQ(verdicts(), 0U);
}

TEST_F(EndpointJudge, AsksAgainWhenAStreamBreaksOff) {
  const std::string whole = streamed(kGood);
  RecordedEndpoint endpoint({whole.substr(0, whole.size() / 2), whole});
  const auto summary = ask(endpoint.url(), 1);
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->judged, 2U);
}

TEST_F(EndpointJudge, EndsWhenStreamsAlwaysBreakOff) {
  const std::string whole = streamed(kGood);
  RecordedEndpoint endpoint({whole.substr(0, whole.size() / 2)});
  const auto summary = ask(endpoint.url());
  ASSERT_FALSE(summary);
  EXPECT_EQ(summary.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(summary.error().message, HasSubstr("broke off"));
}

TEST_F(EndpointJudge, EndsWhereNobodyAnswersAndGoesOnAfterwards) {
  const auto refused = ask(testing::refused_url("/v1"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(refused.error().message, HasSubstr("connection refused"));
  std::ofstream(verdict_path(run_->path(), "eye"), std::ios::app) << R"({"id":"row1","judge":"e)";
  RecordedEndpoint endpoint({streamed(kGood)});
  EXPECT_EQ(ask(endpoint.url())->judged, 2U);
  EXPECT_EQ(ask(endpoint.url())->found, 2U);
  EXPECT_THAT(endpoint.requests(), SizeIs(2));
}

TEST_F(EndpointJudge, NamesTheReasonWhenTheEndpointTakesNoPictures) {
  RecordedEndpoint endpoint({R"({"error":{"message":"image input is not supported"}})"}, 400);
  const auto summary = ask(endpoint.url());
  ASSERT_TRUE(summary) << summary.error().message;
  ASSERT_THAT(summary->failed, SizeIs(2));
  EXPECT_THAT(summary->failed[0].why, HasSubstr("image input is not supported"));
  EXPECT_EQ(verdicts(), 0U);
}

TEST_F(EndpointJudge, SurvivesGarbageInsteadOfHttp) {
  const RawServer server([](const RawConnection& connection) {
    connection.send("\x01\x02garbage\r\n\xff\xff\r\n\r\n");
  });
  EXPECT_EQ(ask(server.url("/v1")).error().code, ErrorCode::Unavailable);
  EXPECT_EQ(verdicts(), 0U);
}

}  // namespace
}  // namespace maquette
