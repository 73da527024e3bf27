#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/facts.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Parts by index.
using PartList = std::vector<std::size_t>;

/// One of the things that a noun names.
struct Instance {
  PartList parts;
  /// Its name says that it is one: "Chair_2", and "Armchair1" of "Armchair1_Seat"; not "Cup" of
  /// "CupHandle" alone, which may be one of several parts of a cup.
  bool named = false;
  bool numbered = false;  ///< Its name tells it from others: what is called so belongs to it.
};

/// Parts that stand for a noun, one list an instance (instance_of()): "chair_2.leg" and
/// "chair_2.seat", "Armchair1_Seat" and "Armchair1_Back"; what bears no number by itself.
[[nodiscard]] std::vector<Instance> instances_of(const Facts& facts, const PartList& parts,
                                                 std::string_view noun);

/// What holds all the parts, of which there is one at least.
[[nodiscard]] Bounds bounds_of_parts(const Facts& facts, const PartList& parts);

/// Of each instance, along x, y and z, in metres.
[[nodiscard]] std::vector<Vec3> extents_of(const Facts& facts,
                                           const std::vector<Instance>& instances);

}  // namespace maquette
