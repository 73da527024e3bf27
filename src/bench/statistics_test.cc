#include "bench/statistics.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(Statistics, TakesTheDeviationOfThePopulation) {
  EXPECT_NEAR(population_deviation({.846, .760, .638}), .0854, .0001);
  EXPECT_EQ(population_deviation({.5, .5}), 0);
  EXPECT_EQ(population_deviation({}), 0);
}

TEST(Statistics, GivesWilsonsInterval) {
  // 3 of 40, as Wilson's formula worked by hand gives it.
  const Estimate share = wilson(3, 40);
  EXPECT_NEAR(share.value, .075, 1e-12);
  EXPECT_NEAR(share.low, .0258, .0001);
  EXPECT_NEAR(share.high, .1986, .0001);
  EXPECT_EQ(wilson(0, 20).low, 0);
  EXPECT_NEAR(wilson(0, 20).high, .1611, .0001);
  EXPECT_EQ(wilson(0, 0).high, 0);
}

TEST(Statistics, ResamplesTheSameWayEachTime) {
  const std::vector<double> values{0, .2, .4, .6, .8, 1, .5, .5};
  const Estimate first = bootstrap_mean(values);
  const Estimate second = bootstrap_mean(values);
  EXPECT_DOUBLE_EQ(first.value, .5);
  EXPECT_EQ(first.low, second.low);
  EXPECT_EQ(first.high, second.high);
  EXPECT_GT(first.low, .2);
  EXPECT_LT(first.low, .4);
  EXPECT_GT(first.high, .6);
  EXPECT_LT(first.high, .8);
}

TEST(Statistics, HasNoWidthWhereAllValuesAreEqual) {
  const Estimate same = bootstrap_mean({.3, .3, .3});
  EXPECT_NEAR(same.low, .3, 1e-12);
  EXPECT_NEAR(same.high, .3, 1e-12);
}

TEST(Statistics, FindsTheMiddleAndThe95thPercentile) {
  const Percentiles spread = percentiles_of({5, 1, 2, 3, 4});
  EXPECT_DOUBLE_EQ(spread.median, 3);
  EXPECT_DOUBLE_EQ(spread.p95, 4.8);
}

}  // namespace
}  // namespace maquette
