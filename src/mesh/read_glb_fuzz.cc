#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "base/error.h"
#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

/// Any bytes give an error about them or a valid scene. The header's length is set right, so that
/// inputs of every size get past it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (size >= 12) {
    const auto length = static_cast<std::uint32_t>(size);
    std::memcpy(bytes.data() + 8, &length, sizeof length);
  }
  MAQUETTE_CHECK(maquette::is_fair(
      maquette::read_glb(bytes, {.max_points = 100'000, .max_triangles = 100'000})));
  return 0;
}
