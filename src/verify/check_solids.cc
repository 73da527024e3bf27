#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "mesh/bounds.h"
#include "verify/checks.h"
#include "verify/part_names.h"

namespace maquette {
namespace {

/// Below it a side is none; above its inverse a part is a thread.
constexpr double kThinnest = 1e-4;

struct Sides {
  double shortest = 0;
  double middle = 0;
  double longest = 0;
};

Sides sides_of(const PartFacts& part) {
  Vec3 size = part.bounds.size();
  std::ranges::sort(size);
  return {size[0], size[1], size[2]};
}

bool is_flat(const PartFacts& part) {
  const Sides sides = sides_of(part);
  return sides.shortest <= kThinnest * sides.longest;
}

/// A flat part of a model that is not flat itself. One plane is a ground or a picture; it shows
/// from both sides, so it is a warning only where it could have been a solid.
void check_thickness(const Facts& facts, const PartFacts& part, std::vector<Finding>& findings) {
  const Vec3 whole = facts.bounds.size();
  const bool all_flat = std::min({whole[0], whole[1], whole[2]}) <=
                        kThinnest * std::max({whole[0], whole[1], whole[2]});
  if (!is_flat(part)) {
    return;
  }
  const bool stands_for_all = facts.parts.size() == 1 || all_flat;
  findings.push_back({.id = FindingId::ZeroThickness,
                      .severity = stands_for_all ? Severity::Warning : Severity::Info,
                      .parts = {part.name},
                      .values = {{"thickness", sides_of(part).shortest}},
                      .message = fmt::format("{} has no thickness; give it some to make it a solid",
                                             quoted_name(part.name))});
}

/// Why the surface is not closed: "3 open edges", "1 edge with more than two faces", or both.
std::string reason_open(const Topology& topology) {
  std::vector<std::string> reasons;
  const auto add = [&](std::uint64_t edges, std::string_view before, std::string_view after) {
    if (edges > 0) {
      reasons.push_back(
          fmt::format("{} {}{}{}", edges, before, edges == 1 ? "edge" : "edges", after));
    }
  };
  add(topology.boundary_edges, "open ", "");
  add(topology.non_manifold_edges, "", " with more than two faces");
  return fmt::format("{}", fmt::join(reasons, ", "));
}

void check_closed(const PartFacts& part, std::vector<Finding>& findings) {
  if (part.topology.watertight || is_flat(part) || part.topology.faces == 0) {
    return;
  }
  const auto edges = static_cast<double>(part.topology.boundary_edges);
  findings.push_back(
      {.id = FindingId::OpenSolid,
       .severity = Severity::Info,
       .parts = {part.name},
       .values = {{"boundary_edges", edges},
                  {"non_manifold_edges", static_cast<double>(part.topology.non_manifold_edges)}},
       .message = fmt::format("{} is no closed solid ({}); it cannot be printed as it is",
                              quoted_name(part.name), reason_open(part.topology))});
}

/// Thinner than a hair beside its length in two directions.
bool is_thread(const PartFacts& part) {
  const Sides sides = sides_of(part);
  return sides.longest > 0 && sides.middle < 2e-3 * sides.longest;
}

void check_proportions(const Facts& facts, std::vector<Finding>& findings) {
  constexpr double kLargest = 1e4;
  constexpr double kSmallest = 1e-4;
  const double whole = diagonal_of(facts.bounds);
  if (whole > kLargest || whole < kSmallest) {
    findings.push_back({.id = FindingId::AbsurdProportion,
                        .severity = Severity::Warning,
                        .parts = {},
                        .values = {{"diagonal", whole}},
                        .message = fmt::format("the model measures {:.4g} m across; Blender's unit "
                                               "is the metre",
                                               whole)});
  }
  for (const PartFacts& part : facts.parts) {
    const double share = whole > 0 ? diagonal_of(part.bounds) / whole : 1;
    if (!is_of_component(part.name) && (is_thread(part) || share < 1e-3)) {
      findings.push_back(
          {.id = FindingId::AbsurdProportion,
           .severity = Severity::Warning,
           .parts = {part.name},
           .values = {{"share", share}},
           .message = fmt::format("{} is {}; is its size meant so?", quoted_name(part.name),
                                  is_thread(part) ? "thinner than a thread beside its length"
                                                  : "a thousand times smaller than the model")});
    }
  }
}

}  // namespace

void check_solids(const Facts& facts, std::vector<Finding>& findings) {
  for (const PartFacts& part : facts.parts) {
    check_thickness(facts, part, findings);
    check_closed(part, findings);
  }
  if (!facts.parts.empty()) {
    check_proportions(facts, findings);
  }
}

}  // namespace maquette
