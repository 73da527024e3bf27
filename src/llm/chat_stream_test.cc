#include "llm/chat_stream.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {
namespace {

Result<ChatReply> read(const std::string& bytes) {
  ChatStream stream;
  const auto ignore = [](std::string_view, int) -> Result<void> { return {}; };
  MAQUETTE_TRY_VOID(stream.feed(bytes, ignore));
  return stream.finish(ignore);
}

const std::string kHello = R"(data: {"choices":[{"delta":{"role":"assistant"}}]}

data: {"choices":[{"delta":{"content":"hel"}}]}

data: {"choices":[{"delta":{"content":"lo"}}]}

)";
const std::string kStop = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
const std::string kLength = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"length\"}]}\n\n";

TEST(ChatStream, JoinsThePiecesAndCountsThem) {
  const auto reply = read(kHello + kStop + "data: [DONE]\n\n");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->text, "hello");
  EXPECT_EQ(reply->finish, FinishReason::Stop);
  EXPECT_EQ(reply->tokens, 2);
}

TEST(ChatStream, PrefersTheServersCounts) {
  const auto reply =
      read(kHello + kLength + R"(data: {"choices":[],"usage":{"prompt_tokens":9,)" +
           R"("completion_tokens":4,"prompt_tokens_details":{"cached_tokens":5}}})" + "\n\n");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->finish, FinishReason::Length);
  EXPECT_EQ(reply->tokens, 4);
  EXPECT_EQ(reply->prompt_tokens, 9);
  EXPECT_EQ(reply->cached_prompt_tokens, 5);
}

TEST(ChatStream, TakesHalfAStreamForAnError) {
  const auto reply = read(kHello + "data: {\"choi");
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(reply.error().message, "its answer broke off after 2 pieces; try again");
}

TEST(ChatStream, SaysWhatCameInsteadOfAStream) {
  const auto reply = read("<html>\n<h1>It works!</h1>");
  ASSERT_FALSE(reply);
  EXPECT_NE(reply.error().message.find("\"It works!\""), std::string::npos);
}

TEST(ChatStream, PassesTheServersErrorOn) {
  const auto reply = read("data: {\"error\":{\"message\":\"out of memory\"}}\n\n");
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().message, "it reports: out of memory");
}

TEST(ChatStream, SurvivesChunksOfTheWrongShape) {
  for (const char* data : {"5", "[]", "{\"choices\":3}", "{\"choices\":[7]}", "{\"usage\":[]}",
                           "{\"choices\":[{\"delta\":{\"content\":[1]}}]}", "\xff\xfe"}) {
    EXPECT_FALSE(read("data: " + std::string(data) + "\n\n")) << data;
  }
}

// Content that is not one text.

std::string chunk(const std::string& delta) {
  return "data: {\"choices\":[{\"delta\":" + delta + "}]}\n\n";
}

TEST(ChatStream, JoinsThePartsOfContentAndLeavesThoughtsOut) {
  const auto reply =
      read(chunk(R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]}]})") +
           chunk(R"({"content":"a "})") + chunk(R"({"content":[{"type":"text","text":"red "}]})") +
           chunk(R"({"content":[{"type":"output_text","text":"mug"},{"type":"image_url"}]})") +
           chunk(R"({"content":null,"reasoning_content":"hm"})") + kStop);
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->text, "a red mug");
  EXPECT_EQ(reply->note, "");
}

TEST(ChatStream, ReadsACompletionThatIsNotStreamed) {
  const std::string body =
      R"({"object":"chat.completion","choices":[{"message":{"role":"assistant","content":)"
      R"([{"type":"text","text":"a mug"}]},"finish_reason":"max_tokens"}],)"
      R"("usage":{"prompt_tokens":3,"completion_tokens":2}})";
  ChatStream stream;
  std::string pieces;
  const auto listen = [&](std::string_view piece, int) -> Result<void> {
    pieces += piece;
    return {};
  };
  ASSERT_TRUE(stream.feed(body.substr(0, 20), listen));
  ASSERT_TRUE(stream.feed(body.substr(20), listen));
  const auto reply = stream.finish(listen);
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->text, "a mug");
  EXPECT_EQ(pieces, "a mug");
  EXPECT_EQ(reply->finish, FinishReason::Length);
  EXPECT_EQ(reply->tokens, 2);
}

TEST(ChatStream, ReadsThoughtsWhenNothingElseCame) {
  for (const char* name : {"reasoning_content", "reasoning", "thinking"}) {
    const std::string thoughts =
        chunk("{\"content\":null,\"" + std::string(name) + "\":\"a mug\"}");
    const auto reply = read(thoughts + kStop);
    ASSERT_TRUE(reply) << reply.error().message;
    EXPECT_EQ(reply->text, "a mug");
    EXPECT_NE(reply->note.find("thoughts"), std::string::npos);
    const auto cut = read(thoughts + kLength);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->text, "");
    EXPECT_EQ(cut->finish, FinishReason::Length);
  }
}

TEST(ChatStream, ReadsTheArgumentsOfATool) {
  const auto reply =
      read(chunk(R"({"tool_calls":[{"index":0,"function":{"name":"run","arguments":"{\"co"}}]})") +
           chunk(R"({"tool_calls":[{"index":0,"function":{"arguments":"de\":1}"}}]})") +
           "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\n");
  ASSERT_TRUE(reply) << reply.error().message;
  EXPECT_EQ(reply->text, "{\"code\":1}");
  EXPECT_NE(reply->note.find("`run`"), std::string::npos);
  const auto empty =
      read(chunk(R"({"tool_calls":[{"function":{"name":"look","arguments":"{}"}}]})") + kStop);
  ASSERT_FALSE(empty);
  EXPECT_EQ(empty.error().code, ErrorCode::Refused);
  EXPECT_NE(empty.error().message.find("`look`"), std::string::npos);
}

