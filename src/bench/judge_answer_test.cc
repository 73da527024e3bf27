#include "bench/judge_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Three criteria in two dimensions.
BenchRow three_criteria() {
  BenchRow row;
  row.dimensions = {{"Looks", {{"Shape", {"It is a box.", "It has a lid."}}}},
                    {"Place", {{"Contact", {"The lid lies on the box."}}}}};
  return row;
}

BenchRow many_criteria(std::size_t count) {
  BenchRow row;
  row.dimensions = {{"Looks", {{"Shape", std::vector<std::string>(count, "It is a box.")}}}};
  return row;
}

/// Why an answer about three criteria is refused; empty when it is not.
std::string refusal(std::string_view text) {
  const auto verdicts = read_judge_answer(text, three_criteria());
  if (verdicts) {
    return "";
  }
  EXPECT_EQ(verdicts.error().code, ErrorCode::InvalidArgument);
  return verdicts.error().message;
}

constexpr std::string_view kWhole = R"({"verdicts": {"1": 1, "2": 0, "3": "cannot tell"}})";

TEST(ReadJudgeAnswer, TakesEachKindOfVerdict) {
  const auto verdicts = read_judge_answer(kWhole, three_criteria());
  ASSERT_TRUE(verdicts) << verdicts.error().message;
  EXPECT_THAT(*verdicts, ElementsAre(Verdict::Yes, Verdict::No, Verdict::CannotTell));
}

TEST(ReadJudgeAnswer, TakesNullAndAnyOrderAndWhiteSpace) {
  const auto verdicts =
      read_judge_answer("\n {\"verdicts\":\n{\"3\":1,\"1\":null,\"2\":0}} \r\n", three_criteria());
  ASSERT_TRUE(verdicts) << verdicts.error().message;
  EXPECT_THAT(*verdicts, ElementsAre(Verdict::CannotTell, Verdict::No, Verdict::Yes));
}

TEST(ReadJudgeAnswer, PutsVerdictsOfManyCriteriaInTheOrderOfTheirNumbers) {
  const auto verdicts = read_judge_answer(
      R"({"verdicts":{"1":0,"10":1,"11":1,"2":0,"3":0,"4":0,"5":0,"6":0,"7":0,"8":0,"9":0}})",
      many_criteria(11));
  ASSERT_TRUE(verdicts) << verdicts.error().message;
  EXPECT_EQ(std::count(verdicts->begin(), verdicts->begin() + 9, Verdict::No), 9);
  EXPECT_EQ(verdicts->back(), Verdict::Yes);
}

TEST(ReadJudgeAnswer, PassesOverOneFenceAroundAll) {
  EXPECT_EQ(refusal("```json\n" + std::string(kWhole) + "\n```"), "");
  EXPECT_EQ(refusal("\n```\n" + std::string(kWhole) + "```\n"), "");
}

TEST(ReadJudgeAnswer, RefusesAnyOtherFence) {
  const std::string whole(kWhole);
  EXPECT_THAT(refusal("```json\n" + whole), HasSubstr("has no end"));
  EXPECT_THAT(refusal("```"), HasSubstr("has no end"));
  EXPECT_THAT(refusal("``````"), HasSubstr("has no end"));
  EXPECT_THAT(refusal("```\n```"), HasSubstr("begins with"));
  EXPECT_THAT(refusal("```python\n" + whole + "\n```"), HasSubstr("not marked as JSON"));
  EXPECT_THAT(refusal("```json\n" + whole + "\n```\n```json\n" + whole + "\n```"),
              HasSubstr("several"));
  EXPECT_THAT(refusal("Here it is:\n```json\n" + whole + "\n```"), HasSubstr("begins with"));
  EXPECT_THAT(refusal("```json\n" + whole + "\n```\nI hope this helps."), HasSubstr("no end"));
}

TEST(ReadJudgeAnswer, RefusesWhatIsNotTheObject) {
  EXPECT_THAT(refusal(""), HasSubstr("empty"));
  EXPECT_THAT(refusal(" \n\t"), HasSubstr("empty"));
  EXPECT_THAT(refusal("The box has a lid."), HasSubstr("begins with \"The box has a lid.\""));
  EXPECT_THAT(refusal("<!doctype html><h1>502</h1>"), HasSubstr("begins with \"<!doctype"));
  EXPECT_THAT(refusal("[1, 0, 1]"), HasSubstr("begins with"));
  EXPECT_THAT(refusal("1"), HasSubstr("begins with"));
  EXPECT_THAT(refusal("\xff\xfe{"), HasSubstr("begins with"));
  EXPECT_THAT(refusal("\xEF\xBB\xBF{}"), HasSubstr("begins with"));
  EXPECT_THAT(refusal(std::string("\0", 1)), HasSubstr("begins with"));
}

