#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "bench/run_folder.h"
#include "bench/sample.h"
#include "bench/statistics.h"

namespace maquette {

/// One row as both runs have it.
struct ComparedRow {
  std::string id;
  std::string instruction;
  Sample a;
  Sample b;
  std::optional<double> score_a;  ///< The row's average by the judge; 0 for a failed script.
  std::optional<double> score_b;
};

/// Two runs, row by row.
struct Comparison {
  std::string judge;              ///< Empty: no judge has seen both; executability alone.
  std::string no_judge;           ///< Judges that saw both under different protocols; may be empty.
  std::vector<ComparedRow> rows;  ///< With a sample in both runs, in the order of the first.
  std::size_t scored = 0;         ///< Rows with both scores.
  Estimate difference;            ///< Mean of b - a over those; bootstrap over rows.
  std::size_t wins = 0;           ///< Rows where b is better by more than 0.001.
  std::size_t losses = 0;
  std::size_t ties = 0;
  Estimate geometry_difference;  ///< Share of rows with geometry, b - a; bootstrap over rows.
};

/// Pairs the rows of two runs. If `judge` is empty, takes the only judge that has judged both runs
/// under one protocol. InvalidArgument in these cases:
/// - The runs do not share a row.
/// - Rows of one id have different criteria.
/// - The judge has not judged both runs.
/// - Several judges have judged both, and `judge` is empty.
[[nodiscard]] Result<Comparison> compare_runs(const RunFolder& a, const RunFolder& b,
                                              const std::string& judge);

[[nodiscard]] Json to_json(const Comparison& comparison);

/// Writes a page that shows each row's pictures of both runs side by side, the largest differences
/// first.
[[nodiscard]] Result<void> write_comparison_page(const Comparison& comparison,
                                                 const std::filesystem::path& page);

}  // namespace maquette
