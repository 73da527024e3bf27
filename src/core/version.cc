#include "core/version.h"

namespace maquette {

std::string_view version() {
  return MAQUETTE_VERSION;
}

}  // namespace maquette
