#include "mesh/measures.h"

#include "mesh/bounds.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Something spread over places: its amount, and the sum of amount times place.
struct Moments {
  double amount = 0;
  Vec3 first{};

  void add(double share, const Vec3& place) {
    amount += share;
    first = first + share * place;
  }
};

/// Of the tetrahedra between `origin` and each triangle, places relative to `origin`.
Moments solid_moments(const TriMesh& mesh, const Vec3& origin) {
  Moments moments;
  for (const Triangle& triangle : mesh.triangles) {
    const auto corners = corners_of(mesh, triangle);
    const Vec3 a = corners[0] - origin;
    const Vec3 b = corners[1] - origin;
    const Vec3 c = corners[2] - origin;
    moments.add(dot(a, cross(b, c)) / 6, 0.25 * (a + b + c));
  }
  return moments;
}

Moments surface_moments(const TriMesh& mesh, const Vec3& origin) {
  Moments moments;
  for (const Triangle& triangle : mesh.triangles) {
    const auto corners = corners_of(mesh, triangle);
    const Vec3 sum = (corners[0] - origin) + (corners[1] - origin) + (corners[2] - origin);
    moments.add(area_of(corners), 1.0 / 3 * sum);
  }
  return moments;
}

}  // namespace

double area_of(const TriMesh& mesh) {
  return surface_moments(mesh, {}).amount;
}

double volume_of(const TriMesh& mesh) {
  return solid_moments(mesh, centre_of(bounds_of(mesh))).amount;
}

Vec3 centre_of_mass(const TriMesh& mesh, bool solid) {
  const Bounds bounds = bounds_of(mesh);
  const Vec3 origin = centre_of(bounds);
  if (solid) {
    const Moments moments = solid_moments(mesh, origin);
    const Vec3 centre = origin + 1 / moments.amount * moments.first;
    // Shells that look against each other can cancel out to a centre anywhere.
    if (contains(bounds, centre)) {
      return centre;
    }
  }
  const Moments moments = surface_moments(mesh, origin);
  return moments.amount > 0 ? origin + 1 / moments.amount * moments.first : origin;
}

}  // namespace maquette
