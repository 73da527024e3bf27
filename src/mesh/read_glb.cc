#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <tiny_gltf.h>

#include "mesh/glb_container.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"
#include "mesh/transform.h"

namespace maquette {
namespace {

constexpr std::size_t kNotWorn = static_cast<std::size_t>(-1);

/// The index when it is one of `count` things.
std::optional<std::size_t> index_in(int index, std::size_t count) {
  if (index < 0 || static_cast<std::size_t>(index) >= count) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(index);
}

Result<tinygltf::Model> parse_gltf(const std::string& text) {
  tinygltf::TinyGLTF parser;
  // The text names no file; should the library look for one all the same, it finds nothing.
  parser.SetFsCallbacks({
      .FileExists = [](const std::string&, void*) { return false; },
      .ExpandFilePath = [](const std::string& path, void*) { return path; },
      .ReadWholeFile = [](std::vector<unsigned char>*, std::string*, const std::string&,
                          void*) { return false; },
      .WriteWholeFile = [](std::string*, const std::string&, const std::vector<unsigned char>&,
                           void*) { return false; },
  });
  parser.RemoveImageLoader();
  tinygltf::Model model;
  std::string errors;
  std::string warnings;
  try {
    const bool parsed = parser.LoadASCIIFromString(&model, &errors, &warnings, text.data(),
                                                   static_cast<unsigned>(text.size()), "");
    // It leaves out primitives that it cannot parse, and only says so.
    if (!parsed || !errors.empty()) {
      std::replace(errors.begin(), errors.end(), '\n', ' ');
      return invalid(fmt::format("gltf: {}", errors));
    }
  } catch (const nlohmann::json::exception& error) {
    return invalid(fmt::format("gltf: {}", error.what()));
  }
  return model;
}

/// The elements of an accessor, all within the file's bytes.
struct Elements {
  const char* first = nullptr;
  std::size_t stride = 0;
  std::size_t count = 0;

  [[nodiscard]] const char* at(std::size_t index) const { return first + index * stride; }
};

Result<Elements> elements_of(const tinygltf::Model& model, std::string_view binary,
                             const tinygltf::Accessor& accessor, std::size_t element_bytes) {
  const auto view_index = index_in(accessor.bufferView, model.bufferViews.size());
  if (accessor.sparse.isSparse || !view_index) {
    return invalid("a sparse accessor or one without a buffer view is not supported");
  }
  const tinygltf::BufferView& view = model.bufferViews[*view_index];
  if (view.buffer != 0) {
    return invalid(fmt::format("buffer {} lies outside the file's binary chunk", view.buffer));
  }
  if (view.byteOffset > binary.size() || view.byteLength > binary.size() - view.byteOffset) {
    return invalid(fmt::format("buffer view {} does not fit in its buffer", *view_index));
  }
  const std::size_t stride = view.byteStride == 0 ? element_bytes : view.byteStride;
  const bool fits =
      accessor.byteOffset <= view.byteLength &&
      accessor.count <= (view.byteLength - accessor.byteOffset) / element_bytes &&
      (accessor.count == 0 ||
       accessor.count - 1 <= (view.byteLength - accessor.byteOffset - element_bytes) / stride);
  if (stride < element_bytes || !fits) {
    return invalid(
        fmt::format("{} elements do not fit in buffer view {}", accessor.count, *view_index));
  }
  return Elements{binary.data() + view.byteOffset + accessor.byteOffset, stride, accessor.count};
}

std::uint64_t triangle_count(int mode, std::size_t corners) {
  if (mode == TINYGLTF_MODE_TRIANGLES) {
    return corners / 3;
  }
  return corners < 3 ? 0 : corners - 2;
}

/// Which corners make triangle `i`.
std::array<std::size_t, 3> corners_of(int mode, std::size_t i) {
  if (mode == TINYGLTF_MODE_TRIANGLES) {
    return {3 * i, 3 * i + 1, 3 * i + 2};
  }
  if (mode == TINYGLTF_MODE_TRIANGLE_STRIP) {
    return {i, i + 1 + i % 2, i + 2 - i % 2};
  }
  return {i + 1, i + 2, 0};
}

bool is_triangles(int mode) {
  return mode == TINYGLTF_MODE_TRIANGLES || mode == TINYGLTF_MODE_TRIANGLE_STRIP ||
         mode == TINYGLTF_MODE_TRIANGLE_FAN;
}

template <std::size_t N>
Result<std::array<double, N>> numbers_or(const std::vector<double>& values,
                                         const std::array<double, N>& missing) {
  if (values.empty()) {
    return missing;
  }
  if (values.size() != N) {
    return invalid(fmt::format("{} numbers where {} belong", values.size(), N));
  }
  std::array<double, N> numbers;
  std::copy(values.begin(), values.end(), numbers.begin());
  return numbers;
}

/// The node's own map, in the file's axes. What overflows is caught where points are mapped.
Result<Transform> transform_of(const tinygltf::Node& node) {
  if (!node.matrix.empty()) {
    MAQUETTE_TRY(const auto m, numbers_or<16>(node.matrix, {}));
    return Transform{.rows = {{{m[0], m[4], m[8]}, {m[1], m[5], m[9]}, {m[2], m[6], m[10]}}},
                     .offset = {m[12], m[13], m[14]}};
  }
  MAQUETTE_TRY(const Vec3 translation, numbers_or<3>(node.translation, {0, 0, 0}));
  MAQUETTE_TRY(const auto rotation, numbers_or<4>(node.rotation, {0, 0, 0, 1}));
  MAQUETTE_TRY(const Vec3 scale, numbers_or<3>(node.scale, {1, 1, 1}));
  return from_parts(translation, rotation, scale);
}

class GlbReader {
 public:
  GlbReader(const tinygltf::Model& model, std::string_view binary, const ReadLimits& limits)
      : model_(model), binary_(binary), limits_(limits), worn_(model.materials.size(), kNotWorn) {}

