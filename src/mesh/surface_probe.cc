#include "mesh/surface_probe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <new>
#include <tuple>

#if MAQUETTE_EMBREE == 3
#include <embree3/rtcore.h>
#else
#include <embree4/rtcore.h>
#endif

#include "base/error.h"
#include "mesh/bounds.h"
#include "mesh/triangle.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Embree counts in floats: how far that can move a place, as a share of the numbers it is made of.
constexpr double kFloatSlack = 1e-6;

#if MAQUETTE_EMBREE == 3
using RayContext = RTCIntersectContext;
void intersect(RTCScene scene, RayContext& context, RTCRayHit& ray) {
  rtcInitIntersectContext(&context);
  rtcIntersect1(scene, &context, &ray);
}
#else
using RayContext = RTCRayQueryContext;
void intersect(RTCScene scene, RayContext& context, RTCRayHit& ray) {
  rtcInitRayQueryContext(&context);
  RTCIntersectArguments arguments;
  rtcInitIntersectArguments(&arguments);
  arguments.context = &context;
  rtcIntersect1(scene, &ray, &arguments);
}
#endif

/// Counts the turns of a surface around the start of a ray, by the side of each hit; or ends at
/// the first.
struct Cast {
  RayContext context{};  ///< First, as Embree hands its address to the filter.
  bool ends_at_first = false;
  int turns = 0;
};

void count_and_go_on(const RTCFilterFunctionNArguments* call) {
  Cast& cast = *reinterpret_cast<Cast*>(call->context);
  if (cast.ends_at_first) {
    return;
  }
  const RTCRay ray = rtcGetRayFromRayN(call->ray, call->N, 0);
  const RTCHit hit = rtcGetHitFromHitN(call->hit, call->N, 0);
  const float along = ray.dir_x * hit.Ng_x + ray.dir_y * hit.Ng_y + ray.dir_z * hit.Ng_z;
  cast.turns += along > 0 ? 1 : -1;
  *call->valid = 0;
}

std::tuple<float, float, float> in_floats(const Vec3& point) {
  return {static_cast<float>(point[0]), static_cast<float>(point[1]), static_cast<float>(point[2])};
}

RTCRayHit ray_from(const Vec3& start, const Vec3& direction) {
  RTCRayHit ray{};
  std::tie(ray.ray.org_x, ray.ray.org_y, ray.ray.org_z) = in_floats(start);
  std::tie(ray.ray.dir_x, ray.ray.dir_y, ray.ray.dir_z) = in_floats(direction);
  ray.ray.tfar = std::numeric_limits<float>::infinity();
  ray.ray.mask = std::numeric_limits<unsigned>::max();
  ray.hit.geomID = RTC_INVALID_GEOMETRY_ID;
  return ray;
}

/// Fills `geometry` with the triangles of `mesh` in `frame`. The scene keeps it.
void attach_triangles(RTCScene scene, RTCGeometry geometry, const TriMesh& mesh,
                      const UnitFrame& frame) {
  auto* points = static_cast<float*>(rtcSetNewGeometryBuffer(geometry, RTC_BUFFER_TYPE_VERTEX, 0,
                                                             RTC_FORMAT_FLOAT3, 3 * sizeof(float),
                                                             mesh.points.size()));
  auto* corners = static_cast<std::uint32_t*>(
      rtcSetNewGeometryBuffer(geometry, RTC_BUFFER_TYPE_INDEX, 0, RTC_FORMAT_UINT3,
                              sizeof(Triangle), mesh.triangles.size()));
  if (points == nullptr || corners == nullptr) {
    throw std::bad_alloc();
  }
  for (const Vec3& point : mesh.points) {
    for (const double coordinate : frame.into(point)) {
      *points++ = static_cast<float>(coordinate);
    }
  }
  for (const Triangle& triangle : mesh.triangles) {
    corners = std::ranges::copy(triangle, corners).out;
  }
  rtcSetGeometryIntersectFilterFunction(geometry, count_and_go_on);
  rtcCommitGeometry(geometry);
  rtcAttachGeometry(scene, geometry);
}

}  // namespace

ProbeDevice new_probe_device() {
  ProbeDevice device(rtcNewDevice("threads=1,set_affinity=0"), rtcReleaseDevice);
  MAQUETTE_CHECK(device != nullptr);
  return device;
}

