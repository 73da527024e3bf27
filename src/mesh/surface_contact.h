#pragma once

#include "mesh/part_surface.h"
#include "mesh/relations.h"

namespace maquette {

struct Body {
  const PartSurface& surface;
  bool closed = false;
};

/// How two bodies, here numbered 0 and 1, stand to each other. The outcome does not depend on which
/// is which, apart from the numbers.
[[nodiscard]] Relation contact_of(const Body& a, const Body& b, const RelationOptions& options);

}  // namespace maquette
