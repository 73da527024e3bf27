#include "mesh/hollows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <utility>

#include <Eigen/Eigenvalues>

#include "mesh/bounds.h"
#include "mesh/sides.h"
#include "mesh/surface_probe.h"
#include "mesh/triangle.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Of a part's diagonal: how far off a wall a ray begins.
constexpr double kOffWall = 1e-5;
/// A rough surface has hollows without end.
constexpr std::size_t kMostOfPart = 200;

/// A wall, and the way from it to the wall that it faces.
struct Wall {
  std::uint32_t triangle = 0;
  Vec3 start{};
  Vec3 way{};
  double area = 0;
};

/// The probes of a model's parts, made when first asked.
class Probes {
 public:
  explicit Probes(std::span<const HollowBody> bodies)
      : bodies_(bodies), device_(nullptr, nullptr), probes_(bodies.size()) {}

  const SurfaceProbe& of(std::size_t part) {
    if (device_ == nullptr) {
      device_ = new_probe_device();
    }
    if (probes_[part] == nullptr) {
      probes_[part] = std::make_unique<SurfaceProbe>(*bodies_[part].surface, device_);
    }
    return *probes_[part];
  }

 private:
  std::span<const HollowBody> bodies_;
  ProbeDevice device_;
  std::vector<std::unique_ptr<SurfaceProbe>> probes_;
};

Vec3 unit(const Vec3& a) {
  const double size = length(a);
  return size > 0 ? 1 / size * a : Vec3{};
}

std::vector<Vec3> outward_normals(const HollowBody& body) {
  std::vector<Vec3> normals;
  normals.reserve(body.surface->triangles.size());
  for (const Triangle& triangle : body.surface->triangles) {
    normals.push_back((body.inside_out ? -1.0 : 1.0) *
                      unit(normal_of(corners_of(*body.surface, triangle))));
  }
  return normals;
}

/// What is known of one part while its hollows are looked for.
struct Search {
  const TriMesh& mesh;
  bool closed = false;
  std::vector<Vec3> normals;
  std::vector<Side> sides;
  std::vector<Wall> walls;
  std::vector<bool> is_wall;
  JoinedSets hollows;
};

/// How an edge of two triangles bends as seen from outside.
enum class Bend { Sharp, Round, Flat, Concave };

Bend bend_of(const Search& search, const Side& one, const Side& other) {
  constexpr double kFlat = 1e-4;
  constexpr double kSharp = 0.77;  // The sine of 50 degrees: a rim of eight faces is still round.
  const Vec3& corner = search.mesh.points[one.key >> 32];
  const Vec3& normal = search.normals[one.triangle];
  double height = 0;
  for (const std::uint32_t point : search.mesh.triangles[other.triangle]) {
    height += dot(normal, search.mesh.points[point] - corner);
  }
  if (std::abs(height) <= kFlat * length(search.mesh.points[one.key & 0xffffffff] - corner)) {
    return Bend::Flat;
  }
  const Vec3& beyond = search.normals[other.triangle];
  const bool sharp = length(cross(normal, beyond)) > kSharp || dot(normal, beyond) < 0;
  return height > 0 ? Bend::Concave : sharp ? Bend::Sharp : Bend::Round;
}

/// One closed shell without a concave edge, as most parts are.
bool is_convex(const Search& search) {
  JoinedSets shells(search.normals.size());
  std::size_t joins = 0;
  bool convex = search.closed;
  for_each_edge(search.sides, [&](std::span<const Side> edge) {
    convex = convex && edge.size() == 2 && bend_of(search, edge[0], edge[1]) != Bend::Concave;
    if (convex && shells.root_of(edge[0].triangle) != shells.root_of(edge[1].triangle)) {
      shells.join(edge[0].triangle, edge[1].triangle);
      ++joins;
    }
  });
  return convex && joins + 1 == search.normals.size();
}

