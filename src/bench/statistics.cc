#include "bench/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

#include <nlohmann/json.hpp>

namespace maquette {
namespace {

/// A sorted sequence's value at a share of it, between two neighbours by their distance.
double quantile(const std::vector<double>& sorted, double at) {
  if (sorted.empty()) {
    return 0;
  }
  const double place = at * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

}  // namespace

Json to_json(const Estimate& estimate) {
  return {{"value", estimate.value}, {"low", estimate.low}, {"high", estimate.high}};
}

double mean(const std::vector<double>& values) {
  return values.empty() ? 0
                        : std::accumulate(values.begin(), values.end(), 0.0) /
                              static_cast<double>(values.size());
}

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double population_deviation(const std::vector<double>& values) {
  const double middle = mean(values);
  double sum = 0;
  for (const double value : values) {
    sum += (value - middle) * (value - middle);
  }
  return values.empty() ? 0 : std::sqrt(sum / static_cast<double>(values.size()));
}

Estimate bootstrap_mean(const std::vector<double>& values) {
  if (values.empty()) {
    return {};
  }
  constexpr int kResamples = 2000;
  std::mt19937_64 random(20241216);
  std::vector<double> means;
  means.reserve(kResamples);
  for (int i = 0; i < kResamples; ++i) {
    double sum = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
      sum += values[random() % values.size()];
    }
    means.push_back(sum / static_cast<double>(values.size()));
  }
  std::ranges::sort(means);
  return {mean(values), quantile(means, 0.025), quantile(means, 0.975)};
}

Estimate wilson(std::size_t part, std::size_t whole) {
  constexpr double kNormal95 = 1.959963984540054;
  if (whole == 0) {
    return {};
  }
  const auto n = static_cast<double>(whole);
  const double p = share(part, whole);
  const double z2 = kNormal95 * kNormal95;
  const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const double half = kNormal95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return {p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Percentiles percentiles_of(std::vector<double> values) {
  std::ranges::sort(values);
  return {quantile(values, 0.5), quantile(values, 0.95)};
}

}  // namespace maquette
