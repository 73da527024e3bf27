#include "blender/find_blender.h"

#include <unistd.h>

#include <charconv>

#include <fmt/format.h>
#include <stdlib.h>

#include "base/text.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kNextStep =
    "install it with 'apt-get install blender', or point MAQUETTE_BLENDER at one";

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

Result<fs::path> locate_blender(const fs::path& wanted) {
  const fs::path named = wanted.empty() ? fs::path(environment("MAQUETTE_BLENDER")) : wanted;
  fs::path found = named;
  if (named.empty()) {
    found = search_path("blender");
  }
  if (!named.empty() && !named.has_parent_path()) {
    found = search_path(named.string());
  }
  if (found.empty() || !is_program(found)) {
    const std::string what = named.empty() ? "Blender is not installed"
                                           : fmt::format("no program at {}", named.string());
    return fail(ErrorCode::Unavailable, fmt::format("{}: {}", what, kNextStep));
  }
  std::error_code error;
  const fs::path resolved = fs::canonical(found, error);
  return error ? fs::absolute(found) : resolved;
}

Result<BlenderInstallation> find_blender(const fs::path& wanted, const RunContext& context) {
  MAQUETTE_TRY(const fs::path path, locate_blender(wanted));
  Command command;
  command.argv = {path.string(), "--version"};
  const auto result = run_command(command, context.within(std::chrono::seconds(10)));
  if (!result) {
    if (auto checked = context.check(); !checked) {
      return tl::unexpected(checked.error());
    }
    return fail(ErrorCode::Unavailable, fmt::format("{} does not start ({}): {}", path.string(),
                                                    result.error().message, kNextStep));
  }
  if (result->exit_code != 0) {
    return fail(
        ErrorCode::Unavailable,
        fmt::format("{} does not start (exit code {}: {}): {}", path.string(), result->exit_code,
                    last_line(to_utf8(result->error_output)), kNextStep));
  }
  const auto version = parse_blender_version(result->output);
  if (!version || result->output.find("Blender") == std::string::npos) {
    return fail(ErrorCode::Unavailable,
                fmt::format("{} is not a Blender: {}", path.string(), kNextStep));
  }
  MAQUETTE_TRY_VOID(check_blender_version(*version, path));
  return BlenderInstallation{path, *version};
}

}  // namespace maquette
