#include "verify/worn_color.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "base/srgb.h"
#include "brief/color_names.h"
#include "verify/lab_color.h"

namespace maquette {
namespace {

/// Some of a name's places in the colour space: scripts write 1, 0, 0 where a painter mixes a red.
struct Anchor {
  std::string name;
  LabColor lab;
  bool material = false;
};

struct PureColor {
  std::string_view name;
  std::array<double, 3> srgb;
};

constexpr std::array kPure = std::to_array<PureColor>({
    {"RED", {1, 0, 0}},
    {"GREEN", {0, 1, 0}},
    {"BLUE", {0, 0, 1}},
    {"YELLOW", {1, 1, 0}},
    {"TURQUOISE", {0, 1, 1}},
    {"PURPLE", {0.5, 0, 0.5}},
    {"PINK", {1, 0, 1}},
    {"ORANGE", {1, 0.5, 0}},
    {"BLACK", {0, 0, 0}},
    {"WHITE", {1, 1, 1}},
    {"GREY", {0.5, 0.5, 0.5}},
    {"DARK_RED", {0.5, 0, 0}},
    {"DARK_GREEN", {0, 0.5, 0}},
    {"DARK_BLUE", {0, 0, 0.5}},
    {"LIGHT_BLUE", {0.5, 0.7, 1}},
    {"BLUE", {0.1, 0.25, 0.9}},
    {"BLUE", {0, 0, 0.8}},
    {"LIGHT_GREEN", {0.5, 1, 0.5}},
    {"BROWN", {0.4, 0.2, 0.1}},
    {"PINK", {1, 0.6, 0.7}},
    // What CSS counts among the shades of a colour, where it is far from the others.
    {"WHITE", {0.98, 0.92, 0.84}},
    {"BROWN", {0.82, 0.71, 0.55}},
    {"BROWN", {0.80, 0.52, 0.25}},
    {"BROWN", {0.63, 0.32, 0.18}},
    {"GREEN", {0.33, 0.42, 0.18}},
    {"GREEN", {0.42, 0.56, 0.14}},
    {"GREEN", {0.18, 0.55, 0.34}},
    {"GREEN", {0.56, 0.74, 0.56}},
    {"BLUE", {0.27, 0.51, 0.71}},
    {"BLUE", {0.25, 0.41, 0.88}},
    {"BLUE", {0.42, 0.35, 0.80}},
    {"RED", {0.70, 0.13, 0.13}},
    {"RED", {0.80, 0.36, 0.36}},
    {"RED", {0.86, 0.08, 0.24}},
    {"ORANGE", {1, 0.5, 0.31}},
    {"ORANGE", {1, 0.39, 0.28}},
    {"YELLOW", {1, 0.84, 0}},
    {"YELLOW", {0.94, 0.90, 0.55}},
    {"PINK", {1, 0.41, 0.71}},
    {"PINK", {0.86, 0.44, 0.58}},
    {"PURPLE", {0.58, 0.44, 0.86}},
    {"PURPLE", {0.29, 0, 0.51}},
    {"GREY", {0.44, 0.50, 0.56}},
    {"GREY", {0.18, 0.31, 0.31}},
});

std::vector<Anchor> make_anchors() {
  std::vector<Anchor> anchors;
  for (const NamedColor& color : palette()) {
    anchors.push_back({color.name, lab_from_linear(color.rgb), color.material || color.metal > 0});
  }
  for (const PureColor& color : kPure) {
    std::array<double, 3> linear{};
    std::ranges::transform(color.srgb, linear.begin(), linear_from_srgb);
    anchors.push_back({std::string(color.name), lab_from_linear(linear), false});
  }
  return anchors;
}

const std::vector<Anchor>& anchors() {
  static const std::vector<Anchor> all = make_anchors();
  return all;
}

LabColor lab_of(const MaterialFacts& material) {
  return lab_from_linear({material.rgba[0], material.rgba[1], material.rgba[2]});
}

/// RED of DARK_RED.
std::string_view kind_of(std::string_view name) {
  for (const std::string_view prefix : {"DARK_", "LIGHT_"}) {
    if (name.starts_with(prefix)) {
      return name.substr(prefix.size());
    }
  }
  return name;
}

/// DARK_RED belongs to RED, RED does not belong to DARK_RED.
bool belongs(std::string_view anchor, std::string_view asked) {
  return anchor == asked || kind_of(anchor) == asked;
}

/// Metals without a hue of their own may be any grey.
bool is_bare_metal(std::string_view name) {
  return name == "STEEL" || name == "IRON" || name == "SILVER";
}

}  // namespace

bool wears(const MaterialFacts& material, std::string_view name) {
  constexpr double kNeutral = 8;
  constexpr double kWhite = 92;
  constexpr double kOpaque = 0.9;
  if (name == "GLASS" && material.rgba[3] < kOpaque) {
    return true;
  }
  if (!material.is_known()) {
    return false;
  }
  const LabColor lab = lab_of(material);
  if (is_bare_metal(name) && std::hypot(lab.a, lab.b) < kNeutral && lab.lightness < kWhite) {
    return true;
  }
  double nearest_plain = std::numeric_limits<double>::infinity();
  double nearest_asked = nearest_plain;
  for (const Anchor& anchor : anchors()) {
    const double distance = color_distance(lab, anchor.lab);
    if (belongs(anchor.name, name)) {
      nearest_asked = std::min(nearest_asked, distance);
    }
    if (!anchor.material) {
      nearest_plain = std::min(nearest_plain, distance);
    }
  }
  // Names overlap: what is nearly as near as the nearest may be meant as well.
  constexpr double kShare = 1.2;
  constexpr double kJustSeen = 12;
  return nearest_asked <= kShare * nearest_plain + kJustSeen;
}

bool is_coloured(const PartFacts& part) {
  return std::ranges::any_of(
      part.materials, [](const MaterialFacts& material) { return material.source != "none"; });
}

bool has_own_colour(const PartFacts& part, const PartFacts& other) {
  return is_coloured(part) &&
         !std::ranges::all_of(part.materials, [&](const MaterialFacts& material) {
           return std::ranges::find(other.materials, material.rgba, &MaterialFacts::rgba) !=
                  other.materials.end();
         });
}

bool is_dark(const PartFacts& part) {
  constexpr double kDark = 0.04;
  return is_coloured(part) &&
         std::ranges::all_of(part.materials, [](const MaterialFacts& material) {
           return std::max({material.rgba[0], material.rgba[1], material.rgba[2]}) < kDark;
         });
}

bool is_material(std::string_view name) {
  const NamedColor* color = find_color(name);
  return color != nullptr && (color->material || color->metal > 0);
}

std::string word_of_color(std::string_view name) {
  const NamedColor* color = find_color(name);
  return color == nullptr ? std::string(name) : color->words.front();
}

std::string color_word(const MaterialFacts& material) {
  const LabColor lab = lab_of(material);
  const Anchor* nearest = nullptr;
  for (const Anchor& anchor : anchors()) {
    if (!anchor.material && (nearest == nullptr ||
                             color_distance(lab, anchor.lab) < color_distance(lab, nearest->lab))) {
      nearest = &anchor;
    }
  }
  return word_of_color(nearest->name);
}

}  // namespace maquette
