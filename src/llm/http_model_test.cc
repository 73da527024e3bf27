#include "llm/http_model.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>
#include <httplib.h>
#include <stdlib.h>

#include "local_server.h"
#include "raw_server.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using testing::LocalServer;
using testing::RawConnection;
using testing::RawServer;

const std::string kHello =
    "data: {\"choices\":[{\"delta\":{\"content\":\"hel\"}}]}\n\n"
    "data: {\"choices\":[{\"delta\":{\"content\":\"lo\"}}]}\n\n";
const std::string kEnd =
    "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
const std::string kStreamHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

GenerationRequest ask_for(int candidates) {
  GenerationRequest request;
  request.messages = {{Role::User, "a mug"}};
  request.candidates = candidates;
  return request;
}

HttpModel model_at(std::vector<std::string> urls, int rounds = 3) {
  HttpModelOptions options;
  options.base_urls = std::move(urls);
  options.model = "tiny";
  options.rounds = rounds;
  options.backoff = milliseconds(10);
  options.max_backoff = milliseconds(40);
  options.timeouts.idle = milliseconds(200);
  options.key_variables = {"MAQUETTE_TEST_KEY"};
  return HttpModel(std::move(options));
}

/// Answers "hello", after `failures` answers with `status`.
class ChatServer {
 public:
  explicit ChatServer(int failures = 0, int status = 429) : failures_(failures), status_(status) {}

  [[nodiscard]] std::string url() const { return server_.url("/v1"); }
  [[nodiscard]] int requests() const { return requests_; }

 private:
  void answer(const httplib::Request& request, httplib::Response& response) {
    if (requests_++ < failures_) {
      response.status = status_;
      const std::string key = request.get_header_value("Authorization");
      response.set_content("{\"error\":{\"message\":\"not for " + key + "\"}}", "application/json");
      return;
    }
    response.set_content(kHello + kEnd, "text/event-stream");
  }

  int failures_;
  int status_;
  std::atomic<int> requests_ = 0;
  LocalServer server_{[this](httplib::Server& server) {
    server.Post("/v1/chat/completions",
                [this](const auto& request, auto& response) { answer(request, response); });
  }};
};

TEST(HttpModel, StreamsAnAnswer) {
  const ChatServer server;
  std::string seen;
  const std::thread::id caller = std::this_thread::get_id();
  const auto events = [&](const Event& event) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    if (const auto* token = std::get_if<TokenEvent>(&event)) {
      seen += token->piece;
    }
  };
  const auto generation = model_at({server.url()}).generate(ask_for(1), {}, events);
  ASSERT_TRUE(generation) << generation.error().message;
  EXPECT_EQ(generation->answers.at(0).text, "hello");
  EXPECT_EQ(generation->answers.at(0).tokens, 2);
  EXPECT_EQ(seen, "hello");
}

TEST(HttpModel, SpreadsCandidatesOverItsEndpoints) {
  const ChatServer one;
  const ChatServer two;
  const auto generation = model_at({one.url(), two.url()}).generate(ask_for(4), {}, {});
  ASSERT_TRUE(generation) << generation.error().message;
  EXPECT_EQ(generation->answers.size(), 4U);
  EXPECT_EQ(one.requests(), 2);
  EXPECT_EQ(two.requests(), 2);
}

TEST(HttpModel, AsksAgainWhenTheServerIsBusy) {
  const ChatServer server(2, 429);
  std::vector<std::string> stages;
  const auto events = [&](const Event& event) {
    if (const auto* stage = std::get_if<StageEvent>(&event)) {
      stages.push_back(stage->text);
    }
  };
  const auto generation = model_at({server.url()}).generate(ask_for(1), {}, events);
  ASSERT_TRUE(generation) << generation.error().message;
  EXPECT_EQ(server.requests(), 3);
  ASSERT_EQ(stages.size(), 2U);
  EXPECT_NE(stages[0].find("status 429"), std::string::npos);
  EXPECT_NE(stages[0].find("asking again in"), std::string::npos);
}

TEST(HttpModel, GivesUpAfterItsRounds) {
  const ChatServer server(100, 500);
  const auto generation = model_at({server.url()}).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Unavailable);
  EXPECT_NE(generation.error().message.find("status 500"), std::string::npos);
  EXPECT_NE(generation.error().message.find("(asked 3 times)"), std::string::npos);
  EXPECT_EQ(server.requests(), 3);
}

