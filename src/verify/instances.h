#pragma once

#include <cstddef>
#include <vector>

#include "core/facts.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Parts by index.
using PartList = std::vector<std::size_t>;

/// Parts that stand for a thing, one list an instance: those that share the name's beginning up to
/// its number, "chair_2.leg" and "chair_2.seat", else each part by itself.
[[nodiscard]] std::vector<PartList> instances_of(const Facts& facts, const PartList& parts);

/// What holds all the parts, of which there is one at least.
[[nodiscard]] Bounds bounds_of_parts(const Facts& facts, const PartList& parts);

/// Of each instance, along x, y and z, in metres.
[[nodiscard]] std::vector<Vec3> extents_of(const Facts& facts,
                                           const std::vector<PartList>& instances);

}  // namespace maquette
