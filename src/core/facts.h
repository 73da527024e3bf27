#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/json.h"
#include "mesh/hollows.h"
#include "mesh/orientation.h"
#include "mesh/relations.h"
#include "mesh/scene.h"
#include "mesh/topology.h"
#include "mesh/tri_mesh.h"

namespace maquette {

struct MaterialFacts {
  std::string name;
  /// Linear RGBA in [0, 1]: the one colour that exports and views show.
  std::array<double, 4> rgba{};
  /// Where the colour came from: "principled", "viewport", "file" (of a mesh file), "none" (the
  /// part has no material) or "unknown": the material has a colour that could not be read, and rgba
  /// is meaningless.
  std::string source;

  [[nodiscard]] bool is_known() const { return source != "unknown"; }
};

/// A part is a render-visible mesh-like object: mesh, curve, surface, text or metaball.
struct PartFacts {
  std::string name;
  std::string type;
  /// Size of the evaluated part's world-space box along x, y, z.
  Vec3 dimensions{};
  Bounds bounds;
  /// Size along the part's own axes, smallest first. The first is the thickness of a board, also of
  /// a tilted one.
  Vec3 extents{};
  std::uint64_t vertices = 0;  ///< As Blender has them, before welding.
  std::uint64_t triangles = 0;
  Topology topology;  ///< Of the welded mesh.
  Orientation orientation;
  /// Whether the part's hollows were searched. False for an open part, and for a part whose faces
  /// do not agree on the outer side.
  bool hollows_known = false;
  bool convex = false;     ///< Known to be one closed shell without any concave edge.
  double area = 0;         ///< Square metres.
  double volume = 0;       ///< Cubic metres; 0 unless watertight and oriented, negative inside out.
  Vec3 centre_of_mass{};   ///< Of the solid when volume is not 0, else of the surface.
  bool on_ground = false;  ///< Its lowest point is at the model's lowest z.
  std::vector<MaterialFacts> materials;
  /// Parts that this part cuts, as a visible operand of their boolean modifiers.
  std::vector<Cut> cuts;
};

/// What was measured on the delivered model, never what the script says of itself.
struct Facts {
  std::vector<PartFacts> parts;
  /// Of all parts together; all zero when there is none.
  Bounds bounds;
  /// Of all parts together, along their own axes, smallest first.
  Vec3 extents{};
  /// Holes, slots and cavities of each part (mesh/hollows.h).
  std::vector<Hollow> hollows;
  /// How parts stand to each other (mesh/relations.h); indices into parts.
  std::vector<Relation> relations;
  /// False when there were too many pairs to look at each.
  bool relations_complete = true;
  /// Parts that are one shape in several places, by index.
  std::vector<std::vector<std::size_t>> repeats;
  /// Mirror symmetry across the planes x, y, z through the centre: shares in [0, 1].
  std::array<double, 3> symmetry{};

  [[nodiscard]] std::uint64_t triangles() const;
};

/// The form in facts.json and --json; docs/formats.md describes it.
[[nodiscard]] Json to_json(const Facts& facts);

}  // namespace maquette
