#include "blender/sandbox.h"

#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>

#include "base/text.h"
#include "blender/syscall_filter.h"
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

/// What programs read of the kernel about themselves and the machine.
constexpr std::array<std::string_view, 5> kKernelFiles{
    "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu"};

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

void add_private(Arguments& arguments, const fs::path& scratch) {
  add(arguments, {"--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"});
  // bwrap leaves the kernel's switches to whoever is root.
  add(arguments, {"--ro-bind", "/proc/sys", "/proc/sys"});
  if (scratch.empty()) {
    add(arguments, {"--tmpfs", "/tmp"});
  } else {
    add(arguments, {"--bind", scratch.string(), "/tmp"});
  }
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
  add_private(arguments, folders.scratch);
  // A Blender from an archive keeps its scripts and libraries beside the binary.
  if (!folders.tree.empty() && !is_below(folders.tree, "/usr")) {
    add(arguments, {"--ro-bind", folders.tree.string(), folders.tree.string()});
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

/// What a job may read beside its own folders; `code` as the worker sees it.
std::vector<fs::path> readable(const SandboxFolders& folders, const fs::path& code) {
  std::vector<fs::path> paths{"/usr", code};
  for (const std::string_view name : kRootFolders) {
    paths.push_back(fs::path("/") / name);
  }
  for (const std::string_view name : kEtc) {
    paths.push_back(fs::path("/etc") / name);
  }
  paths.insert(paths.end(), kKernelFiles.begin(), kKernelFiles.end());
  if (!folders.tree.empty()) {
    paths.push_back(folders.tree);
  }
  return paths;
}

std::string first_line(std::string_view text) {
  const std::string_view trimmed = trim(text);
  return to_utf8(trimmed.substr(0, trimmed.find('\n')));
}

std::string why_no_namespaces(const RunContext& context, const std::string& bwrap) {
  Command command;
  command.argv = sandboxed({}, Isolation::Namespaces, {"/usr/bin/true"}).argv;
  command.argv.front() = bwrap;
  const auto result = run_command(command, context.within(std::chrono::seconds(5)));
  if (result && result->exit_code == 0) {
    return {};
  }
  if (!result && result.error().code == ErrorCode::NotFound) {
    return "bubblewrap is not installed: `apt-get install bubblewrap` gives scripts no network and "
           "a read-only system";
  }
  const std::string cause = result ? first_line(result->error_output) : result.error().message;
  return fmt::format("bubblewrap is refused here ({}): allow unprivileged user namespaces", cause);
}

int landlock_version() {
  const long version =
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return static_cast<int>(std::max(version, 0L));
}

bool kernel_filters_calls() {
  const std::uint32_t action = SECCOMP_RET_ERRNO;
  return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

std::string why_no_confinement(int landlock) {
  if (landlock == 0) {
    return "the kernel has no Landlock: it needs Linux 5.13 and `landlock` among the boot "
           "parameter lsm=";
  }
  if (!kernel_filters_calls()) {
    return "the kernel filters no system calls: it needs CONFIG_SECCOMP_FILTER";
  }
  const auto filter = syscall_filter();
  return filter ? "" : filter.error().message;
}

std::string joined(const std::string& first, const std::string& second) {
  return first.empty() || second.empty() ? first + second : first + "; " + second;
}

}  // namespace

bool uses_namespaces(Isolation isolation) {
  return isolation == Isolation::Namespaces || isolation == Isolation::Full;
}

bool confines_jobs(Isolation isolation) {
  return isolation == Isolation::Landlock || isolation == Isolation::Full;
}

SandboxedCommand sandboxed(const SandboxFolders& folders, Isolation isolation,
                           const std::vector<std::string>& argv) {
  SandboxedCommand command;
  if (uses_namespaces(isolation)) {
    command.argv = bubblewrap(folders);
    command.code = kCode;
    command.jobs = kJobs;
    command.scratch = {"/tmp"};
  } else {
    command.code = folders.code;
    command.jobs = folders.jobs;
    command.scratch = {folders.scratch};
  }
  command.argv.insert(command.argv.end(), argv.begin(), argv.end());
  command.environment = environment(command.scratch.front());
  command.readable = readable(folders, command.code);
  return command;
}

SandboxProbe probe_sandbox(const RunContext& context, Isolation at_most, const std::string& bwrap) {
  SandboxProbe probe;
  probe.landlock = landlock_version();
  const std::string no_namespaces =
      at_most > Isolation::Landlock ? why_no_namespaces(context, bwrap) : "less was asked for";
  const std::string no_confinement =
      at_most > Isolation::Limits ? why_no_confinement(probe.landlock) : "less was asked for";
  if (no_namespaces.empty()) {
    probe.isolation = no_confinement.empty() ? Isolation::Full : Isolation::Namespaces;
  } else {
    probe.isolation = no_confinement.empty() ? Isolation::Landlock : Isolation::Limits;
  }
  probe.isolation = std::min(probe.isolation, at_most);
  probe.reason = joined(no_namespaces, no_confinement);
  return probe;
}

Result<void> check_isolation(const SandboxProbe& given, Isolation wanted) {
  if (given.isolation >= wanted) {
    return {};
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("isolation `{}` was asked for, and only `{}` is to be had: {}",
                          to_string(wanted), to_string(given.isolation), given.reason));
}

Isolation achieved_isolation(const ReadyMessage& ready) {
  const bool confined = ready.landlock > 0 && ready.filter;
  if (ready.own_namespace) {
    return confined ? Isolation::Full : Isolation::Namespaces;
  }
  return confined ? Isolation::Landlock : Isolation::Limits;
}

}  // namespace maquette
