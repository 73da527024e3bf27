#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "mesh/glb_extensions.h"

namespace maquette {

/// What a .glb file holds for a reader of geometry.
struct GlbContainer {
  /// glTF text with scenes, nodes, meshes, accessors, buffer views and base colours, and nothing
  /// else: no extras, no extensions, no images, no buffers. Its arrays are of bounded size.
  std::string gltf;
  /// The bytes of buffer 0, in the caller's bytes.
  std::string_view binary;
  GlbExtensions extensions;
  std::vector<bool> pictured;  ///< By material: a picture gives its colour.
};

/// Splits a glTF binary into its chunks and checks all lengths. Refuses a buffer outside the file,
/// and extensions that change geometry and are not supported; the message names them.
[[nodiscard]] Result<GlbContainer> open_glb(std::string_view bytes);

}  // namespace maquette
