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

bool is_colour_type(PlyType type) {
  return is_floating(type) || type == PlyType::Uint8 || type == PlyType::Uint16;
}

/// Gives the property its use when its name and type have one in this element.
void find_use(PlyProperty& property, const PlyElement& element, std::string_view name) {
  const auto index_in = [name](const auto& names) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  if (element.name == "face") {
    const bool corners = name == "vertex_indices" || name == "vertex_index";
    if (corners && property.is_list && !is_floating(property.type)) {
      property.use = PlyUse::Corners;
    }
  } else if (element.name == "vertex" && !property.is_list) {
    if (index_in(kAxes) < kAxes.size()) {
      property.use = PlyUse::Coordinate;
      property.axis = index_in(kAxes);
    } else if (index_in(kChannels) < kChannels.size() && is_colour_type(property.type)) {
      property.use = PlyUse::Colour;
      property.axis = index_in(kChannels);
    }
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

Result<void> read_element(PlyHeader& header, std::string_view line) {
  const std::string_view name = take_word(line);
  const std::optional<std::int64_t> count = to_integer(take_word(line));
  if (name.empty() || !count || *count < 0) {
    return invalid("an element without name and count");
  }
  if (header.elements.size() == kMaxElements) {
    return invalid(fmt::format("more than {} elements", kMaxElements));
  }
  header.elements.push_back(
      {.name = to_utf8(name.substr(0, 40)), .count = static_cast<std::uint64_t>(*count)});
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

/// The one element of this name.
Result<const PlyElement*> the_element(const PlyHeader& header, std::string_view name) {
  const PlyElement* found = nullptr;
  for (const PlyElement& element : header.elements) {
    if (element.name == name) {
      if (found != nullptr) {
        return invalid(fmt::format("two {} elements", name));
      }
      found = &element;
    }
  }
  if (found == nullptr) {
    return invalid(fmt::format("no {} element", name));
  }
  return found;
}

std::size_t count_use(const PlyElement& element, PlyUse use, std::size_t axis) {
  return static_cast<std::size_t>(std::count_if(
      element.properties.begin(), element.properties.end(),
      [&](const PlyProperty& property) { return property.use == use && property.axis == axis; }));
}

/// Checks what a mesh needs of the elements.
Result<void> check_elements(PlyHeader& header) {
  MAQUETTE_TRY(const PlyElement* const vertex, the_element(header, "vertex"));
  MAQUETTE_TRY(const PlyElement* const face, the_element(header, "face"));
  for (std::size_t axis = 0; axis < kAxes.size(); ++axis) {
    if (count_use(*vertex, PlyUse::Coordinate, axis) != 1) {
      return invalid("vertices without one x, y and z");
    }
  }
  if (count_use(*face, PlyUse::Corners, 0) != 1) {
    return invalid("faces without one list of whole vertex_indices");
  }
  header.vertices = vertex->count;
  header.has_colours = count_use(*vertex, PlyUse::Colour, 0) > 0 &&
                       count_use(*vertex, PlyUse::Colour, 1) > 0 &&
                       count_use(*vertex, PlyUse::Colour, 2) > 0;
  return {};
}

}  // namespace

Result<PlyHeader> parse_ply_header(std::string_view bytes) {
  PlyHeader header{.body = bytes};
  if (take_line(header.body) != "ply") {
    return invalid("the first line is not `ply`");
  }
  bool has_format = false;
  for (std::size_t number = 2; !header.body.empty(); ++number) {
    std::string_view line = take_line(header.body);
    const std::string_view word = take_word(line);
    Result<void> read;
    if (word == "end_header") {
      if (!has_format) {
        return invalid("the header names no format");
      }
      MAQUETTE_TRY_VOID(check_elements(header));
      return header;
    }
    if (word == "format") {
      has_format = true;
      read = read_format(header, line);
    } else if (word == "element") {
      read = read_element(header, line);
    } else if (word == "property") {
      read = read_property(header, line);
    } else if (word != "comment" && word != "obj_info") {
      read = invalid("no statement of a header");
    }
    if (!read) {
      return tl::unexpected(
          std::move(read).error().with_context(fmt::format("header line {}", number)));
    }
  }
  return invalid("the header has no end");
}

}  // namespace maquette
