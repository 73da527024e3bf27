#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "mesh/bounds.h"
#include "mesh/relations.h"
#include "verify/checks.h"
#include "verify/part_names.h"

namespace maquette {
namespace {

/// What a model stands on when it brings that with it.
constexpr std::array<std::string_view, 20> kGrounds{
    "ground",   "floor",    "plane", "grass",   "lawn",  "street", "road",
    "pavement", "sidewalk", "yard",  "soil",    "earth", "turf",   "meadow",
    "sand",     "field",    "green", "terrain", "patio", "path"};

bool is_ground(const PartFacts& part, const Facts& facts) {
  const Vec3 size = part.bounds.size();
  const Vec3 whole = facts.bounds.size();
  const bool flat = size[2] <= 0.1 * std::max(size[0], size[1]);
  const bool wide = size[0] >= 0.9 * whole[0] && size[1] >= 0.9 * whole[1];
  const std::vector<std::string> words = words_of_part(part.name);
  const bool named = !words.empty() && std::ranges::find(kGrounds, words.back()) != kGrounds.end();
  return flat && wide && named && facts.parts.size() > 1;
}

/// Against the ground that the model brings with it.
void check_below(const Facts& facts, std::vector<Finding>& findings) {
  const auto ground = std::ranges::find_if(
      facts.parts, [&](const PartFacts& part) { return is_ground(part, facts); });
  if (ground == facts.parts.end()) {
    return;
  }
  const double slack = std::max(parts_tolerance(facts.bounds), ground->bounds.size()[2]);
  for (const PartFacts& part : facts.parts) {
    const double below = ground->bounds.min[2] - part.bounds.min[2];
    if (&part != &*ground && below > slack) {
      findings.push_back(
          {.id = FindingId::BelowGround,
           .severity = Severity::Warning,
           .parts = {part.name},
           .values = {{"below", below}},
           .message = fmt::format("{} reaches {:.4g} below {}; move it up by as much",
                                  quoted_name(part.name), below, quoted_name(ground->name))});
    }
  }
}

void check_resting(const Facts& facts, std::vector<Finding>& findings) {
  const double lowest = facts.bounds.min[2];
  if (std::abs(lowest) <= 0.01 * diagonal_of(facts.bounds)) {
    return;
  }
  findings.push_back({.id = FindingId::NotResting,
                      .severity = Severity::Info,
                      .parts = {},
                      .values = {{"lowest", lowest}},
                      .message = fmt::format("the model's lowest point is at z = {:.4g} and not on "
                                             "the ground; move all of it by {:.4g} in z",
                                             lowest, -lowest)});
}

/// The centre of what repeated parts carry, and theirs, seen from above.
struct Stance {
  Vec3 legs{};
  Vec3 carried{};
  Vec3 size{};  ///< Of what is carried.
};

Stance stance_of(const Facts& facts, const std::vector<std::size_t>& repeated) {
  Stance stance;
  Bounds carried;
  bool any = false;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    if (std::ranges::find(repeated, i) == repeated.end()) {
      carried = any ? joined(carried, facts.parts[i].bounds) : facts.parts[i].bounds;
      any = true;
    }
  }
  for (const std::size_t part : repeated) {
    const Vec3 centre = centre_of(facts.parts[part].bounds);
    for (std::size_t axis = 0; axis < 3; ++axis) {
      stance.legs.at(axis) += centre.at(axis) / static_cast<double>(repeated.size());
    }
  }
  stance.carried = centre_of(carried);
  stance.size = carried.size();
  return stance;
}

/// The largest of what they carry, as seen from above: a wagon's bed, whose handle reaches out.
Bounds largest_carried(const Facts& facts, const std::vector<std::size_t>& repeated) {
  Bounds largest;
  double area = -1;
  for (std::size_t i = 0; i < facts.parts.size(); ++i) {
    const Vec3 size = facts.parts[i].bounds.size();
    if (std::ranges::find(repeated, i) == repeated.end() && size[0] * size[1] > area) {
      area = size[0] * size[1];
      largest = facts.parts[i].bounds;
    }
  }
  return largest;
}

/// Three to eight alike on the ground, under all that is not: legs.
bool are_legs(const Facts& facts, const std::vector<std::size_t>& repeated) {
  const bool all_down =
      std::ranges::all_of(repeated, [&](std::size_t part) { return facts.parts[part].on_ground; });
  const auto down = std::ranges::count_if(facts.parts, &PartFacts::on_ground);
  return all_down && !is_of_component(facts.parts[repeated.front()].name) && repeated.size() >= 3 &&
         repeated.size() <= 8 && static_cast<std::size_t>(down) == repeated.size() &&
         repeated.size() < facts.parts.size();
}

void check_symmetry(const Facts& facts, std::vector<Finding>& findings) {
  constexpr double kOffCentre = 0.15;
  constexpr std::string_view kAxes = "xy";
  for (const std::vector<std::size_t>& repeated : facts.repeats) {
    if (!are_legs(facts, repeated)) {
      continue;
    }
    const Stance stance = stance_of(facts, repeated);
    const Bounds largest = largest_carried(facts, repeated);
    for (std::size_t axis = 0; axis < 2; ++axis) {
      const double off = stance.legs.at(axis) - stance.carried.at(axis);
      const double off_largest = stance.legs.at(axis) - centre_of(largest).at(axis);
      if (std::abs(off) <= kOffCentre * stance.size.at(axis) ||
          std::abs(off_largest) <= kOffCentre * largest.size().at(axis)) {
        continue;
      }
      std::vector<std::string> names;
      for (const std::size_t part : repeated) {
        names.push_back(facts.parts[part].name);
      }
      findings.push_back(
          {.id = FindingId::Asymmetry,
           .severity = Severity::Warning,
           .parts = names,
           .values = {{fmt::format("move_{}", kAxes[axis]), -off}},
           .message = fmt::format("{} stand {:.4g} off the centre of what they carry in {}; move "
                                  "them by {:.4g}",
                                  quoted_names(names), std::abs(off), kAxes[axis], -off)});
    }
  }
}

}  // namespace

void check_ground(const Facts& facts, std::vector<Finding>& findings) {
  if (facts.parts.empty()) {
    return;
  }
  check_below(facts, findings);
  check_resting(facts, findings);
  check_symmetry(facts, findings);
}

}  // namespace maquette
