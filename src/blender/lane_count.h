#pragma once

#include <cstdint>

namespace maquette {

/// How many lanes a machine carries: one a processor, as long as three quarters of the free memory
/// hold their Blenders (two a lane, 0.5 GB). At least 1. `free_bytes` 0: unknown, and no bound.
[[nodiscard]] int lanes_that_fit(int processors, std::uint64_t free_bytes);

/// The same for this machine at this moment.
[[nodiscard]] int lanes_of_this_machine();

}  // namespace maquette
