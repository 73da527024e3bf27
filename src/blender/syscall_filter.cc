#include "blender/syscall_filter.h"

#include <fcntl.h>
#include <linux/prctl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <span>

#include <fmt/format.h>
#include <sched.h>
#include <seccomp.h>

#include "proc/unique_fd.h"

namespace maquette {
namespace {

using Context = std::unique_ptr<void, decltype(&::seccomp_release)>;

constexpr std::uint64_t kIntBits = 0xffffffff;
constexpr int kSetOwner = 8;             // F_SETOWN, which fcntl.h hides from strict C++.
constexpr int kSetSignal = 10;           // F_SETSIG
constexpr int kSetOwnerEx = 15;          // F_SETOWN_EX
constexpr int kSetGroupOwner = 0x8901;   // FIOSETOWN
constexpr int kSetSocketOwner = 0x8902;  // SIOCSPGRP

/// Refused whatever their arguments are; a name that this machine lacks counts for nothing.
constexpr auto kRefused = std::to_array<const char*>({
    // Programs and processes.
    "execve",
    "execveat",
    "uselib",
    "fork",
    "vfork",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "process_mrelease",
    "kcmp",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    "tkill",
    "rt_sigqueueinfo",
    "rt_tgsigqueueinfo",
    "setpriority",
    "ioprio_set",
    "sched_setscheduler",
    "sched_setparam",
    "sched_setattr",
    "migrate_pages",
    "move_pages",
    // Sockets and other ways to talk.
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "socketcall",
    "shmget",
    "shmat",
    "shmctl",
    "semget",
    "semctl",
    "msgget",
    "msgctl",
    "ipc",
    "mq_open",
    "mq_unlink",
    "memfd_create",
    "memfd_secret",
    "inotify_init",
    "inotify_init1",
    "fanotify_init",
    "fanotify_mark",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    // The file system's shape, and what Landlock lets pass.
    "mount",
    "umount",
    "umount2",
    "pivot_root",
    "chroot",
    "open_tree",
    "move_mount",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "mount_setattr",
    "unshare",
    "setns",
    "name_to_handle_at",
    "open_by_handle_at",
    "quotactl",
    "quotactl_fd",
    "swapon",
    "swapoff",
    "mknod",
    "mknodat",
    "truncate",
    "truncate64",
    "chmod",
    "fchmod",
    "fchmodat",
    "chown",
    "chown32",
    "lchown",
    "lchown32",
    "fchown",
    "fchown32",
    "fchownat",
    "setxattr",
    "lsetxattr",
    "fsetxattr",
    "removexattr",
    "lremovexattr",
    "fremovexattr",
    "utime",
    "utimes",
    "utimensat",
    "futimesat",
    "utimensat_time64",
    // The kernel.
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "keyctl",
    "add_key",
    "request_key",
    "init_module",
    "finit_module",
    "delete_module",
    "create_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "settimeofday",
    "clock_settime",
    "clock_settime64",
    "clock_adjtime",
    "adjtimex",
    "stime",
    "sethostname",
    "setdomainname",
    "personality",
    "acct",
    "syslog",
    "lookup_dcookie",
    "iopl",
    "ioperm",
    "modify_ldt",
    "vhangup",
    "nfsservctl",
    "_sysctl",
    "sysfs",
    "vm86",
    "vm86old",
    "remap_file_pages",
});

/// Younger than libseccomp 2.5; the number is the same on every machine.
constexpr std::array kRefusedNumbers{
    452,  // fchmodat2
    463,  // setxattrat
    466,  // removexattrat
    467,  // open_tree_attr
    469,  // file_setattr
};
/// Calls that no kernel had when this was written do not exist here.
constexpr int kFirstUnknown = 470;
constexpr int kLastUnknown = 511;

/// A call that is refused when one argument has, within `mask`, that value.
struct ArgumentRule {
  const char* call;
  unsigned argument;
  std::uint64_t mask;
  std::uint64_t value;
};

constexpr auto kRefusedArguments = std::to_array<ArgumentRule>({
    {"clone", 0, CLONE_THREAD, 0},  // A process of its own; a thread may be.
    {"clone", 0, CLONE_NEWNS, CLONE_NEWNS},
    {"clone", 0, CLONE_NEWUTS, CLONE_NEWUTS},
    {"clone", 0, CLONE_NEWIPC, CLONE_NEWIPC},
    {"clone", 0, CLONE_NEWNET, CLONE_NEWNET},
    {"clone", 0, CLONE_NEWCGROUP, CLONE_NEWCGROUP},
    {"ioctl", 1, kIntBits, TIOCSTI},
    {"ioctl", 1, kIntBits, TIOCLINUX},
    // Who gets a descriptor's signal, and which: kill() by another name.
    {"ioctl", 1, kIntBits, kSetGroupOwner},
    {"ioctl", 1, kIntBits, kSetSocketOwner},
    {"fcntl", 1, kIntBits, kSetOwner},
    {"fcntl", 1, kIntBits, kSetSignal},
    {"fcntl", 1, kIntBits, kSetOwnerEx},
    {"fcntl64", 1, kIntBits, kSetOwner},
    {"fcntl64", 1, kIntBits, kSetSignal},
    {"fcntl64", 1, kIntBits, kSetOwnerEx},
    // Folders that their owner may not look into would be hidden from the count of what is written.
    {"mkdir", 1, S_IRUSR, 0},
    {"mkdir", 1, S_IXUSR, 0},
    {"mkdirat", 2, S_IRUSR, 0},
    {"mkdirat", 2, S_IXUSR, 0},
    {"umask", 0, S_IRUSR, S_IRUSR},
    {"umask", 0, S_IXUSR, S_IXUSR},
    {"prctl", 0, kIntBits, PR_SET_PDEATHSIG},
    {"prctl", 0, kIntBits, PR_SET_DUMPABLE},
    {"prctl", 0, kIntBits, PR_SET_PTRACER},
    {"prctl", 0, kIntBits, PR_SET_CHILD_SUBREAPER},
    {"prctl", 0, kIntBits, PR_SET_MM},
});

/// Calls whose first argument is a process: refused unless it is this one.
struct ProcessRule {
  const char* call;
  std::uint64_t allowed;
};
constexpr auto kProcessRules = std::to_array<ProcessRule>({
    {"kill", kOwnPid},
    {"tgkill", kOwnPid},
    {"prlimit64", 0},
    {"sched_setaffinity", 0},
});

/// Adds rules until one fails; calls that this machine lacks are passed over.
class RuleWriter {
 public:
  explicit RuleWriter(scmp_filter_ctx context) : context_(context) {}

