#pragma once

#include <cstddef>
#include <vector>

#include "base/json.h"

namespace maquette {

/// An estimate with its 95 % interval.
struct Estimate {
  double value = 0;
  double low = 0;
  double high = 0;
};

[[nodiscard]] Json to_json(const Estimate& estimate);

/// Middle and 95th percentile.
struct Percentiles {
  double median = 0;
  double p95 = 0;
};

/// 0 of nothing, like the others.
[[nodiscard]] double mean(const std::vector<double>& values);
[[nodiscard]] double share(std::size_t part, std::size_t whole);

/// What stands behind ± in the paper's tables, there of the three dimensions (34 of 34 cells
/// agree).
[[nodiscard]] double population_deviation(const std::vector<double>& values);

/// The mean; its interval is the 2.5th to 97.5th percentile of the means of 2,000 resamples drawn
/// with a fixed seed (Efron 1979).
[[nodiscard]] Estimate bootstrap_mean(const std::vector<double>& values);

/// A share with Wilson's score interval (Wilson 1927).
[[nodiscard]] Estimate wilson(std::size_t part, std::size_t whole);

[[nodiscard]] Percentiles percentiles_of(std::vector<double> values);

}  // namespace maquette
