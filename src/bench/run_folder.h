#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "bench/bench_row.h"
#include "bench/bench_settings.h"
#include "core/language_model.h"
#include "engine/batch_input.h"
#include "proc/unique_fd.h"

namespace maquette {

/// What a run is; DIR/run.json.
struct RunDescription {
  std::string created;      ///< UTC.
  std::string data_file;    ///< Its name only.
  std::string data_sha256;  ///< Of the whole file.
  Shard shard;
  std::size_t rows = 0;  ///< In this run.
  BenchSettings settings;
  ModelIdentity model;
};

[[nodiscard]] Json to_json(const RunDescription& description);

/// A run on disk:
///
///     run.json        what it is
///     rows.jsonl      its rows, as the data has them
///     samples/ID/     a design folder for each row that is done
///     verdicts/       one file a judge (see verdicts.h)
///
/// A sample's folder appears in one rename and is not changed afterwards.
class RunFolder {
 public:
  /// A new run in a folder that is missing or empty.
  [[nodiscard]] static Result<RunFolder> create(const std::filesystem::path& path,
                                                RunDescription description,
                                                std::vector<BenchRow> rows);
  /// NotFound, InvalidArgument when it is no run or one of another format.
  [[nodiscard]] static Result<RunFolder> open(const std::filesystem::path& path);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] const RunDescription& description() const { return description_; }
  [[nodiscard]] const std::vector<BenchRow>& rows() const { return rows_; }

  /// Where the row's design is, or will be.
  [[nodiscard]] std::filesystem::path sample(const BenchRow& row) const;

  /// Held while samples are made; InvalidArgument when another process makes some.
  [[nodiscard]] Result<UniqueFd> lock() const;

 private:
  RunFolder(std::filesystem::path path, RunDescription description, std::vector<BenchRow> rows)
      : path_(std::move(path)), description_(std::move(description)), rows_(std::move(rows)) {}

  std::filesystem::path path_;
  RunDescription description_;
  std::vector<BenchRow> rows_;
};

/// The id when it is safe as a file name, else what is safe of it and a piece of its digest.
[[nodiscard]] std::string sample_folder_name(std::string_view id);

}  // namespace maquette
