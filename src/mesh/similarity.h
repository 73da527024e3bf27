#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "mesh/tri_mesh.h"

namespace maquette {

/// Groups of parts that are one shape in several places: equal up to translation, rotation and,
/// when mirrored, reflection; no scaling. Each group has two members or more, in order; groups by
/// their first member. Parts with other counts of points or triangles, or without area, are no
/// repeats. `relative_tolerance` is a share of the shape's size. Compares invariants: counts, area,
/// moments and the sorted places of points, which no two parts of a usual model share by chance.
/// Near-linear in points and triangles plus the pairs whose counts and areas agree.
[[nodiscard]] std::vector<std::vector<std::size_t>> repeated_parts(
    std::span<const TriMesh* const> parts, double relative_tolerance = 1e-3);

/// How far the whole model is its own mirror image across the planes x, y and z = centre of its
/// bounds: per axis the share of its surface, by area-weighted samples, whose mirrored point lies
/// on the surface within `relative_tolerance` of the diagonal. In [0, 1]; 0 without area.
[[nodiscard]] std::array<double, 3> mirror_symmetry(std::span<const TriMesh* const> parts,
                                                    double relative_tolerance = 5e-3);

}  // namespace maquette
