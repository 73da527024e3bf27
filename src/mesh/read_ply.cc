#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/srgb.h"
#include "base/text.h"
#include "mesh/ply_header.h"
#include "mesh/ply_values.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"
#include "mesh/worn_colours.h"

namespace maquette {
namespace {

/// Whole numbers are taken for sRGB, which is what Blender writes; floating point for linear light.
double linear_channel(PlyType type, double value, bool alpha) {
  if (type == PlyType::Float32 || type == PlyType::Float64) {
    return std::clamp(value, 0.0, 1.0);
  }
  const double highest = type == PlyType::Uint16 ? 65535.0 : 255.0;
  const double share = std::clamp(value / highest, 0.0, 1.0);
  return alpha ? share : linear_from_srgb(share);
}

/// -1 ends a strip; in a list of unsigned numbers it reads as the highest.
bool ends_strip(PlyType type, double value) {
  return value == -1 || (type == PlyType::Uint32 && value == 4294967295.0);
}

class PlyReader {
 public:
  PlyReader(const PlyHeader& header, bool row_a_line, const ReadLimits& limits)
      : header_(header), values_(header, row_a_line), limits_(limits) {}

  Result<Scene> read() {
    MAQUETTE_TRY_VOID(check_size({header_.vertices, 0, 1}, limits_));
    for (const PlyElement& element : header_.elements) {
      if (element.properties.empty()) {
        continue;
      }
      MAQUETTE_TRY_VOID(check_room(element));
      if (element.kind == PlyKind::Vertex) {
        points_have_colours_ = element.has_colours;
      }
      for (row_ = 0; row_ < element.count; ++row_) {
        if (Result<void> read = read_row(element); !read) {
          return tl::unexpected(std::move(read).error().with_context(
              fmt::format("{} {}{}", element.name, row_, values_.place())));
        }
      }
    }
    return finish();
  }

 private:
  /// Every row takes at least a byte for each property, in text and in binary.
  Result<void> check_room(const PlyElement& element) {
    const std::size_t bytes = values_.bytes_left();
    if (element.count > bytes / element.properties.size()) {
      return invalid(
          fmt::format("{} rows of {} do not fit in {} bytes", element.count, element.name, bytes));
    }
    if (element.kind == PlyKind::Vertex) {
      mesh_.points.reserve(element.count);
    }
    return {};
  }

  Result<void> read_row(const PlyElement& element) {
    values_.begin_row();
    switch (element.kind) {
      case PlyKind::Vertex: MAQUETTE_TRY_VOID(read_vertex(element)); break;
      case PlyKind::Face: MAQUETTE_TRY_VOID(read_face(element)); break;
      case PlyKind::Strips: MAQUETTE_TRY_VOID(read_strips_row(element)); break;
      case PlyKind::Other: MAQUETTE_TRY_VOID(skip_row(element)); break;
    }
    if (values_.row_has_more()) {
      left_out_.add("the ends of rows with more numbers than the header names", "line",
                    values_.line());
      doubtful_ = doubtful_ || element.has_colours;
    }
    return {};
  }

  Result<void> skip_row(const PlyElement& element) {
    for (const PlyProperty& property : element.properties) {
      MAQUETTE_TRY_VOID(values_.skip(property));
    }
    return {};
  }

  Result<void> read_vertex(const PlyElement& element) {
    Vec3 point{};
    Rgba colour{0, 0, 0, 1};
    for (const PlyProperty& property : element.properties) {
      if (property.use == PlyUse::Coordinate) {
        MAQUETTE_TRY(point[property.axis], values_.number(property.type));
      } else {
        MAQUETTE_TRY_VOID(read_colour(property, colour));
      }
    }
    mesh_.points.push_back(point);
    if (element.has_colours) {
      colours_.push_back(colour);
    }
    return {};
  }

  /// Skips what is no colour.
  Result<void> read_colour(const PlyProperty& property, Rgba& colour) {
    if (property.use != PlyUse::Colour) {
      return values_.skip(property);
    }
    MAQUETTE_TRY(const double value, values_.number(property.type));
    colour[property.axis] = linear_channel(property.type, value, property.axis == 3);
    return {};
  }

  Result<void> read_face(const PlyElement& element) {
    Rgba colour{0, 0, 0, 1};
    const std::size_t before = mesh_.triangles.size();
    for (const PlyProperty& property : element.properties) {
      MAQUETTE_TRY_VOID(property.use == PlyUse::Corners ? read_corners(property)
                                                        : read_colour(property, colour));
    }
    if (element.has_colours && mesh_.triangles.size() > before) {
      face_colours_.wear(plain_white(), colour);
    }
    return {};
  }

  Result<std::uint32_t> index(double value) const {
    if (value < 0 || value >= static_cast<double>(header_.vertices) || value != std::floor(value)) {
      return invalid(fmt::format("{} is none of the {} vertices", value, header_.vertices));
    }
    return static_cast<std::uint32_t>(value);
  }