TEST(ChatStream, PassesARefusalOn) {
  const auto reply =
      read(chunk(R"({"refusal":"I cannot "})") + chunk(R"({"refusal":"help with that."})") + kStop);
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::Refused);
  EXPECT_EQ(reply.error().message, "it refuses to answer: I cannot help with that.");
  const auto filtered =
      read("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"content_filter\"}]}\n\n");
  ASSERT_FALSE(filtered);
  EXPECT_EQ(filtered.error().code, ErrorCode::Refused);
}

// Errors in a 2xx answer.

struct ErrorForm {
  const char* name;
  std::string body;
  bool may_pass = false;
};

class ErrorsOfAStream : public ::testing::TestWithParam<ErrorForm> {};

TEST_P(ErrorsOfAStream, ReachTheCallerInTheProvidersWords) {
  ChatStream stream;
  const auto ignore = [](std::string_view, int) -> Result<void> { return {}; };
  Result<void> fed = stream.feed(GetParam().body, ignore);
  const Result<ChatReply> reply =
      fed ? stream.finish(ignore) : Result<ChatReply>(tl::unexpected(fed.error()));
  ASSERT_FALSE(reply);
  EXPECT_NE(reply.error().message.find("it reports: no such luck"), std::string::npos)
      << reply.error().message;
  EXPECT_EQ(reply.error().message.find("check the address"), std::string::npos);
  EXPECT_EQ(stream.may_pass(), GetParam().may_pass);
}

INSTANTIATE_TEST_SUITE_P(
    ChatStream, ErrorsOfAStream,
    ::testing::Values(
        ErrorForm{"TypeAndMessage",
                  "data: {\"error_type\":\"context_length_exceeded\",\"error_message\":\"no such "
                  "luck\",\"status\":400}\n\n"},
        ErrorForm{"Detail", "data: {\"detail\":\"no such luck\"}\n\ndata: [DONE]\n\n"},
        ErrorForm{"Message", "data: {\"message\":\"no such luck\",\"code\":503}\n\n", true},
        ErrorForm{"ErrorText", "data: {\"error\":\"no such luck\"}\n\n"},
        ErrorForm{"ErrorList", "data: {\"errors\":[{\"message\":\"no such luck\"}]}\n\n"},
        ErrorForm{"FieldError", "error: {\"code\":500,\"message\":\"no such luck\"}\n\n", true},
        ErrorForm{"EventError",
                  "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":"
                  "\"overloaded_error\",\"message\":\"no such luck\"}}\n\n",
                  true},
        ErrorForm{"EventErrorAsText", "event: error\ndata: no such luck\n\n"},
        ErrorForm{"WithoutBlankLine", "data: {\"error\":{\"message\":\"no such luck\"}}"},
        ErrorForm{"InAChoice",
                  "data: {\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\","
                  "\"error\":{\"message\":\"no such luck\",\"code\":400}}]}\n\n"},
        ErrorForm{"WholeBody", "{\"error\":{\"message\":\"no such luck\",\"code\":\"502\"}}", true},
        ErrorForm{"WholeBodyInAList", "[{\"error\":{\"message\":\"no such luck\"}}]"},
        ErrorForm{"Router",
                  "data: {\"error\":{\"message\":\"no such luck\",\"code\":429,\"metadata\":"
                  "{\"raw\":\"{\\\"error\\\":{\\\"message\\\":\\\"busy\\\"}}\"}}}\n\n",
                  true}),
    [](const auto& form) { return form.param.name; });

TEST(ChatStream, NamesAWebPageByItsTitle) {
  const auto reply = read("<!DOCTYPE html><html><head><title>Sign in</title></head></html>");
  ASSERT_FALSE(reply);
  EXPECT_NE(reply.error().message.find("a web page, \"Sign in\""), std::string::npos);
  EXPECT_NE(reply.error().message.find("/v1"), std::string::npos);
}

TEST(ChatStream, NeverShowsItsSecret) {
  const std::string secret = "sk/12345678901234567890";
  for (const std::string& body : {"data: {\"error\":{\"message\":\"" + std::string(490, 'x') +
                                      " sk\\/12345678901234567890\"}}\n\n",
                                  std::string(110, 'x') + secret, "data: " + secret + "\n\n"}) {
    ChatStream stream(secret);
    const auto ignore = [](std::string_view, int) -> Result<void> { return {}; };
    const Result<void> fed = stream.feed(body, ignore);
    const Result<ChatReply> reply =
        fed ? stream.finish(ignore) : Result<ChatReply>(tl::unexpected(fed.error()));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().message.find("sk/1"), std::string::npos) << reply.error().message;
  }
}

TEST(Excerpt, HidesASecretOfStarsToo) {
  EXPECT_EQ(excerpt("key *", "*", 40), "key ***");
  EXPECT_EQ(excerpt("keys ***, ******", "***", 40), "keys ***, ******");
}

TEST(Excerpt, IsOneShortLineOfValidText) {
  EXPECT_EQ(excerpt("a\nb\x01\xff"), "a b \xEF\xBF\xBD");
  EXPECT_LE(excerpt(std::string(1000, 'x')).size(), 120U);
}

}  // namespace
}  // namespace maquette
