#include "mesh/part_boxes.h"

#include <algorithm>
#include <queue>
#include <tuple>

#include <fcl/broadphase/broadphase_dynamic_AABB_tree.h>
#include <fcl/geometry/shape/box.h>

#include "mesh/bounds.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

fcl::CollisionObjectd object_around(const Bounds& box) {
  const Vec3 size = box.size();
  const Vec3 centre = centre_of(box);
  return {std::make_shared<fcl::Boxd>(size[0], size[1], size[2]), fcl::Matrix3d::Identity(),
          fcl::Vector3d(centre[0], centre[1], centre[2])};
}

/// The nearest pairs, as they come.
struct Collection {
  const std::vector<Bounds>& boxes;
  double reach;
  std::size_t most;
  std::priority_queue<std::tuple<double, std::size_t, std::size_t>> nearest{};
  bool complete = true;

  /// True when no pair can take the place of a kept one.
  bool offer(std::size_t first, std::size_t second) {
    const double distance = distance_between(boxes[first], boxes[second]);
    if (distance <= reach) {
      nearest.emplace(distance, first, second);
    }
    if (nearest.size() > most) {
      nearest.pop();
      complete = false;
    }
    return !complete && (nearest.empty() || !(std::get<0>(nearest.top()) > 0));
  }
};

}  // namespace

struct PartBoxes::Tree {
  std::vector<Bounds> boxes;
  double reach;
  std::vector<fcl::CollisionObjectd> objects{};
  fcl::DynamicAABBTreeCollisionManagerd manager{};

  std::size_t number_of(const fcl::CollisionObjectd* object) const {
    return static_cast<std::size_t>(object - objects.data());
  }
};

PartBoxes::PartBoxes(std::span<const Bounds> boxes, double reach)
    : tree_(std::make_unique<Tree>(Tree{{boxes.begin(), boxes.end()}, reach})) {
  // Rounding must not part two that are just within reach.
  const double margin = 0.51 * reach;
  std::vector<fcl::CollisionObjectd*> objects;
  tree_->objects.reserve(boxes.size());
  for (const Bounds& box : boxes) {
    objects.push_back(&tree_->objects.emplace_back(object_around(grown(box, margin))));
  }
  tree_->manager.registerObjects(objects);
  tree_->manager.setup();
}

PartBoxes::~PartBoxes() = default;

NearPairs PartBoxes::pairs_within_reach(std::size_t most) const {
  struct Search {
    const Tree& tree;
    Collection collection;
  } search{*tree_, {tree_->boxes, tree_->reach, most}};
  tree_->manager.collide(
      &search, [](fcl::CollisionObjectd* a, fcl::CollisionObjectd* b, void* data) {
        auto& [tree, collection] = *static_cast<Search*>(data);
        const auto [first, second] = std::minmax({tree.number_of(a), tree.number_of(b)});
        return collection.offer(first, second);
      });
  auto& nearest = search.collection.nearest;
  NearPairs found{.complete = search.collection.complete};
  for (; !nearest.empty(); nearest.pop()) {
    found.pairs.emplace_back(std::get<1>(nearest.top()), std::get<2>(nearest.top()));
  }
  std::ranges::reverse(found.pairs);
  return found;
}

void PartBoxes::visit_others(std::size_t box, double limit,
                             const std::function<double(std::size_t)>& visit) const {
  struct Search {
    const Tree& tree;
    std::size_t box;
    double limit;
    const std::function<double(std::size_t)>& visit;
  } search{*tree_, box, limit, visit};
  tree_->manager.distance(
      &tree_->objects[box], &search,
      [](fcl::CollisionObjectd* a, fcl::CollisionObjectd* b, void* data, double& distance) {
        auto& [tree, self, nearest, visit_one] = *static_cast<Search*>(data);
        const std::size_t other = tree.number_of(a) == self ? tree.number_of(b) : tree.number_of(a);
        if (other != self && distance_between(tree.boxes[self], tree.boxes[other]) < nearest) {
          nearest = visit_one(other);
        }
        distance = nearest;
        return nearest < 0;
      });
}

}  // namespace maquette
