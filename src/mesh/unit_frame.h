#pragma once

#include <cmath>

#include "mesh/bounds.h"
#include "mesh/tri_mesh.h"
#include "mesh/vec3.h"

namespace maquette {

/// Moves what lies in a box to the origin and brings it to one size, about kSpan units, so that a
/// library's fixed thresholds mean the same for a ring and for a hall. By a power of two: digits
/// stay.
class UnitFrame {
 public:
  explicit UnitFrame(const Bounds& box) : origin_(centre_of(box)) {
    if (const double size = length(box.size()); size > 0) {
      scale_ = std::ldexp(1.0, kSpanExponent - std::ilogb(size));
    }
  }

  // FCL takes triangles of less than 1e-8 square units for lines.
  static constexpr int kSpanExponent = 20;
  static constexpr double kSpan = 1 << kSpanExponent;

  [[nodiscard]] Vec3 into(const Vec3& point) const { return scale_ * (point - origin_); }
  [[nodiscard]] Vec3 out_of(const Vec3& point) const { return origin_ + (1 / scale_) * point; }
  [[nodiscard]] double scale() const { return scale_; }

 private:
  Vec3 origin_;
  double scale_ = 1;
};

}  // namespace maquette
