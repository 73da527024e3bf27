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

/// Collects the distinct colours that a part's points or faces have, as materials. Readers use it
/// for files with colours without a material, or beside one. The first 4,096 colours count.
class WornColours {
 public:
  /// Adds one colour; `base` is the material of the same face, whose colour it multiplies.
  /// Materials without a name are named after their numbers.
  void wear(const SceneMaterial& base, const Rgba& colour);

  /// Moves the collected materials out, in the order of their first use.
  [[nodiscard]] std::vector<SceneMaterial> take();

 private:
  std::set<std::pair<std::string, Rgba>> seen_;
  std::vector<SceneMaterial> worn_;
};

/// White, without a name: it leaves the colours that it multiplies unchanged.
[[nodiscard]] SceneMaterial plain_white();

/// A material whose colour the file gives in an unsupported way.
[[nodiscard]] SceneMaterial unknown_colour(std::string name);

}  // namespace maquette
