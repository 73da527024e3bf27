#pragma once

#include <cstddef>
#include <vector>

#include "core/facts.h"

namespace maquette {

/// Parts that hang together by contacts, directly or through others.
struct Cluster {
  std::vector<std::size_t> parts;  ///< Indices into Facts::parts, ascending.
  Bounds bounds;
  bool grounded = false;  ///< One of them is at the model's lowest point.
};

/// Every part is in one cluster; by their first part.
[[nodiscard]] std::vector<Cluster> clusters_of(const Facts& facts);

/// The shortest way from one cluster to a part of another.
struct Gap {
  std::size_t from = 0;  ///< A part of the cluster.
  std::size_t to = 0;    ///< The nearest part that is not.
  double distance = 0;   ///< Metres between their surfaces.
  Vec3 move{};           ///< Moves `from`'s box against `to`'s along one axis; all zero when boxes
                         ///< overlap.
};

/// `clusters` has more than this one.
[[nodiscard]] Gap nearest_other(const Facts& facts, const Cluster& cluster);

}  // namespace maquette
