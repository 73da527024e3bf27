#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "brief/lexicon.h"
#include "mesh/bounds.h"
#include "verify/checks.h"
#include "verify/clusters.h"
#include "verify/part_names.h"

namespace maquette {
namespace {

/// What is in the air by nature: nobody looks for what holds it.
constexpr std::array<std::string_view, 24> kAirborne{
    "cloud",     "sun",   "moon",      "star",  "planet", "bird",   "balloon", "kite",
    "airplane",  "drone", "rocket",    "rain",  "snow",   "bubble", "smoke",   "steam",
    "butterfly", "bee",   "satellite", "comet", "flame",  "spark",  "ufo",     "helicopter"};

bool is_airborne(std::string_view part) {
  const std::vector<std::string> words = words_of_part(part);
  return std::ranges::any_of(words, [](const std::string& word) {
    return std::ranges::find(kAirborne, word) != kAirborne.end();
  });
}

/// Whether it is a thing of its own, as large as the others, with nothing above or below it.
bool stands_apart(const std::vector<Cluster>& clusters, const Cluster& cluster) {
  constexpr double kAsLarge = 0.7;
  return std::ranges::none_of(clusters, [&](const Cluster& other) {
    const bool beside = !(overlap_along(cluster.bounds, other.bounds, 0) &&
                          overlap_along(cluster.bounds, other.bounds, 1));
    return &other != &cluster &&
           (!beside || diagonal_of(cluster.bounds) < kAsLarge * diagonal_of(other.bounds));
  });
}

/// What stands beside the others belongs on the ground, else against its nearest neighbour.
Finding floating(const Facts& facts, const std::vector<Cluster>& clusters, const Cluster& cluster) {
  const PartGap gap = nearest_other(facts, cluster);
  const double height = cluster.bounds.min[2] - facts.bounds.min[2];
  const bool apart = stands_apart(clusters, cluster) && height < gap.distance;
  const double distance = apart ? height : gap.distance;
  std::vector<std::string> names = names_of(facts, cluster.parts);
  const bool several = names.size() > 1;
  Finding finding{.id = FindingId::FloatingPart,
                  .severity = Severity::Error,
                  .parts = names,
                  .values = {{"gap", distance}}};
  const std::string verb = several ? "float" : "floats";
  if (apart) {
    finding.values["move_z"] = -height;
    finding.message =
        fmt::format("{} {} {:.4g} above the ground; move {} by {:.4g} in z", quoted_names(names),
                    verb, height, several ? "them" : "it", -height);
  } else {
    finding.message = fmt::format("{} {} {:.4g} from {}", quoted_names(names), verb, distance,
                                  quoted_name(facts.parts[gap.to].name));
    finding.message += say_move(gap, several, finding.values);
  }
  // Where pairs were left out, one of those may hold it.
  if (!facts.relations_complete || std::ranges::any_of(names, is_airborne) || is_flat(facts)) {
    finding.severity = Severity::Info;
  } else if (distance <= kSeenGap * diagonal_of(facts.bounds) ||
             is_around(facts.parts[gap.from].bounds, facts.parts[gap.to].bounds)) {
    finding.severity = Severity::Warning;
  }
  return finding;
}

double volume_of(const Bounds& box) {
  const Vec3 size = box.size();
  return std::max(size[0], 0.0) * std::max(size[1], 0.0) * std::max(size[2], 0.0);
}

/// Longest first.
Vec3 sorted_sides(const PartFacts& part) {
  Vec3 size = part.bounds.size();
  std::ranges::sort(size, std::greater<>());
  return size;
}

/// Axles, poles and cords go through what they hold.
bool is_rod(const PartFacts& part) {
  const Vec3 sides = sorted_sides(part);
  return sides[0] > 5 * sides[1] && sides[1] < 2 * sides[2];
}

/// "Present" and "PresentRibbon": a part of it, joined as its author wants it; a "Desk_Chair" is
/// none of a desk.
bool is_own_part(const PartFacts& whole, const PartFacts& part) {
  const std::vector<std::string> words = words_of_part(whole.name);
  const std::vector<std::string> more = words_of_part(part.name);
  return !words.empty() && words.size() < more.size() &&
         std::ranges::equal(words, std::span(more).first(words.size())) &&
         brief::may_be_part(more.back());
}

/// "MailboxBody" and "MailboxDome".
bool are_of_one(const PartFacts& a, const PartFacts& b) {
  const std::vector<std::string> one = words_of_part(a.name);
  const std::vector<std::string> other = words_of_part(b.name);
  return one.size() > 1 && other.size() > 1 && one.front() == other.front() &&
         one.back() != other.back();
}

/// The tiers of a tree, the balls of a snowman, the dome of a mailbox: rounded, on one axis.
bool are_layers(const PartFacts& a, const PartFacts& b) {
  constexpr double kRound = 0.9;
  const Vec3 one = centre_of(a.bounds);
  const Vec3 other = centre_of(b.bounds);
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const double size = std::max(a.bounds.size()[axis], b.bounds.size()[axis]);
    if (std::abs(one[axis] - other[axis]) > 0.05 * size) {
      return false;
    }
  }
  const auto is_round = [](const PartFacts& part) {
    return part.volume != 0 && std::abs(part.volume) < kRound * volume_of(part.bounds);
  };
  return are_of_one(a, b) ? is_round(a) || is_round(b) : is_round(a) && is_round(b);
}

/// Of the smaller box, in [0, 1].
double shared_volume(const Bounds& a, const Bounds& b) {
  const double small = std::min(volume_of(a), volume_of(b));
  return small > 0 ? volume_of(shared_by(a, b)) / small : 0;
}

/// Knobs, wheels and pegs sit deep in what carries them. Parts of a like size are stuck when one
/// reaches more than a quarter of each one's thinnest side into the other, and they share a tenth
/// of their room.
bool is_stuck(const Facts& facts, const Relation& relation) {
  constexpr double kAlike = 0.3;
  const PartFacts& a = facts.parts[relation.first];
  const PartFacts& b = facts.parts[relation.second];
  const double small = std::min(diagonal_of(a.bounds), diagonal_of(b.bounds));
  const double large = std::max(diagonal_of(a.bounds), diagonal_of(b.bounds));
  return relation.contact == Contact::Penetrating && small > kAlike * large &&
         relation.depth > 0.25 * std::max(sorted_sides(a)[2], sorted_sides(b)[2]) &&
         shared_volume(a.bounds, b.bounds) > 0.1 && !in_one_component(a.name, b.name) &&
         !is_rod(a) && !is_rod(b) && !is_own_part(a, b) && !is_own_part(b, a) && !are_layers(a, b);
}

}  // namespace