TEST(ReadJudgeAnswer, RefusesHalfAnAnswerAndMoreThanOne) {
  EXPECT_THAT(refusal(kWhole.substr(0, 30)), HasSubstr("no JSON"));
  EXPECT_THAT(refusal(kWhole.substr(0, kWhole.size() - 1)), HasSubstr("no JSON"));
  EXPECT_THAT(refusal(std::string(kWhole) + std::string(kWhole)), HasSubstr("no JSON"));
  EXPECT_THAT(refusal(std::string(kWhole) + " The lid is missing."), HasSubstr("no JSON"));
  EXPECT_THAT(refusal("{'verdicts': {'1': 1}}"), HasSubstr("no JSON"));
  EXPECT_THAT(refusal("{" + std::string(100000, '[')), HasSubstr("no JSON"));
}

TEST(ReadJudgeAnswer, RefusesAnotherObject) {
  EXPECT_THAT(refusal("{}"), HasSubstr("\"verdicts\""));
  EXPECT_THAT(refusal(R"({"verdicts": [1, 0, 1]})"), HasSubstr("\"verdicts\""));
  EXPECT_THAT(refusal(R"({"1": 1, "2": 0, "3": 1})"), HasSubstr("\"verdicts\""));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0, "3": 1}, "note": "ok"})"),
              HasSubstr("\"verdicts\""));
}

TEST(ReadJudgeAnswer, RefusesAnotherCount) {
  EXPECT_THAT(refusal(R"({"verdicts": {}})"), HasSubstr("verdict of 1 is missing"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0}})"), HasSubstr("verdict of 3 is missing"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "3": 0}})"), HasSubstr("verdict of 2 is missing"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0, "3": 1, "4": 1}})"),
              HasSubstr("4 verdicts for 3 criteria"));
  EXPECT_THAT(refusal(R"({"verdicts": {"0": 1, "1": 1, "2": 0}})"), HasSubstr("3 is missing"));
}

TEST(ReadJudgeAnswer, RefusesNumbersWrittenOtherwise) {
  EXPECT_THAT(refusal(R"({"verdicts": {"01": 1, "2": 0, "3": 1}})"), HasSubstr("1 is missing"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0, "3 ": 1}})"), HasSubstr("3 is missing"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0, "three": 1}})"), HasSubstr("3 is missing"));
}

TEST(ReadJudgeAnswer, RefusesWhatIsSaidTwice) {
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "1": 0, "2": 0, "3": 1}})"),
              HasSubstr("\"1\" twice"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "2": 0, "3": 1}, "verdicts": {"1": 0}})"),
              HasSubstr("\"verdicts\" twice"));
  EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "\u0031": 0, "2": 0, "3": 1}})"),
              HasSubstr("\"1\" twice"));
}

TEST(ReadJudgeAnswer, RefusesEveryOtherValue) {
  for (const char* value :
       {"2", "-1", "1.0", "0.5", "1e0", "true", "false", R"("1")", R"("yes")", R"("Cannot tell")",
        R"("cannot tell ")", R"("")", "[1]", R"({"v":1})", "18446744073709551616"}) {
    EXPECT_THAT(refusal(R"({"verdicts": {"1": 1, "3": 1, "2": )" + std::string(value) + "}}"),
                HasSubstr("verdict of 2 is"))
        << value;
  }
}

TEST(JudgeAnswerSchema, AsksForEachNumberInOrder) {
  const std::string text = judge_answer_schema(11);
  const auto schema = parse_json(text);
  ASSERT_TRUE(schema) << schema.error().message;
  const Json& verdicts = (*schema)["properties"]["verdicts"];
  EXPECT_EQ(verdicts["properties"].size(), 11U);
  EXPECT_EQ(verdicts["required"].size(), 11U);
  EXPECT_EQ(verdicts["required"][10], "11");
  EXPECT_EQ(verdicts["additionalProperties"], false);
  EXPECT_EQ(verdicts["properties"]["11"]["enum"], Json({1, 0, "cannot tell"}));
  EXPECT_LT(text.find("\"9\":"), text.find("\"10\":"));
}

}  // namespace
}  // namespace maquette
