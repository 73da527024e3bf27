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

/// The extensions of a glTF document that change the visible model.
struct GlbExtensions {
  std::unordered_map<std::size_t, GlbInstancing> instanced;  ///< By node.
  std::vector<bool> hidden;        ///< By node; a hidden node hides all below it.
  std::vector<std::string> notes;  ///< Contents that are not read.
};

/// InvalidArgument if the geometry cannot be read without an extension, required or only used by
/// the file. The message names the extension and says what to do. A compressed mesh with an
/// uncompressed copy is a note; so are poses and shapes of an animation.
[[nodiscard]] Result<GlbExtensions> read_glb_extensions(const Json& document);

}  // namespace maquette
