#pragma once

#include <filesystem>
#include <string_view>

#include "base/error.h"
#include "proc/unique_fd.h"

namespace maquette {

/// A file that whole lines are appended to, by one process at a time. A killed process leaves at
/// most one cut line at its end, which the next open() removes. One thread at a time.
class LineFile {
 public:
  /// Opens or creates it. InvalidArgument when another process, or another LineFile of this one,
  /// has it open; Io, naming the cause.
  [[nodiscard]] static Result<LineFile> open(std::filesystem::path path);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Adds the line, which comes without its end, or several with ends between them: wholly or, when
  /// it fails with Io, not at all.
  [[nodiscard]] Result<void> append(std::string_view line) const;

  /// Makes the file empty. Io.
  [[nodiscard]] Result<void> clear() const;

 private:
  LineFile(std::filesystem::path path, UniqueFd file)
      : path_(std::move(path)), file_(std::move(file)) {}

  std::filesystem::path path_;
  UniqueFd file_;
};

}  // namespace maquette
