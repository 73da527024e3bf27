#pragma once

#include <cstddef>
#include <map>
#include <string>
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
struct PartGap {
  std::size_t from = 0;  ///< A part of the cluster.
  std::size_t to = 0;    ///< The nearest part that is not.
  double distance = 0;   ///< Metres between their surfaces.
  Vec3 move{};           ///< Moves `from`'s box against `to`'s along one axis; all zero when boxes
                         ///< overlap.
};

/// `clusters` has more than this one.
[[nodiscard]] PartGap nearest_other(const Facts& facts, const Cluster& cluster);

/// "; move it by -0.12 in x", and the number among the values as `move_x`; empty where boxes
/// overlap.
[[nodiscard]] std::string say_move(const PartGap& gap, bool several,
                                   std::map<std::string, double>& values);

/// One check speaks of no more: each costs a pass over all pairs.
constexpr std::size_t kMostClustersSaid = 100;

/// Of the model's diagonal: nobody sees a gap that is smaller.
constexpr double kSeenGap = 0.02;

/// The pieces of a picture or pattern hang in its plane.
[[nodiscard]] bool is_flat(const Facts& facts);

[[nodiscard]] bool overlap_along(const Bounds& a, const Bounds& b, std::size_t axis);

/// A winding around its core, or fruit in a basket: one holds the other's middle as seen from
/// above.
[[nodiscard]] bool is_around(const Bounds& a, const Bounds& b);

}  // namespace maquette
