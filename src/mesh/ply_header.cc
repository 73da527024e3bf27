#include "mesh/ply_header.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxElements = 64;
constexpr std::size_t kMaxProperties = 256;

constexpr std::array<std::pair<std::string_view, PlyType>, 16> kTypes{{
    {"char", PlyType::Int8},
    {"int8", PlyType::Int8},
    {"uchar", PlyType::Uint8},
    {"uint8", PlyType::Uint8},
    {"short", PlyType::Int16},
    {"int16", PlyType::Int16},
    {"ushort", PlyType::Uint16},
    {"uint16", PlyType::Uint16},
    {"int", PlyType::Int32},
    {"int32", PlyType::Int32},
    {"uint", PlyType::Uint32},
    {"uint32", PlyType::Uint32},
    {"float", PlyType::Float32},
    {"float32", PlyType::Float32},
    {"double", PlyType::Float64},
    {"float64", PlyType::Float64},
}};

constexpr std::array<std::string_view, 3> kAxes{"x", "y", "z"};
constexpr std::array<std::string_view, 4> kChannels{"red", "green", "blue", "alpha"};

Result<PlyType> type_named(std::string_view word) {
  const auto* const found = std::find_if(kTypes.begin(), kTypes.end(),
                                         [&](const auto& entry) { return entry.first == word; });
  if (found == kTypes.end()) {
    return invalid(fmt::format("`{}` is no type", to_utf8(word.substr(0, 40))));
  }
  return found->second;
}

bool is_floating(PlyType type) {
  return type == PlyType::Float32 || type == PlyType::Float64;
}

/// Which colour channel the property is; kChannels.size() when none. Some writers call a vertex's
/// colours diffuse.
std::size_t channel_named(std::string_view name) {
  constexpr std::string_view kDiffuse = "diffuse_";
  if (name.starts_with(kDiffuse)) {
    name.remove_prefix(kDiffuse.size());
  }
  return static_cast<std::size_t>(std::find(kChannels.begin(), kChannels.end(), name) -
                                  kChannels.begin());
}

/// Gives the property its use when its name and type have one in this element.
void find_use(PlyProperty& property, const PlyElement& element, std::string_view name) {
  if (element.kind == PlyKind::Other) {
    return;
  }
  if (property.is_list) {
    const bool corners = name == "vertex_indices" || name == "vertex_index";
    if (corners && element.kind != PlyKind::Vertex && !is_floating(property.type)) {
      property.use = PlyUse::Corners;
    }
    return;
  }
  const auto axis =
      static_cast<std::size_t>(std::find(kAxes.begin(), kAxes.end(), name) - kAxes.begin());
  if (element.kind == PlyKind::Vertex && axis < kAxes.size()) {
    property.use = PlyUse::Coordinate;
    property.axis = axis;
  } else if (element.kind != PlyKind::Strips && channel_named(name) < kChannels.size()) {
    property.use = PlyUse::Colour;
    property.axis = channel_named(name);
  }
}

Result<void> read_property(PlyHeader& header, std::string_view line) {
  if (header.elements.empty()) {
    return invalid("a property before the first element");
  }
  PlyElement& element = header.elements.back();
  if (element.properties.size() == kMaxProperties) {
    return invalid(fmt::format("more than {} properties", kMaxProperties));
  }
  PlyProperty property;
  std::string_view word = take_word(line);
  if (word == "list") {
    property.is_list = true;
    MAQUETTE_TRY(property.count_type, type_named(take_word(line)));
    if (is_floating(property.count_type)) {
      return invalid("a list's length is no whole number");
    }
    word = take_word(line);
  }
  MAQUETTE_TRY(property.type, type_named(word));
  find_use(property, element, take_word(line));
  element.properties.push_back(property);
  return {};
}

PlyKind kind_named(std::string_view name) {
  return name == "vertex"      ? PlyKind::Vertex
         : name == "face"      ? PlyKind::Face
         : name == "tristrips" ? PlyKind::Strips
                               : PlyKind::Other;
}

Result<void> read_element(PlyHeader& header, std::string_view line) {
  const std::string_view name = take_word(line);
  const std::optional<std::int64_t> count = to_integer(take_word(line));
  if (name.empty() || !count || *count < 0) {
    return invalid("an element without name and count");
  }
  if (header.elements.size() == kMaxElements) {
    return invalid(fmt::format("more than {} elements", kMaxElements));
  }
  header.elements.push_back({.name = to_utf8(name.substr(0, 40)),
                             .kind = kind_named(name),
                             .count = static_cast<std::uint64_t>(*count)});
  return {};
}

Result<void> read_format(PlyHeader& header, std::string_view line) {
  const std::string_view name = take_word(line);
  if (name == "ascii") {
    header.format = PlyFormat::Ascii;
  } else if (name == "binary_little_endian") {
    header.format = PlyFormat::LittleEndian;
  } else if (name == "binary_big_endian") {
    header.format = PlyFormat::BigEndian;
  } else {
    return invalid(fmt::format("`{}` is no format", to_utf8(name.substr(0, 40))));
  }
  return {};
}

