#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numbers>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

#include "mesh/tri_mesh.h"
#include "mesh/vec3.h"

namespace maquette::testing {

/// Shapes for this module's tests, about the origin, faces outwards.

/// `place(u, v)` for u, v in [0, 1] at columns x rows squares; a closed direction shares its first
/// and last points. Faces look to du x dv.
inline TriMesh patch(std::uint32_t columns, std::uint32_t rows, bool closed_u, bool closed_v,
                     const std::function<Vec3(double, double)>& place) {
  TriMesh mesh;
  const std::uint32_t across = columns + (closed_u ? 0 : 1);
  const std::uint32_t up = rows + (closed_v ? 0 : 1);
  for (std::uint32_t v = 0; v < up; ++v) {
    for (std::uint32_t u = 0; u < across; ++u) {
      mesh.points.push_back(place(u * (1.0 / columns), v * (1.0 / rows)));
    }
  }
  for (std::uint32_t v = 0; v < rows; ++v) {
    for (std::uint32_t u = 0; u < columns; ++u) {
      const std::uint32_t right = (u + 1) % across;
      const std::uint32_t above = (v + 1) % up;
      const std::uint32_t a = v * across + u;
      const std::uint32_t b = v * across + right;
      const std::uint32_t c = above * across + right;
      const std::uint32_t d = above * across + u;
      mesh.triangles.push_back({a, b, c});
      mesh.triangles.push_back({a, c, d});
    }
  }
  return mesh;
}

/// Sides along x, y, z. The first two triangles are the bottom, the next two the top.
inline TriMesh box(const Vec3& size) {
  TriMesh mesh;
  for (std::uint32_t i = 0; i < 8; ++i) {
    mesh.points.push_back({((i & 1) != 0 ? 0.5 : -0.5) * size[0],
                           ((i & 2) != 0 ? 0.5 : -0.5) * size[1],
                           ((i & 4) != 0 ? 0.5 : -0.5) * size[2]});
  }
  mesh.triangles = {{0, 2, 3}, {0, 3, 1}, {4, 5, 7}, {4, 7, 6}, {0, 1, 5}, {0, 5, 4},
                    {2, 6, 7}, {2, 7, 3}, {0, 4, 6}, {0, 6, 2}, {1, 3, 7}, {1, 7, 5}};
  return mesh;
}

inline TriMesh cube() {
  return box({1, 1, 1});
}

/// A cube without its top.
inline TriMesh open_box() {
  TriMesh mesh = cube();
  mesh.triangles.erase(mesh.triangles.begin() + 2, mesh.triangles.begin() + 4);
  return mesh;
}

/// A unit square in the plane z = 0.
inline TriMesh grid(std::uint32_t columns, std::uint32_t rows) {
  return patch(columns, rows, false, false, [](double u, double v) {
    return Vec3{u - 0.5, v - 0.5, 0};
  });
}

inline TriMesh torus(double major, double minor, std::uint32_t around, std::uint32_t across) {
  return patch(around, across, true, true, [=](double u, double v) {
    const double turn = 2 * std::numbers::pi * u;
    const double tilt = 2 * std::numbers::pi * v;
    const double radius = major + minor * std::cos(tilt);
    return Vec3{radius * std::cos(turn), radius * std::sin(turn), minor * std::sin(tilt)};
  });
}

/// Closes a tube whose first row of `around` points is below and whose last row is above.
inline TriMesh capped(TriMesh tube, std::uint32_t around, const Vec3& bottom, const Vec3& top) {
  const auto last = static_cast<std::uint32_t>(tube.points.size()) - around;
  const auto south = static_cast<std::uint32_t>(tube.points.size());
  tube.points.push_back(bottom);
  tube.points.push_back(top);
  for (std::uint32_t i = 0; i < around; ++i) {
    const std::uint32_t next = (i + 1) % around;
    tube.triangles.push_back({south, next, i});
    tube.triangles.push_back({south + 1, last + i, last + next});
  }
  return tube;
}

inline TriMesh cylinder(double radius, double height, std::uint32_t segments) {
  const double half = height / 2;
  return capped(
      patch(segments, 1, true, false,
            [=](double u, double v) {
              const double turn = 2 * std::numbers::pi * u;
              return Vec3{radius * std::cos(turn), radius * std::sin(turn), (2 * v - 1) * half};
            }),
      segments, {0, 0, -half}, {0, 0, half});
}

inline TriMesh sphere(double radius, std::uint32_t segments, std::uint32_t rings) {
  return capped(
      patch(segments, rings - 2, true, false,
            [=](double u, double v) {
              const double turn = 2 * std::numbers::pi * u;
              const double tilt = std::numbers::pi * ((1 + v * (rings - 2)) / rings - 0.5);
              return Vec3{radius * std::cos(tilt) * std::cos(turn),
                          radius * std::cos(tilt) * std::sin(turn), radius * std::sin(tilt)};
            }),
      segments, {0, 0, -radius}, {0, 0, radius});
}

/// A disc with a round hole through it.
inline TriMesh washer(double hole, double radius, double height, std::uint32_t segments) {
  return patch(segments, 4, true, true, [=](double u, double v) {
    const double turn = 2 * std::numbers::pi * u;
    const bool inner = v < 0.2 || v > 0.7;
    const double at = inner ? hole : radius;
    return Vec3{at * std::cos(turn), at * std::sin(turn), (v < 0.4 ? -0.5 : 0.5) * height};
  });
}

/// The number of unit cells along x, y, z, and the full cells among them.
struct Cells {
  std::array<int, 3> count{};
  std::function<bool(int x, int y, int z)> full;

