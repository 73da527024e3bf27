#include "blender/model_dump.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {
namespace {

static_assert(std::endian::native == std::endian::little, "the dump is read as it lies");

constexpr std::string_view kMagic = "MQDUMP01";
constexpr std::size_t kPointBytes = 12;
constexpr std::size_t kTriangleBytes = 12;
/// Parts share shapes and materials: what they come to together is bounded on its own.
constexpr std::size_t kMaxHeaderBytes = 64ULL << 20;
constexpr std::size_t kMaxWorn = 1'000'000;

/// Metres: what 32-bit floats hold, and products of six of them still fit a double.
constexpr double kFarthest = 1e39;

using Matrix = std::array<double, 16>;

/// One shape's arrays in its own space, as they lie in the file.
struct Shape {
  std::string_view points;
  std::string_view triangles;

  [[nodiscard]] std::size_t point_count() const { return points.size() / kPointBytes; }
  [[nodiscard]] std::size_t triangle_count() const { return triangles.size() / kTriangleBytes; }
};

tl::unexpected<Error> bad(std::string_view what) {
  return fail(ErrorCode::InvalidArgument, fmt::format("model dump: {}", what));
}

Result<std::size_t> count(const Json& object, std::string_view key, std::size_t most) {
  const auto value = json_field<long long>(object, key);
  if (!value || *value < 0 || static_cast<std::size_t>(*value) > most) {
    return bad(fmt::format("`{}` is no count", key));
  }
  return static_cast<std::size_t>(*value);
}

template <std::size_t N>
Result<std::array<double, N>> numbers(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array() || found->size() != N) {
    return bad(fmt::format("`{}` is not {} numbers", key, N));
  }
  std::array<double, N> values{};
  for (std::size_t i = 0; i < N; ++i) {
    const Json& value = (*found)[i];
    if (!value.is_number() || !std::isfinite(value.get<double>())) {
      return bad(fmt::format("`{}` is not {} numbers", key, N));
    }
    values[i] = value.get<double>();
  }
  return values;
}

Result<const Json*> list(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array()) {
    return bad(fmt::format("`{}` is no list", key));
  }
  return &*found;
}

Result<std::vector<Shape>> shapes(const Json& header, std::string_view arrays) {
  std::vector<Shape> result;
  MAQUETTE_TRY(const Json* items, list(header, "shapes"));
  for (const Json& item : *items) {
    MAQUETTE_TRY(const std::size_t points, count(item, "points", arrays.size() / kPointBytes));
    const std::size_t point_bytes = points * kPointBytes;
    MAQUETTE_TRY(const std::size_t triangles,
                 count(item, "triangles", (arrays.size() - point_bytes) / kTriangleBytes));
    const std::size_t bytes = point_bytes + triangles * kTriangleBytes;
    result.push_back(
        {arrays.substr(0, point_bytes), arrays.substr(point_bytes, bytes - point_bytes)});
    arrays.remove_prefix(bytes);
  }
  if (!arrays.empty()) {
    return bad("there are bytes after its end");
  }
  return result;
}

Result<std::vector<SceneMaterial>> materials(const Json& header) {
  std::vector<SceneMaterial> result;
  MAQUETTE_TRY(const Json* items, list(header, "materials"));
  for (const Json& item : *items) {
    SceneMaterial material;
    MAQUETTE_TRY(material.name, json_field<std::string>(item, "name"));
    MAQUETTE_TRY(material.rgba, numbers<4>(item, "rgba"));
    MAQUETTE_TRY(material.source, json_field<std::string>(item, "source"));
    result.push_back(std::move(material));
  }
  return result;
}

/// Before memory is taken for the parts.
Result<void> check_sizes(const Json& parts, const std::vector<Shape>& shapes) {
  if (shapes.empty() && !parts.empty()) {
    return bad("a part has no shape");
  }
  std::size_t points = 0;
  std::size_t triangles = 0;
  std::size_t worn = 0;
  for (const Json& item : parts) {
    MAQUETTE_TRY(const Json* materials, list(item, "materials"));
    MAQUETTE_TRY(const Json* cuts, list(item, "cuts"));
    worn += materials->size() + cuts->size();
    MAQUETTE_TRY(const std::size_t shape, count(item, "shape", shapes.size() - 1));
    points += shapes[shape].point_count();
    triangles += shapes[shape].triangle_count();
    if (points > kMaxModelPoints || triangles > kMaxModelTriangles || worn > kMaxWorn) {
      return bad("the parts together are too large");
    }
  }
  return {};
}