void check_contacts(const Facts& facts, std::vector<Finding>& findings) {
  const std::vector<Cluster> clusters = clusters_of(facts);
  std::size_t said = 0;
  for (const Cluster& cluster : clusters) {
    if (!cluster.grounded && clusters.size() > 1 && said++ < kMostClustersSaid) {
      findings.push_back(floating(facts, clusters, cluster));
    }
  }
  constexpr std::size_t kMostStuckSaid = 10;
  std::size_t stuck = 0;
  std::vector<std::size_t> doubled;
  for (const Relation& relation : facts.relations) {
    const PartFacts& a = facts.parts[relation.first];
    const PartFacts& b = facts.parts[relation.second];
    if (relation.contact == Contact::Coincident && !in_one_component(a.name, b.name)) {
      // Of ten in one place each but the first is said once.
      if (std::ranges::find(doubled, relation.second) != doubled.end()) {
        continue;
      }
      doubled.push_back(relation.second);
      findings.push_back({.id = FindingId::CoincidentParts,
                          .severity = Severity::Error,
                          .parts = {b.name, a.name},
                          .values = {},
                          .message = fmt::format("{} lies in the same place as {} and is the same "
                                                 "shape; move one of them or remove it",
                                                 quoted_name(b.name), quoted_name(a.name))});
    } else if (is_stuck(facts, relation) && stuck++ < kMostStuckSaid) {
      findings.push_back(
          {.id = FindingId::Interpenetration,
           .severity = Severity::Warning,
           .parts = {b.name, a.name},
           .values = {{"depth", relation.depth}},
           .message = fmt::format("{} is stuck {:.4g} deep in {}", quoted_name(b.name),
                                  relation.depth, quoted_name(a.name))});
    }
  }
}

}  // namespace maquette
