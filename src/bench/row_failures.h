#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace maquette {

// A row can fail for a reason of its own: a content filter, an answer that was not recorded, a
// prompt that is too long. Such a row is reported and skipped, and the run continues. Other
// failures concern every row: a dead endpoint, a full disk. They end the run early.

/// A row without a sample or a verdict, and the reason.
struct RowFailure {
  std::string id;
  ErrorCode code = ErrorCode::Internal;
  std::string why;
};

/// Decides by the error code and the earlier failures whether a failure concerns one row or all
/// rows. Not thread-safe.
class FailureWatch {
 public:
  /// `jobs`: rows at a time; they fail together when an endpoint dies. `proven`: a row succeeded in
  /// an earlier run, so the model can answer.
  FailureWatch(int jobs, bool proven) : jobs_(jobs), proven_(proven) {}

  void succeeded();

  /// Adds a row's failure. Returns the error that ends the run, with the row's id; nullopt while
  /// the failure may concern that row only.
  [[nodiscard]] std::optional<Error> failed(const RowFailure& failure);

  /// The error of a run that has tried all rows: the last failure, if none of the rows has ever
  /// succeeded and the failure concerns all rows.
  [[nodiscard]] std::optional<Error> nothing_works() const;

 private:
  int jobs_;
  bool proven_;
  int alike_ = 0;  ///< Failures with one code since the last success.
  std::optional<RowFailure> last_;
};

/// The number of consecutive failures with this code that ends the run; nullopt: the code always
/// concerns one row only.
[[nodiscard]] std::optional<int> most_alike(ErrorCode code, int jobs, bool proven);

/// The file of a run's failures, one line each.
[[nodiscard]] std::filesystem::path failure_path(const std::filesystem::path& run);

/// Adds the failure to RUN/failed.jsonl, so that `resume` first tries rows that have not failed,
/// and `score` names the reasons. Io.
[[nodiscard]] Result<void> log_failure(const std::filesystem::path& run, const RowFailure& failure);

/// A row's failures so far.
struct FailureHistory {
  std::size_t count = 0;
  std::string why;  ///< The reason of the last failure.
};

/// By row id.
using FailureHistories = std::map<std::string, FailureHistory, std::less<>>;

/// The failures of RUN/failed.jsonl; empty when nothing has failed. Skips a line that a killed
/// process left incomplete. Io; InvalidArgument names a line that is not a failure.
[[nodiscard]] Result<FailureHistories> read_failures(const std::filesystem::path& run);

}  // namespace maquette