SurfaceProbe::SurfaceProbe(const TriMesh& mesh, const ProbeDevice& device)
    : mesh_(mesh),
      bounds_(bounds_of(mesh)),
      frame_(bounds_),
      scene_(rtcNewScene(device.get()), rtcReleaseScene) {
  const std::unique_ptr<RTCGeometryTy, void (*)(RTCGeometry)> geometry(
      rtcNewGeometry(device.get(), RTC_GEOMETRY_TYPE_TRIANGLE), rtcReleaseGeometry);
  attach_triangles(scene_.get(), geometry.get(), mesh, frame_);
  rtcSetSceneFlags(scene_.get(), RTC_SCENE_FLAG_ROBUST);
  rtcCommitScene(scene_.get());
  if (rtcGetDeviceError(device.get()) != RTC_ERROR_NONE) {
    throw std::bad_alloc();
  }
}

/// Metres, as a radius that reaches at least as far from `centre` in the scene.
float SurfaceProbe::radius_of(double metres, const Vec3& centre) const {
  const double reach = frame_.scale() * metres;
  return static_cast<float>(reach + kFloatSlack * (reach + length(centre) + 2 * UnitFrame::kSpan));
}

/// Calls visit(triangle) for those that may be within `metres` of `point`; it returns the metres
/// that matter from then on.
template <typename Visit>
void SurfaceProbe::visit_around(const Vec3& point, double metres, Visit visit) const {
  struct Call {
    const SurfaceProbe& probe;
    const Vec3 centre;
    Visit& visit;
  } call{*this, frame_.into(point), visit};
  RTCPointQuery query{};
  std::tie(query.x, query.y, query.z) = in_floats(call.centre);
  query.radius = radius_of(metres, call.centre);
  RTCPointQueryContext context;
  rtcInitPointQueryContext(&context);
  const auto on_triangle = [](RTCPointQueryFunctionArguments* found) {
    const auto& [probe, centre, visit_one] = *static_cast<Call*>(found->userPtr);
    const float radius = probe.radius_of(visit_one(found->primID), centre);
    const bool smaller = radius < found->query->radius;
    found->query->radius = std::min(radius, found->query->radius);
    return smaller;
  };
  rtcPointQuery(scene_.get(), &query, &context, on_triangle, &call);
}

double SurfaceProbe::distance_to(const Vec3& point, double enough) const {
  double nearest = std::numeric_limits<double>::infinity();
  visit_around(point, nearest, [&](std::uint32_t triangle) {
    if (nearest > enough) {
      nearest = std::min(
          nearest,
          length(point - nearest_on_triangle(point, corners_of(mesh_, mesh_.triangles[triangle]))));
    }
    return nearest > enough ? nearest : 0;
  });
  return nearest;
}

bool SurfaceProbe::encloses(const Vec3& point) const {
  if (!contains(bounds_, point)) {
    return false;
  }
  // No axis, diagonal or common angle. A ray that grazes an edge may count it twice, so two of
  // three must agree.
  constexpr std::array<Vec3, 3> kDirections{
      {{0.5773, 0.2931, 0.7621}, {-0.3187, 0.8413, 0.4367}, {0.6911, -0.5419, -0.4783}}};
  const Vec3 start = frame_.into(point);
  int votes = 0;
  for (const Vec3& direction : kDirections) {
    Cast cast;
    RTCRayHit ray = ray_from(start, direction);
    intersect(scene_.get(), cast.context, ray);
    votes += cast.turns != 0 ? 1 : -1;
    if (std::abs(votes) == 2) {
      break;
    }
  }
  return votes > 0;
}

std::optional<SurfaceProbe::Hit> SurfaceProbe::first_hit(const Vec3& start,
                                                         const Vec3& direction) const {
  Cast cast{.ends_at_first = true};
  RTCRayHit ray = ray_from(frame_.into(start), direction);
  intersect(scene_.get(), cast.context, ray);
  if (ray.hit.geomID == RTC_INVALID_GEOMETRY_ID) {
    return std::nullopt;
  }
  return Hit{.distance = ray.ray.tfar / frame_.scale(), .triangle = ray.hit.primID};
}

std::vector<std::uint32_t> SurfaceProbe::triangles_near(const Bounds& box) const {
  std::vector<std::uint32_t> found;
  const double reach = 0.5 * length(box.size());
  visit_around(centre_of(box), reach, [&](std::uint32_t triangle) {
    if (distance_between(box_of(corners_of(mesh_, mesh_.triangles[triangle])), box) <= 0) {
      found.push_back(triangle);
    }
    return reach;
  });
  std::ranges::sort(found);
  return found;
}

}  // namespace maquette
