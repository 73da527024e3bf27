#include "verify/check_sizes.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "verify/instances.h"
#include "verify/stated_size.h"

namespace maquette {
namespace {

constexpr double kTolerance = 0.1;

/// Of what is called so: each instance, and all of them together.
std::vector<Vec3> sides_of(const Facts& facts, std::string_view noun, const PartList& parts) {
  std::vector<Vec3> sides = extents_of(facts, instances_of(facts, parts, noun));
  sides.push_back(bounds_of_parts(facts, parts).size());
  return sides;
}

/// Of a thing also with what hangs on it: a chest with its lid.
std::vector<Vec3> sides_of_thing(const Facts& facts, std::string_view noun,
                                 const std::vector<ThingParts>& things, std::size_t thing) {
  std::vector<Vec3> sides = sides_of(facts, noun, things[thing].parts);
  sides.push_back(bounds_of_parts(facts, with_attached(facts, things, thing)).size());
  return sides;
}

/// A stated size, and the part that should have it.
struct SizeOfPart {
  std::string noun;
  std::string part;
  SizeFit fit;
};

void add_fits(std::vector<SizeOfPart>& fits, const std::string& noun, const std::string& part,
              const std::vector<StatedSize>& sizes, const std::vector<Vec3>& sides) {
  for (const StatedSize& size : sizes) {
    fits.push_back({noun, part, best_fit(sides, size)});
  }
}

std::vector<SizeOfPart> fits_of(const Facts& facts, const StatedThing& thing, const PartList& parts,
                                const std::vector<Vec3>& sides) {
  std::vector<SizeOfPart> fits;
  add_fits(fits, thing.noun, facts.parts[parts.front()].name, thing.sizes, sides);
  for (const StatedPart& part : thing.parts) {
    const bool stated = part.wanted && !part.sizes.empty();
    const PartList found = stated ? parts_named(facts, part.noun, parts) : PartList();
    if (!found.empty()) {
      add_fits(fits, part.noun, facts.parts[found.front()].name, part.sizes,
               sides_of(facts, part.noun, found));
    }
  }
  return fits;
}

void check_ratio(const std::string& noun, const std::string& part, const StatedRatio& ratio,
                 const std::vector<Vec3>& sides, Tally& tally) {
  const double found = nearest_ratio(sides, ratio);
  const bool met = std::abs(found - ratio.factor) <= kTolerance * ratio.factor;
  tally.count(met);
  if (!met) {
    tally.add(FindingId::WrongSize, Severity::Error, {part},
              {{"wanted", ratio.factor}, {"found", found}},
              fmt::format("the {} should be {:.3g} times as {} as it is {}, and is {:.3g} times",
                          noun, ratio.factor, word_of(ratio.axis), word_of(ratio.to), found));
  }
}

}  // namespace

void check_sizes(const Facts& facts, const Brief& brief, const std::vector<ThingParts>& things,
                 std::size_t thing, Tally& tally) {
  const StatedThing& stated = brief.things[thing];
  const PartList& parts = things[thing].parts;
  const bool parts_stated =
      std::ranges::any_of(stated.parts, [](const StatedPart& part) { return !part.sizes.empty(); });
  if (stated.sizes.empty() && stated.ratios.empty() && !parts_stated) {
    return;
  }
  const std::vector<Vec3> sides = sides_of_thing(facts, stated.noun, things, thing);
  const std::vector<SizeOfPart> fits = fits_of(facts, stated, parts, sides);
  // Sizes that are all off by one factor are those of a model in other units.
  const bool same_factor = std::ranges::all_of(fits, [&](const SizeOfPart& each) {
    return std::abs(each.fit.factor / fits.front().fit.factor - 1) <= kTolerance;
  });
  for (const auto& [noun, part, fit] : fits) {
    const bool met = std::abs(fit.found - fit.wanted) <= kTolerance * fit.wanted;
    tally.count(met);
    if (!met) {
      tally.add(
          FindingId::WrongSize, same_factor ? Severity::Warning : Severity::Error, {part},
          {{"wanted", fit.wanted}, {"found", fit.found}, {"factor", fit.factor}},
          fmt::format("the {} should measure {:.4g} m, and the nearest of its sides is {:.4g}; "
                      "scale {} by {:.3g}",
                      noun, fit.wanted, fit.found, same_factor ? "it" : "that side", fit.factor));
    }
  }
  for (const StatedRatio& ratio : stated.ratios) {
    check_ratio(stated.noun, facts.parts[parts.front()].name, ratio, sides, tally);
  }
}

}  // namespace maquette
