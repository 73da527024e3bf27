#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/srgb.h"
#include "mesh/ply_header.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

using Rgba = std::array<double, 4>;

constexpr std::size_t kMaxColours = 4096;

template <class T>
std::optional<double> take_binary(std::string_view& rest, std::endian order) {
  if (rest.size() < sizeof(T)) {
    return std::nullopt;
  }
  const auto value = static_cast<double>(load<T>(rest.data(), order));
  rest.remove_prefix(sizeof(T));
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The next value of the body; nothing when it has ended or is not finite.
std::optional<double> take_value(std::string_view& rest, PlyFormat format, PlyType type) {
  if (format == PlyFormat::Ascii) {
    return to_number(take_word(rest));
  }
  const std::endian order = format == PlyFormat::BigEndian ? std::endian::big : std::endian::little;
  switch (type) {
    case PlyType::Int8: return take_binary<std::int8_t>(rest, order);
    case PlyType::Uint8: return take_binary<std::uint8_t>(rest, order);
    case PlyType::Int16: return take_binary<std::int16_t>(rest, order);
    case PlyType::Uint16: return take_binary<std::uint16_t>(rest, order);
    case PlyType::Int32: return take_binary<std::int32_t>(rest, order);
    case PlyType::Uint32: return take_binary<std::uint32_t>(rest, order);
    case PlyType::Float32: return take_binary<float>(rest, order);
    case PlyType::Float64: return take_binary<double>(rest, order);
  }
  return std::nullopt;
}

/// Bytes are taken for sRGB, which is what Blender writes; floating point for linear light.
double linear_channel(PlyType type, double value, bool alpha) {
  if (type == PlyType::Float32 || type == PlyType::Float64) {
    return std::clamp(value, 0.0, 1.0);
  }
  const double highest = type == PlyType::Uint16 ? 65535.0 : 255.0;
  const double share = std::clamp(value / highest, 0.0, 1.0);
  return alpha ? share : linear_from_srgb(share);
}

class PlyReader {
 public:
  PlyReader(PlyHeader header, const ReadLimits& limits)
      : header_(std::move(header)), limits_(limits) {}

  Result<Scene> read() {
    MAQUETTE_TRY_VOID(check_size({header_.vertices, 0, 1}, limits_));
    for (const PlyElement& element : header_.elements) {
      MAQUETTE_TRY_VOID(check_room(element));
      for (std::uint64_t row = 0; row < element.count && !element.properties.empty(); ++row) {
        Result<void> read = element.name == "vertex" ? read_vertex(element)
                            : element.name == "face" ? read_face(element)
                                                     : skip_row(element);
        if (!read) {
          return tl::unexpected(
              std::move(read).error().with_context(fmt::format("{} {}", element.name, row)));
        }
      }
    }
    return finish();
  }

 private:
  /// Every row takes at least a byte for each property, in text and in binary.
  Result<void> check_room(const PlyElement& element) {
    if (!element.properties.empty() &&
        element.count > header_.body.size() / element.properties.size()) {
      return invalid(fmt::format("{} rows of {} do not fit in {} bytes", element.count,
                                 element.name, header_.body.size()));
    }
    if (element.name == "vertex") {
      mesh_.points.reserve(element.count);
    }
    return {};
  }

  Result<double> value(PlyType type) {
    const std::optional<double> taken = take_value(header_.body, header_.format, type);
    if (!taken) {
      return invalid("a value is missing or not a finite number");
    }
    return *taken;
  }

  Result<std::uint64_t> list_length(const PlyProperty& property) {
    MAQUETTE_TRY(const double length, value(property.count_type));
    if (length < 0 || length > static_cast<double>(header_.body.size()) ||
        length != std::floor(length)) {
      return invalid(fmt::format("a list of {} values", length));
    }
    return static_cast<std::uint64_t>(length);
  }

  Result<void> skip(const PlyProperty& property) {
    std::uint64_t values = 1;
    if (property.is_list) {
      MAQUETTE_TRY(values, list_length(property));
    }
    for (std::uint64_t i = 0; i < values; ++i) {
      MAQUETTE_TRY_VOID(value(property.type));
    }
    return {};
  }

  Result<void> skip_row(const PlyElement& element) {
    for (const PlyProperty& property : element.properties) {
      MAQUETTE_TRY_VOID(skip(property));
    }
    return {};
  }

  Result<void> read_vertex(const PlyElement& element) {
    Vec3 point{};
    Rgba colour{0, 0, 0, 1};
    for (const PlyProperty& property : element.properties) {
      if (property.use == PlyUse::None) {
        MAQUETTE_TRY_VOID(skip(property));
        continue;
      }
      MAQUETTE_TRY(const double taken, value(property.type));
      if (property.use == PlyUse::Coordinate) {
        point[property.axis] = taken;
      } else {
        colour[property.axis] = linear_channel(property.type, taken, property.axis == 3);
      }
    }
    mesh_.points.push_back(point);
    if (header_.has_colours) {
      colours_.push_back(colour);
    }
    return {};
  }

  Result<void> read_face(const PlyElement& element) {
    for (const PlyProperty& property : element.properties) {
      MAQUETTE_TRY_VOID(property.use == PlyUse::Corners ? read_corners(property) : skip(property));
    }
    return {};
  }

  Result<void> read_corners(const PlyProperty& property) {
    MAQUETTE_TRY(const std::uint64_t corners, list_length(property));
    if (corners < 3) {
      return invalid(fmt::format("{} corners", corners));
    }
    MAQUETTE_TRY_VOID(check_size({0, mesh_.triangles.size() + corners - 2, 1}, limits_));
    std::array<std::uint32_t, 2> ends{};
    for (std::uint64_t i = 0; i < corners; ++i) {
      MAQUETTE_TRY(const double taken, value(property.type));
      if (taken < 0 || taken >= static_cast<double>(header_.vertices) ||
          taken != std::floor(taken)) {
        return invalid(fmt::format("{} is none of the {} vertices", taken, header_.vertices));
      }
      const auto index = static_cast<std::uint32_t>(taken);
      if (i >= 2) {
        mesh_.triangles.push_back({ends[0], ends[1], index});
      }
      ends[i == 0 ? 0 : 1] = index;
    }
    return {};
  }

  [[nodiscard]] std::vector<SceneMaterial> materials() const {
    std::vector<bool> used(colours_.size());
    for (const Triangle& triangle : mesh_.triangles) {
      for (const std::uint32_t corner : triangle) {
        if (corner < used.size()) {
          used[corner] = true;
        }
      }
    }
    std::vector<SceneMaterial> materials;
    std::set<Rgba> seen;
    for (std::size_t i = 0; i < used.size() && seen.size() < kMaxColours; ++i) {
      if (used[i] && seen.insert(colours_[i]).second) {
        materials.push_back(
            {.name = fmt::format("colour {}", seen.size()), .rgba = colours_[i], .source = "file"});
      }
    }
    return materials;
  }

  Scene finish() {
    Scene scene;
    if (!mesh_.triangles.empty()) {
      ScenePart part{.name = "part", .type = "mesh", .materials = materials()};
      part.mesh = std::move(mesh_);
      scene.parts.push_back(std::move(part));
    }
    return scene;
  }

  PlyHeader header_;
  ReadLimits limits_;
  TriMesh mesh_;
  std::vector<Rgba> colours_;  ///< One a point, when the file has colours.
};

}  // namespace

Result<Scene> read_ply(std::string_view bytes, const ReadLimits& limits) {
  MAQUETTE_TRY(PlyHeader header, parse_ply_header(bytes));
  return PlyReader(std::move(header), limits).read();
}

}  // namespace maquette
