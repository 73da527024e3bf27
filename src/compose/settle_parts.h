#pragma once

#include <vector>

#include "brief/brief.h"
#include "compose/library.h"

namespace maquette {

/// A brief in which the library's cards settle what is a part and what a thing: of "a cake with six
/// candles on it" and a cake that has candles these are parts; of "a desk with a lamp" and a desk
/// that has none the lamp is a thing that stands on it, or beside what has no top. A thing with a
/// component of its own becomes a part only of one that it is related to.
[[nodiscard]] Brief settle_parts(Brief brief, const ComponentLibrary& library);

}  // namespace maquette
