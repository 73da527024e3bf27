#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/fs.h"
#include "core/design.h"

namespace maquette {

/// A design on its way to disk: a private folder beside its destination that becomes the design's
/// folder in one rename. Goes without a trace when it is not committed; what a killed process
/// leaves is swept by the next draft in the same place.
class DesignDraft {
 public:
  /// `destination` is the design's folder: missing or empty. InvalidArgument when it holds
  /// something, Io when it cannot be written or the disk has less than 64 MB free.
  [[nodiscard]] static Result<DesignDraft> at(const std::filesystem::path& destination);
  /// A folder named after date and instruction below `root`: "2026-01-31-a-red-mug", or with "-2",
  /// ...
  [[nodiscard]] static Result<DesignDraft> below(const std::filesystem::path& root,
                                                 std::string_view instruction);

  /// A new empty folder for one run's output. `keep` makes one of them version 1.
  [[nodiscard]] Result<std::filesystem::path> run_folder(int attempt, std::size_t candidate);
  /// Takes a run's folder as the design's version.
  [[nodiscard]] Result<void> keep(const std::filesystem::path& run_folder);
  /// The folder of the version that was kept, created when there is none.
  [[nodiscard]] Result<std::filesystem::path> version_folder();

  /// Writes script, facts, log and attempts, fills design.files, writes design.json last, and puts
  /// the folder in its place. Returns that place.
  [[nodiscard]] Result<std::filesystem::path> commit(Design& design);

  /// Where the files lie until then.
  [[nodiscard]] const std::filesystem::path& folder() const { return staging_.path(); }

 private:
  DesignDraft(TempFolder staging, std::filesystem::path destination, bool may_rename)
      : staging_(std::move(staging)),
        destination_(std::move(destination)),
        may_rename_(may_rename) {}
  [[nodiscard]] Result<std::filesystem::path> move_into_place();

  TempFolder staging_;
  std::filesystem::path destination_;
  bool may_rename_;  ///< Another name may be taken when this one is in use.
};

/// What a list shows of a design.
struct DesignSummary {
  std::filesystem::path folder;
  std::string created;
  std::string instruction;
  std::string outcome;
  std::string model;
};

/// The designs directly below `root`, newest first; folders without a readable design.json are
/// passed over. A missing root holds none.
[[nodiscard]] Result<std::vector<DesignSummary>> list_designs(const std::filesystem::path& root);

/// A design's folder by path, by name below `root`, by an unambiguous beginning or part of its
/// name, or "last". NotFound names what there is.
[[nodiscard]] Result<std::filesystem::path> find_design(const std::filesystem::path& root,
                                                        std::string_view name);

/// Removes a design's folder; refuses a folder without design.json.
[[nodiscard]] Result<void> remove_design(const std::filesystem::path& folder);

}  // namespace maquette
