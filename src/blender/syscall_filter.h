#pragma once

#include <cstdint>
#include <string>

#include "base/error.h"

namespace maquette {

/// Stands in the filter for the process id of the job, which worker/confine.py puts in its place: a
/// script may signal itself and nobody else.
inline constexpr std::uint32_t kOwnPid = 0x7fffabcd;

/// The system call filter of jobs as a BPF program for this machine's architecture: an array of
/// struct sock_filter, for worker/confine.py. What a modelling script does not need is refused with
/// EPERM: other programs and processes, sockets, signals to others, debugging, mounting, kernel
/// facilities, and changes of a file's mode, owner or times, which Landlock lets pass.
/// Unavailable where libseccomp does not know the machine.
[[nodiscard]] Result<std::string> syscall_filter();

}  // namespace maquette