/// A ray that leaves a face and meets the part again, from outside, has found a wall that faces it.
void look_out(Search& search, const SurfaceProbe& probe, std::uint32_t triangle, const Vec3& from,
              const Vec3& way) {
  const double area = area_of(corners_of(search.mesh, search.mesh.triangles[triangle]));
  const auto hit = area > 0 ? probe.first_hit(from, way) : std::nullopt;
  const bool faces = hit && dot(way, search.normals[hit->triangle]) < 0;
  // Where shells overlap, the way out of one leads into another.
  if (!faces || (search.closed && probe.encloses(from))) {
    return;
  }
  search.walls.push_back({triangle, from, hit->distance * way, area});
  search.is_wall[triangle] = true;
  search.is_wall[hit->triangle] = true;
  search.hollows.join(triangle, hit->triangle);
}

/// Looks out of each face, and where a rim is round, so that few faces look straight across the
/// hole, out of the edges between them.
void find_walls(Search& search, const SurfaceProbe& probe) {
  const double off = kOffWall * diagonal_of(bounds_of(search.mesh));
  for (std::uint32_t i = 0; i < search.normals.size(); ++i) {
    const auto corners = corners_of(search.mesh, search.mesh.triangles[i]);
    const Vec3& normal = search.normals[i];
    if (length(normal) > 0) {
      const Vec3 middle = 1.0 / 3 * (corners[0] + corners[1] + corners[2]);
      look_out(search, probe, i, middle + off * normal, normal);
    }
  }
  for_each_edge(search.sides, [&](std::span<const Side> edge) {
    if (edge.size() == 2 && bend_of(search, edge[0], edge[1]) == Bend::Round) {
      const Vec3 way = unit(search.normals[edge[0].triangle] + search.normals[edge[1].triangle]);
      const Vec3 middle = 0.5 * (search.mesh.points[edge[0].key >> 32] +
                                 search.mesh.points[edge[0].key & 0xffffffff]);
      look_out(search, probe, edge[0].triangle, middle + off * way, way);
      look_out(search, probe, edge[1].triangle, middle + off * way, way);
    }
  });
}

/// A face with walls on two of its sides is one with them, as half of a square whose other half
/// looks across the hole.
void fill_gaps(Search& search) {
  std::vector<int> walls_beside(search.normals.size());
  for_each_edge(search.sides, [&](std::span<const Side> edge) {
    if (edge.size() == 2 && bend_of(search, edge[0], edge[1]) != Bend::Sharp) {
      walls_beside[edge[0].triangle] += search.is_wall[edge[1].triangle] ? 1 : 0;
      walls_beside[edge[1].triangle] += search.is_wall[edge[0].triangle] ? 1 : 0;
    }
  });
  for (std::size_t i = 0; i < walls_beside.size(); ++i) {
    search.is_wall[i] = search.is_wall[i] || walls_beside[i] > 1;
  }
}

/// Walls that meet at an edge are of one hollow, but not around a sharp rim, where a hole leads
/// into a groove.
void join_neighbours(Search& search) {
  for_each_edge(search.sides, [&](std::span<const Side> edge) {
    if (edge.size() == 2 && search.is_wall[edge[0].triangle] && search.is_wall[edge[1].triangle] &&
        bend_of(search, edge[0], edge[1]) != Bend::Sharp) {
      search.hollows.join(edge[0].triangle, edge[1].triangle);
    }
  });
}

/// A hollow whose walls are known.
struct Found {
  Hollow hollow;
  std::vector<Wall> walls;
  Vec3 axis{};  ///< Along which its walls run; all zero where there is no such direction.
  double low = 0;
  double high = 0;  ///< From where to where they run along it.
};

std::map<std::uint32_t, Found> gather(Search& search, std::size_t part) {
  std::map<std::uint32_t, Found> found;
  for (const Wall& wall : search.walls) {
    found[search.hollows.root_of(wall.triangle)].walls.push_back(wall);
  }
  for (auto& [root, each] : found) {
    double area = 0;
    Vec3 centre{};
    double width = 0;
    for (const Wall& wall : each.walls) {
      area += wall.area;
      centre = centre + wall.area * (wall.start + 0.5 * wall.way);
      width += wall.area * length(wall.way);
    }
    each.hollow = {.part = part,
                   .centre = 1 / area * centre,
                   .width = width / area,
                   .sealed = true,
                   .filled_by = {}};
  }
  return found;
}

