#include "mesh/topology.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

#include "mesh/sides.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

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

/// The first triangle of each triangle's shell; a triangle that is not counted is its own.
JoinedSets shells_of(std::size_t triangles, std::span<const Side> sides) {
  JoinedSets shells(triangles);
  for_each_edge(sides, [&](std::span<const Side> edge) {
    for (const Side& side : edge.subspan(1)) {
      shells.join(edge.front().triangle, side.triangle);
    }
  });
  return shells;
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
  JoinedSets shells = shells_of(welded.triangles.size(), sides);
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
    topology.shells += shells.root_of(index) == index ? 1 : 0;
    topology.degenerate_triangles += is_flat(corners_of(welded, triangle)) ? 1 : 0;
  }
  count_edges(sides, topology);
  topology.euler = static_cast<std::int64_t>(topology.vertices + topology.faces) -
                   static_cast<std::int64_t>(topology.edges);
  return topology;
}

}  // namespace maquette