  Result<Scene> read() {
    MAQUETTE_TRY_VOID(push_nodes(roots(), kUpFromY));
    while (!pending_.empty()) {
      const auto [index, parent] = pending_.back();
      pending_.pop_back();
      if (Result<void> read = read_node(model_.nodes[index], parent); !read) {
        return tl::unexpected(std::move(read).error().with_context(fmt::format("node {}", index)));
      }
    }
    return std::move(scene_);
  }

 private:
  struct Pending {
    std::size_t node;
    Transform parent;
  };

  /// The scene's nodes; without a scene those that are nobody's child.
  [[nodiscard]] std::vector<int> roots() const {
    if (!model_.scenes.empty()) {
      return model_.scenes[index_in(model_.defaultScene, model_.scenes.size()).value_or(0)].nodes;
    }
    std::vector<bool> is_child(model_.nodes.size());
    for (const tinygltf::Node& node : model_.nodes) {
      for (const int child : node.children) {
        if (const auto index = index_in(child, is_child.size())) {
          is_child[*index] = true;
        }
      }
    }
    std::vector<int> roots;
    for (std::size_t i = 0; i < is_child.size(); ++i) {
      if (!is_child[i]) {
        roots.push_back(static_cast<int>(i));
      }
    }
    return roots;
  }

  /// The last is pushed first, so that nodes are read in the file's order. Each is read once, which
  /// ends cycles too.
  Result<void> push_nodes(const std::vector<int>& nodes, const Transform& parent) {
    reached_.resize(model_.nodes.size());
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
      const auto index = index_in(*node, reached_.size());
      if (!index || reached_[*index]) {
        return invalid(fmt::format("node {} is missing or has two parents", *node));
      }
      reached_[*index] = true;
      pending_.push_back({*index, parent});
    }
    return {};
  }

  Result<void> read_node(const tinygltf::Node& node, const Transform& parent) {
    MAQUETTE_TRY(const Transform own, transform_of(node));
    const Transform world = compose(parent, own);
    if (node.mesh != -1) {
      const auto index = index_in(node.mesh, model_.meshes.size());
      if (!index) {
        return invalid(fmt::format("mesh {} is missing", node.mesh));
      }
      MAQUETTE_TRY_VOID(read_mesh(node, model_.meshes[*index], world));
    }
    return push_nodes(node.children, world);
  }

  Result<void> read_mesh(const tinygltf::Node& node, const tinygltf::Mesh& mesh,
                         const Transform& world) {
    ScenePart part{.name = !node.name.empty()   ? node.name
                           : !mesh.name.empty() ? mesh.name
                                                : "part",
                   .type = "mesh"};
    for (const tinygltf::Primitive& primitive : mesh.primitives) {
      const auto position = primitive.attributes.find("POSITION");
      if (is_triangles(primitive.mode) && position != primitive.attributes.end()) {
        MAQUETTE_TRY_VOID(read_primitive(part, primitive, position->second, world));
      }
    }
    if (!part.mesh.triangles.empty()) {
      scene_.parts.push_back(std::move(part));
    }
    return {};
  }

  Result<void> read_primitive(ScenePart& part, const tinygltf::Primitive& primitive, int position,
                              const Transform& world) {
    const auto first = static_cast<std::uint32_t>(part.mesh.points.size());
    MAQUETTE_TRY(const Elements points, point_elements(position));
    MAQUETTE_TRY(const std::vector<std::uint32_t> corners, read_corners(primitive, points.count));
    const std::uint64_t triangles = triangle_count(primitive.mode, corners.size());
    size_.points += points.count;
    size_.triangles += triangles;
    size_.parts = scene_.parts.size() + 1;
    MAQUETTE_TRY_VOID(check_size(size_, limits_));
    MAQUETTE_TRY_VOID(add_points(part.mesh, points, world));
    const bool mirrored = mirrors(world);
    for (std::size_t i = 0; i < triangles; ++i) {
      const auto [a, b, c] = corners_of(primitive.mode, i);
      Triangle triangle{first + corners[a], first + corners[b], first + corners[c]};
      if (mirrored) {
        std::swap(triangle[1], triangle[2]);
      }
      part.mesh.triangles.push_back(triangle);
    }
    return triangles > 0 ? wear_material(part, primitive.material) : Result<void>();
  }

