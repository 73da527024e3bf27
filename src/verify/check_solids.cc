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

/// By its own axes: a tilted board is as flat as one that lies.
bool is_flat(const Vec3& extents) {
  return extents[0] <= kThinnest * extents[2];
}

/// A flat part of a model that is not flat itself. One plane is a ground or a picture; it shows
/// from both sides, so it is a warning only where it could have been a solid.
void check_thickness(const Facts& facts, const PartFacts& part, std::vector<Finding>& findings) {
  if (!is_flat(part.extents)) {
    return;
  }
  const bool stands_for_all = facts.parts.size() == 1 || is_flat(facts.extents);
  findings.push_back({.id = FindingId::ZeroThickness,
                      .severity = stands_for_all ? Severity::Warning : Severity::Info,
                      .parts = {part.name},
                      .values = {{"thickness", part.extents[0]}},
                      .message = fmt::format("{} has no thickness; give it some to make it a solid",
                                             quoted_name(part.name))});
}

/// Why the surface is not closed: "3 open edges", "1 edge with more than two faces", or both.
std::string why_open(const PartFacts& part) {
  const Topology& topology = part.topology;
  if (part.orientation.one_sided) {
    return "it has one side only, as a Moebius strip";
  }
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
  const Topology& topology = part.topology;
  const bool closed = topology.watertight && !part.orientation.one_sided;
  if (closed || is_flat(part.extents) || topology.faces == 0) {
    return;
  }
  findings.push_back(
      {.id = FindingId::OpenSolid,
       .severity = Severity::Info,
       .parts = {part.name},
       .values = {{"boundary_edges", static_cast<double>(topology.boundary_edges)},
                  {"non_manifold_edges", static_cast<double>(topology.non_manifold_edges)}},
       .message = fmt::format("{} is not a closed solid ({}); it cannot be printed as it is",
                              quoted_name(part.name), why_open(part))});
}

/// A slicer takes the inner side of a face for the outer one, and a viewer may leave it out.
void check_winding(const PartFacts& part, std::vector<Finding>& findings) {
  const auto inward = part.orientation.inward_faces;
  const auto mixed = part.orientation.mixed_faces;
  if (is_flat(part.extents) || inward + mixed == 0) {
    return;
  }
  const std::uint64_t faces = part.topology.faces;
  const std::string what =
      inward == faces ? fmt::format("{} is inside out: all its {} triangles look inwards",
                                    quoted_name(part.name), faces)
      : inward > 0    ? fmt::format("{} of the {} triangles of {} look inwards", inward, faces,
                                    quoted_name(part.name))
                   : fmt::format("{} of the {} triangles of {} are wound against the others", mixed,
                                 faces, quoted_name(part.name));
  findings.push_back({.id = FindingId::InwardFaces,
                      .severity = inward > 0 ? Severity::Warning : Severity::Info,
                      .parts = {part.name},
                      .values = {{"inward_faces", static_cast<double>(inward)},
                                 {"mixed_faces", static_cast<double>(mixed)},
                                 {"faces", static_cast<double>(faces)}},
                      .message = what + "; recalculate its normals"});
}

/// Thinner than a hair beside its length in two directions.
bool is_thread(const PartFacts& part) {
  return part.extents[2] > 0 && part.extents[1] < 2e-3 * part.extents[2];
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
    check_winding(part, findings);
  }
  if (!facts.parts.empty()) {
    check_proportions(facts, findings);
  }
}

}  // namespace maquette
