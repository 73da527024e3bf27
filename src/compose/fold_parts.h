#pragma once

#include <vector>

#include "brief/brief.h"
#include "compose/library.h"

namespace maquette {

/// A brief in which things that the component of another thing has as parts are its parts: "a cake
/// with icing and six candles on it". A thing with a component of its own is folded only into the
/// one that it is related to.
[[nodiscard]] Brief fold_parts(Brief brief, const ComponentLibrary& library);

}  // namespace maquette
