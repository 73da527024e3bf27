#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/json.h"

namespace maquette {

/// Lengths are Blender units, read as metres. Z is up.
using Vec3 = std::array<double, 3>;

/// An axis-aligned box in world space.
struct Bounds {
  Vec3 min{};
  Vec3 max{};

  [[nodiscard]] Vec3 size() const { return {max[0] - min[0], max[1] - min[1], max[2] - min[2]}; }
};

struct MaterialFacts {
  std::string name;
  /// Linear RGBA in [0, 1]: the one colour that exports and views show.
  std::array<double, 4> rgba{};
  /// Where the colour came from: "principled", "viewport" or "none".
  std::string source;
};

/// A part is a render-visible mesh-like object: mesh, curve, surface, text or metaball.
struct PartFacts {
  std::string name;
  std::string type;
  /// Size of the evaluated part's world-space box along x, y, z.
  Vec3 dimensions{};
  Bounds bounds;
  std::uint64_t vertices = 0;
  std::uint64_t triangles = 0;
  std::vector<MaterialFacts> materials;
};

/// What was measured on the delivered model, never what the script says of itself.
struct Facts {
  std::vector<PartFacts> parts;
  /// Of all parts together; all zero when there is none.
  Bounds bounds;

  [[nodiscard]] std::uint64_t triangles() const;
};

/// The form in facts.json and --json; docs/formats.md describes it.
[[nodiscard]] Json to_json(const Facts& facts);
/// InvalidArgument names the field; numbers must be finite.
[[nodiscard]] Result<Facts> facts_from_json(const Json& json);

}  // namespace maquette
