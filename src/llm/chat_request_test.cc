#include "llm/chat_request.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {
namespace {

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

}  // namespace
}  // namespace maquette
