#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "base/error.h"

namespace maquette {

/// Part `index` of `count` of a batch: rows index-1, index-1+count, ... so that slow regions of a
/// file are spread.
struct Shard {
  std::size_t index = 1;  ///< 1-based.
  std::size_t count = 1;
};

/// "2/8" as a Shard; InvalidArgument otherwise.
[[nodiscard]] Result<Shard> parse_shard(std::string_view text);

struct BatchRow {
  std::string id;
  std::string script;
  std::string instruction;  ///< What it was written for; empty: not known.
};

/// The rows of a JSONL file with the fields `id` (text) and `script`, and `instruction` where it is
/// known; other fields are ignored. The
/// file is read through once when it is opened, to check every line; scripts are read when they are
/// asked for, so that memory does not grow with them. One thread at a time.
class BatchInput {
 public:
  /// InvalidArgument names the line and what is wrong with it: no JSON, a field missing, an id that
  /// came before, not UTF-8, over 4 MB. NotFound, Io.
  [[nodiscard]] static Result<BatchInput> open(const std::filesystem::path& path, Shard shard);

  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] Result<BatchRow> row(std::size_t index);

  /// SHA-256 of the file, in hexadecimal.
  [[nodiscard]] const std::string& digest() const { return digest_; }

 private:
  BatchInput(std::filesystem::path path, std::ifstream file)
      : path_(std::move(path)), file_(std::move(file)) {}

  std::filesystem::path path_;
  std::ifstream file_;
  std::vector<std::uint64_t> lines_;  ///< Where this shard's lines begin.
  std::string digest_;
};

}  // namespace maquette
