#pragma once

#include <cstdint>

namespace maquette {

/// The number of lanes for a machine: one per processor, but only as many as three quarters of the
/// free memory can hold. A lane needs 0.5 GB for its two Blenders. At least 1. If `free_bytes` is 0
/// (unknown), memory does not limit the number.
[[nodiscard]] int lanes_that_fit(int processors, std::uint64_t free_bytes);

/// The same for this machine at this moment.
[[nodiscard]] int lanes_of_this_machine();

}  // namespace maquette
