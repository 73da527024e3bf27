#include "mesh/bounds.h"

#include <algorithm>
#include <cmath>

#include "mesh/vec3.h"

namespace maquette {

Vec3 centre_of(const Bounds& box) {
  return box.min + 0.5 * box.size();
}

double diagonal_of(const Bounds& box) {
  return length(box.size());
}

double distance_between(const Bounds& a, const Bounds& b) {
  double squared = 0;
  for (std::size_t k = 0; k < 3; ++k) {
    const double gap = std::max({0.0, a.min[k] - b.max[k], b.min[k] - a.max[k]});
    squared += gap * gap;
  }
  return std::sqrt(squared);
}

Bounds joined(const Bounds& a, const Bounds& b) {
  Bounds both;
  for (std::size_t k = 0; k < 3; ++k) {
    both.min[k] = std::min(a.min[k], b.min[k]);
    both.max[k] = std::max(a.max[k], b.max[k]);
  }
  return both;
}

Bounds grown(const Bounds& box, double margin) {
  Bounds larger = box;
  for (std::size_t k = 0; k < 3; ++k) {
    larger.min[k] -= margin;
    larger.max[k] += margin;
  }
  return larger;
}

Bounds shared_by(const Bounds& a, const Bounds& b) {
  Bounds shared;
  for (std::size_t k = 0; k < 3; ++k) {
    shared.min[k] = std::max(a.min[k], b.min[k]);
    shared.max[k] = std::min(a.max[k], b.max[k]);
  }
  return shared;
}

bool contains(const Bounds& outer, const Bounds& inner) {
  for (std::size_t k = 0; k < 3; ++k) {
    if (inner.min[k] < outer.min[k] || inner.max[k] > outer.max[k]) {
      return false;
    }
  }
  return true;
}

bool contains(const Bounds& box, const Vec3& point) {
  for (std::size_t k = 0; k < 3; ++k) {
    if (!(box.min[k] <= point[k] && point[k] <= box.max[k])) {
      return false;
    }
  }
  return true;
}

}  // namespace maquette
