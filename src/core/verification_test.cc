#include "core/verification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

using testing::HasSubstr;

TEST(Verification, IsReadBackAsItWasWritten) {
  const Verification written{.findings = {{.id = FindingId::FloatingPart,
                                           .severity = Severity::Error,
                                           .parts = {"Handle"},
                                           .values = {{"gap", 0.12}},
                                           .message = "it floats"}},
                             .geometry = 0.7,
                             .stated = 0.5,
                             .score = 0.6};
  const auto read = verification_from_json(to_json(written));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(to_json(*read), to_json(written));
}

TEST(Verification, NamesTheFindingItDoesNotKnow) {
  Json json = to_json(Verification{});
  json["findings"] = {{{"id", "too_ugly"}, {"severity", "error"}}};
  const auto read = verification_from_json(json);
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("too_ugly"));
}

TEST(Verification, NamesTheFieldThatIsMissing) {
  const auto read = verification_from_json(Json::object());
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("score"));
}

}  // namespace
}  // namespace maquette
