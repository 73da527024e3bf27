#include "llm/catalogue.h"

#include <string>

#include <gtest/gtest.h>

namespace maquette {
namespace {

/// A catalogue of one model, with `extra` members in its entry.
std::string with_entry(const std::string& file, const std::string& extra) {
  return R"({"default": "m", "small": "m", "models": [{"name": "m", "title": "t", "parameters": "1B",
    "file": ")" +
         file + R"(", "url": "http://h/f", "bytes": 5, "licence": "MIT",
    "licence_url": "http://h/l", "memory_bytes": 7)" +
         extra + "}]}";
}

TEST(Catalogue, OfTheBinaryHasTheDefaultAndTheSmallModelPinned) {
  const Catalogue catalogue = builtin_catalogue();
  EXPECT_EQ(catalogue.default_name, "qwen2.5-coder-1.5b");
  const auto model = find_model(catalogue, catalogue.default_name);
  ASSERT_TRUE(model);
  EXPECT_EQ(model->bytes, 1'117'320'768U);
  EXPECT_EQ(model->sha256, "cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046");
  const auto small = find_model(catalogue, catalogue.small_name);
  ASSERT_TRUE(small);
  EXPECT_EQ(small->sha256, "1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32");
}

TEST(Catalogue, ListsItsNamesWhenOneIsUnknown) {
  const auto model = find_model(builtin_catalogue(), "gpt");
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, ErrorCode::NotFound);
  EXPECT_NE(model.error().message.find("qwen2.5-coder-0.5b, qwen2.5-coder-7b"), std::string::npos);
}

TEST(Catalogue, TakesAnEntryWithoutDigestOrMirror) {
  const auto catalogue = parse_catalogue(with_entry("f.gguf", R"(, "sha256": null)"));
  ASSERT_TRUE(catalogue) << catalogue.error().message;
  EXPECT_FALSE(catalogue->entries[0].sha256);
}

TEST(Catalogue, RefusesWhatCouldLeaveTheStore) {
  EXPECT_FALSE(parse_catalogue(with_entry("../f.gguf", "")));
  EXPECT_FALSE(parse_catalogue(with_entry(".hidden", "")));
}

TEST(Catalogue, RefusesAMirrorWithoutADigest) {
  const auto catalogue = parse_catalogue(with_entry(
      "f.gguf", R"(, "mirror": {"package": "p", "version": "1", "member": "x", "parts": 2})"));
  ASSERT_FALSE(catalogue);
  EXPECT_NE(catalogue.error().message.find("model 1: a `mirror` needs"), std::string::npos);
}

TEST(Catalogue, RefusesAShortDigest) {
  EXPECT_FALSE(parse_catalogue(with_entry("f.gguf", R"(, "sha256": "abc")")));
}

TEST(Catalogue, NamesMirrorParts) {
  EXPECT_EQ(mirror_name("part{n}/data/part{nn}.bin", 7), "part7/data/part07.bin");
  EXPECT_EQ(mirror_name("part{n}/data/part{nn}.bin", 22), "part22/data/part22.bin");
}

}  // namespace
}  // namespace maquette
