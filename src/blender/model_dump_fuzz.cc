#include <cstddef>
#include <cstdint>

#include "blender/model_dump.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto scene = maquette::read_model_dump({reinterpret_cast<const char*>(data), size});
  if (scene) {
    for (const maquette::ScenePart& part : scene->parts) {
      static_cast<void>(maquette::bounds_of(part.mesh));
    }
  }
  return 0;
}
