#include "core/outcome.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace maquette {
namespace {

class EachOutcome : public testing::TestWithParam<int> {
 protected:
  Outcome outcome = static_cast<Outcome>(GetParam());
};

TEST_P(EachOutcome, IsFoundByItsName) {
  EXPECT_EQ(outcome_from_string(to_string(outcome)), outcome);
}

TEST_P(EachOutcome, HasASentenceWithoutAPeriod) {
  EXPECT_FALSE(describe(outcome).empty());
  EXPECT_FALSE(describe(outcome).ends_with('.'));
}

INSTANTIATE_TEST_SUITE_P(All, EachOutcome,
                         testing::Range(0, static_cast<int>(Outcome::Cancelled) + 1),
                         [](const auto& param) {
                           return std::string(to_string(static_cast<Outcome>(param.param)));
                         });

TEST(Outcome, NamesAreThoseOfTheFormats) {
  EXPECT_EQ(to_string(Outcome::Ok), "ok");
  EXPECT_EQ(to_string(Outcome::NoCode), "no_code");
  EXPECT_EQ(to_string(Outcome::OutOfMemory), "out_of_memory");
  EXPECT_EQ(to_string(Outcome::ModelFailed), "model_failed");
}

TEST(Outcome, UnknownNamesGiveNone) {
  EXPECT_FALSE(outcome_from_string("OK"));
  EXPECT_FALSE(outcome_from_string(""));
  EXPECT_FALSE(outcome_from_string("ok "));
}

}  // namespace
}  // namespace maquette
