#include "mesh/part_surface.h"

#include <algorithm>
#include <limits>

#include <fcl/geometry/bvh/BVH_model.h>
#include <fcl/math/bv/utility.h>
#include <fcl/narrowphase/collision.h>
#include <fcl/narrowphase/detail/traversal/collision/mesh_collision_traversal_node.h>
#include <fcl/narrowphase/detail/traversal/collision_node.h>
#include <fcl/narrowphase/detail/traversal/distance/mesh_distance_traversal_node.h>
#include <fcl/narrowphase/distance.h>

#include "mesh/vec3.h"

namespace maquette {
namespace {

/// Oriented boxes suit thin slanting parts, and take too long to build around larger ones.
constexpr std::size_t kMostForOrientedBoxes = 20'000;

fcl::Vector3d to_fcl(const Vec3& point) {
  return {point[0], point[1], point[2]};
}

Vec3 from_fcl(const fcl::Vector3d& point) {
  return {point[0], point[1], point[2]};
}

/// A point on both of two triangles that meet.
Vec3 meeting_point(const Corners& a, const Corners& b) {
  if (const auto point = crossing_of(a, b)) {
    return *point;
  }
  double smallest = std::numeric_limits<double>::infinity();
  Vec3 middle{};
  const auto offer = [&](const Vec3& from, const Vec3& to) {
    if (const double gap = length(to - from); gap < smallest) {
      smallest = gap;
      middle = from + 0.5 * (to - from);
    }
  };
  for (std::size_t i = 0; i < 3; ++i) {
    offer(a[i], nearest_on_triangle(a[i], b));
    offer(b[i], nearest_on_triangle(b[i], a));
    for (std::size_t j = 0; j < 3; ++j) {
      fcl::Vector3d between;
      fcl::Vector3d on_a;
      fcl::Vector3d on_b;
      fcl::detail::TriangleDistance<double>::segPoints(
          to_fcl(a[i] - a[0]), to_fcl(a[(i + 1) % 3] - a[i]), to_fcl(b[j] - a[0]),
          to_fcl(b[(j + 1) % 3] - b[j]), between, on_a, on_b);
      offer(a[0] + from_fcl(on_a), a[0] + from_fcl(on_b));
    }
  }
  return middle;
}

}  // namespace

const ProbeDevice& SurfaceSpace::device() {
  if (device_ == nullptr) {
    device_ = new_probe_device();
  }
  return device_;
}

/// FCL's trees of one mesh, each kind made when first asked.
struct PartSurface::Trees {
  using Oriented = fcl::BVHModel<fcl::OBBRSSd>;
  using Aligned = fcl::BVHModel<fcl::AABBd>;

  template <class Tree>
  Tree& make(std::unique_ptr<Tree>& tree) {
    if (tree != nullptr) {
      return *tree;
    }
    std::vector<fcl::Vector3d> points;
    points.reserve(mesh.points.size());
    for (const Vec3& point : mesh.points) {
      points.push_back(to_fcl(frame.into(point)));
    }
    std::vector<fcl::Triangle> triangles;
    triangles.reserve(mesh.triangles.size());
    for (const auto& [a, b, c] : mesh.triangles) {
      triangles.emplace_back(a, b, c);
    }
    tree = std::make_unique<Tree>();
    tree->beginModel(static_cast<int>(triangles.size()), static_cast<int>(points.size()));
    tree->addSubModel(points, triangles);
    tree->endModel();
    return *tree;
  }

