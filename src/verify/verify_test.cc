#include "verify/verify.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "verify/test_scenes.h"

namespace maquette {
namespace {

using namespace testing;  // NOLINT(google-build-using-namespace): scenes read like prose.

TEST(Verify, FindsNothingWrongWithGoodModels) {
  for (const Scene& scene : {table(), mug(), lamp(), house(), on_grass(house())}) {
    const Verification found = verified(scene);
    for (const Finding& finding : found.findings) {
      ADD_FAILURE() << finding.message;
    }
    EXPECT_EQ(found.score, 1);
  }
}

TEST(Verify, PutsErrorsFirstAndScoresThemLower) {
  const Scene worse = with_moved(with_moved(table(), 0, {0, 0, 0.1}), -1, {0, 0, 1});
  const Verification found = verified(worse);
  ASSERT_GE(found.findings.size(), 2U);
  EXPECT_EQ(found.findings.front().severity, Severity::Error);
  EXPECT_EQ(found.findings.back().severity, Severity::Info);
  EXPECT_LT(found.score, 1);
  EXPECT_TRUE(found.has_error());
}

TEST(Verify, PassesOverWhatIsSwitchedOff) {
  VerifyRequest request;
  request.off = parse_findings_off("floating_part,not_resting").value();
  const Verification found = verify(measure(with_moved(table(), 0, {0, 0, 0.1}), {}), request);
  EXPECT_TRUE(found.findings.empty());
  EXPECT_EQ(found.score, 1);
  EXPECT_FALSE(parse_findings_off("floating_parts"));
}

TEST(FindingsOff, NameAllFindingsWhereOneIsUnknown) {
  const auto off = parse_findings_off("floating_part,floaty");
  ASSERT_FALSE(off);
  EXPECT_THAT(off.error().message, ::testing::HasSubstr("unknown finding `floaty`"));
  for (std::size_t i = 0; i < kFindingIds; ++i) {
    EXPECT_THAT(off.error().message,
                ::testing::HasSubstr(std::string(to_string(static_cast<FindingId>(i)))));
  }
}

TEST(Verify, ScoresAnEmptySceneZero) {
  EXPECT_EQ(verified({}).score, 0);
  EXPECT_EQ(verified({}, "a red mug").score, 0);
}

TEST(Verify, IsWrittenWithItsNumbers) {
  const Json json = to_json(verified(with_moved(mug(), 1, {0.12, 0, 0})));
  EXPECT_EQ(json["findings"][0]["id"], "floating_part");
  EXPECT_EQ(json["findings"][0]["severity"], "error");
  EXPECT_EQ(json["findings"][0]["parts"][0], "Handle");
  EXPECT_NEAR(json["findings"][0]["values"]["move_x"].get<double>(), -0.12, 1e-3);
  EXPECT_EQ(json["stated"], Json());
}

TEST(FindingIds, HaveNamesThatReadBack) {
  for (std::size_t i = 0; i < kFindingIds; ++i) {
    const auto id = static_cast<FindingId>(i);
    EXPECT_EQ(finding_from_string(to_string(id)), id);
  }
  EXPECT_FALSE(finding_from_string("nothing"));
}

}  // namespace
}  // namespace maquette
