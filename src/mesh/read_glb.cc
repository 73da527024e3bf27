#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <tiny_gltf.h>

#include "mesh/glb_accessors.h"
#include "mesh/glb_container.h"
#include "mesh/glb_copies.h"
#include "mesh/read_scene.h"
#include "mesh/reading.h"
#include "mesh/transform.h"
#include "mesh/worn_colours.h"

namespace maquette {
namespace {

constexpr std::size_t kNotWorn = static_cast<std::size_t>(-1);

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
  GlbReader(const tinygltf::Model& model, const GlbContainer& container, const ReadLimits& limits)
      : model_(model),
        container_(container),
        accessors_(model, container.binary),
        limits_(limits),
        worn_(model.materials.size(), kNotWorn) {}

  Result<Scene> read() {
    MAQUETTE_TRY_VOID(push_nodes(roots(), kUpFromY));
    while (!pending_.empty()) {
      const auto [index, parent] = pending_.back();
      pending_.pop_back();
      if (Result<void> read = read_node(index, parent); !read) {
        return tl::unexpected(std::move(read).error().with_context(fmt::format("node {}", index)));
      }
    }
    scene_.notes = container_.extensions.notes;
    const std::vector<std::string> left_out = left_out_.notes();
    scene_.notes.insert(scene_.notes.end(), left_out.begin(), left_out.end());
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

  Result<void> read_node(std::size_t number, const Transform& parent) {
    if (number < container_.extensions.hidden.size() && container_.extensions.hidden[number]) {
      return {};
    }
    const tinygltf::Node& node = model_.nodes[number];
    MAQUETTE_TRY(const Transform own, transform_of(node));
    const Transform world = compose(parent, own);
    if (node.mesh != -1) {
      const auto index = index_in(node.mesh, model_.meshes.size());
      if (!index) {
        return invalid(fmt::format("mesh {} is missing", node.mesh));
      }
      const tinygltf::Mesh& mesh = model_.meshes[*index];
      const std::string_view given = !node.name.empty() ? node.name : mesh.name;
      const std::string name = given.empty() ? "part" : name_from(given);
      const auto instanced = container_.extensions.instanced.find(number);
      MAQUETTE_TRY_VOID(instanced == container_.extensions.instanced.end()
                            ? read_mesh(name, mesh, world)
                            : read_copies(name, mesh, world, instanced->second));
    }
    return push_nodes(node.children, world);
  }

  /// A part for each copy of a mesh, numbered from 1.
  Result<void> read_copies(const std::string& name, const tinygltf::Mesh& mesh,
                           const Transform& world, const GlbInstancing& instancing) {
    MAQUETTE_TRY(const GlbCopies copies, GlbCopies::open(accessors_, instancing));
    for (std::size_t i = 0; i < copies.count(); ++i) {
      const std::string numbered = copies.count() == 1 ? name : fmt::format("{}_{}", name, i + 1);
      MAQUETTE_TRY_VOID(read_mesh(numbered, mesh, compose(world, copies.place(i))));
    }
    return {};
  }

  Result<void> read_mesh(const std::string& name, const tinygltf::Mesh& mesh,
                         const Transform& world) {
    ScenePart part{.name = name, .type = "mesh"};
    MAQUETTE_TRY_VOID(count_visits(mesh.primitives.size()));
    for (const tinygltf::Primitive& primitive : mesh.primitives) {
      if (!is_triangles(primitive.mode)) {
        continue;
      }
      if (const auto position = primitive.attributes.find("POSITION");
          position != primitive.attributes.end()) {
        MAQUETTE_TRY_VOID(read_primitive(part, primitive, position->second, world));
      }
    }
    for (SceneMaterial& colour : colours_.take()) {
      part.materials.push_back(std::move(colour));
    }
    if (!part.mesh.triangles.empty()) {
      scene_.parts.push_back(std::move(part));
    }
    return {};
  }

  /// A small file may name a mesh of many primitives many times: without triangles they would cost
  /// time and count nowhere.
  Result<void> count_visits(std::size_t primitives) {
    constexpr std::uint64_t kMostVisits = 2'000'000;
    visits_ += primitives + 1;
    if (visits_ > kMostVisits) {
      return invalid(fmt::format("more than {} primitives, copies counted", kMostVisits));
    }
    return {};
  }

  Result<void> read_primitive(ScenePart& part, const tinygltf::Primitive& primitive, int position,
                              const Transform& world) {
    const auto first = static_cast<std::uint32_t>(part.mesh.points.size());
    MAQUETTE_TRY(const Elements points, accessors_.positions(position));
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
    return triangles > 0 ? wear(part, primitive, corners, points.count) : Result<void>();
  }

  Result<void> add_points(TriMesh& mesh, const Elements& points, const Transform& world) {
    for (std::size_t i = 0; i < points.count; ++i) {
      const Vec3 point =
          apply(world, {points.number(i, 0), points.number(i, 1), points.number(i, 2)});
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
    if (primitive.indices != -1) {
      return accessors_.indices(primitive.indices, points);
    }
    MAQUETTE_TRY_VOID(check_size({points, 0, 0}, limits_));
    std::vector<std::uint32_t> corners(points);
    std::iota(corners.begin(), corners.end(), 0U);
    return corners;
  }

  /// What the primitive wears: its material, times the colours of its points where it has some.
  Result<void> wear(ScenePart& part, const tinygltf::Primitive& primitive,
                    const std::vector<std::uint32_t>& corners, std::size_t points) {
    SceneMaterial base = plain_white();
    std::optional<std::size_t> material;
    if (primitive.material != -1) {
      material = index_in(primitive.material, model_.materials.size());
      if (!material) {
        return invalid(fmt::format("material {} is missing", primitive.material));
      }
      MAQUETTE_TRY(base, material_at(*material));
    }
    const auto found = primitive.attributes.find("COLOR_0");
    if (found == primitive.attributes.end() || base.source == "unknown") {
      if (material && worn_[*material] != scene_.parts.size()) {
        worn_[*material] = scene_.parts.size();
        part.materials.push_back(std::move(base));
      }
      return {};
    }
    wear_points(part, base, found->second, corners, points);
    return {};
  }

  /// Colours are an ornament: those that cannot be read are unknown, and no error.
  void wear_points(ScenePart& part, const SceneMaterial& base, int accessor,
                   const std::vector<std::uint32_t>& corners, std::size_t points) {
    const Result<Elements> colours = accessors_.colours(accessor);
    if (!colours || colours->count < points) {
      left_out_.add("colours of points that do not fit their mesh", "accessor",
                    static_cast<std::uint64_t>(std::max(accessor, 0)));
      part.materials.push_back(unknown_colour(base.name));
      return;
    }
    for (const std::uint32_t corner : corners) {
      Rgba colour{1, 1, 1, 1};
      for (std::size_t i = 0; i < colours->width; ++i) {
        const double value = colours->number(corner, i);
        colour[i] = std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0;
      }
      colours_.wear(base, colour);
    }
  }

  Result<SceneMaterial> material_at(std::size_t index) {
    const tinygltf::Material& found = model_.materials[index];
    SceneMaterial material{.name = name_from(found.name), .source = "file"};
    MAQUETTE_TRY(material.rgba,
                 numbers_or<4>(found.pbrMetallicRoughness.baseColorFactor, {1, 1, 1, 1}));
    for (double& value : material.rgba) {
      value = std::clamp(value, 0.0, 1.0);
    }
    if (index < container_.pictured.size() && container_.pictured[index]) {
      material.source = "unknown";
      if (worn_[index] == kNotWorn) {
        left_out_.add("pictures on materials (textures); their colours are unknown", "material",
                      index);
      }
    }
    return material;
  }

  const tinygltf::Model& model_;
  const GlbContainer& container_;
  GlbAccessors accessors_;
  ReadLimits limits_;
  SceneSize size_;
  std::uint64_t visits_ = 0;  ///< Of primitives.
  std::vector<Pending> pending_;
  std::vector<bool> reached_;      ///< By node.
  std::vector<std::size_t> worn_;  ///< The last part that wears each material.
  WornColours colours_;            ///< Of this part's points.
  LeftOut left_out_;
  Scene scene_;
};

}  // namespace

Result<Scene> read_glb(std::string_view bytes, const ReadLimits& limits) {
  MAQUETTE_TRY(const GlbContainer container, open_glb(bytes));
  MAQUETTE_TRY(const tinygltf::Model model, parse_gltf(container.gltf));
  return GlbReader(model, container, limits).read();
}

}  // namespace maquette
