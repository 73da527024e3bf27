#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "mesh/obj_libraries.h"
#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

/// Any bytes give an error about them or a valid scene. What follows the first NUL is the material
/// library.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(bytes.find('\0'), size);
  const std::string_view mtl = bytes.substr(std::min(end + 1, size));
  for (const std::string& name : maquette::obj_library_names(bytes)) {
    MAQUETTE_CHECK(!name.empty());
  }
  MAQUETTE_CHECK(maquette::is_fair(maquette::read_obj(bytes.substr(0, end), mtl)));
  return 0;
}
