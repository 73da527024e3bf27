#include "blender/lane_count.h"

#include <algorithm>

#include "base/machine.h"

namespace maquette {

int lanes_that_fit(int processors, std::uint64_t free_bytes) {
  constexpr std::uint64_t kLaneBytes = 512ULL << 20;
  if (free_bytes == 0) {
    return std::max(processors, 1);
  }
  const std::uint64_t held = free_bytes / 4 * 3 / kLaneBytes;
  const auto wanted = static_cast<std::uint64_t>(std::max(processors, 1));
  return static_cast<int>(std::clamp<std::uint64_t>(held, 1, wanted));
}

int lanes_of_this_machine() {
  return lanes_that_fit(usable_processors(), available_memory_bytes());
}

}  // namespace maquette
