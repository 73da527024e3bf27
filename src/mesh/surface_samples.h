#pragma once

#include <cstddef>
#include <vector>

#include "mesh/part_surface.h"

namespace maquette {

/// The part of the surface that lies in `box`, cut at its sides, as triangles.
[[nodiscard]] std::vector<Corners> pieces_in(const PartSurface& surface, const Bounds& box);

/// `count` points spread evenly over the area of `pieces`, the same ones each time; before them the
/// pieces' corners when they are no more than that.
[[nodiscard]] std::vector<Vec3> spread_samples(const std::vector<Corners>& pieces,
                                               std::size_t count);

}  // namespace maquette
