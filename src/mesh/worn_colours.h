#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "mesh/scene.h"

namespace maquette {

/// Linear, each in [0, 1].
using Rgba = std::array<double, 4>;

/// Collects the distinct colours that a part's points or faces have, as materials. Readers whose
/// files hold colours without a material, or beside one, use it. The first 4,096 colours count.
class WornColours {
 public:
  /// Adds one colour; `base` is the material of the same face, whose colour it multiplies.
  /// Without a name the material is called after its number.
  void wear(const SceneMaterial& base, const Rgba& colour);

  /// What was collected, in the order of its first use; nothing is left here.
  [[nodiscard]] std::vector<SceneMaterial> take();

 private:
  std::set<std::pair<std::string, Rgba>> seen_;
  std::vector<SceneMaterial> worn_;
};

/// A material without a name whose colour changes nothing.
[[nodiscard]] SceneMaterial plain_white();

/// A material whose colour the file gives in a way that is not read.
[[nodiscard]] SceneMaterial unknown_colour(std::string name);

}  // namespace maquette
