#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bench/bench_row.h"
#include "bench/sample.h"
#include "bench/statistics.h"
#include "bench/verdicts.h"

namespace maquette {

/// One row's scores. A criterion that the judge cannot tell about is not met.
struct RowScore {
  std::vector<double>
      dimensions;             ///< Mean of the sub-dimensions' means (paper section on scoring).
  std::vector<double> plain;  ///< Mean of all the dimension's criteria, as some forks have it.
  std::size_t criteria = 0;
  std::size_t cannot_tell = 0;

  [[nodiscard]] double average() const;  ///< Mean of `dimensions`.
};

/// Of a sample with geometry.
[[nodiscard]] RowScore score_row(const BenchRow& row, const RowVerdicts& verdicts);
/// Of a script that failed: all zero.
[[nodiscard]] RowScore zero_score(const BenchRow& row);

/// Scores of some rows together.
struct GroupScore {
  std::size_t rows = 0;            ///< Judged, or failed and so 0.
  std::vector<double> dimensions;  ///< Means over rows.
  Estimate average;                ///< Mean of `dimensions`; bootstrap over rows.
  double deviation = 0;            ///< ±: of `dimensions`.
  double plain_average = 0;        ///< By the plain mean of each dimension's criteria.
  double executable_average = 0;   ///< Over the rows with geometry only.
  double cannot_tell = 0;          ///< Share of the criteria that were judged.
};

/// None of no rows. `executable[i]` says whether row i has geometry.
[[nodiscard]] std::optional<GroupScore> score_group(const std::vector<RowScore>& rows,
                                                    const std::vector<bool>& executable);

/// E_syntax with its Wilson interval, and what became of the rows.
struct Executability {
  std::size_t samples = 0;
  std::size_t missing = 0;  ///< Rows without a sample that counts.
  Estimate e_syntax;        ///< Share whose script fails or leaves no geometry.
  std::map<std::string, std::size_t> outcomes;
};

/// What the verifier says of samples. It measures, and is no judge: its figures are never part of a
/// judge's.
struct VerifierScore {
  std::size_t samples = 0;
  Estimate score;     ///< Mean of the samples' scores, 0 where the script failed; bootstrap.
  Estimate no_error;  ///< Share of the samples that have geometry and no error; Wilson.
  /// In how many samples each error or warning is found.
  std::map<std::string, std::size_t> findings;
};

/// What is known of a run's rows of one kind: all, a type, or the rows with one outcome.
struct GroupReport {
  std::string name;  ///< "all", "Simulative", "Wild", "outcome ok", ...
  Executability executability;
  Percentiles seconds;
  Percentiles tokens;
  VerifierScore verifier;
  std::map<std::string, GroupScore> by_judge;
};

/// Share of criteria on which two judges agree, and Cohen's kappa (Cohen 1960), over those that
/// both could tell.
struct Agreement {
  std::string a;
  std::string b;
  std::string dimension;     ///< Empty: overall.
  std::size_t criteria = 0;  ///< Samples, where the verifier is one of the two.
  double agreement = 0;
  std::optional<double> kappa;  ///< None where both always say the same one thing.
};

/// A row without a sample, and the reason of its last failure.
struct UnmadeRow {
  std::string id;
  std::string why;
};

/// All figures of a run.
struct RunScore {
  std::vector<std::string> dimension_names;
  std::vector<GroupReport> groups;  ///< "all" first.
  std::vector<UnmadeRow> failed;    ///< Rows that were tried and do not have a sample.
  std::map<std::string, std::size_t>
      unjudged;  ///< By judge: samples with geometry it has not seen.
  std::vector<Agreement> agreements;
};

/// `samples` in the order of `rows`. Samples with geometry that a judge has not judged count in
/// none of its figures.
[[nodiscard]] RunScore score_run(const std::vector<BenchRow>& rows,
                                 const std::vector<std::optional<Sample>>& samples,
                                 const std::map<std::string, JudgeFile>& judges);

/// The same for a run on disk.
[[nodiscard]] Result<RunScore> read_run_score(const RunFolder& run);

/// Between two judges on the rows that both judged; overall, then by dimension.
[[nodiscard]] std::vector<Agreement> agreements_of(const std::vector<BenchRow>& rows,
                                                   const JudgeFile& a, const JudgeFile& b);

/// Whether the verifier finds no error where the judge gives half of the criteria or more, over the
/// samples with geometry that the judge has judged; none without such samples.
[[nodiscard]] std::optional<Agreement> verifier_agreement(
    const std::vector<BenchRow>& rows, const std::vector<std::optional<Sample>>& samples,
    const JudgeFile& judge);

[[nodiscard]] Json to_json(const RunScore& score);

}  // namespace maquette
