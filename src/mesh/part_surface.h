#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "mesh/surface_probe.h"
#include "mesh/tri_mesh.h"
#include "mesh/triangle.h"
#include "mesh/unit_frame.h"

namespace maquette {

/// What the surfaces of one model share. It outlives them.
class SurfaceSpace {
 public:
  /// `whole` is the box around all of them.
  explicit SurfaceSpace(const Bounds& whole) : frame_(whole), device_(nullptr, nullptr) {}

  [[nodiscard]] const UnitFrame& frame() const { return frame_; }
  /// Made when first asked: models of boxes seldom need it.
  [[nodiscard]] const ProbeDevice& device();

 private:
  UnitFrame frame_;
  ProbeDevice device_;
};

struct Gap {
  double distance = 0;
  Vec3 point{};  ///< Midway between the two nearest points.
};

/// A triangle of each of two surfaces that go through each other, and a point on both.
struct Crossing {
  std::uint32_t in_a = 0;
  std::uint32_t in_b = 0;
  Vec3 point{};
};

/// A mesh's triangles, kept by FCL for questions about two surfaces. One thread at a time for all
/// surfaces of a space.
class PartSurface {
 public:
  struct Trees;

  /// `mesh` has triangles and outlives the surface.
  PartSurface(const TriMesh& mesh, SurfaceSpace& space);
  ~PartSurface();
  PartSurface(const PartSurface&) = delete;
  PartSurface& operator=(const PartSurface&) = delete;

  [[nodiscard]] const Bounds& bounds() const { return bounds_; }
  [[nodiscard]] Corners corners(std::uint32_t triangle) const;

  /// The smallest gap to the other surface; 0 where they meet.
  [[nodiscard]] Gap gap_to(const PartSurface& other) const;

  /// Where this surface goes through the other: at most `most` places, the same ones each time.
  [[nodiscard]] std::vector<Crossing> crossings_with(const PartSurface& other,
                                                     std::size_t most) const;

  /// For questions about points; made when first asked.
  [[nodiscard]] const SurfaceProbe& probe() const;

 private:
  const TriMesh& mesh_;
  SurfaceSpace& space_;
  Bounds bounds_;
  std::unique_ptr<Trees> trees_;
  mutable std::unique_ptr<SurfaceProbe> probe_;
};

}  // namespace maquette