/// A hollow with an edge where its walls end has a mouth.
void find_mouths(Search& search, std::map<std::uint32_t, Found>& found) {
  const auto hollow_of = [&](std::uint32_t triangle) {
    return search.is_wall[triangle] ? found.find(search.hollows.root_of(triangle)) : found.end();
  };
  for_each_edge(search.sides, [&](std::span<const Side> edge) {
    for (const Side& side : edge) {
      const auto here = hollow_of(side.triangle);
      const bool ends = edge.size() == 1 || std::ranges::any_of(edge, [&](const Side& other) {
                          return hollow_of(other.triangle) != here;
                        });
      if (here != found.end() && ends) {
        here->second.hollow.sealed = false;
      }
    }
  });
}

/// Walls that look to all sides of a line enclose it; those that look two ways leave a groove.
void find_axis(const Search& search, Found& found) {
  constexpr double kAllAround = 0.02;
  Eigen::Vector3d mean = Eigen::Vector3d::Zero();
  Eigen::Matrix3d squares = Eigen::Matrix3d::Zero();
  double area = 0;
  for (const Wall& wall : found.walls) {
    const Vec3& n = search.normals[wall.triangle];
    const Eigen::Vector3d normal(n[0], n[1], n[2]);
    mean += wall.area * normal;
    squares += wall.area * normal * normal.transpose();
    area += wall.area;
  }
  mean /= area;
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver(squares / area -
                                                              mean * mean.transpose());
  const Eigen::Vector3d& values = solver.eigenvalues();
  found.hollow.enclosed = values[1] > kAllAround * values[2];
  if (!found.hollow.enclosed) {
    return;
  }
  const Eigen::Vector3d axis = solver.eigenvectors().col(0);
  found.axis = {axis[0], axis[1], axis[2]};
  found.low = std::numeric_limits<double>::infinity();
  found.high = -found.low;
  for (const Wall& wall : found.walls) {
    for (const Vec3& corner : corners_of(search.mesh, search.mesh.triangles[wall.triangle])) {
      found.low = std::min(found.low, dot(found.axis, corner));
      found.high = std::max(found.high, dot(found.axis, corner));
    }
  }
}

/// Whether one part closes a line along the axis through `point`: somewhere within the hollow, or
/// at both its ends. What lies before one end alone makes a blind hole of it.
bool closes(const SurfaceProbe& probe, const Found& found, const Vec3& point) {
  const double depth = found.high - found.low;
  const double place = dot(found.axis, point);
  const auto ahead = probe.first_hit(point, found.axis);
  const auto behind = probe.first_hit(point, -1.0 * found.axis);
  const double next = ahead ? place + ahead->distance : std::numeric_limits<double>::infinity();
  const double last = behind ? place - behind->distance : -std::numeric_limits<double>::infinity();
  const auto is_within = [&](double at) {
    return found.low + 0.1 * depth < at && at < found.high - 0.1 * depth;
  };
  return is_within(next) || is_within(last) ||
         (next <= found.high + 0.1 * depth && last >= found.low - 0.1 * depth);
}

/// The share of the hollow that a part fills, by some of its walls.
double filled_share(const Found& found, const HollowBody& body, const SurfaceProbe& probe) {
  constexpr std::array kPlaces{0.25, 0.5, 0.75};
  constexpr std::size_t kWalls = 64;
  const std::size_t step = found.walls.size() / kWalls + 1;
  double filled = 0;
  double all = 0;
  for (std::size_t i = 0; i < found.walls.size(); i += step) {
    const Wall& wall = found.walls[i];
    for (const double place : kPlaces) {
      const Vec3 point = wall.start + place * wall.way;
      const bool full = (body.closed && probe.encloses(point)) ||
                        (found.hollow.enclosed && closes(probe, found, point));
      filled += full ? wall.area : 0;
      all += wall.area;
    }
  }
  return filled / all;
}

