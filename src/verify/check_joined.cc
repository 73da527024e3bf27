#include "verify/check_joined.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

#include "brief/lexicon.h"
#include "mesh/bounds.h"
#include "verify/clusters.h"
#include "verify/part_names.h"

namespace maquette {
namespace {

using PartSet = std::set<std::size_t>;

/// What the thing's name and the names of its stated parts speak of.
struct Spoken {
  PartSet all;
  PartSet parts;  ///< Those that are hardly ever things by themselves.
};

Spoken spoken_of(const Facts& facts, const StatedThing& thing, const PartList& own) {
  Spoken spoken;
  const PartList called = parts_called(facts, thing.noun);
  spoken.all.insert(called.begin(), called.end());
  for (const StatedPart& part : thing.parts) {
    const PartList found = part.wanted ? parts_named(facts, part.noun, own) : PartList();
    spoken.all.insert(found.begin(), found.end());
    if (brief::may_be_part(part.noun)) {
      spoken.parts.insert(found.begin(), found.end());
    }
  }
  return spoken;
}

bool has_any(const Cluster& cluster, const PartSet& parts) {
  return std::ranges::any_of(cluster.parts, [&](std::size_t part) { return parts.contains(part); });
}

bool has_only(const Cluster& cluster, const PartSet& parts) {
  return std::ranges::all_of(cluster.parts, [&](std::size_t part) { return parts.contains(part); });
}

/// A component's pieces are apart as its maker wants them.
bool share_component(const Facts& facts, const Cluster& a, const Cluster& b) {
  return std::ranges::any_of(a.parts, [&](std::size_t one) {
    return std::ranges::any_of(b.parts, [&](std::size_t other) {
      return in_one_component(facts.parts[one].name, facts.parts[other].name);
    });
  });
}

/// What floats is said elsewhere, and nobody sees a gap that is smaller.
bool stands_beside(const Facts& facts, const Cluster& cluster, const PartGap& gap) {
  return cluster.grounded && gap.distance > kSeenGap * diagonal_of(facts.bounds) &&
         !is_around(facts.parts[gap.from].bounds, facts.parts[gap.to].bounds);
}

void say_beside(const Facts& facts, const std::string& noun, const Cluster& cluster,
                const PartGap& gap, Tally& tally) {
  const std::vector<std::string> names = names_of(facts, cluster.parts);
  const bool several = names.size() > 1;
  std::map<std::string, double> values{{"gap", gap.distance}};
  const std::string advice = say_move(gap, several, values);
  tally.add(FindingId::WrongRelation, Severity::Error, names, std::move(values),
            fmt::format("{} {} {:.4g} from {}, and should be joined to the {}{}",
                        quoted_names(names), several ? "stand" : "stands", gap.distance,
                        quoted_name(facts.parts[gap.to].name), noun, advice));
}

}  // namespace

void check_joined(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                  Tally& tally) {
  const StatedThing* thing = only_thing(brief);
  if (thing == nullptr) {
    return;
  }
  const auto index = static_cast<std::size_t>(thing - brief.things.data());
  const Spoken spoken = spoken_of(facts, *thing, things[index].parts);
  std::vector<Cluster> clusters = clusters_of(facts);
  std::erase_if(clusters, [&](const Cluster& each) { return !has_any(each, spoken.all); });
  if (spoken.parts.empty() || clusters.empty() || !facts.relations_complete || is_flat(facts)) {
    return;
  }
  const Cluster main = *std::ranges::max_element(
      clusters, {}, [](const Cluster& each) { return diagonal_of(each.bounds); });
  if (!main.grounded) {
    return;  // It floats itself, which is said elsewhere.
  }
  std::erase_if(clusters, [&](const Cluster& each) {
    return each.parts == main.parts || !has_any(each, spoken.parts) ||
           !has_only(each, spoken.all) || share_component(facts, each, main);
  });
  clusters.resize(std::min(clusters.size(), kMostClustersSaid));
  bool joined = true;
  for (const Cluster& cluster : clusters) {
    const PartGap gap = nearest_other(facts, cluster);
    if (stands_beside(facts, cluster, gap)) {
      say_beside(facts, thing->noun, cluster, gap, tally);
      joined = false;
    }
  }
  tally.count(joined);
}

}  // namespace maquette