/// The one element of this kind; null when there is none.
Result<PlyElement*> element_of(PlyHeader& header, PlyKind kind) {
  PlyElement* found = nullptr;
  for (PlyElement& element : header.elements) {
    if (element.kind == kind) {
      if (found != nullptr) {
        return invalid(fmt::format("two {} elements", element.name));
      }
      found = &element;
    }
  }
  return found;
}

std::size_t count_use(const PlyElement& element, PlyUse use, std::size_t axis) {
  return static_cast<std::size_t>(std::count_if(
      element.properties.begin(), element.properties.end(),
      [&](const PlyProperty& property) { return property.use == use && property.axis == axis; }));
}

/// Says what a file without faces holds instead.
tl::unexpected<Error> no_faces(const PlyHeader& header) {
  for (const PlyElement& element : header.elements) {
    if (element.kind == PlyKind::Other && element.count > 0) {
      return invalid(
          fmt::format("no faces: no face and no tristrips element, but {} of `{}`, which is not "
                      "supported; save it again as a mesh of faces",
                      element.count, element.name));
    }
  }
  return invalid(fmt::format(
      "no faces: a point cloud of {} points; make a surface of it first, only surfaces are read",
      header.vertices));
}

Result<void> check_corners(const PlyElement* element) {
  if (element != nullptr && count_use(*element, PlyUse::Corners, 0) != 1) {
    return invalid(
        fmt::format("the element {} without one list of whole vertex_indices", element->name));
  }
  return {};
}

/// Checks what a mesh needs of the elements.
Result<void> check_elements(PlyHeader& header) {
  MAQUETTE_TRY(const PlyElement* const vertex, element_of(header, PlyKind::Vertex));
  MAQUETTE_TRY(const PlyElement* const face, element_of(header, PlyKind::Face));
  MAQUETTE_TRY(const PlyElement* const strips, element_of(header, PlyKind::Strips));
  if (vertex == nullptr) {
    return invalid("no vertex element");
  }
  for (std::size_t axis = 0; axis < kAxes.size(); ++axis) {
    if (count_use(*vertex, PlyUse::Coordinate, axis) != 1) {
      return invalid("vertices without one x, y and z");
    }
  }
  header.vertices = vertex->count;
  const std::uint64_t faces =
      (face == nullptr ? 0 : face->count) + (strips == nullptr ? 0 : strips->count);
  if (faces == 0) {
    return no_faces(header);
  }
  MAQUETTE_TRY_VOID(check_corners(face));
  MAQUETTE_TRY_VOID(check_corners(strips));
  for (PlyElement& element : header.elements) {
    element.has_colours = count_use(element, PlyUse::Colour, 0) > 0 &&
                          count_use(element, PlyUse::Colour, 1) > 0 &&
                          count_use(element, PlyUse::Colour, 2) > 0;
  }
  return {};
}

/// A header's line, by the end that the file's first line has: in a binary file the next byte may
/// be any.
std::string_view take_header_line(std::string_view& rest, std::string_view end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view line = rest.substr(0, at);
  rest.remove_prefix(std::min(at + end.size(), rest.size()));
  return trim(line);
}

/// The line end of the file's first line.
std::string_view line_end(std::string_view bytes) {
  const std::size_t at = std::min(bytes.find_first_of("\r\n"), bytes.size());
  const std::string_view rest = bytes.substr(at);
  return rest.starts_with("\r") && !rest.starts_with("\r\n") ? "\r" : "\n";
}

Result<void> read_statement(PlyHeader& header, std::string_view line, bool& has_format) {
  const std::string_view word = take_word(line);
  if (word == "format") {
    has_format = true;
    return read_format(header, line);
  }
  if (word == "element") {
    return read_element(header, line);
  }
  if (word == "property") {
    return read_property(header, line);
  }
  if (word == "comment") {
    header.has_pictures = header.has_pictures || take_word(line) == "TextureFile";
    return {};
  }
  return word.empty() || word == "obj_info" ? Result<void>() : invalid("no statement of a header");
}

}  // namespace

Result<PlyHeader> parse_ply_header(std::string_view bytes) {
  PlyHeader header{.body = bytes};
  const std::string_view end = line_end(bytes);
  if (take_header_line(header.body, end) != "ply") {
    return invalid("the first line is not `ply`");
  }
  bool has_format = false;
  for (std::uint64_t number = 2; !header.body.empty(); ++number) {
    const std::string_view line = take_header_line(header.body, end);
    if (line == "end_header") {
      if (!has_format) {
        return invalid("the header names no format");
      }
      header.body_line = number + 1;
      MAQUETTE_TRY_VOID(check_elements(header));
      return header;
    }
    if (Result<void> read = read_statement(header, line, has_format); !read) {
      return tl::unexpected(
          std::move(read).error().with_context(fmt::format("header line {}", number)));
    }
  }
  return invalid("the header has no end");
}

}  // namespace maquette