  Result<Elements> point_elements(int position) {
    const auto index = index_in(position, model_.accessors.size());
    if (!index) {
      return invalid(fmt::format("accessor {} is missing", position));
    }
    const tinygltf::Accessor& accessor = model_.accessors[*index];
    if (accessor.componentType != TINYGLTF_COMPONENT_TYPE_FLOAT ||
        accessor.type != TINYGLTF_TYPE_VEC3) {
      return invalid(fmt::format("accessor {}: positions are not three floats", *index));
    }
    return elements_of(model_, binary_, accessor, 3 * sizeof(float));
  }

  Result<void> add_points(TriMesh& mesh, const Elements& points, const Transform& world) {
    for (std::size_t i = 0; i < points.count; ++i) {
      const char* at = points.at(i);
      const Vec3 point = apply(world, {double{load<float>(at)}, double{load<float>(at + 4)},
                                       double{load<float>(at + 8)}});
      if (!is_finite(point)) {
        return invalid(fmt::format("point {} is not finite", i));
      }
      mesh.points.push_back(point);
    }
    return {};
  }

  /// The primitive's indices, each below `points`; without any, one of each point.
  Result<std::vector<std::uint32_t>> read_corners(const tinygltf::Primitive& primitive,
                                                  std::size_t points) {
    std::vector<std::uint32_t> corners;
    if (primitive.indices == -1) {
      corners.resize(points);
      for (std::size_t i = 0; i < points; ++i) {
        corners[i] = static_cast<std::uint32_t>(i);
      }
      return corners;
    }
    const auto index = index_in(primitive.indices, model_.accessors.size());
    if (!index || model_.accessors[*index].type != TINYGLTF_TYPE_SCALAR) {
      return invalid(fmt::format("accessor {} holds no indices", primitive.indices));
    }
    const tinygltf::Accessor& accessor = model_.accessors[*index];
    switch (accessor.componentType) {
      case TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE:
        return load_corners<std::uint8_t>(accessor, points);
      case TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT:
        return load_corners<std::uint16_t>(accessor, points);
      case TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT:
        return load_corners<std::uint32_t>(accessor, points);
    }
    return invalid(fmt::format("accessor {}: indices of a wrong type", *index));
  }

  template <class T>
  Result<std::vector<std::uint32_t>> load_corners(const tinygltf::Accessor& accessor,
                                                  std::size_t points) {
    MAQUETTE_TRY(const Elements elements, elements_of(model_, binary_, accessor, sizeof(T)));
    std::vector<std::uint32_t> corners(elements.count);
    for (std::size_t i = 0; i < elements.count; ++i) {
      corners[i] = load<T>(elements.at(i));
      if (corners[i] >= points) {
        return invalid(fmt::format("index {} of {} points", corners[i], points));
      }
    }
    return corners;
  }

  Result<void> wear_material(ScenePart& part, int material) {
    if (material == -1) {
      return {};
    }
    const auto index = index_in(material, model_.materials.size());
    if (!index) {
      return invalid(fmt::format("material {} is missing", material));
    }
    if (worn_[*index] != scene_.parts.size()) {
      worn_[*index] = scene_.parts.size();
      const tinygltf::Material& worn = model_.materials[*index];
      MAQUETTE_TRY(auto rgba,
                   numbers_or<4>(worn.pbrMetallicRoughness.baseColorFactor, {1, 1, 1, 1}));
      for (double& value : rgba) {
        value = std::clamp(value, 0.0, 1.0);
      }
      part.materials.push_back({.name = worn.name, .rgba = rgba, .source = "file"});
    }
    return {};
  }

  const tinygltf::Model& model_;
  std::string_view binary_;
  ReadLimits limits_;
  SceneSize size_;
  std::vector<Pending> pending_;
  std::vector<bool> reached_;      ///< By node.
  std::vector<std::size_t> worn_;  ///< The last part that wears each material.
  Scene scene_;
};

}  // namespace

Result<Scene> read_glb(std::string_view bytes, const ReadLimits& limits) {
  MAQUETTE_TRY(const GlbContainer container, open_glb(bytes));
  MAQUETTE_TRY(const tinygltf::Model model, parse_gltf(container.gltf));
  return GlbReader(model, container.binary, limits).read();
}

}  // namespace maquette