  void refuse(const char* call, std::span<const scmp_arg_cmp> arguments = {}) {
    const int number = ::seccomp_syscall_resolve_name(call);
    if (number != __NR_SCMP_ERROR) {
      add(SCMP_ACT_ERRNO(EPERM), number, arguments);
    }
  }

  void add(std::uint32_t action, int number, std::span<const scmp_arg_cmp> arguments = {}) {
    if (error_ == 0) {
      error_ = ::seccomp_rule_add_array(context_, action, number,
                                        static_cast<unsigned>(arguments.size()), arguments.data());
    }
  }

  [[nodiscard]] int error() const { return error_; }

 private:
  scmp_filter_ctx context_;
  int error_ = 0;
};

int write_rules(scmp_filter_ctx context) {
  RuleWriter rules(context);
  for (const char* call : kRefused) {
    rules.refuse(call);
  }
  for (const ArgumentRule& rule : kRefusedArguments) {
    const std::array compare{
        scmp_arg_cmp{rule.argument, SCMP_CMP_MASKED_EQ, rule.mask, rule.value}};
    rules.refuse(rule.call, compare);
  }
  for (const ProcessRule& rule : kProcessRules) {
    const std::array compare{scmp_arg_cmp{0, SCMP_CMP_NE, rule.allowed, 0}};
    rules.refuse(rule.call, compare);
  }
  for (const int number : kRefusedNumbers) {
    rules.add(SCMP_ACT_ERRNO(EPERM), number);
  }
  // libc then falls back to what the filter can look into.
  rules.add(SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3));
  for (int number = kFirstUnknown; number <= kLastUnknown; ++number) {
    rules.add(SCMP_ACT_ERRNO(ENOSYS), number);
  }
  return rules.error();
}

Result<std::string> read_all(int fd) {
  std::string bytes(static_cast<std::size_t>(::lseek(fd, 0, SEEK_END)), '\0');
  if (::pread(fd, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    return fail(ErrorCode::Internal, "read the system call filter back");
  }
  return bytes;
}

}  // namespace

Result<std::string> syscall_filter() {
  const Context context(::seccomp_init(SCMP_ACT_ALLOW), ::seccomp_release);
  if (!context) {
    return fail(ErrorCode::Unavailable, "libseccomp knows no system call filter for this machine");
  }
  // A call of another ABI (32 bits, x32) has other numbers, so none is looked up: it is refused.
  int error = ::seccomp_attr_set(context.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
  if (error == 0) {
    error = write_rules(context.get());
  }
  const UniqueFd file(::memfd_create("filter", MFD_CLOEXEC));
  if (error == 0) {
    error = ::seccomp_export_bpf(context.get(), file.get());
  }
  if (error != 0) {
    return fail(ErrorCode::Unavailable, fmt::format("make the system call filter: {}",
                                                    std::generic_category().message(-error)));
  }
  return read_all(file.get());
}

}  // namespace maquette
