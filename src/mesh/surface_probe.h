#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "mesh/tri_mesh.h"
#include "mesh/unit_frame.h"

struct RTCDeviceTy;
struct RTCSceneTy;

namespace maquette {

/// Embree, for all the probes of a model. It outlives them. The first of a process takes some 20 ms
/// and starts a thread that stays.
using ProbeDevice = std::unique_ptr<RTCDeviceTy, void (*)(RTCDeviceTy*)>;
[[nodiscard]] ProbeDevice new_probe_device();

/// A mesh's triangles, kept by Embree for questions about points. One thread at a time for all
/// probes of a device.
class SurfaceProbe {
 public:
  /// `mesh` has triangles and outlives the probe.
  SurfaceProbe(const TriMesh& mesh, const ProbeDevice& device);

  /// Metres from `point` to the surface. The search ends at the first place found that is not
  /// farther than `enough`.
  [[nodiscard]] double distance_to(const Vec3& point, double enough) const;

  /// Whether the surface, which is closed, winds around `point`: also where shells overlap, and not
  /// in a hollow. For points farther off the surface than a millionth of its size.
  [[nodiscard]] bool encloses(const Vec3& point) const;

  struct Hit {
    double distance = 0;  ///< Metres.
    std::uint32_t triangle = 0;
  };
  /// The first triangle that a ray from `start` along `direction` (of length one) meets, from
  /// either side.
  [[nodiscard]] std::optional<Hit> first_hit(const Vec3& start, const Vec3& direction) const;

  /// Triangles whose boxes meet `box`, by number.
  [[nodiscard]] std::vector<std::uint32_t> triangles_near(const Bounds& box) const;

 private:
  template <typename Visit>
  void visit_around(const Vec3& point, double metres, Visit visit) const;
  [[nodiscard]] float radius_of(double metres, const Vec3& centre) const;

  const TriMesh& mesh_;
  Bounds bounds_;
  UnitFrame frame_;
  std::unique_ptr<RTCSceneTy, void (*)(RTCSceneTy*)> scene_;
};

}  // namespace maquette
