#include "llm/provider_error.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

TEST(ErrorOfBody, FindsTheWordsUnderAnyName) {
  for (const char* body : {R"({"error":{"message":"no luck","type":"x"}})",
                           R"({"error":"no luck"})",
                           R"({"message":"no luck"})",
                           R"({"detail":"no luck"})",
                           R"({"detail":{"error":"no luck"}})",
                           R"({"errors":["no luck"]})",
                           R"({"success":false,"errors":[{"code":7,"message":"no luck"}]})",
                           R"({"error_msg":"no luck","error_code":17})",
                           R"({"error":true,"message":"no luck"})",
                           R"({"error":"Bad Request","message":"no luck","status":400})",
                           R"({"fault":{"faultstring":"no luck"}})",
                           R"([{"error":{"message":"no luck"}}])",
                           R"({"error":{"message":"{\"error\":{\"message\":\"no luck\"}}"}})",
                           R"({"base_resp":{"status_code":1004,"status_msg":"no luck"}})",
                           R"({"title":"no luck","status":400})",
                           "no luck",
                           "\"no luck\"",
                           " no\nluck\n",
                           "<html><head><title>no luck</title></head><body>x</body></html>",
                           "<html><style>a{}</style><body><h1>no</h1><p>luck</p></body></html>"}) {
    EXPECT_EQ(error_of_body(400, body).words, "no luck") << body;
  }
}

TEST(ErrorOfBody, NamesThePlaceThatAValidatorFound) {
  EXPECT_EQ(
      error_of_body(422, R"({"detail":[{"loc":["body","messages",0],"msg":"field required"}]})")
          .words,
      "body.messages.0: field required");
}

TEST(ErrorOfBody, AddsWhatTheProviderBehindARouterSaid) {
  EXPECT_EQ(error_of_body(502, R"({"error":{"message":"Provider returned error","metadata":)"
                               R"({"raw":"{\"error\":{\"message\":\"out of memory\"}}"}}})")
                .words,
            "Provider returned error: out of memory");
}

TEST(ErrorOfBody, ShowsTheBytesOfABodyWithoutWords) {
  EXPECT_EQ(error_of_body(400, R"({"a":1})").words, R"({"a":1})");
  EXPECT_EQ(error_of_body(400, R"({"error":{"code":"x_y"}})").words, "x_y");
  EXPECT_EQ(error_of_body(503, "").words, "");
}

TEST(ErrorIn, IsNotFoundInPiecesOfAnAnswer) {
  for (const char* piece : {R"({"choices":[{"delta":{"content":"a"}}]})",
                            R"({"choices":[],"usage":{"total_tokens":1}})",
                            R"({"error":null,"choices":[{"delta":{}}]})", R"({"type":"ping"})", "5",
                            "[]", R"({"base_resp":{"status_code":0,"status_msg":""}})"}) {
    EXPECT_FALSE(error_in(*parse_json(piece), ErrorSigns::Hint)) << piece;
  }
  EXPECT_FALSE(error_in(*parse_json(R"({"message":"loading"})"), ErrorSigns::Sure));
  EXPECT_TRUE(error_in(*parse_json(R"({"message":"loading"})"), ErrorSigns::Hint));
}

struct Judged {
  int status;
  const char* body;
  ErrorCode code;
  bool retry;
};

TEST(JudgeError, AsksAgainOnlyWhatMayPass) {
  const auto kUnavailable = ErrorCode::Unavailable;
  const auto kRefused = ErrorCode::Refused;
  for (const Judged& each : {
           Judged{429, "slow down", kUnavailable, true},
           Judged{503, "<html><title>503</title></html>", kUnavailable, true},
           Judged{529, R"({"error":{"type":"overloaded_error"}})", kUnavailable, true},
           Judged{429, R"({"error":{"message":"x","code":"insufficient_quota"}})", kUnavailable,
                  false},
           Judged{429, "You exceeded your current quota", kUnavailable, false},
           Judged{429, "You exceeded your current quota. Please retry in 8 s", kUnavailable, true},
           Judged{402, "Insufficient credits", kUnavailable, false},
           Judged{400, R"({"error":{"code":"context_length_exceeded"}})", kRefused, false},
           Judged{500, "the request exceeds the available context size", kRefused, false},
           Judged{413, "", kRefused, false},
           Judged{422, R"({"detail":"temperature"})", kRefused, false},
           Judged{401, "", kUnavailable, false},
           Judged{403, R"({"error":{"message":"not in your country"}})", kUnavailable, false},
           Judged{404, R"({"message":"the model `x` does not exist"})", kUnavailable, false},
           Judged{400, R"({"error":{"code":"content_filter","message":"filtered"}})", kRefused,
                  false},
           Judged{0, "model not found", kUnavailable, false},
           Judged{0, "upstream connect error", kUnavailable, true},
       }) {
    const ProviderVerdict verdict = judge_error(error_of_body(each.status, each.body), true, false);
    EXPECT_EQ(verdict.code, each.code) << each.status << " " << each.body;
    EXPECT_EQ(verdict.retry, each.retry) << each.status << " " << each.body;
  }
}

TEST(JudgeError, AsksAgainWhenTheServerSaysWhen) {
  const ProviderError spent = error_of_body(429, "quota exceeded for this minute");
  EXPECT_FALSE(judge_error(spent, true, false).retry);
  EXPECT_TRUE(judge_error(spent, true, true).retry);
}

TEST(JudgeError, AdvisesOnlyWhereTheWordsDoNotSayWhatIsWrong) {
  const auto advice = [](int status, const char* body, bool has_key) {
    return std::string(judge_error(error_of_body(status, body), has_key, false).advice);
  };
  EXPECT_EQ(advice(401, "no", false), "; set MAQUETTE_API_KEY");
  EXPECT_EQ(advice(401, "no", true), "; set MAQUETTE_API_KEY to a key that it accepts");
  EXPECT_EQ(advice(403, R"({"error":"invalid api key"})", true),
            "; set MAQUETTE_API_KEY to a key that it accepts");
  EXPECT_EQ(advice(403, R"({"error":"not in your country"})", true), "");
  EXPECT_EQ(advice(404, R"({"error":"no model x"})", true), "");
  EXPECT_NE(advice(404, "404 page not found", true).find("/v1"), std::string::npos);
  EXPECT_NE(advice(404, "<html>x</html>", true).find("/v1"), std::string::npos);
}

}  // namespace
}  // namespace maquette
