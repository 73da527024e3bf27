#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

/// Any bytes give an error about them or a valid scene.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  MAQUETTE_CHECK(maquette::is_fair(maquette::read_ply(bytes)));
  return 0;
}