TEST(HttpModel, DoesNotRepeatARequestThatIsWrong) {
  const ChatServer server(100, 400);
  const auto generation = model_at({server.url()}).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Refused);
  EXPECT_EQ(server.requests(), 1);
}

/// A model that is asked by a server which answers everything with these bytes, and how often.
struct Asked {
  Result<Generation> generation;
  int requests = 0;
};
Asked ask_server_of(const std::string& response, const EventSink& events = {}) {
  std::atomic<int> requests = 0;
  const RawServer server([&](const RawConnection& connection) {
    ++requests;
    connection.send(response);
  });
  auto generation = model_at({server.url("/v1")}).generate(ask_for(1), {}, events);
  return {std::move(generation), requests};
}

TEST(HttpModel, DoesNotRepeatWhatTheStreamSaysCannotPass) {
  const Asked asked =
      ask_server_of(kStreamHead +
                    "data: {\"error_type\":\"too_long\",\"error_message\":\"maximum context length "
                    "is 4096\"}\n\n");
  ASSERT_FALSE(asked.generation);
  EXPECT_EQ(asked.generation.error().code, ErrorCode::Refused);
  EXPECT_NE(asked.generation.error().message.find("it reports: maximum context length is 4096"),
            std::string::npos);
  EXPECT_EQ(asked.requests, 1);
}

TEST(HttpModel, DoesNotRepeatARequestWithoutCredit) {
  const Asked asked = ask_server_of(
      "HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\n\r\n"
      "{\"error\":{\"message\":\"check your plan\",\"code\":\"insufficient_quota\"}}");
  ASSERT_FALSE(asked.generation);
  EXPECT_NE(asked.generation.error().message.find("status 429: check your plan"),
            std::string::npos);
  EXPECT_EQ(asked.requests, 1);
}

TEST(HttpModel, RepeatsABusyServersErrorInTheStream) {
  const Asked asked =
      ask_server_of(kStreamHead + "data: {\"error\":{\"message\":\"Overloaded\"}}\n\n");
  ASSERT_FALSE(asked.generation);
  EXPECT_EQ(asked.generation.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(asked.requests, 3);
}

TEST(HttpModel, NamesAnErrorPageByItsTitle) {
  const Asked asked = ask_server_of(
      "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n"
      "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");
  ASSERT_FALSE(asked.generation);
  EXPECT_NE(asked.generation.error().message.find("status 502: 502 Bad Gateway (asked 3 times)"),
            std::string::npos)
      << asked.generation.error().message;
}

TEST(HttpModel, SaysWhenThoughtsStandForTheAnswer) {
  std::vector<std::string> stages;
  const auto events = [&](const Event& event) {
    if (const auto* stage = std::get_if<StageEvent>(&event)) {
      stages.push_back(stage->text);
    }
  };
  const Asked asked = ask_server_of(
      kStreamHead + "data: {\"choices\":[{\"delta\":{\"reasoning\":\"a mug\"}}]}\n\n" + kEnd,
      events);
  ASSERT_TRUE(asked.generation) << asked.generation.error().message;
  EXPECT_EQ(asked.generation->answers.at(0).text, "a mug");
  EXPECT_FALSE(asked.generation->answers.at(0).note.empty());
  ASSERT_EQ(stages.size(), 1U);
  EXPECT_NE(stages[0].find("thoughts"), std::string::npos);
}

TEST(HttpModel, ShowsTheKeyToTheServerOnly) {
  ::setenv("MAQUETTE_TEST_KEY", " s3cret\n", 1);
  const ChatServer server(100, 401);
  const auto generation = model_at({server.url()}).generate(ask_for(1), {}, {});
  ::unsetenv("MAQUETTE_TEST_KEY");
  ASSERT_FALSE(generation);
  EXPECT_NE(generation.error().message.find("not for Bearer ***"), std::string::npos)
      << generation.error().message;
  EXPECT_EQ(generation.error().message.find("s3cret"), std::string::npos);
}

TEST(HttpModel, TakesAnotherEndpointWhenOneRefuses) {
  const ChatServer server;
  const std::string refused = testing::refused_url("/v1");
  const auto generation = model_at({refused, server.url()}).generate(ask_for(1), {}, {});
  ASSERT_TRUE(generation) << generation.error().message;
  EXPECT_EQ(server.requests(), 1);
}

TEST(HttpModel, NamesAnEndpointThatRefuses) {
  const std::string url = testing::refused_url();
  const auto generation = model_at({url + "/v1"}).generate(ask_for(2), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Unavailable);
  EXPECT_TRUE(generation.error().message.starts_with(url + ": connection refused"))
      << generation.error().message;
}

TEST(HttpModel, GivesUpAHangingEndpoint) {
  const RawServer server([](const RawConnection& connection) { connection.hang(); });
  const auto generation = model_at({server.url("/v1")}, 1).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Unavailable);
  EXPECT_NE(generation.error().message.find("no byte came for 200 ms"), std::string::npos);
}

