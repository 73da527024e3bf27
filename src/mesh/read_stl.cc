#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"
#include "mesh/worn_colours.h"

namespace maquette {
namespace {

constexpr std::size_t kStlHeaderBytes = 84;
constexpr std::size_t kFacetBytes = 50;
constexpr const char* kPart = "part";

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

/// Words of an ASCII STL, in letters of either case.
struct Words {
  std::string_view rest;

  [[nodiscard]] bool take(std::string_view word) { return is_word(take_word(rest), word); }
  [[nodiscard]] bool take(std::string_view first, std::string_view second) {
    return take(first) && take(second);
  }

  static bool is_word(std::string_view word, std::string_view wanted) {
    return std::equal(word.begin(), word.end(), wanted.begin(), wanted.end(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
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

/// The solids of a text. Their names count where there are several: one alone mostly bears that of
/// the program.
class AsciiReader {
 public:
  AsciiReader(std::string_view bytes, double units_per_metre, const ReadLimits& limits)
      : words_{bytes}, units_per_metre_(units_per_metre), limits_(limits) {}

  Result<Scene> read() {
    bool inside = false;
    for (std::string_view word = take_word(words_.rest); !word.empty();
         word = take_word(words_.rest)) {
      if (Words::is_word(word, inside ? "endsolid" : "solid")) {
        const std::string_view name = trim(take_line(words_.rest));
        inside = !inside;
        inside ? begin_solid(name) : finish_solid();
      } else if (inside && Words::is_word(word, "facet")) {
        MAQUETTE_TRY_VOID(read_next_facet());
      } else {
        return invalid(fmt::format("no `facet` or `endsolid` after {} facets, but `{}`", facets_,
                                   to_utf8(word.substr(0, 40))));
      }
    }
    if (inside) {
      return invalid(fmt::format("ends without `endsolid` after {} facets", facets_));
    }
    if (scene_.parts.size() == 1) {
      scene_.parts.front().name = kPart;
    }
    return std::move(scene_);
  }

 private:
  void begin_solid(std::string_view name) {
    part_ = {.name = name.empty() ? kPart : to_utf8(name), .type = "mesh"};
  }

  void finish_solid() {
    if (!part_.mesh.triangles.empty()) {
      part_.materials.push_back(unknown_colour(""));
      scene_.parts.push_back(std::move(part_));
    }
  }

  Result<void> read_next_facet() {
    MAQUETTE_TRY_VOID(check_size({3 * facets_ + 3, facets_ + 1, scene_.parts.size() + 1}, limits_));
    MAQUETTE_TRY(const auto corners, read_facet(words_, units_per_metre_, facets_));
    add_facet(part_.mesh, corners);
    ++facets_;
    return {};
  }

  Words words_;
  double units_per_metre_;
  ReadLimits limits_;
  std::uint64_t facets_ = 0;  ///< Of all solids.
  ScenePart part_;
  Scene scene_;
};

/// A binary STL that has as many bytes as its count of facets takes, or more.
Result<Scene> read_whole_binary(std::string_view bytes, double units_per_metre,
                                const ReadLimits& limits) {
  const std::uint64_t count = load<std::uint32_t>(bytes.data() + kStlHeaderBytes - 4);
  MAQUETTE_TRY_VOID(check_size({3 * count, count, 1}, limits));
  MAQUETTE_TRY(TriMesh mesh, read_binary(bytes, units_per_metre));
  Scene scene;
  if (!mesh.triangles.empty()) {
    scene.parts.push_back({.name = kPart,
                           .type = "mesh",
                           .mesh = std::move(mesh),
                           .materials = {unknown_colour("")}});
  }
  if (const std::uint64_t whole = kStlHeaderBytes + kFacetBytes * count; bytes.size() > whole) {
    scene.notes.push_back(
        fmt::format("not read: {} bytes after the last facet that the header "
                    "counts",
                    bytes.size() - whole));
  }
  return scene;
}

}  // namespace

Result<Scene> read_stl(std::string_view bytes, double units_per_metre, const ReadLimits& limits) {
  if (!std::isfinite(units_per_metre) || units_per_metre <= 0) {
    return invalid("units per metre is no positive number");
  }
  // A binary file may begin with `solid` too: its size tells it.
  const bool has_header = bytes.size() >= kStlHeaderBytes;
  const std::uint64_t count =
      has_header ? load<std::uint32_t>(bytes.data() + kStlHeaderBytes - 4) : 0;
  const std::uint64_t whole = kStlHeaderBytes + kFacetBytes * count;
  if (has_header && bytes.size() == whole) {
    return read_whole_binary(bytes, units_per_metre, limits);
  }
  const std::string_view text = without_mark(bytes);
  const bool has_more = has_header && count > 0 && bytes.size() > whole;
  if (Words{text}.take("solid")) {
    Result<Scene> scene = AsciiReader(text, units_per_metre, limits).read();
    if (scene || !has_more) {
      return scene;
    }
  }
  if (has_more) {
    return read_whole_binary(bytes, units_per_metre, limits);
  }
  return invalid(has_header ? fmt::format("neither text that begins with `solid` nor a binary STL: "
                                          "its header counts {} facets, {} bytes, and it has {}",
                                          count, whole, bytes.size())
                            : "neither text that begins with `solid` nor a binary STL: it has no "
                              "whole header");
}

}  // namespace maquette
