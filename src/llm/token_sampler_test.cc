#include "llm/token_sampler.h"

#include <array>
#include <limits>
#include <map>

#include <gtest/gtest.h>

namespace maquette {
namespace {

constexpr std::array<float, 5> kLogits{0.0F, 3.0F, 1.0F, 2.9F, -4.0F};

std::map<std::int32_t, int> histogram(TokenSampler& sampler, std::span<const float> logits) {
  std::map<std::int32_t, int> counts;
  for (int i = 0; i < 2000; ++i) {
    ++counts[sampler.pick(logits).value()];
  }
  return counts;
}

TEST(TokenSampler, PicksTheLikeliestAtTemperatureZero) {
  TokenSampler sampler({.temperature = 0.0F}, 7);
  EXPECT_EQ(sampler.pick(kLogits), 1);
}

TEST(TokenSampler, DrawsInProportionToProbability) {
  TokenSampler sampler({.temperature = 1.0F, .top_p = 1.0F, .top_k = 0}, 7);
  const std::array<float, 2> logits{0.0F, 1.0986123F};  // Odds of one to three.
  EXPECT_NEAR(histogram(sampler, logits)[1], 1500, 80);
}

TEST(TokenSampler, KeepsToTheTopK) {
  TokenSampler sampler({.temperature = 5.0F, .top_p = 1.0F, .top_k = 2}, 7);
  const auto counts = histogram(sampler, kLogits);
  EXPECT_EQ(counts.size(), 2U);
  EXPECT_TRUE(counts.contains(1) && counts.contains(3));
}

TEST(TokenSampler, KeepsToTheTopP) {
  TokenSampler sampler({.temperature = 5.0F, .top_p = 0.6F, .top_k = 0}, 7);
  const auto counts = histogram(sampler, kLogits);
  EXPECT_EQ(counts.size(), 2U);
  EXPECT_TRUE(counts.contains(1) && counts.contains(3));
}

TEST(TokenSampler, PenalisesWhatWasTaken) {
  TokenSampler sampler({.temperature = 0.0F, .repeat_penalty = 1.5F}, 7);
  sampler.accept(1);
  EXPECT_EQ(sampler.pick(kLogits), 3);
}

TEST(TokenSampler, RepeatsItselfWithTheSameSeedOnly) {
  const Sampling sampling{.temperature = 3.0F};
  TokenSampler a(sampling, 7);
  TokenSampler b(sampling, 7);
  TokenSampler c(sampling, 8);
  std::vector<std::int32_t> from_a;
  std::vector<std::int32_t> from_b;
  std::vector<std::int32_t> from_c;
  for (int i = 0; i < 50; ++i) {
    from_a.push_back(a.pick(kLogits).value());
    from_b.push_back(b.pick(kLogits).value());
    from_c.push_back(c.pick(kLogits).value());
  }
  EXPECT_EQ(from_a, from_b);
  EXPECT_NE(from_a, from_c);
}

TEST(TokenSampler, GivesNothingWhenNothingIsAllowed) {
  TokenSampler sampler({}, 7);
  const std::array<float, 2> logits{-std::numeric_limits<float>::infinity(),
                                    -std::numeric_limits<float>::infinity()};
  EXPECT_EQ(sampler.pick(logits), std::nullopt);
}

}  // namespace
}  // namespace maquette
