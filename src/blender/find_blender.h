#pragma once

#include <compare>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/run_context.h"

namespace maquette {

struct BlenderVersion {
  int major = 0;
  int minor = 0;
  int patch = 0;

  auto operator<=>(const BlenderVersion&) const = default;
};

/// The oldest Blender that the worker's Python runs on.
inline constexpr BlenderVersion kOldestBlender{3, 3, 0};

/// "3.4.1" out of "Blender 3.4.1" or "3.4.1 LTS"; none when there is no version in it.
[[nodiscard]] std::optional<BlenderVersion> parse_blender_version(std::string_view text);

[[nodiscard]] std::string to_string(const BlenderVersion& version);

/// Unavailable, with the next step, when `version` is older than kOldestBlender.
[[nodiscard]] Result<void> check_blender_version(const BlenderVersion& version,
                                                 const std::filesystem::path& path);

struct BlenderInstallation {
  std::filesystem::path path;  ///< Absolute, links resolved.
  BlenderVersion version;
};

/// Where Blender is: `wanted` when not empty, else MAQUETTE_BLENDER, else PATH. Starts nothing.
/// Unavailable when there is none.
[[nodiscard]] Result<std::filesystem::path> locate_blender(const std::filesystem::path& wanted);

/// Locates Blender and asks it for its version. Unavailable, with the cause and the next step, when
/// it is missing, does not start, is too old, or is no Blender.
[[nodiscard]] Result<BlenderInstallation> find_blender(const std::filesystem::path& wanted,
                                                       const RunContext& context);

}  // namespace maquette
