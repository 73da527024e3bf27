#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "mesh/tri_mesh.h"

namespace maquette {

struct NearPairs {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;  ///< Nearest boxes first.
  bool complete = true;
};

/// The boxes of a model's parts, kept by FCL for questions about which are near each other. Boxes
/// are numbered from 0.
class PartBoxes {
 public:
  /// pairs_within() answers for distances up to `reach`.
  PartBoxes(std::span<const Bounds> boxes, double reach);
  ~PartBoxes();
  PartBoxes(const PartBoxes&) = delete;
  PartBoxes& operator=(const PartBoxes&) = delete;

  /// Pairs whose boxes are within reach: the nearest when they are more than `most`.
  [[nodiscard]] NearPairs pairs_within_reach(std::size_t most) const;

  /// Calls visit(other) for boxes that are nearer to the one than `limit`, near ones mostly first.
  /// It returns the limit from then on; a negative one ends the search.
  void visit_others(std::size_t box, double limit,
                    const std::function<double(std::size_t)>& visit) const;

 private:
  struct Tree;
  std::unique_ptr<Tree> tree_;
};

}  // namespace maquette
