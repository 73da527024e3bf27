#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "mesh/scene.h"

namespace maquette {

using MaterialTable = std::unordered_map<std::string, SceneMaterial>;

/// The materials of a Wavefront library (.mtl) by name. A statement that is not understood is no
/// error: a library is an ornament, and a model is readable without it. A material without a `Kd`
/// of numbers, or with a picture for it (`map_Kd`), has an unknown colour.
[[nodiscard]] MaterialTable read_mtl(std::string_view text);

}  // namespace maquette
