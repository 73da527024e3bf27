#include "llm/model_spec.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

Result<ModelSpec> parse(std::string_view text) {
  return parse_model_spec(text, builtin_catalogue());
}

TEST(ModelSpec, ReadsACatalogueName) {
  const auto spec = parse("qwen2.5-coder-0.5b");
  ASSERT_TRUE(spec);
  EXPECT_EQ(std::get<CatalogueSpec>(*spec).name, "qwen2.5-coder-0.5b");
}

TEST(ModelSpec, ReadsAPath) {
  EXPECT_EQ(std::get<FileSpec>(*parse("my.gguf")).path, "my.gguf");
  EXPECT_EQ(std::get<FileSpec>(*parse("./qwen2.5-coder-0.5b")).path, "./qwen2.5-coder-0.5b");
}

TEST(ModelSpec, ReadsAReplay) {
  EXPECT_EQ(std::get<ReplaySpec>(*parse("replay:answers.json")).path, "answers.json");
  EXPECT_FALSE(parse("replay:"));
}

TEST(ModelSpec, ReadsEndpoints) {
  const auto one = parse("http://127.0.0.1:8080/v1/#qwen");
  ASSERT_TRUE(one);
  EXPECT_EQ(std::get<EndpointSpec>(*one).model, "qwen");
  const auto two = parse("https://a.example/v1,http://b.example/v1#org/model#2");
  ASSERT_TRUE(two);
  const std::vector<std::string> urls{"https://a.example/v1", "http://b.example/v1"};
  EXPECT_EQ(std::get<EndpointSpec>(*two).base_urls, urls);
  EXPECT_EQ(std::get<EndpointSpec>(*two).model, "org/model#2");
}

TEST(ModelSpec, SaysHowAnEndpointIsWritten) {
  for (const char* text : {"http://host/v1", "http://host/v1#", "http://#m", "http:///v1#m",
                           "http://a/v1,ftp://b/v1#m"}) {
    const auto spec = parse(text);
    ASSERT_FALSE(spec) << text;
    EXPECT_EQ(spec.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(spec.error().message.find("http://host:port/v1#model-name"), std::string::npos);
  }
}

TEST(ModelSpec, RefusesAnUnknownName) {
  EXPECT_EQ(parse("gpt").error().code, ErrorCode::NotFound);
  EXPECT_EQ(parse("").error().code, ErrorCode::NotFound);
}

}  // namespace
}  // namespace maquette