Bounds box_around(const Found& found, const TriMesh& mesh) {
  const auto box_of_wall = [&](const Wall& wall) {
    return box_of(corners_of(mesh, mesh.triangles[wall.triangle]));
  };
  Bounds box = box_of_wall(found.walls.front());
  for (const Wall& wall : found.walls) {
    box = joined(box, box_of_wall(wall));
  }
  return box;
}

/// False when `room`, the number of parts that may still be probed, does not suffice.
bool find_fillers(const Search& search, std::span<const HollowBody> bodies,
                  const std::vector<Bounds>& boxes, Probes& probes, std::size_t& room,
                  Found& found) {
  constexpr double kFull = 0.6;
  constexpr double kSome = 0.05;
  const Bounds box = box_around(found, search.mesh);
  std::vector<std::pair<double, std::size_t>> shares;
  double filled = 0;
  for (std::size_t other = 0; other < bodies.size(); ++other) {
    if (other == found.hollow.part || bodies[other].surface->triangles.empty() ||
        distance_between(boxes[other], box) > 0) {
      continue;
    }
    if (room == 0) {
      return false;
    }
    --room;
    const double share = filled_share(found, bodies[other], probes.of(other));
    filled += share;
    if (share > kSome) {
      shares.emplace_back(-share, other);
    }
  }
  if (filled >= kFull) {
    std::ranges::sort(shares);
    for (const auto& [share, part] : shares) {
      found.hollow.filled_by.push_back(part);
    }
  }
  return true;
}

/// Adds the part's hollows to `result`; false, and none, when there is no room to see what fills
/// them.
bool look_into(std::size_t part, Search& search, std::span<const HollowBody> bodies,
               const std::vector<Bounds>& boxes, Probes& probes, std::size_t& room,
               Hollows& result) {
  find_walls(search, probes.of(part));
  fill_gaps(search);
  join_neighbours(search);
  std::map<std::uint32_t, Found> found = gather(search, part);
  find_mouths(search, found);
  std::vector<Found*> widest;
  for (auto& [root, each] : found) {
    widest.push_back(&each);
  }
  std::ranges::stable_sort(widest, std::greater<>(),
                           [](const Found* each) { return each->hollow.width; });
  widest.resize(std::min(widest.size(), kMostOfPart));
  for (Found* each : widest) {
    find_axis(search, *each);
    if (!find_fillers(search, bodies, boxes, probes, room, *each)) {
      return false;
    }
  }
  for (Found* each : widest) {
    result.all.push_back(std::move(each->hollow));
  }
  return true;
}

}  // namespace

Hollows hollows_of(std::span<const HollowBody> bodies, const RunContext& context) {
  constexpr std::size_t kMostTriangles = 200'000;
  constexpr std::size_t kMostProbed = 20'000;  // Each takes some hundred rays.
  Hollows result{.all = {},
                 .looked = std::vector<bool>(bodies.size()),
                 .convex = std::vector<bool>(bodies.size())};
  std::vector<Bounds> boxes;
  for (const HollowBody& body : bodies) {
    boxes.push_back(bounds_of(*body.surface));
  }
  Probes probes(bodies);
  std::size_t triangles = 0;
  std::size_t room = kMostProbed;
  for (std::size_t part = 0; part < bodies.size() && !context.should_stop(); ++part) {
    const TriMesh& mesh = *bodies[part].surface;
    if (mesh.triangles.empty() || triangles + mesh.triangles.size() > kMostTriangles) {
      continue;
    }
    Search search{.mesh = mesh,
                  .closed = bodies[part].closed,
                  .normals = outward_normals(bodies[part]),
                  .sides = sorted_sides(mesh),
                  .walls = {},
                  .is_wall = std::vector<bool>(mesh.triangles.size()),
                  .hollows = JoinedSets(mesh.triangles.size())};
    result.convex[part] = is_convex(search);
    triangles += result.convex[part] ? 0 : mesh.triangles.size();
    result.looked[part] =
        result.convex[part] || look_into(part, search, bodies, boxes, probes, room, result);
  }
  return result;
}

}  // namespace maquette