  const TriMesh& mesh;
  const UnitFrame& frame;
  std::unique_ptr<Oriented> oriented;
  std::unique_ptr<Aligned> aligned;
};

namespace {

using Trees = PartSurface::Trees;

bool both_small(const Trees& a, const Trees& b) {
  return std::max(a.mesh.triangles.size(), b.mesh.triangles.size()) <= kMostForOrientedBoxes;
}

/// What fcl::collide and fcl::distance do first for aligned boxes too, without copying the trees.
template <typename Search, typename Request, typename Found>
void pair_up(Search& search, Trees& a, Trees& b, const Request& request, Found& found) {
  auto still = fcl::Transform3d::Identity();
  fcl::detail::initialize(search, a.make(a.aligned), still, b.make(b.aligned), still, request,
                          found);
}

/// At most `most` pairs of triangles that touch or cross, the same ones each time.
fcl::CollisionResultd meetings(Trees& a, Trees& b, std::size_t most) {
  fcl::CollisionResultd found;
  const fcl::CollisionRequestd request(most);
  if (both_small(a, b)) {
    const auto still = fcl::Transform3d::Identity();
    fcl::collide(&a.make(a.oriented), still, &b.make(b.oriented), still, request, found);
  } else {
    fcl::detail::MeshCollisionTraversalNode<fcl::AABBd> search;
    pair_up(search, a, b, request, found);
    fcl::detail::collide(&search);
  }
  return found;
}

fcl::DistanceResultd nearest_points(Trees& a, Trees& b) {
  fcl::DistanceResultd found;
  const fcl::DistanceRequestd request(true);
  if (both_small(a, b)) {
    const auto still = fcl::Transform3d::Identity();
    fcl::distance(&a.make(a.oriented), still, &b.make(b.oriented), still, request, found);
  } else {
    fcl::detail::MeshDistanceTraversalNode<fcl::AABBd> search;
    // Parallel faces would offer the same gap over and over, each a few digits finer.
    search.rel_err = 1e-6;
    search.abs_err = std::numeric_limits<double>::max();
    pair_up(search, a, b, request, found);
    fcl::detail::distance(&search);
  }
  return found;
}

}  // namespace

PartSurface::PartSurface(const TriMesh& mesh, SurfaceSpace& space)
    : mesh_(mesh),
      space_(space),
      bounds_(bounds_of(mesh)),
      trees_(std::make_unique<Trees>(mesh, space.frame())) {}

PartSurface::~PartSurface() = default;

Corners PartSurface::corners(std::uint32_t triangle) const {
  return corners_of(mesh_, mesh_.triangles[triangle]);
}

Gap PartSurface::gap_to(const PartSurface& other) const {
  // Where surfaces meet, that is found sooner than a gap of zero.
  const fcl::CollisionResultd met = meetings(*trees_, *other.trees_, 1);
  if (met.isCollision()) {
    const fcl::Contactd& contact = met.getContact(0);
    return {0, meeting_point(corners(static_cast<std::uint32_t>(contact.b1)),
                             other.corners(static_cast<std::uint32_t>(contact.b2)))};
  }
  const fcl::DistanceResultd found = nearest_points(*trees_, *other.trees_);
  const UnitFrame& frame = space_.frame();
  const fcl::Vector3d middle = 0.5 * (found.nearest_points[0] + found.nearest_points[1]);
  return {found.min_distance / frame.scale(), frame.out_of(from_fcl(middle))};
}

std::vector<Crossing> PartSurface::crossings_with(const PartSurface& other,
                                                  std::size_t most) const {
  constexpr std::size_t kMeetingsPerCrossing = 16;
  std::vector<Crossing> crossings;
  const fcl::CollisionResultd met = meetings(*trees_, *other.trees_, kMeetingsPerCrossing * most);
  for (std::size_t i = 0; i < met.numContacts() && crossings.size() < most; ++i) {
    const auto in_a = static_cast<std::uint32_t>(met.getContact(i).b1);
    const auto in_b = static_cast<std::uint32_t>(met.getContact(i).b2);
    if (const auto point = crossing_of(corners(in_a), other.corners(in_b))) {
      crossings.push_back({in_a, in_b, *point});
    }
  }
  return crossings;
}

const SurfaceProbe& PartSurface::probe() const {
  if (probe_ == nullptr) {
    probe_ = std::make_unique<SurfaceProbe>(mesh_, space_.device());
  }
  return *probe_;
}

}  // namespace maquette
