#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "engine/line_file.h"

namespace maquette {

/// DIR/results.jsonl: one line a row, in the order of the rows although they end in any; a row that
/// ends before its turn stands in DIR/waiting.jsonl until then. A killed process leaves whole lines
/// and at most one cut line in each, which the next open() passes over. One thread at a time.
class BatchResults {
 public:
  /// Opens or creates it; `description` says what the batch is and is kept in DIR/batch.json. Fails
  /// with InvalidArgument when DIR holds another batch. Io, naming the cause.
  [[nodiscard]] static Result<BatchResults> open(const std::filesystem::path& folder,
                                                 const std::string& description);

  /// Rows that are written: the next one's index.
  [[nodiscard]] std::size_t written() const { return written_; }
  /// How many rows ended in which outcome, those that wait included.
  [[nodiscard]] const std::map<std::string, std::size_t>& outcomes() const { return outcomes_; }

  /// Whether row `index` has its result, written or waiting.
  [[nodiscard]] bool has(std::size_t index) const {
    return index < written_ || waiting_.contains(index);
  }
  [[nodiscard]] std::size_t done() const { return written_ + waiting_.size(); }

  /// Takes row `index`, and writes all that are next in order.
  [[nodiscard]] Result<void> add(std::size_t index, const std::string& outcome, std::string line);

 private:
  BatchResults(LineFile results, LineFile waiting)
      : file_(std::move(results)), waiting_file_(std::move(waiting)) {}
  Result<void> read_existing();
  Result<void> read_waiting();
  Result<void> write_next();

  LineFile file_;
  LineFile waiting_file_;
  std::size_t written_ = 0;
  std::map<std::string, std::size_t> outcomes_;
  std::map<std::size_t, std::string> waiting_;  ///< Done, but a row before them is not.
};

}  // namespace maquette