TEST(HttpModel, SaysWhatAWebPageAnswered) {
  std::atomic<int> connections = 0;
  const RawServer server([&](const RawConnection& connection) {
    ++connections;
    connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>hello</html>");
  });
  const auto generation = model_at({server.url("/v1")}).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Unavailable);
  EXPECT_TRUE(generation.error().message.starts_with(server.url()));
  EXPECT_NE(generation.error().message.find("a web page, \"hello\""), std::string::npos);
  EXPECT_EQ(connections, 1);
}

TEST(HttpModel, SurvivesGarbageInsteadOfHttp) {
  const RawServer server([](const RawConnection& connection) {
    connection.send("\x01\x02garbage\r\n\xff\xff\r\n\r\n");
  });
  const auto generation = model_at({server.url("/v1")}, 1).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Unavailable);
}

TEST(HttpModel, AsksAgainWhenAnAnswerBreaksOff) {
  std::atomic<int> connections = 0;
  const RawServer server([&](const RawConnection& connection) {
    connection.send(kStreamHead + kHello + (connections++ == 0 ? "data: {\"cho" : kEnd));
  });
  std::vector<int> counts;
  const auto events = [&](const Event& event) {
    if (const auto* token = std::get_if<TokenEvent>(&event)) {
      counts.push_back(token->tokens);
    }
  };
  const auto generation = model_at({server.url("/v1")}).generate(ask_for(1), {}, events);
  ASSERT_TRUE(generation) << generation.error().message;
  EXPECT_EQ(generation->answers.at(0).text, "hello");
  EXPECT_EQ(counts, (std::vector<int>{1, 2, 1, 2}));
}

TEST(HttpModel, FailsWhenAnAnswerAlwaysBreaksOff) {
  const RawServer server(
      [](const RawConnection& connection) { connection.send(kStreamHead + kHello); });
  const auto generation = model_at({server.url("/v1")}).generate(ask_for(1), {}, {});
  ASSERT_FALSE(generation);
  EXPECT_NE(generation.error().message.find("broke off after 2 pieces"), std::string::npos);
}

TEST(HttpModel, StopsWithin200Ms) {
  const RawServer server([](const RawConnection& connection) {
    connection.send(kStreamHead + kHello);
    connection.hang();
  });
  std::stop_source stop;
  std::chrono::steady_clock::time_point asked;
  const auto events = [&](const Event&) {
    asked = std::chrono::steady_clock::now();
    stop.request_stop();
  };
  const auto generation =
      model_at({server.url("/v1")}).generate(ask_for(3), {stop.get_token(), {}}, events);
  const auto took = std::chrono::steady_clock::now() - asked;
  ASSERT_FALSE(generation);
  EXPECT_EQ(generation.error().code, ErrorCode::Cancelled);
  EXPECT_LT(took, milliseconds(200));
}

TEST(HttpModel, RefusesARequestWithoutMessages) {
  EXPECT_EQ(model_at({"http://127.0.0.1:1"}).generate({}, {}, {}).error().code,
            ErrorCode::InvalidArgument);
}

TEST(BackoffPause, DoublesUpToItsLimitWithJitter) {
  EXPECT_EQ(backoff_pause(1, milliseconds(500), milliseconds(3000), 0), milliseconds(250));
  EXPECT_EQ(backoff_pause(2, milliseconds(500), milliseconds(3000), 1), milliseconds(1000));
  EXPECT_EQ(backoff_pause(9, milliseconds(500), milliseconds(3000), 1), milliseconds(3000));
}

}  // namespace
}  // namespace maquette
