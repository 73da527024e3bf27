#include <algorithm>

#include <fmt/format.h>

#include "mesh/bounds.h"
#include "verify/checks.h"
#include "verify/hollow_words.h"
#include "verify/part_names.h"
#include "verify/worn_color.h"

namespace maquette {
namespace {

std::string say_cutter(const Facts& facts, const PartFacts& cutter, const Cut& cut) {
  const std::string name = quoted_name(cutter.name);
  const std::string target = quoted_name(facts.parts[cut.part].name);
  const std::string advice =
      "hide it from renders (hide_render = True), or apply the modifier and remove it";
  switch (cut.kind) {
    case CutKind::Difference:
      return fmt::format("{} still stands in the hole that it cuts into {}; {}", name, target,
                         advice);
    case CutKind::Intersect:
      return fmt::format("{} still covers what its modifier leaves of {}; {}", name, target,
                         advice);
  }
  return name;
}

}  // namespace

void check_cutters(const Facts& facts, const std::optional<Brief>& brief,
                   std::vector<Finding>& findings) {
  for (const PartFacts& cutter : facts.parts) {
    const auto cut = std::ranges::find_if(cutter.cuts, [&](const Cut& each) {
      return distance_between(facts.parts[each.part].bounds, cutter.bounds) <= 0;
    });
    if (cut == cutter.cuts.end() || (brief && is_asked_for(*brief, cutter.name))) {
      continue;
    }
    const PartFacts& target = facts.parts[cut->part];
    findings.push_back(
        {.id = FindingId::CutterLeft,
         .severity = has_own_colour(cutter, target) ? Severity::Warning : Severity::Error,
         .parts = {cutter.name, target.name},
         .values = {},
         .message = say_cutter(facts, cutter, *cut)});
  }
}

}  // namespace maquette
