#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

#include "mesh/tri_mesh.h"

namespace maquette {

/// The edges of a welded mesh, as the sides of its triangles. Topology, orientation and hollows are
/// computed from the triangles that meet at each edge.

/// Sorts items by a point of each, then by `less`. Linear time, because few items share a point.
template <typename Item, typename PointOf, typename Less>
std::vector<Item> sorted_by_point(const std::vector<Item>& items, std::size_t points,
                                  PointOf point_of, Less less) {
  std::vector<std::size_t> ends(points + 1);
  for (const Item& item : items) {
    ends[point_of(item) + 1] += 1;
  }
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<Item> sorted(items.size());
  for (const Item& item : items) {
    sorted[ends[point_of(item)]++] = item;
  }
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(begin),
              sorted.begin() + static_cast<std::ptrdiff_t>(end), less);
    begin = end;
  }
  return sorted;
}

/// A triangle's side. Sides of one edge have the same key and stand together once sorted.
struct Side {
  std::uint64_t key;
  std::uint32_t triangle;
  bool upwards;  ///< From the lower to the higher point.
};

/// The sides of the triangles `counted` of the mesh, sorted by their edges. Linear time.
[[nodiscard]] std::vector<Side> sorted_sides(const TriMesh& mesh,
                                             std::span<const std::uint32_t> counted);

/// The sides of all triangles.
[[nodiscard]] std::vector<Side> sorted_sides(const TriMesh& mesh);

/// Calls `visit` with the sides of each edge.
template <typename Visit>
void for_each_edge(std::span<const Side> sides, Visit visit) {
  while (!sides.empty()) {
    const auto end = std::ranges::find_if(
        sides, [&](const Side& side) { return side.key != sides.front().key; });
    const auto count = static_cast<std::size_t>(end - sides.begin());
    visit(sides.first(count));
    sides = sides.subspan(count);
  }
}

/// Disjoint sets that can be joined in nearly constant time. The lowest number of a set represents
/// it.
class JoinedSets {
 public:
  explicit JoinedSets(std::size_t count) : parents_(count) {
    std::iota(parents_.begin(), parents_.end(), 0U);
  }

  [[nodiscard]] std::uint32_t root_of(std::uint32_t node) {
    while (parents_[node] != node) {
      parents_[node] = parents_[parents_[node]];
      node = parents_[node];
    }
    return node;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    const auto [low, high] = std::minmax({root_of(a), root_of(b)});
    parents_[high] = low;
  }

 private:
  std::vector<std::uint32_t> parents_;
};

}  // namespace maquette
