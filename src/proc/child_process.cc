#include "proc/child_process.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include <fmt/format.h>
#include <spawn.h>

namespace maquette {
namespace {

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (const auto& text : strings) {
    result.push_back(const_cast<char*>(text.c_str()));  // posix_spawn does not write to them.
  }
  result.push_back(nullptr);
  return result;
}

/// The file actions and attributes of one posix_spawn.
class SpawnPlan {
 public:
  explicit SpawnPlan(const SpawnOptions& options) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    redirect(options.output, STDOUT_FILENO);
    redirect(options.error_output, STDERR_FILENO);
    if (options.descriptor_3 >= 0) {
      ::posix_spawn_file_actions_adddup2(&actions_, options.descriptor_3, 3);
    }
    ::posix_spawn_file_actions_addclosefrom_np(&actions_, options.descriptor_3 >= 0 ? 4 : 3);
    if (!options.folder.empty()) {
      ::posix_spawn_file_actions_addchdir_np(&actions_, options.folder.c_str());
    }
    sigset_t none;
    sigset_t all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setsigdefault(&attributes_, &all);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;
  ~SpawnPlan() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }

  [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &actions_; }
  [[nodiscard]] const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  void redirect(int from, int to) {
    if (from >= 0) {
      ::posix_spawn_file_actions_adddup2(&actions_, from, to);
    } else {
      ::posix_spawn_file_actions_addopen(&actions_, to, "/dev/null", O_WRONLY, 0);
    }
  }

  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

}  // namespace

Result<ChildProcess> ChildProcess::spawn(const SpawnOptions& options) {
  if (options.argv.empty()) {
    return fail(ErrorCode::InvalidArgument, "start a program: no name");
  }
  SpawnOptions plan_options = options;
  // Above the targets, so that no redirection overwrites a source.
  std::vector<UniqueFd> sources;
  for (int* fd : {&plan_options.output, &plan_options.error_output, &plan_options.descriptor_3}) {
    if (*fd < 0) {
      continue;
    }
    sources.emplace_back(::fcntl(*fd, F_DUPFD_CLOEXEC, 16));
    *fd = sources.back().get();
  }
  const SpawnPlan plan(plan_options);
  const auto arguments = pointers(options.argv);
  const auto environment =
      options.environment ? pointers(*options.environment) : std::vector<char*>{};
  pid_t pid = 0;
  const int error =
      ::posix_spawnp(&pid, arguments.front(), plan.actions(), plan.attributes(), arguments.data(),
                     options.environment ? environment.data() : environ);
  if (error != 0) {
    const ErrorCode code = error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    return fail(code, fmt::format("start {}: {}", options.argv.front(),
                                  std::generic_category().message(error)));
  }
  // The child is not reaped yet, so its id cannot mean another process.
  UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  const int pidfd_error = errno;
  ChildProcess child(pid, std::move(pidfd));
  if (!child.pidfd_.valid()) {
    return fail(ErrorCode::Io, fmt::format("watch {}: {}", options.argv.front(),
                                           std::generic_category().message(pidfd_error)));
  }
  return child;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, 0)),
      pidfd_(std::move(other.pidfd_)),
      exit_code_(other.exit_code_) {}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept {
  std::swap(pid_, other.pid_);
  std::swap(pidfd_, other.pidfd_);
  std::swap(exit_code_, other.exit_code_);
  return *this;
}

ChildProcess::~ChildProcess() {
  if (pid_ == 0 || exit_code_) {
    return;
  }
  kill();
  wait();
}

void ChildProcess::kill() {
  if (pid_ != 0 && !exit_code_) {
    ::kill(-pid_, SIGKILL);
  }
}

int ChildProcess::wait() {
  if (exit_code_) {
    return *exit_code_;
  }
  siginfo_t info{};
  while (::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOWAIT) != 0 &&
         errno == EINTR) {
  }
  kill();  // The unreaped leader keeps the group's id from meaning another.
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  exit_code_ = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
  return *exit_code_;
}

}  // namespace maquette
