#include "blender/sandbox.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "proc/command.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCode = "/maquette/worker";
constexpr std::string_view kJobs = "/job";

/// What programs read of /etc: the linker, fonts, Debian's alternatives. No accounts, no keys.
constexpr std::array<std::string_view, 6> kEtc{"ld.so.cache",  "ld.so.conf", "ld.so.conf.d",
                                               "alternatives", "fonts",      "OpenCL"};
constexpr std::array<std::string_view, 6> kRootFolders{"bin",   "sbin",  "lib",
                                                       "lib32", "lib64", "libx32"};

using Arguments = std::vector<std::string>;

void add(Arguments& arguments, std::initializer_list<std::string_view> more) {
  arguments.insert(arguments.end(), more.begin(), more.end());
}

void add_system(Arguments& arguments) {
  add(arguments, {"--ro-bind", "/usr", "/usr"});
  for (const std::string_view name : kRootFolders) {
    const fs::path path = fs::path("/") / name;
    std::error_code error;
    if (fs::is_symlink(path, error)) {
      add(arguments, {"--symlink", fs::read_symlink(path, error).string(), path.string()});
    } else {
      add(arguments, {"--ro-bind-try", path.string(), path.string()});
    }
  }
  for (const std::string_view name : kEtc) {
    const std::string path = fmt::format("/etc/{}", name);
    add(arguments, {"--ro-bind-try", path, path});
  }
}

void add_private(Arguments& arguments, std::uint64_t scratch_bytes) {
  const std::string size = std::to_string(scratch_bytes);
  add(arguments, {"--proc", "/proc", "--dev", "/dev"});
  for (const std::string_view folder : {"/dev/shm", "/tmp", "/run"}) {
    add(arguments, {"--size", size, "--perms", "1777", "--tmpfs", folder});
  }
  add(arguments, {"--remount-ro", "/dev"});
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto ends = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return ends.first == folder.end();
}

/// bwrap's own arguments, up to and including "--".
Arguments bubblewrap(const SandboxFolders& folders) {
  Arguments arguments{"bwrap",         "--unshare-all", "--die-with-parent",
                      "--new-session", "--cap-drop",    "ALL"};
  add_system(arguments);
  add_private(arguments, folders.scratch_bytes);
  // A Blender from an archive keeps its scripts and libraries beside the binary.
  if (!folders.program.empty() && !is_below(folders.program, "/usr")) {
    const std::string tree = folders.program.parent_path().string();
    add(arguments, {"--ro-bind", tree, tree});
  }
  if (!folders.code.empty()) {
    add(arguments, {"--ro-bind", folders.code.string(), kCode});
  }
  if (!folders.jobs.empty()) {
    add(arguments, {"--bind", folders.jobs.string(), kJobs});
  }
  // The root is a tmpfs with the mount points; without this a script could fill it.
  add(arguments, {"--remount-ro", "/", "--chdir", "/tmp", "--"});
  return arguments;
}

Arguments environment(const fs::path& home) {
  return {fmt::format("HOME={}", home.string()),
          fmt::format("TMPDIR={}", home.string()),
          "PATH=/usr/local/bin:/usr/bin:/bin",
          "LANG=C.UTF-8",
          "LIBGL_ALWAYS_SOFTWARE=1",
          "MALLOC_CONF=background_thread:false",  // jemalloc, which Debian's Blender links.
          "OMP_NUM_THREADS=1",
          "OPENBLAS_NUM_THREADS=1",
          "PYTHONDONTWRITEBYTECODE=1",
          "PYTHONNOUSERSITE=1"};
}

std::string first_line(std::string_view text) {
  const std::string_view trimmed = trim(text);
  return to_utf8(trimmed.substr(0, trimmed.find('\n')));
}

}  // namespace

SandboxedCommand sandboxed(const SandboxFolders& folders, Isolation isolation,
                           const std::vector<std::string>& argv) {
  SandboxedCommand command;
  if (isolation != Isolation::Namespaces && isolation != Isolation::Full) {
    command.argv = argv;
    command.environment = environment(folders.scratch);
    command.code = folders.code;
    command.jobs = folders.jobs;
    command.scratch = {folders.scratch};
    return command;
  }
  command.argv = bubblewrap(folders);
  command.argv.insert(command.argv.end(), argv.begin(), argv.end());
  command.environment = environment("/tmp");
  command.code = kCode;
  command.jobs = kJobs;
  command.scratch = {"/tmp", "/run", "/dev/shm"};
  return command;
}

SandboxProbe probe_sandbox(const RunContext& context, const std::string& bwrap) {
  Command command;
  SandboxedCommand wrapped = sandboxed({}, Isolation::Namespaces, {"/usr/bin/true"});
  command.argv = std::move(wrapped.argv);
  command.argv.front() = bwrap;
  const auto result = run_command(command, context.within(std::chrono::seconds(5)));
  if (result && result->exit_code == 0) {
    return {Isolation::Namespaces, ""};
  }
  if (!result && result.error().code == ErrorCode::NotFound) {
    return {
        Isolation::Limits,
        "bubblewrap is not installed: 'apt-get install bubblewrap' gives scripts no network and "
        "a read-only system"};
  }
  const std::string cause = result ? first_line(result->error_output) : result.error().message;
  return {
      Isolation::Limits,
      fmt::format("bubblewrap is refused here ({}): allow unprivileged user namespaces", cause)};
}

}  // namespace maquette
