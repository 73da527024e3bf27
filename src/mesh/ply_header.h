#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace maquette {

enum class PlyFormat { Ascii, LittleEndian, BigEndian };

enum class PlyType { Int8, Uint8, Int16, Uint16, Int32, Uint32, Float32, Float64 };

/// What a property is to a reader of meshes.
enum class PlyUse {
  None,
  Coordinate,  ///< x, y or z of a vertex.
  Colour,      ///< red, green, blue or alpha of a vertex or a face.
  Corners      ///< The list of the vertices of a face, or of triangle strips.
};

struct PlyProperty {
  PlyType type = PlyType::Float32;  ///< Of the value, or of each in a list.
  bool is_list = false;
  PlyType count_type = PlyType::Uint8;  ///< Of a list's length.
  PlyUse use = PlyUse::None;
  std::size_t axis = 0;  ///< Which coordinate or colour channel.
};

enum class PlyKind { Vertex, Face, Strips, Other };

struct PlyElement {
  std::string name;
  PlyKind kind = PlyKind::Other;
  std::uint64_t count = 0;
  std::vector<PlyProperty> properties;
  bool has_colours = false;  ///< Has red, green and blue.
};

struct PlyHeader {
  PlyFormat format = PlyFormat::Ascii;
  std::vector<PlyElement> elements;
  std::uint64_t vertices = 0;
  bool has_pictures = false;    ///< A comment names a picture (`TextureFile`).
  std::uint64_t body_line = 0;  ///< The number of the body's first line.
  std::string_view body;        ///< The bytes after the header, in the caller's buffer.
};

/// The header of a PLY file: one vertex element with x, y and z; a face element, a tristrips
/// element or both with a list of whole-number vertex indices; and any others. InvalidArgument
/// names the line.
[[nodiscard]] Result<PlyHeader> parse_ply_header(std::string_view bytes);

}  // namespace maquette
