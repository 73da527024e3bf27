#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "base/json.h"

namespace maquette {

/// The accessors that place the copies of a node's mesh (EXT_mesh_gpu_instancing); -1 for none.
struct GlbInstancing {
  int translation = -1;
  int rotation = -1;
  int scale = -1;
};

/// What a glTF document says beyond plain nodes and meshes, as far as it changes what is seen.
struct GlbExtensions {
  std::unordered_map<std::size_t, GlbInstancing> instanced;  ///< By node.
  std::vector<bool> hidden;                                  ///< By node: with all below it.
  std::vector<std::string> notes;                            ///< What is not read.
};

/// InvalidArgument names an extension without which the geometry cannot be read, whether the file
/// calls it required or only uses it, and says what to do. A compressed mesh that is there
/// uncompressed too is a note, and so are poses and shapes of an animation.
[[nodiscard]] Result<GlbExtensions> read_glb_extensions(const Json& document);

}  // namespace maquette
