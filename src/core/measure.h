#pragma once

#include "core/facts.h"
#include "mesh/scene.h"

namespace maquette {

/// All facts of a model. Takes milliseconds for a usual one; near-linear in triangles.
[[nodiscard]] Facts measure(const Scene& scene);

}  // namespace maquette
