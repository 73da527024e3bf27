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
// prompt that is too long. Such a row is named and left out, and the others go on. Other failures
// concern every row: a dead endpoint, a full disk. They end the run before it fails at each row.

/// A row that has no sample or no verdict, and why.
struct RowFailure {
  std::string id;
  ErrorCode code = ErrorCode::Internal;
  std::string why;
};

/// Decides which of the two a failure is, by its code and by what came before. Not thread-safe.
class FailureWatch {
 public:
  /// `jobs`: rows at a time; they fail together when an endpoint dies. `proven`: a row succeeded
  /// in an earlier run, so that the model answers in principle.
  FailureWatch(int jobs, bool proven) : jobs_(jobs), proven_(proven) {}

  void succeeded();

  /// Takes a row's failure. Returns the error that the run has to end with, naming the row; nullopt
  /// while the failure may be the row's own.
  [[nodiscard]] std::optional<Error> failed(const RowFailure& failure);

  /// The last failure when no row has ever succeeded and what all rows need is missing: the error
  /// of a run that has tried all rows.
  [[nodiscard]] std::optional<Error> nothing_works() const;

 private:
  int jobs_;
  bool proven_;
  int alike_ = 0;  ///< Failures with one code since the last success.
  std::optional<RowFailure> last_;
};

/// How often a code may come in a row before it ends the run; none: always the row's own.
[[nodiscard]] std::optional<int> most_alike(ErrorCode code, int jobs, bool proven);

/// Where a run's failures are kept, a line each.
[[nodiscard]] std::filesystem::path failure_path(const std::filesystem::path& run);

/// Adds the failure to RUN/failed.jsonl, so that `resume` first tries rows that have not failed,
/// and `score` names the reasons. Io.
[[nodiscard]] Result<void> log_failure(const std::filesystem::path& run, const RowFailure& failure);

/// What is known of a row's failures.
struct FailureHistory {
  std::size_t count = 0;
  std::string why;  ///< Of the last one.
};

/// By row id.
using FailureHistories = std::map<std::string, FailureHistory, std::less<>>;

/// The failures of RUN/failed.jsonl; empty when nothing has failed. A line that a killed process
/// cut is left out. Io; InvalidArgument names a line that is not a failure.
[[nodiscard]] Result<FailureHistories> read_failures(const std::filesystem::path& run);

}  // namespace maquette
