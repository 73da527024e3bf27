#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "mesh/scene.h"

namespace maquette {

using MaterialTable = std::unordered_map<std::string, SceneMaterial>;

/// The materials of a Wavefront library (.mtl) by name. Unknown statements are ignored, because a
/// model can be read without its library. A material without a `Kd` of numbers, or with a picture
/// for it (`map_Kd`), has an unknown colour.
[[nodiscard]] MaterialTable read_mtl(std::string_view text);

}  // namespace maquette
