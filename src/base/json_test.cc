#include "base/json.h"

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

std::string nested(std::size_t levels) {
  return std::string(levels, '[') + std::string(levels, ']');
}

TEST(ParseJson, ReadsAValue) {
  const Json value = parse_json(R"({"a": [1, 2.5, "x"], "b": null})").value();
  EXPECT_EQ(value["a"][1], 2.5);
  EXPECT_TRUE(value["b"].is_null());
}

TEST(ParseJson, NamesTheByteOfAnError) {
  const auto value = parse_json(R"({"a": oops})");
  ASSERT_FALSE(value);
  EXPECT_EQ(value.error().code, ErrorCode::InvalidArgument);
  EXPECT_NE(value.error().message.find("column 7"), std::string::npos) << value.error().message;
}

TEST(ParseJson, RefusesWhatIsNotOneWholeValue) {
  EXPECT_FALSE(parse_json(""));
  EXPECT_FALSE(parse_json("{"));
  EXPECT_FALSE(parse_json("{} {}"));
  EXPECT_FALSE(parse_json("\"\xff\""));
  EXPECT_FALSE(parse_json("NaN"));
}

TEST(ParseJson, RefusesDeepNesting) {
  EXPECT_TRUE(parse_json(nested(200)));
  EXPECT_FALSE(parse_json(nested(201)));
  EXPECT_FALSE(parse_json(std::string(1'000'000, '[')));
}

TEST(ParseJson, DoesNotCountBracketsInStrings) {
  EXPECT_TRUE(parse_json("\"" + std::string(300, '[') + "\\\"" + std::string(300, '{') + "\""));
}

TEST(DumpJson, SortsKeysAndIndents) {
  const Json value{{"b", 1}, {"a", 2}};
  EXPECT_EQ(dump_json(value), R"({"a":2,"b":1})");
  EXPECT_EQ(dump_json(value, 2), "{\n  \"a\": 2,\n  \"b\": 1\n}");
}

TEST(DumpJson, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(dump_json(Json("a\xff")), "\"a\xEF\xBF\xBD\"");
}

TEST(JsonField, GivesTheValueInItsType) {
  const Json object = parse_json(R"({"s": "x", "n": 3, "d": 0.5, "b": true})").value();
  EXPECT_EQ(json_field<std::string>(object, "s").value(), "x");
  EXPECT_EQ(json_field<long long>(object, "n").value(), 3);
  EXPECT_EQ(json_field<double>(object, "n").value(), 3.0);
  EXPECT_EQ(json_field<double>(object, "d").value(), 0.5);
  EXPECT_EQ(json_field<bool>(object, "b").value(), true);
}

TEST(JsonField, NamesTheKeyOfAMissingOrWrongValue) {
  const Json object = parse_json(R"({"d": 0.5})").value();
  EXPECT_EQ(json_field<bool>(object, "x").error().message, "`x` is missing");
  EXPECT_EQ(json_field<long long>(object, "d").error().message, "`d` has the wrong type");
  EXPECT_EQ(json_field<bool>(Json::array(), "x").error().code, ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace maquette