  [[nodiscard]] bool is_full(const std::array<int, 3>& at) const {
    for (std::size_t k = 0; k < 3; ++k) {
      if (at.at(k) < 0 || at.at(k) >= count.at(k)) {
        return false;
      }
    }
    return full(at[0], at[1], at[2]);
  }
};

/// The surface of the full cells; each square has points of its own.
inline TriMesh surface_of(const Cells& cells) {
  TriMesh mesh;
  const auto add_square = [&](const std::array<int, 3>& cell, std::size_t axis, bool up) {
    const auto first = static_cast<std::uint32_t>(mesh.points.size());
    for (const auto& [u, v] : {std::pair{0, 0}, {1, 0}, {1, 1}, {0, 1}}) {
      std::array<int, 3> corner = cell;
      corner.at(axis) += up ? 1 : 0;
      corner.at((axis + 1) % 3) += u;
      corner.at((axis + 2) % 3) += v;
      mesh.points.push_back({double(corner[0]), double(corner[1]), double(corner[2])});
    }
    if (up) {
      mesh.triangles.push_back({first, first + 1, first + 2});
      mesh.triangles.push_back({first, first + 2, first + 3});
    } else {
      mesh.triangles.push_back({first, first + 2, first + 1});
      mesh.triangles.push_back({first, first + 3, first + 2});
    }
  };
  for (int x = 0; x < cells.count[0]; ++x) {
    for (int y = 0; y < cells.count[1]; ++y) {
      for (int z = 0; z < cells.count[2]; ++z) {
        for (std::size_t axis = 0; axis < 3 && cells.is_full({x, y, z}); ++axis) {
          for (const bool up : {false, true}) {
            std::array<int, 3> beside{x, y, z};
            beside.at(axis) += up ? 1 : -1;
            if (!cells.is_full(beside)) {
              add_square({x, y, z}, axis, up);
            }
          }
        }
      }
    }
  }
  return mesh;
}

/// A plate of 9 by 9 by 1 with square holes through it, four at most.
inline TriMesh perforated_plate(int holes) {
  return surface_of({{9, 9, 1}, [=](int x, int y, int) {
                       const bool at_hole = (x == 2 || x == 6) && (y == 2 || y == 6);
                       const int number = (x == 6 ? 1 : 0) + (y == 6 ? 2 : 0);
                       return !at_hole || number >= holes;
                     }});
}

inline TriMesh mapped(TriMesh mesh, const std::function<Vec3(const Vec3&)>& map) {
  std::ranges::transform(mesh.points, mesh.points.begin(), map);
  return mesh;
}

inline TriMesh moved(TriMesh mesh, const Vec3& way) {
  return mapped(std::move(mesh), [&](const Vec3& point) { return point + way; });
}

inline TriMesh scaled(TriMesh mesh, double factor) {
  return mapped(std::move(mesh), [=](const Vec3& point) { return factor * point; });
}

/// By `angle` about the line through the origin along `axis`.
inline TriMesh turned(TriMesh mesh, const Vec3& axis, double angle) {
  const Vec3 unit = 1 / length(axis) * axis;
  return mapped(std::move(mesh), [&](const Vec3& point) {
    return std::cos(angle) * point + std::sin(angle) * cross(unit, point) +
           (1 - std::cos(angle)) * dot(unit, point) * unit;
  });
}

inline TriMesh flipped(TriMesh mesh) {
  for (Triangle& triangle : mesh.triangles) {
    std::swap(triangle[1], triangle[2]);
  }
  return mesh;
}

/// Across the plane x = 0, faces still outwards.
inline TriMesh mirrored(TriMesh mesh) {
  return flipped(mapped(std::move(mesh), [](const Vec3& point) {
    return Vec3{-point[0], point[1], point[2]};
  }));
}

inline TriMesh joined(TriMesh mesh, const TriMesh& other) {
  const auto offset = static_cast<std::uint32_t>(mesh.points.size());
  mesh.points.insert(mesh.points.end(), other.points.begin(), other.points.end());
  for (const Triangle& triangle : other.triangles) {
    mesh.triangles.push_back({triangle[0] + offset, triangle[1] + offset, triangle[2] + offset});
  }
  return mesh;
}

/// Each triangle with three points of its own.
inline TriMesh soup(const TriMesh& mesh) {
  TriMesh loose;
  for (const Triangle& triangle : mesh.triangles) {
    const auto first = static_cast<std::uint32_t>(loose.points.size());
    for (const std::uint32_t corner : triangle) {
      loose.points.push_back(mesh.points[corner]);
    }
    loose.triangles.push_back({first, first + 1, first + 2});
  }
  return loose;
}

/// The same surface with points and triangles in another order.
inline TriMesh shuffled(const TriMesh& mesh, std::mt19937& random) {
  std::vector<std::uint32_t> places(mesh.points.size());
  std::iota(places.begin(), places.end(), 0U);
  std::ranges::shuffle(places, random);
  TriMesh other{.points = std::vector<Vec3>(mesh.points.size()), .triangles = mesh.triangles};
  for (std::size_t i = 0; i < places.size(); ++i) {
    other.points[places[i]] = mesh.points[i];
  }
  for (Triangle& triangle : other.triangles) {
    triangle = {places[triangle[1]], places[triangle[2]], places[triangle[0]]};
  }
  std::ranges::shuffle(other.triangles, random);
  return other;
}

/// Turned and moved at random.
inline TriMesh somewhere(TriMesh mesh, std::mt19937& random) {
  std::uniform_real_distribution<double> any(-1, 1);
  const Vec3 axis{any(random), any(random), any(random)};
  const Vec3 way{10 * any(random), 10 * any(random), 10 * any(random)};
  return moved(turned(std::move(mesh), axis, 4 * any(random)), way);
}

/// As a file with 32-bit coordinates holds it.
inline TriMesh rounded(TriMesh mesh) {
  return mapped(std::move(mesh), [](const Vec3& point) {
    return Vec3{double{static_cast<float>(point[0])}, double{static_cast<float>(point[1])},
                double{static_cast<float>(point[2])}};
  });
}

}  // namespace maquette::testing
