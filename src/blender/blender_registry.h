#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "blender/find_blender.h"

namespace maquette {

/// A Blender that has a name here.
struct KnownBlender {
  enum class Origin {
    Added,  ///< A person told us of it.
    Pulled  ///< We fetched it.
  };
  std::string name;
  Origin origin = Origin::Added;
  BlenderProgram program;
  BlenderVersion version;  ///< As it was when it came.
  bool present = true;     ///< False when it is gone from the disk.
};

[[nodiscard]] std::string_view to_string(KnownBlender::Origin origin);

/// The Blenders that have names: the added ones stand in a file, the pulled ones in a folder.
class BlenderRegistry {
 public:
  BlenderRegistry(std::filesystem::path file, std::filesystem::path folder);

  /// blenders.json in config_folder() and blender/ in cache_folder().
  [[nodiscard]] static BlenderRegistry of_user();

  /// Where the pulled ones are.
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

  /// All of them, the newest version first. Starts nothing. InvalidArgument when the file is broken
  /// or of a later Maquette.
  [[nodiscard]] Result<std::vector<KnownBlender>> list() const;

  /// The one called `name`; a version names a pulled one as well: "5.0.1", or "5.0" for the newest
  /// 5.0. NotFound when there is none.
  [[nodiscard]] Result<KnownBlender> find(std::string_view name) const;

  /// Starts the Blender at `path` to learn its version and keeps it under `name`; an empty name
  /// becomes "blender-<version>". Replaces an added one of that name. InvalidArgument for a name
  /// that a path or a pulled one could be mistaken for; Unavailable when it does not start.
  [[nodiscard]] Result<KnownBlender> add(const std::filesystem::path& path, std::string name,
                                         const RunContext& context) const;

  /// Forgets an added one, deletes a pulled one. NotFound when there is none of that name.
  [[nodiscard]] Result<KnownBlender> remove(std::string_view name) const;

 private:
  [[nodiscard]] Result<std::vector<KnownBlender>> read_added() const;
  [[nodiscard]] Result<void> write_added(const std::vector<KnownBlender>& added) const;
  [[nodiscard]] std::vector<KnownBlender> find_pulled() const;

  std::filesystem::path file_;
  std::filesystem::path folder_;
};

}  // namespace maquette