Result<TriMesh> placed(const Shape& shape, const Matrix& m) {
  TriMesh mesh;
  mesh.points.resize(shape.point_count());
  for (std::size_t i = 0; i < mesh.points.size(); ++i) {
    std::array<float, 3> local{};
    std::memcpy(local.data(), shape.points.data() + i * kPointBytes, kPointBytes);
    const double x = local[0];
    const double y = local[1];
    const double z = local[2];
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const std::size_t row = 4 * axis;
      const double value = m[row] * x + m[row + 1] * y + m[row + 2] * z + m[row + 3];
      if (!(std::abs(value) < kFarthest)) {
        return bad("a coordinate is not finite");
      }
      mesh.points[i][axis] = value;
    }
  }
  // A mirrored part would else be inside out.
  const double determinant = m[0] * (m[5] * m[10] - m[6] * m[9]) -
                             m[1] * (m[4] * m[10] - m[6] * m[8]) +
                             m[2] * (m[4] * m[9] - m[5] * m[8]);
  mesh.triangles.resize(shape.triangle_count());
  for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
    Triangle& corners = mesh.triangles[i];
    std::memcpy(corners.data(), shape.triangles.data() + i * kTriangleBytes, kTriangleBytes);
    for (const std::uint32_t corner : corners) {
      if (corner >= mesh.points.size()) {
        return bad("a triangle names a point that is not there");
      }
    }
    if (determinant < 0) {
      std::swap(corners[1], corners[2]);
    }
  }
  return mesh;
}

/// Parts that the part with this header is to cut, of `parts` there are.
Result<std::vector<Cut>> cuts(const Json& item, std::size_t parts) {
  std::vector<Cut> result;
  MAQUETTE_TRY(const Json* items, list(item, "cuts"));
  for (const Json& cut : *items) {
    MAQUETTE_TRY(const std::size_t other, count(cut, "part", parts - 1));
    MAQUETTE_TRY(const std::string name, json_field<std::string>(cut, "operation"));
    const auto kind = cut_kind_from_string(name);
    if (!kind) {
      return bad(fmt::format("`{}` is not a way to cut", name));
    }
    result.push_back({other, *kind});
  }
  return result;
}

Result<ScenePart> part(const Json& item, const std::vector<Shape>& shapes,
                       const std::vector<SceneMaterial>& materials) {
  ScenePart result;
  MAQUETTE_TRY(result.name, json_field<std::string>(item, "name"));
  MAQUETTE_TRY(result.type, json_field<std::string>(item, "type"));
  MAQUETTE_TRY(const Matrix matrix, numbers<16>(item, "matrix"));
  MAQUETTE_TRY(const std::size_t shape, count(item, "shape", shapes.size() - 1));
  MAQUETTE_TRY(result.mesh, placed(shapes[shape], matrix));
  MAQUETTE_TRY(const Json* worn, list(item, "materials"));
  for (const Json& index : *worn) {
    if (!index.is_number_unsigned() || index.get<std::size_t>() >= materials.size()) {
      return bad("a part names a material that is not there");
    }
    result.materials.push_back(materials[index.get<std::size_t>()]);
  }
  return result;
}

}  // namespace

Result<Scene> read_model_dump(std::string_view bytes) {
  std::uint64_t header_bytes = 0;
  constexpr std::size_t kStart = kMagic.size() + sizeof header_bytes;
  if (!bytes.starts_with(kMagic) || bytes.size() < kStart) {
    return bad("it is none");
  }
  std::memcpy(&header_bytes, bytes.data() + kMagic.size(), sizeof header_bytes);
  if (header_bytes > bytes.size() - kStart || header_bytes > kMaxHeaderBytes) {
    return bad("it is cut short");
  }
  MAQUETTE_TRY(const Json header, parse_json(bytes.substr(kStart, header_bytes)));
  MAQUETTE_TRY(const auto shape_list, shapes(header, bytes.substr(kStart + header_bytes)));
  MAQUETTE_TRY(const auto material_list, materials(header));
  MAQUETTE_TRY(const Json* items, list(header, "parts"));
  MAQUETTE_TRY_VOID(check_sizes(*items, shape_list));
  Scene scene;
  for (const Json& item : *items) {
    MAQUETTE_TRY(ScenePart one, part(item, shape_list, material_list));
    MAQUETTE_TRY(one.cuts, cuts(item, items->size()));
    scene.parts.push_back(std::move(one));
  }
  return scene;
}

}  // namespace maquette
