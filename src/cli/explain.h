#pragma once

#include <string>

#include "core/design.h"

namespace maquette {

/// A table of what was tried for a design, a line a candidate with what was found wrong with it,
/// and a sentence on why one of them was kept.
[[nodiscard]] std::string explain(const Design& design);

}  // namespace maquette
