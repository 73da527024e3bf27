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

/// How a Blender is started.
struct BlenderProgram {
  enum class Kind {
    Program,  ///< `path` is a Blender binary.
    Module    ///< `path` is a folder with the Python package bpy, which host_python() imports.
  };
  Kind kind = Kind::Program;
  std::filesystem::path path;  ///< Absolute, links resolved.
};

struct BlenderInstallation {
  BlenderProgram program;
  BlenderVersion version;
};

/// Where Blender is: `wanted` when not empty, else MAQUETTE_BLENDER, else PATH, else the newest
/// that the registry knows. `wanted` is a binary, a folder with the Python package bpy, or a name:
/// of the registry, else of a program in PATH. Starts nothing. Unavailable when there is none.
[[nodiscard]] Result<BlenderProgram> locate_blender(const std::filesystem::path& wanted);

/// The Python that imports bpy folders: of the version that `module` was built for. Unavailable
/// when it is not installed.
[[nodiscard]] Result<std::filesystem::path> host_python(const std::filesystem::path& module);

/// Asks it for its version. Unavailable, with the cause and the next step, when it does not start,
/// is too old, or is no Blender.
[[nodiscard]] Result<BlenderVersion> ask_version(const BlenderProgram& program,
                                                 const RunContext& context);

/// locate_blender() and ask_version().
[[nodiscard]] Result<BlenderInstallation> find_blender(const std::filesystem::path& wanted,
                                                       const RunContext& context);

}  // namespace maquette
