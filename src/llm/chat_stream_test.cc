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
  return stream.finish();
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
  EXPECT_NE(reply.error().message.find("\"<html> <h1>It works!</h1>\""), std::string::npos);
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

TEST(ChatRequestBody, SaysWhatTheRequestSays) {
  GenerationRequest request;
  request.messages = {{Role::System, "be brief"}, {Role::User, "a mug\xff"}};
  request.sampling.seed = 40;
  request.stop = {"```"};
  const Json body = *parse_json(chat_request_body(request, 2, "qwen"));
  EXPECT_EQ(body["model"], "qwen");
  EXPECT_EQ(body["messages"][0]["role"], "system");
  EXPECT_EQ(body["seed"], 42);
  EXPECT_EQ(body["max_tokens"], 1500);
  EXPECT_EQ(body["stream"], true);
  EXPECT_EQ(body["stop"], Json({"```"}));
  EXPECT_FALSE(body.contains("grammar"));
  request.grammar = "root ::= \"x\"";
  EXPECT_EQ((*parse_json(chat_request_body(request, 0, "qwen")))["grammar"], request.grammar);
}

TEST(ChatRequestBody, ShowsPicturesAfterTheText) {
  GenerationRequest request;
  request.messages = {{Role::System, "be brief"}, {Role::User, "what is it?", {"foo", "\xff"}}};
  const Json body = *parse_json(chat_request_body(request, 0, "eye"));
  EXPECT_EQ(body["messages"][0]["content"], "be brief");
  const Json content = body["messages"][1]["content"];
  ASSERT_EQ(content.size(), 3U);
  EXPECT_EQ(content[0], Json({{"type", "text"}, {"text", "what is it?"}}));
  EXPECT_EQ(content[1]["type"], "image_url");
  EXPECT_EQ(content[1]["image_url"]["url"], "data:image/png;base64,Zm9v");
  EXPECT_EQ(content[2]["image_url"]["url"], "data:image/png;base64,/w==");
}

TEST(ChatRequestBody, KeepsTheOrderOfTheSchema) {
  GenerationRequest request;
  request.messages = {{Role::User, "judge"}};
  EXPECT_FALSE(parse_json(chat_request_body(request, 0, "eye"))->contains("response_format"));
  request.json_schema = R"({"type":"object","properties":{"2":{},"10":{}}})";
  const std::string text = chat_request_body(request, 0, "eye");
  const auto body = parse_json(text);
  ASSERT_TRUE(body) << body.error().message;
  const Json& format = (*body)["response_format"];
  EXPECT_EQ(format["type"], "json_schema");
  EXPECT_EQ(format["json_schema"]["name"], "answer");
  EXPECT_EQ(format["json_schema"]["strict"], true);
  EXPECT_EQ(format["json_schema"]["schema"], *parse_json(request.json_schema));
  EXPECT_NE(text.find(request.json_schema), std::string::npos);
}

TEST(Excerpt, IsOneShortLineOfValidText) {
  EXPECT_EQ(excerpt("a\nb\x01\xff"), "a b \xEF\xBF\xBD");
  EXPECT_LE(excerpt(std::string(1000, 'x')).size(), 120U);
}

}  // namespace
}  // namespace maquette
