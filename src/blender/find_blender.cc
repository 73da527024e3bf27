#include "blender/find_blender.h"

#include <unistd.h>

#include <charconv>

#include <fmt/format.h>
#include <stdlib.h>

#include "base/text.h"
#include "blender/blender_registry.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kNextStep =
    "'apt-get install blender' or `maquette blender pull 4.5` gives one, or point MAQUETTE_BLENDER "
    "at yours";

/// What bpy's wheels take from the system, in Debian's packages.
constexpr std::string_view kModuleNextStep =
    "'apt-get install libx11-6 libxrender1 libxfixes3 libxi6 libxkbcommon0 libsm6 libice6 libgl1 "
    "libegl1 libgl1-mesa-dri' gives the libraries it needs";

std::string_view next_step(const BlenderProgram& program) {
  return program.kind == BlenderProgram::Kind::Module ? kModuleNextStep : kNextStep;
}

bool is_program(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

std::string environment(const char* name) {
  const char* value = ::getenv(name);
  return value == nullptr ? "" : value;
}

fs::path search_path(std::string_view name) {
  const std::string path = environment("PATH");
  std::size_t start = 0;
  while (start <= path.size()) {
    const std::size_t end = std::min(path.find(':', start), path.size());
    const fs::path candidate = fs::path(path.substr(start, end - start)) / name;
    if (end > start && is_program(candidate)) {
      return candidate;
    }
    start = end + 1;
  }
  return {};
}

BlenderProgram program_at(const fs::path& path) {
  std::error_code error;
  const fs::path resolved = fs::canonical(path, error);
  return {BlenderProgram::Kind::Program, error ? fs::absolute(path) : resolved};
}

/// The one in PATH, else the newest that has a name here.
Result<BlenderProgram> locate_any() {
  if (const fs::path found = search_path("blender"); !found.empty()) {
    return program_at(found);
  }
  MAQUETTE_TRY(const std::vector<KnownBlender> known, BlenderRegistry::of_user().list());
  for (const KnownBlender& blender : known) {
    if (blender.present) {
      return blender.program;
    }
  }
  return fail(ErrorCode::Unavailable, fmt::format("Blender is not installed: {}", kNextStep));
}

/// A name of the registry, else a program in PATH.
Result<BlenderProgram> locate_by_name(const std::string& name) {
  const Result<KnownBlender> known = BlenderRegistry::of_user().find(name);
  if (known && !known->present) {
    return fail(ErrorCode::Unavailable,
                fmt::format("{} is gone from {}: add it again, or `maquette "
                            "blender remove {}`",
                            name, known->program.path.string(), name));
  }
  if (known) {
    return known->program;
  }
  if (known.error().code != ErrorCode::NotFound) {
    return tl::unexpected(known.error());
  }
  if (const fs::path found = search_path(name); !found.empty()) {
    return program_at(found);
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("{}, and no program in PATH: {}", known.error().message, kNextStep));
}

/// The last non-empty line, which is where a program that cannot start says why.
std::string_view last_line(std::string_view text) {
  const std::string_view trimmed = trim(text);
  return trimmed.substr(trimmed.rfind('\n') + 1);
}

}  // namespace

std::optional<BlenderVersion> parse_blender_version(std::string_view text) {
  for (const std::string_view line : split_lines(text)) {
    std::string_view rest = trim(line);
    constexpr std::string_view kName = "Blender ";
    if (rest.starts_with(kName)) {
      rest.remove_prefix(kName.size());
    }
    BlenderVersion version;
    const char* const end = rest.data() + rest.size();
    const auto major = std::from_chars(rest.data(), end, version.major);
    if (major.ec != std::errc{} || major.ptr == end || *major.ptr != '.') {
      continue;
    }
    const auto minor = std::from_chars(major.ptr + 1, end, version.minor);
    if (minor.ec != std::errc{}) {
      continue;
    }
    if (minor.ptr != end && *minor.ptr == '.') {
      std::from_chars(minor.ptr + 1, end, version.patch);
    }
    return version;
  }
  return std::nullopt;
}

std::string to_string(const BlenderVersion& version) {
  return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
}

Result<void> check_blender_version(const BlenderVersion& version, const fs::path& path) {
  if (version >= kOldestBlender) {
    return {};
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("{} is Blender {}, older than {}: {}", path.string(), to_string(version),
                          to_string(kOldestBlender), kNextStep));
}

Result<BlenderProgram> locate_blender(const fs::path& wanted) {
  const fs::path named = wanted.empty() ? fs::path(environment("MAQUETTE_BLENDER")) : wanted;
  if (named.empty()) {
    return locate_any();
  }
  std::error_code missing;
  if (fs::is_directory(named / "bpy", missing)) {
    return BlenderProgram{BlenderProgram::Kind::Module, fs::weakly_canonical(named, missing)};
  }
  if (!named.has_parent_path()) {
    return locate_by_name(named.string());
  }
  if (!is_program(named)) {
    return fail(ErrorCode::Unavailable,
                fmt::format("no program at {}: {}", named.string(), kNextStep));
  }
  return program_at(named);
}

Result<fs::path> host_python(const fs::path& module) {
  const fs::path python = "/usr/bin/python3.11";
  if (is_program(python)) {
    return python;
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("{} needs Python 3.11, which is not installed", module.string()));
}

Result<BlenderVersion> ask_version(const BlenderProgram& program, const RunContext& context) {
  const fs::path& path = program.path;
  Command command;
  command.argv = {path.string(), "--version"};
  if (program.kind == BlenderProgram::Kind::Module) {
    MAQUETTE_TRY(const fs::path python, host_python(path));
    command.argv = {python.string(), "-c", "import bpy; print('Blender', bpy.app.version_string)"};
    command.environment = {"PYTHONPATH=" + path.string()};
  }
  const auto result = run_command(command, context.within(std::chrono::seconds(20)));
  if (!result) {
    if (auto checked = context.check(); !checked) {
      return tl::unexpected(checked.error());
    }
    return fail(ErrorCode::Unavailable, fmt::format("{} does not start ({}): {}", path.string(),
                                                    result.error().message, next_step(program)));
  }
  if (result->exit_code != 0) {
    return fail(
        ErrorCode::Unavailable,
        fmt::format("{} does not start (exit code {}: {}): {}", path.string(), result->exit_code,
                    last_line(to_utf8(result->error_output)), next_step(program)));
  }
  const auto version = parse_blender_version(result->output);
  if (!version || result->output.find("Blender") == std::string::npos) {
    return fail(ErrorCode::Unavailable,
                fmt::format("{} is not a Blender: {}", path.string(), kNextStep));
  }
  MAQUETTE_TRY_VOID(check_blender_version(*version, path));
  return *version;
}

Result<BlenderInstallation> find_blender(const fs::path& wanted, const RunContext& context) {
  MAQUETTE_TRY(BlenderProgram program, locate_blender(wanted));
  MAQUETTE_TRY(const BlenderVersion version, ask_version(program, context));
  return BlenderInstallation{std::move(program), version};
}

}  // namespace maquette