  Result<void> read_corners(const PlyProperty& property) {
    MAQUETTE_TRY(const std::uint64_t corners, values_.list_length(property));
    if (corners < 3) {
      left_out_.add("faces with fewer than three corners", "face", row_);
    } else {
      MAQUETTE_TRY_VOID(check_size({0, mesh_.triangles.size() + corners - 2, 1}, limits_));
    }
    std::array<std::uint32_t, 2> ends{};
    for (std::uint64_t i = 0; i < corners; ++i) {
      MAQUETTE_TRY(const double value, values_.number(property.type));
      MAQUETTE_TRY(const std::uint32_t corner, index(value));
      if (i >= 2) {
        mesh_.triangles.push_back({ends[0], ends[1], corner});
      }
      ends[i == 0 ? 0 : 1] = corner;
    }
    return {};
  }

  Result<void> read_strips_row(const PlyElement& element) {
    for (const PlyProperty& property : element.properties) {
      MAQUETTE_TRY_VOID(property.use == PlyUse::Corners ? read_strips(property)
                                                        : values_.skip(property));
    }
    return {};
  }

  /// Strips of triangles, one after the other. Each second triangle of a strip runs the other way
  /// round; one with two equal corners only leads to the next.
  Result<void> read_strips(const PlyProperty& property) {
    MAQUETTE_TRY(const std::uint64_t length, values_.list_length(property));
    std::array<std::uint32_t, 2> ends{};
    std::uint64_t in_strip = 0;
    for (std::uint64_t i = 0; i < length; ++i) {
      MAQUETTE_TRY(const double value, values_.number(property.type));
      if (ends_strip(property.type, value)) {
        in_strip = 0;
        continue;
      }
      MAQUETTE_TRY(const std::uint32_t corner, index(value));
      const bool is_triangle = ends[0] != ends[1] && ends[0] != corner && ends[1] != corner;
      if (in_strip >= 2 && is_triangle) {
        MAQUETTE_TRY_VOID(check_size({0, mesh_.triangles.size() + 1, 1}, limits_));
        const std::size_t turned = in_strip % 2;
        mesh_.triangles.push_back({ends[turned], ends[1 - turned], corner});
      }
      ends = {ends[1], corner};
      ++in_strip;
    }
    return {};
  }

  void wear_point_colours(WornColours& worn) const {
    std::vector<bool> used(colours_.size());
    for (const Triangle& triangle : mesh_.triangles) {
      for (const std::uint32_t corner : triangle) {
        used[corner] = true;
      }
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (used[i]) {
        worn.wear(plain_white(), colours_[i]);
      }
    }
  }

  std::vector<SceneMaterial> materials() {
    WornColours worn;
    if (!doubtful_ && points_have_colours_) {
      wear_point_colours(worn);
    }
    std::vector<SceneMaterial> found = worn.take();
    if (found.empty() && !doubtful_ && !header_.has_pictures) {
      found = face_colours_.take();
    }
    return found.empty() ? std::vector{unknown_colour("")} : found;
  }

  Result<Scene> finish() {
    MAQUETTE_TRY(const std::string rest, values_.rest());
    Scene scene;
    if (!mesh_.triangles.empty()) {
      ScenePart part{.name = "part", .type = "mesh", .materials = materials()};
      part.mesh = std::move(mesh_);
      scene.parts.push_back(std::move(part));
    }
    scene.notes = left_out_.notes();
    if (doubtful_) {
      scene.notes.emplace_back(
          "the colours are not read: rows with too many numbers leave open which are the colours");
    }
    for (const PlyElement& element : header_.elements) {
      if (element.kind == PlyKind::Other && element.count > 0) {
        scene.notes.push_back(
            fmt::format("not read: the element {} ({} rows)", element.name, element.count));
      }
    }
    if (!rest.empty()) {
      scene.notes.push_back(rest);
    }
    return scene;
  }

  const PlyHeader& header_;
  PlyValues values_;
  ReadLimits limits_;
  std::uint64_t row_ = 0;
  TriMesh mesh_;
  bool points_have_colours_ = false;
  std::vector<Rgba> colours_;  ///< One a point, when the file has colours.
  WornColours face_colours_;
  bool doubtful_ = false;  ///< It is not clear which numbers are the colours.
  LeftOut left_out_;
};

}  // namespace

Result<Scene> read_ply(std::string_view bytes, const ReadLimits& limits) {
  MAQUETTE_TRY(const PlyHeader header, parse_ply_header(bytes));
  Result<Scene> scene = PlyReader(header, true, limits).read();
  if (!scene && header.format == PlyFormat::Ascii) {
    // Some writers break rows, so that a line is no row: then all numbers must come out even.
    if (Result<Scene> broken = PlyReader(header, false, limits).read()) {
      return broken;
    }
  }
  return scene;
}

}  // namespace maquette
