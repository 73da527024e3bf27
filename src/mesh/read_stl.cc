#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "mesh/read_scene.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::size_t kStlHeaderBytes = 84;
constexpr std::size_t kFacetBytes = 50;

/// Appends a triangle with corners of its own.
void add_facet(TriMesh& mesh, const std::array<Vec3, 3>& corners) {
  const auto first = static_cast<std::uint32_t>(mesh.points.size());
  mesh.points.insert(mesh.points.end(), corners.begin(), corners.end());
  mesh.triangles.push_back({first, first + 1, first + 2});
}

Result<Vec3> scaled(const Vec3& point, double units_per_metre, std::uint64_t facet) {
  const Vec3 metres{point[0] / units_per_metre, point[1] / units_per_metre,
                    point[2] / units_per_metre};
  if (!is_finite(metres)) {
    return invalid(fmt::format("facet {}: a coordinate is not finite", facet));
  }
  return metres;
}

Result<TriMesh> read_binary(std::string_view bytes, double units_per_metre) {
  const auto count = load<std::uint32_t>(bytes.data() + kStlHeaderBytes - 4);
  TriMesh mesh;
  mesh.points.reserve(std::size_t{3} * count);
  mesh.triangles.reserve(count);
  for (std::uint32_t facet = 0; facet < count; ++facet) {
    const char* at = bytes.data() + kStlHeaderBytes + kFacetBytes * facet + 3 * sizeof(float);
    std::array<Vec3, 3> corners;
    for (Vec3& corner : corners) {
      for (double& coordinate : corner) {
        coordinate = double{load<float>(at)};
        at += sizeof(float);
      }
      MAQUETTE_TRY(corner, scaled(corner, units_per_metre, facet));
    }
    add_facet(mesh, corners);
  }
  return mesh;
}

/// Words of an ASCII STL.
struct Words {
  std::string_view rest;

  [[nodiscard]] bool take(std::string_view word) { return take_word(rest) == word; }
  [[nodiscard]] bool take(std::string_view first, std::string_view second) {
    return take(first) && take(second);
  }
};

/// What follows the word `facet`.
Result<std::array<Vec3, 3>> read_facet(Words& words, double units_per_metre, std::uint64_t facet) {
  // Some writers give nan for the normal of a facet without area: the normal is not looked at.
  const bool normal = words.take("normal");
  for (int i = 0; i < 3; ++i) {
    static_cast<void>(take_word(words.rest));
  }
  if (!normal || !words.take("outer", "loop")) {
    return invalid(fmt::format("facet {}: no `normal` and `outer loop`", facet));
  }
  std::array<Vec3, 3> corners;
  for (Vec3& corner : corners) {
    if (!words.take("vertex")) {
      return invalid(fmt::format("facet {}: fewer than three vertices", facet));
    }
    const std::optional<Vec3> point = take_vec3(words.rest);
    if (!point) {
      return invalid(fmt::format("facet {}: a vertex without three finite numbers", facet));
    }
    MAQUETTE_TRY(corner, scaled(*point, units_per_metre, facet));
  }
  if (!words.take("endloop", "endfacet")) {
    return invalid(fmt::format("facet {}: no `endloop` and `endfacet`", facet));
  }
  return corners;
}

Result<TriMesh> read_ascii(std::string_view bytes, double units_per_metre,
                           const ReadLimits& limits) {
  TriMesh mesh;
  Words words{bytes};
  bool inside = false;
  for (std::string_view word = take_word(words.rest); !word.empty(); word = take_word(words.rest)) {
    if (word == (inside ? "endsolid" : "solid")) {
      static_cast<void>(take_line(words.rest));  // The rest is a name.
      inside = !inside;
      continue;
    }
    const std::uint64_t facet = mesh.triangles.size();
    if (!inside || word != "facet") {
      return invalid(fmt::format("no `facet` or `endsolid` after {} facets", facet));
    }
    MAQUETTE_TRY_VOID(check_size({3 * facet + 3, facet + 1, 1}, limits));
    MAQUETTE_TRY(const auto corners, read_facet(words, units_per_metre, facet));
    add_facet(mesh, corners);
  }
  if (inside) {
    return invalid(fmt::format("ends without `endsolid` after {} facets", mesh.triangles.size()));
  }
  return mesh;
}

Result<TriMesh> read_mesh(std::string_view bytes, double units_per_metre,
                          const ReadLimits& limits) {
  if (bytes.size() >= kStlHeaderBytes) {
    // A binary file may begin with `solid` too: its exact size tells it.
    const std::uint64_t count = load<std::uint32_t>(bytes.data() + kStlHeaderBytes - 4);
    if (bytes.size() == kStlHeaderBytes + kFacetBytes * count) {
      MAQUETTE_TRY_VOID(check_size({3 * count, count, 1}, limits));
      return read_binary(bytes, units_per_metre);
    }
  }
  std::string_view rest = bytes;
  if (take_word(rest) != "solid") {
    return invalid("neither text that begins with `solid` nor a binary STL of its exact size");
  }
  return read_ascii(bytes, units_per_metre, limits);
}

}  // namespace

Result<Scene> read_stl(std::string_view bytes, double units_per_metre, const ReadLimits& limits) {
  if (!std::isfinite(units_per_metre) || units_per_metre <= 0) {
    return invalid("units per metre is no positive number");
  }
  MAQUETTE_TRY(TriMesh mesh, read_mesh(bytes, units_per_metre, limits));
  Scene scene;
  if (!mesh.triangles.empty()) {
    scene.parts.push_back({.name = "part", .type = "mesh", .mesh = std::move(mesh)});
  }
  return scene;
}

}  // namespace maquette
