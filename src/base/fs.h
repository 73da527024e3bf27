#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace maquette {

/// Reads a whole regular file. NotFound when it is missing, InvalidArgument when it is larger than
/// `max_bytes` or no regular file, Io otherwise.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::uint64_t max_bytes = 64ULL << 20);

/// Writes a file so that a reader sees the old bytes or all the new ones: a temporary file beside
/// it, fsync, rename. Io on failure, naming the cause ("no space left on device").
[[nodiscard]] Result<void> write_file_atomic(const std::filesystem::path& path,
                                             std::string_view bytes);

/// Creates the folder and its parents. Io on failure.
[[nodiscard]] Result<void> create_folder(const std::filesystem::path& path);

/// Removes a tree, without following links. Io on failure; a missing path is no failure.
[[nodiscard]] Result<void> remove_tree(const std::filesystem::path& path);

/// Renames a file or folder within one file system. Io on failure.
[[nodiscard]] Result<void> rename_path(const std::filesystem::path& from,
                                       const std::filesystem::path& to);

/// The paths of what a folder holds, sorted. A missing folder holds nothing; Io when it cannot be
/// listed.
[[nodiscard]] Result<std::vector<std::filesystem::path>> entries_of(
    const std::filesystem::path& folder);

/// The paths of the regular files in a tree, sorted; links are left out and not followed. A missing
/// tree has none; Io when a folder in it cannot be listed.
[[nodiscard]] Result<std::vector<std::filesystem::path>> files_below(
    const std::filesystem::path& folder);

/// Bytes an ordinary user can still write at `path` or its nearest existing parent.
[[nodiscard]] Result<std::uint64_t> free_disk_bytes(const std::filesystem::path& path);

/// MAQUETTE_CACHE, else $XDG_CACHE_HOME/maquette, else ~/.cache/maquette. Not created.
[[nodiscard]] std::filesystem::path cache_folder();

/// MAQUETTE_CONFIG, else $XDG_CONFIG_HOME/maquette, else ~/.config/maquette. Not created.
[[nodiscard]] std::filesystem::path config_folder();

/// A private folder (mode 0700) that goes with this object. Its name carries the owner's process
/// id, so that sweep() finds what a killed process left.
class TempFolder {
 public:
  /// Creates `parent`/maquette-<pid>-XXXXXX; an empty `parent` means TMPDIR or /tmp.
  [[nodiscard]] static Result<TempFolder> create(const std::filesystem::path& parent = {});
  /// Removes folders under `parent` whose owning process is gone; returns how many.
  static int sweep(const std::filesystem::path& parent = {});

  TempFolder(TempFolder&& other) noexcept;
  TempFolder& operator=(TempFolder&& other) noexcept;
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// Gives the folder up: it is no longer removed. Returns its path.
  std::filesystem::path release();

 private:
  explicit TempFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

}  // namespace maquette
