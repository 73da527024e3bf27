#include "mesh/topology.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Sorted by a point of each item, then by `less`: in linear time, as few items share a point.
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

/// Indices of the triangles that are counted, ascending, and how many of each kind are not.
struct Selection {
  std::vector<std::uint32_t> counted;
  std::uint64_t collapsed = 0;
  std::uint64_t duplicates = 0;
};

bool is_collapsed(const Triangle& triangle) {
  return triangle[0] == triangle[1] || triangle[1] == triangle[2] || triangle[2] == triangle[0];
}

Selection select(const TriMesh& mesh) {
  struct Entry {
    Triangle corners;
    std::uint32_t index;
  };
  std::vector<Entry> entries;
  entries.reserve(mesh.triangles.size());
  for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
    Triangle corners = mesh.triangles[i];
    if (!is_collapsed(corners)) {
      std::ranges::sort(corners);
      entries.push_back({corners, static_cast<std::uint32_t>(i)});
    }
  }
  Selection selection;
  selection.collapsed = mesh.triangles.size() - entries.size();
  entries = sorted_by_point(
      entries, mesh.points.size(), [](const Entry& entry) { return entry.corners[0]; },
      [](const Entry& a, const Entry& b) {
        return std::tie(a.corners, a.index) < std::tie(b.corners, b.index);
      });
  const auto copies = std::ranges::unique(entries, {}, &Entry::corners);
  selection.duplicates = copies.size();
  entries.erase(copies.begin(), copies.end());
  for (const Entry& entry : entries) {
    selection.counted.push_back(entry.index);
  }
  std::ranges::sort(selection.counted);
  return selection;
}

/// A triangle's side. Sides of one edge have the same key and stand together once sorted.
struct Side {
  std::uint64_t key;
  std::uint32_t triangle;
  bool upwards;  ///< From the lower to the higher point.
};

std::vector<Side> sorted_sides(const TriMesh& mesh, std::span<const std::uint32_t> counted) {
  std::vector<Side> sides;
  sides.reserve(3 * counted.size());
  for (const std::uint32_t index : counted) {
    const Triangle& triangle = mesh.triangles[index];
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t from = triangle[i];
      const std::uint32_t to = triangle[(i + 1) % 3];
      const auto [low, high] = std::minmax(from, to);
      sides.push_back({std::uint64_t{low} << 32 | high, index, from < to});
    }
  }
  return sorted_by_point(
      sides, mesh.points.size(), [](const Side& side) { return side.key >> 32; },
      [](const Side& a, const Side& b) { return a.key < b.key; });
}

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

std::uint32_t root_of(std::vector<std::uint32_t>& parents, std::uint32_t node) {
  while (parents[node] != node) {
    parents[node] = parents[parents[node]];
    node = parents[node];
  }
  return node;
}

/// The first triangle of each triangle's shell; a triangle that is not counted is its own.
std::vector<std::uint32_t> shell_roots(std::size_t triangles, std::span<const Side> sides) {
  std::vector<std::uint32_t> parents(triangles);
  std::iota(parents.begin(), parents.end(), 0U);
  for_each_edge(sides, [&](std::span<const Side> edge) {
    for (const Side& side : edge.subspan(1)) {
      const auto [low, high] =
          std::minmax({root_of(parents, edge.front().triangle), root_of(parents, side.triangle)});
      parents[high] = low;
    }
  });
  for (std::uint32_t i = 0; i < parents.size(); ++i) {
    parents[i] = root_of(parents, i);
  }
  return parents;
}

void count_edges(std::span<const Side> sides, Topology& topology) {
  topology.oriented = topology.faces > 0;
  for_each_edge(sides, [&](std::span<const Side> edge) {
    const auto upwards = std::ranges::count(edge, true, &Side::upwards);
    const auto downwards = static_cast<std::ptrdiff_t>(edge.size()) - upwards;
    topology.edges += 1;
    topology.boundary_edges += edge.size() == 1 ? 1 : 0;
    topology.non_manifold_edges += edge.size() > 2 ? 1 : 0;
    topology.oriented = topology.oriented && upwards <= 1 && downwards <= 1;
  });
  topology.watertight =
      topology.faces > 0 && topology.boundary_edges == 0 && topology.non_manifold_edges == 0;
}

/// So thin that its corners are on a line as far as float32 can tell.
bool is_flat(const std::array<Vec3, 3>& corners) {
  const double longest = std::max({length(corners[1] - corners[0]), length(corners[2] - corners[1]),
                                   length(corners[0] - corners[2])});
  return length(normal_of(corners)) <= 1e-6 * longest * longest;
}

}  // namespace

TriMesh counted_triangles(const TriMesh& welded) {
  TriMesh mesh{.points = welded.points, .triangles = {}};
  for (const std::uint32_t index : select(welded).counted) {
    mesh.triangles.push_back(welded.triangles[index]);
  }
  return mesh;
}

Topology topology_of(const TriMesh& welded) {
  const Selection selection = select(welded);
  const std::vector<Side> sides = sorted_sides(welded, selection.counted);
  const std::vector<std::uint32_t> roots = shell_roots(welded.triangles.size(), sides);
  Topology topology{.faces = selection.counted.size(),
                    .degenerate_triangles = selection.collapsed,
                    .duplicate_triangles = selection.duplicates};
  std::vector<bool> used(welded.points.size());
  for (const std::uint32_t index : selection.counted) {
    const Triangle& triangle = welded.triangles[index];
    for (const std::uint32_t corner : triangle) {
      topology.vertices += used[corner] ? 0 : 1;
      used[corner] = true;
    }
    topology.shells += roots[index] == index ? 1 : 0;
    topology.degenerate_triangles += is_flat(corners_of(welded, triangle)) ? 1 : 0;
  }
  count_edges(sides, topology);
  topology.euler = static_cast<std::int64_t>(topology.vertices + topology.faces) -
                   static_cast<std::int64_t>(topology.edges);
  return topology;
}

}  // namespace maquette
