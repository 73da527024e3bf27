#include "mesh/relations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numeric>
#include <set>
#include <utility>

#include "mesh/bounds.h"
#include "mesh/part_boxes.h"
#include "mesh/part_surface.h"
#include "mesh/surface_contact.h"
#include "mesh/vec3.h"

namespace maquette {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

Bounds box_around(const std::vector<Bounds>& boxes) {
  return std::accumulate(boxes.begin(), boxes.end(), boxes.empty() ? Bounds{} : boxes.front(),
                         joined);
}

/// Looks at pairs, each once, and remembers each part's nearest. A part's surface is made when its
/// first pair comes.
class Survey {
 public:
  Survey(const std::vector<RelatedPart>& parts, const Bounds& whole, const RelationOptions& options)
      : parts_(parts),
        options_(options),
        space_(whole),
        surfaces_(parts.size()),
        nearest_(parts.size(), {kUnknown, 0}) {}

  static constexpr double kUnknown = std::numeric_limits<double>::infinity();

  [[nodiscard]] bool exhausted() const { return seen_.size() >= options_.max_pairs; }
  [[nodiscard]] bool has_seen(const Pair& pair) const { return seen_.contains(pair); }
  /// Metres from the part to the nearest one it was seen with.
  [[nodiscard]] double nearest_to(std::size_t part) const { return nearest_[part].first; }

  void look_at(const Pair& pair) {
    Relation relation = contact_of(body(pair.first), body(pair.second), options_);
    relation.first = relation.first == 0 ? pair.first : pair.second;
    relation.second = relation.second == 1 ? pair.second : pair.first;
    for (const std::size_t part : {pair.first, pair.second}) {
      if (relation.distance < nearest_[part].first) {
        nearest_[part] = {relation.distance, relations_.size()};
      }
    }
    seen_.insert(pair);
    relations_.push_back(relation);
  }

  /// What is worth telling: contacts, gaps within reach, and each part's nearest neighbour.
  [[nodiscard]] std::vector<Relation> worth_telling() const {
    std::vector<bool> told(relations_.size());
    for (std::size_t i = 0; i < relations_.size(); ++i) {
      told[i] = relations_[i].contact != Contact::Apart || relations_[i].distance <= options_.reach;
    }
    for (const auto& [distance, i] : nearest_) {
      if (distance < kUnknown) {
        told[i] = true;
      }
    }
    std::vector<Relation> chosen;
    for (std::size_t i = 0; i < relations_.size(); ++i) {
      if (told[i]) {
        chosen.push_back(relations_[i]);
      }
    }
    std::ranges::sort(chosen, {}, [](const Relation& r) { return Pair(r.first, r.second); });
    return chosen;
  }

 private:
  Body body(std::size_t part) {
    if (surfaces_[part] == nullptr) {
      surfaces_[part] = std::make_unique<PartSurface>(*parts_[part].mesh, space_);
    }
    return {*surfaces_[part], parts_[part].closed};
  }

  const std::vector<RelatedPart>& parts_;
  const RelationOptions& options_;
  SurfaceSpace space_;
  std::vector<std::unique_ptr<PartSurface>> surfaces_;
  std::vector<std::pair<double, std::size_t>> nearest_;  ///< Metres, index in relations_.
  std::vector<Relation> relations_;
  std::set<Pair> seen_;
};

/// Gives a number to parts that have nothing within reach. False when the pairs ran out.
bool find_neighbours(Survey& survey, const PartBoxes& boxes, std::size_t parts, double reach) {
  bool complete = true;
  for (std::size_t part = 0; part < parts; ++part) {
    if (survey.nearest_to(part) <= reach) {
      continue;
    }
    boxes.visit_others(part, survey.nearest_to(part), [&](std::size_t other) {
      const Pair pair = std::minmax(part, other);
      if (!survey.has_seen(pair)) {
        if (survey.exhausted()) {
          complete = false;
          return -1.0;
        }
        survey.look_at(pair);
      }
      return survey.nearest_to(part);
    });
  }
  return complete;
}

}  // namespace

std::string_view to_string(Contact contact) {
  switch (contact) {
    case Contact::Apart: return "apart";
    case Contact::Touching: return "touching";
    case Contact::Penetrating: return "penetrating";
    case Contact::Inside: return "inside";
    case Contact::Coincident: return "coincident";
  }
  return "";
}

Relations relate(std::span<const RelatedPart> parts, const RelationOptions& options,
                 const RunContext& context) {
  std::vector<std::size_t> numbers;
  std::vector<RelatedPart> present;
  std::vector<Bounds> bounds;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].mesh->triangles.empty()) {
      numbers.push_back(i);
      present.push_back(parts[i]);
      bounds.push_back(bounds_of(*parts[i].mesh));
    }
  }
  const double reach = std::max(options.reach, options.tolerance);
  const PartBoxes boxes(bounds, reach);
  const NearPairs near = boxes.pairs_within_reach(options.max_pairs);
  Survey survey(present, box_around(bounds), options);
  for (const Pair& pair : near.pairs) {
    if (context.should_stop()) {
      break;
    }
    survey.look_at(pair);
  }
  const bool all_placed =
      !context.should_stop() && find_neighbours(survey, boxes, present.size(), reach);
  Relations found{.pairs = survey.worth_telling(), .complete = near.complete && all_placed};
  for (Relation& relation : found.pairs) {
    relation.first = numbers[relation.first];
    relation.second = numbers[relation.second];
  }
  return found;
}

double parts_tolerance(const Bounds& whole) {
  return 1e-3 * diagonal_of(whole);
}

std::vector<std::size_t> grounded(std::span<const RelatedPart> parts, double ground,
                                  double tolerance) {
  std::vector<std::size_t> standing;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!parts[i].mesh->triangles.empty() &&
        std::abs(bounds_of(*parts[i].mesh).min[2] - ground) <= tolerance) {
      standing.push_back(i);
    }
  }
  return standing;
}

}  // namespace maquette
