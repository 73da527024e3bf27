#include "mesh/worn_colours.h"

#include <algorithm>

#include <fmt/format.h>

namespace maquette {
namespace {

constexpr std::size_t kMaxColours = 4096;

}  // namespace

void WornColours::wear(const SceneMaterial& base, const Rgba& colour) {
  if (worn_.size() == kMaxColours) {
    return;
  }
  Rgba product{};
  for (std::size_t i = 0; i < product.size(); ++i) {
    product[i] = std::clamp(base.rgba[i] * colour[i], 0.0, 1.0);
  }
  if (seen_.emplace(base.name, product).second) {
    worn_.push_back({.name = base.name.empty() ? fmt::format("colour {}", seen_.size()) : base.name,
                     .rgba = product,
                     .source = "file"});
  }
}

std::vector<SceneMaterial> WornColours::take() {
  seen_.clear();
  return std::exchange(worn_, {});
}

SceneMaterial plain_white() {
  return {.name = "", .rgba = {1, 1, 1, 1}, .source = "file"};
}

SceneMaterial unknown_colour(std::string name) {
  return {.name = std::move(name), .source = "unknown"};
}

}  // namespace maquette
