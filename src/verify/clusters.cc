#include "verify/clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string_view>

#include <fmt/format.h>

#include "mesh/bounds.h"

namespace maquette {
namespace {

/// Sets of indices that are joined pair by pair.
class Joined {
 public:
  explicit Joined(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t root(std::size_t i) {
    while (parent_[i] != i) {
      i = parent_[i] = parent_[parent_[i]];
    }
    return i;
  }
  /// The smaller index becomes the root.
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

bool is_in(const Cluster& cluster, std::size_t part) {
  return std::ranges::binary_search(cluster.parts, part);
}

/// Along the axis where the boxes are farthest apart.
Vec3 move_against(const Bounds& from, const Bounds& to) {
  Vec3 move{};
  double widest = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const double above = from.min[axis] - to.max[axis];
    const double below = to.min[axis] - from.max[axis];
    if (std::max(above, below) > widest) {
      widest = std::max(above, below);
      move = {};
      move.at(axis) = above > below ? -above : below;
    }
  }
  return move;
}

}  // namespace

std::vector<Cluster> clusters_of(const Facts& facts) {
  Joined joined_parts(facts.parts.size());
  for (const Relation& relation : facts.relations) {
    if (relation.contact != Contact::Apart) {
      joined_parts.join(relation.first, relation.second);
    }
  }
  std::vector<Cluster> clusters;
  std::vector<std::size_t> place(facts.parts.size(), facts.parts.size());
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    const std::size_t root = joined_parts.root(i);
    if (place[root] == facts.parts.size()) {
      place[root] = clusters.size();
      clusters.push_back({.parts = {}, .bounds = facts.parts[i].bounds});
    }
    Cluster& cluster = clusters[place[root]];
    cluster.parts.push_back(i);
    cluster.bounds = joined(cluster.bounds, facts.parts[i].bounds);
    cluster.grounded = cluster.grounded || facts.parts[i].on_ground;
  }
  return clusters;
}

PartGap nearest_other(const Facts& facts, const Cluster& cluster) {
  PartGap gap{.distance = std::numeric_limits<double>::infinity()};
  const auto consider = [&](std::size_t from, std::size_t to, double distance) {
    if (distance < gap.distance) {
      gap = {.from = from, .to = to, .distance = distance};
    }
  };
  for (const Relation& relation : facts.relations) {
    const bool first = is_in(cluster, relation.first);
    if (first != is_in(cluster, relation.second)) {
      consider(first ? relation.first : relation.second, first ? relation.second : relation.first,
               relation.distance);
    }
  }
  if (std::isinf(gap.distance)) {
    // Too many pairs were left out: boxes have to do.
    for (const std::size_t from : cluster.parts) {
      for (std::size_t to = 0; to < facts.parts.size(); ++to) {
        if (!is_in(cluster, to)) {
          consider(from, to, distance_between(facts.parts[from].bounds, facts.parts[to].bounds));
        }
      }
    }
  }
  gap.move = move_against(facts.parts[gap.from].bounds, facts.parts[gap.to].bounds);
  return gap;
}

std::string say_move(const PartGap& gap, bool several, std::map<std::string, double>& values) {
  constexpr std::string_view kAxes = "xyz";
  for (std::size_t axis = 0; axis < 3; ++axis) {
    if (gap.move.at(axis) != 0) {
      values[fmt::format("move_{}", kAxes[axis])] = gap.move.at(axis);
      return fmt::format("; move {} by {:.4g} in {}", several ? "them" : "it", gap.move.at(axis),
                         kAxes[axis]);
    }
  }
  return {};
}

bool is_flat(const Facts& facts) {
  constexpr double kFlat = 0.05;
  return facts.extents[0] <= kFlat * diagonal_of(facts.bounds);
}

bool overlap_along(const Bounds& a, const Bounds& b, std::size_t axis) {
  return a.min[axis] <= b.max[axis] && b.min[axis] <= a.max[axis];
}

bool is_around(const Bounds& a, const Bounds& b) {
  const auto holds_middle = [](const Bounds& box, const Bounds& other) {
    const Vec3 middle = centre_of(other);
    return box.min[0] < middle[0] && middle[0] < box.max[0] && box.min[1] < middle[1] &&
           middle[1] < box.max[1];
  };
  return overlap_along(a, b, 2) && (holds_middle(a, b) || holds_middle(b, a));
}

}  // namespace maquette
