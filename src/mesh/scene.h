#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mesh/tri_mesh.h"

namespace maquette {

struct SceneMaterial {
  std::string name;
  /// Linear RGBA in [0, 1].
  std::array<double, 4> rgba{0.8, 0.8, 0.8, 1.0};
  /// Where the colour came from: "principled", "viewport" or "none"; "file" when read from a mesh
  /// file; "unknown" when the file gives the colour in an unsupported way, and `rgba` is then
  /// meaningless.
  std::string source;
};

/// The region of a part that a boolean modifier keeps.
enum class CutKind {
  Difference,  ///< The region outside the cutter.
  Intersect    ///< The region inside the cutter.
};

[[nodiscard]] std::string_view to_string(CutKind kind);
[[nodiscard]] std::optional<CutKind> cut_kind_from_string(std::string_view name);

/// A cut by a cutter that still stands in the part.
struct Cut {
  std::size_t part = 0;  ///< Index of the part that is cut.
  CutKind kind = CutKind::Difference;
};

/// One part in world space: Z up, metres.
struct ScenePart {
  std::string name;
  std::string
      type;  ///< "mesh", "curve", "surface", "text", "metaball"; "mesh" when a file can't say.
  TriMesh mesh;
  std::vector<SceneMaterial> materials;  ///< Those that its faces wear, each once.
  std::vector<Cut> cuts;                 ///< Empty when a file can't say.
};

/// A model as plain arrays.
struct Scene {
  std::vector<ScenePart> parts;
  /// Contents of the file that the reader left out, a sentence each.
  std::vector<std::string> notes = {};
};

}  // namespace maquette
