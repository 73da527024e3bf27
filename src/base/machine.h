#pragma once

#include <cstdint>
#include <string>

namespace maquette {

/// Physical cores that this process may use, by its CPU affinity and a container's CPU quota. Two
/// hardware threads of one core count once. At least 1.
[[nodiscard]] int usable_cores();

/// The same with each hardware thread counted. At least 1.
[[nodiscard]] int usable_processors();

/// A name for the set of CPUs that this process may use: processes with the same set have the same
/// name.
[[nodiscard]] std::string cpu_set_name();

/// Bytes of memory that this process can still take without swapping: the system's available
/// memory, within a container's limit. 0 when unknown.
[[nodiscard]] std::uint64_t available_memory_bytes();

}  // namespace maquette
