#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "mesh/bounds.h"
#include "verify/checks.h"
#include "verify/part_names.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

bool is_near(const Vec3& a, const Vec3& b, double distance) {
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) <= distance;
}

/// Parts around one centre: an operator without a location puts them at the cursor.
void check_origin(const Facts& facts, std::vector<Finding>& findings) {
  constexpr std::size_t kFewest = 3;
  if (facts.parts.size() < kFewest) {
    return;
  }
  const double slack = 1e-3 * diagonal_of(facts.bounds);
  std::vector<std::string> names;
  for (const PartFacts& part : facts.parts) {
    if (is_near(centre_of(part.bounds), {0, 0, 0}, slack)) {
      names.push_back(part.name);
    }
  }
  if (names.size() < kFewest) {
    return;
  }
  const bool all = names.size() == facts.parts.size();
  findings.push_back(
      {.id = FindingId::AllAtOrigin,
       .severity = all ? Severity::Error : Severity::Warning,
       .parts = names,
       .values = {{"parts", static_cast<double>(names.size())}},
       .message = fmt::format("{} are all centred on the origin; give each its place",
                              quoted_names(names))});
}

bool same_colour(const MaterialFacts& a, const MaterialFacts& b) {
  constexpr double kSame = 0.02;
  for (std::size_t i = 0; i < 3; ++i) {
    if (std::abs(a.rgba.at(i) - b.rgba.at(i)) > kSame) {
      return false;
    }
  }
  return true;
}

void check_colours(const Facts& facts, std::vector<Finding>& findings) {
  const std::vector<MaterialFacts> grey{{.name = "", .rgba = {0.8, 0.8, 0.8, 1}, .source = "none"}};
  const MaterialFacts* first = nullptr;
  for (const PartFacts& part : facts.parts) {
    for (const MaterialFacts& material : part.materials.empty() ? grey : part.materials) {
      first = first == nullptr ? &material : first;
      if (!material.is_known() || !same_colour(*first, material)) {
        return;
      }
    }
  }
  if (facts.parts.size() >= 3) {
    findings.push_back({.id = FindingId::SingleColour,
                        .severity = Severity::Info,
                        .parts = {},
                        .values = {{"parts", static_cast<double>(facts.parts.size())}},
                        .message = fmt::format("all {} parts have one colour; colour them apart",
                                               facts.parts.size())});
  }
}

/// Blender's default cube, as a factory scene has it.
bool is_default_cube(const PartFacts& part) {
  const Vec3 size = part.bounds.size();
  return part.name == "Cube" && !is_coloured(part) && part.triangles == 12 &&
         is_near(size, {2, 2, 2}, 1e-4) && is_near(centre_of(part.bounds), {0, 0, 0}, 1e-4);
}

void check_leftovers(const Facts& facts, std::vector<Finding>& findings) {
  for (const PartFacts& part : facts.parts) {
    if (is_default_cube(part) && std::ranges::any_of(facts.parts, is_coloured)) {
      findings.push_back({.id = FindingId::LeftoverObject,
                          .severity = Severity::Warning,
                          .parts = {part.name},
                          .values = {},
                          .message = fmt::format("{} is a plain cube of 2 m at the origin; remove "
                                                 "it if it was only tried out",
                                                 quoted_name(part.name))});
    }
  }
}

void check_views(const std::vector<ViewFinding>& views, std::vector<Finding>& findings) {
  for (const ViewFinding& view : views) {
    findings.push_back({.id = FindingId::BlankView,
                        .severity = view.finding == "blank" ? Severity::Error : Severity::Warning,
                        .parts = {},
                        .values = {},
                        .message = fmt::format("the picture {} is {}", view.file, view.finding)});
  }
}

}  // namespace

void check_scene(const Facts& facts, const VerifyRequest& request, std::vector<Finding>& findings) {
  constexpr std::uint64_t kMostTriangles = 500'000;
  if (facts.parts.empty()) {
    const std::string& why = request.why_empty;
    findings.push_back({.id = FindingId::EmptyScene,
                        .severity = Severity::Error,
                        .parts = {},
                        .values = {},
                        .message = fmt::format("there is nothing to see: {}",
                                               why.empty() ? "no object with a surface" : why)});
    return;
  }
  check_origin(facts, findings);
  check_colours(facts, findings);
  check_leftovers(facts, findings);
  check_views(request.views, findings);
  if (facts.triangles() > kMostTriangles) {
    const auto triangles = static_cast<double>(facts.triangles());
    findings.push_back({.id = FindingId::OverBudget,
                        .severity = Severity::Warning,
                        .parts = {},
                        .values = {{"triangles", triangles}},
                        .message = fmt::format("{} triangles, and {} are plenty: use fewer "
                                               "segments or subdivisions",
                                               facts.triangles(), kMostTriangles)});
  }
}

}  // namespace maquette
