#include "blender/blender_pull.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <future>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// A release on PyPI, and the one numpy that both were tried with: all that Maquette imports.
struct Release {
  std::string_view line;
  std::string_view version;
  std::string_view sha256;
  std::uint64_t bytes;  ///< Of the wheels and what they unpack to, which pip holds both at once.
};

constexpr std::array<Release, 2> kReleases{
    {{"4.5", "4.5.15", "19203fb7825b005d2024b2e724d600fc82550a6deea71fbcc4447244df9ea737",
      1'290'000'000},
     {"5.0", "5.0.1", "79c6e421f53ea24a5961d86eefb8141798eee708682415eb4f5a952c2abdeb8b",
      1'310'000'000}}};
constexpr std::string_view kNumpy =
    "numpy==1.26.4 --hash=sha256:666dbfb6ec68962c033a450943ded891bed2d54e6755e35e5835d63f4f6931d5";

Result<Release> release_of(std::string_view wanted) {
  for (const Release& release : kReleases) {
    if (wanted == release.line || wanted == release.version) {
      return release;
    }
  }
  return fail(ErrorCode::InvalidArgument,
              fmt::format("Blender {} cannot be pulled: choose from 4.5, 5.0", wanted));
}

/// The caller's environment, with pip's own temporary files on the store's disk.
std::vector<std::string> environment_with_temp(const fs::path& temp) {
  std::vector<std::string> environment;
  for (char** entry = ::environ; entry != nullptr && *entry != nullptr; ++entry) {
    if (!std::string_view(*entry).starts_with("TMPDIR=")) {
      environment.emplace_back(*entry);
    }
  }
  environment.push_back("TMPDIR=" + temp.string());
  return environment;
}

std::uint64_t bytes_below(const fs::path& folder) {
  std::uint64_t sum = 0;
  std::error_code error;
  // Files come and go under this walk; what cannot be read counts as nothing.
  for (fs::recursive_directory_iterator it(folder, error), end; it != end; it.increment(error)) {
    std::error_code gone;
    const std::uint64_t bytes = it->is_regular_file(gone) ? it->file_size(gone) : 0;
    sum += gone ? 0 : bytes;
    if (error) {
      break;
    }
  }
  return sum;
}

Result<void> check_space(const fs::path& folder, const Release& release) {
  MAQUETTE_TRY(const std::uint64_t free, free_disk_bytes(folder));
  if (free >= release.bytes) {
    return {};
  }
  return fail(
      ErrorCode::Io,
      fmt::format("Blender {} needs {} at {}, where {} are free: free some, or set "
                  "MAQUETTE_CACHE to another disk",
                  release.version, human_bytes(release.bytes), folder.string(), human_bytes(free)));
}

Result<void> check_pip(const fs::path& python, const RunContext& context) {
  MAQUETTE_TRY(const CommandResult result,
               run_command({.argv = {python.string(), "-m", "pip", "--version"}}, context));
  if (result.exit_code == 0) {
    return {};
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("{} has no pip: apt-get install python3-pip", python.string()));
}

/// What went wrong, out of all that pip said.
Error explain(const Release& release, const std::string& said) {
  const auto error_of = [&](ErrorCode code, std::string_view cause) {
    return Error{code, fmt::format("fetch Blender {}: {}", release.version, cause)};
  };
  if (said.find("DO NOT MATCH THE HASHES") != std::string::npos) {
    return error_of(ErrorCode::Unavailable, "the package that came is not the pinned one (sha256)");
  }
  if (said.find("No space left") != std::string::npos) {
    return error_of(ErrorCode::Io, "no space left on device");
  }
  for (const std::string_view sign : {"NewConnectionError", "ConnectTimeout", "name resolution"}) {
    if (said.find(sign) != std::string::npos) {
      return error_of(ErrorCode::Unavailable, "the package index is not reachable");
    }
  }
  const std::string text = to_utf8(said);
  const std::string_view trimmed = trim(text);
  return error_of(ErrorCode::Unavailable,
                  utf8_prefix(trimmed.substr(trimmed.rfind('\n') + 1), 300));
}

/// Lets pip fetch, check and unpack the wheels into `target`, all within `temp`.
Result<void> install(const Release& release, const fs::path& python, const fs::path& temp,
                     const fs::path& target, const RunContext& context, const EventSink& events) {
  const fs::path wanted = temp / "requirements.txt";
  MAQUETTE_TRY_VOID(write_file_atomic(
      wanted,
      fmt::format("bpy=={} --hash=sha256:{}\n{}\n", release.version, release.sha256, kNumpy)));
  // pip compiles what it unpacks: the sandbox keeps no byte code, and a start takes thrice as long
  // without it.
  Command command;
  command.argv = {python.string(),
                  "-m",
                  "pip",
                  "install",
                  "--no-deps",
                  "--no-input",
                  "--no-cache-dir",
                  "--quiet",
                  "--progress-bar=off",
                  "--require-hashes",
                  "--only-binary=:all:",
                  "--disable-pip-version-check",
                  "--root-user-action=ignore",
                  "--target",
                  target.string(),
                  "--requirement",
                  wanted.string()};
  command.environment = environment_with_temp(temp);
  command.folder = temp;
  auto pip = std::async(std::launch::async, [&] { return run_command(command, context); });
  while (pip.wait_for(std::chrono::milliseconds(150)) != std::future_status::ready) {
    const std::uint64_t done = std::min(bytes_below(temp), release.bytes);
    emit(events, ProgressEvent{fmt::format("fetching Blender {}", release.version), "bytes", done,
                               release.bytes});
  }
  MAQUETTE_TRY(const CommandResult result, pip.get());
  if (result.exit_code == 0) {
    return {};
  }
  return tl::unexpected(explain(release, result.error_output));
}

}  // namespace

Result<KnownBlender> pull_blender(const BlenderRegistry& registry, std::string_view version,
                                  const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(const Release release, release_of(version));
  const std::string name = fmt::format("bpy-{}", release.version);
  if (auto here = registry.find(name)) {
    return here;
  }
  const fs::path folder = fs::absolute(registry.folder());
  MAQUETTE_TRY(const fs::path python, host_python(folder / name));
  MAQUETTE_TRY_VOID(check_pip(python, context));
  MAQUETTE_TRY_VOID(create_folder(folder));
  TempFolder::sweep(folder);
  MAQUETTE_TRY_VOID(check_space(folder, release));
  MAQUETTE_TRY(const TempFolder temp, TempFolder::create(folder));
  const fs::path target = temp.path() / name;
  MAQUETTE_TRY_VOID(install(release, python, temp.path(), target, context, events));
  emit(events, StageEvent{"starting it once"});
  MAQUETTE_TRY([[maybe_unused]] const BlenderVersion started,
               ask_version({BlenderProgram::Kind::Module, target}, context));
  MAQUETTE_TRY_VOID(rename_path(target, folder / name));
  return registry.find(name);
}

}  // namespace maquette
