#include "mesh/glb_extensions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::string_view kInstancing = "EXT_mesh_gpu_instancing";
constexpr std::string_view kDraco = "KHR_draco_mesh_compression";
constexpr std::string_view kVisibility = "KHR_node_visibility";
constexpr std::array<std::string_view, 2> kMeshopt{"EXT_meshopt_compression",
                                                   "KHR_meshopt_compression"};

/// Extensions with these beginnings leave the geometry as it is, or are read.
constexpr std::array<std::string_view, 14> kReadable{"KHR_materials_",
                                                     "KHR_texture_",
                                                     "EXT_texture_",
                                                     "MSFT_texture_dds",
                                                     "KHR_lights_",
                                                     "EXT_lights_",
                                                     "KHR_xmp",
                                                     "KHR_animation_pointer",
                                                     "KHR_mesh_quantization",
                                                     kInstancing,
                                                     kVisibility,
                                                     "EXT_mesh_features",
                                                     "EXT_structural_metadata",
                                                     "EXT_mesh_manifold"};

bool is_readable(std::string_view name) {
  return std::any_of(kReadable.begin(), kReadable.end(),
                     [&](std::string_view each) { return name.starts_with(each); });
}

bool is_compression(std::string_view name) {
  return name == kDraco || std::find(kMeshopt.begin(), kMeshopt.end(), name) != kMeshopt.end();
}

tl::unexpected<Error> refused(std::string_view name) {
  const std::string_view advice = is_compression(name)
                                      ? "save the model again without compression"
                                      : "save the model again without this extension";
  return invalid(fmt::format("needs the glTF extension `{}`, which is not supported; {}",
                             to_utf8(name.substr(0, 80)), advice));
}

/// The member when both are there and the member is of this kind; else null.
const Json* member(const Json& object, std::string_view key, Json::value_t kind) {
  if (!object.is_object()) {
    return nullptr;
  }
  const auto found = object.find(std::string(key));
  return found != object.end() && found->type() == kind ? &*found : nullptr;
}

const Json* extension(const Json& object, std::string_view name) {
  const Json* const all = member(object, "extensions", Json::value_t::object);
  return all == nullptr ? nullptr : member(*all, name, Json::value_t::object);
}

/// The objects of a list of the document.
const Json& items(const Json& document, std::string_view name) {
  static const Json none = Json::array();
  const Json* const found = member(document, name, Json::value_t::array);
  return found == nullptr ? none : *found;
}

std::vector<std::string> names(const Json& document, std::string_view list) {
  std::vector<std::string> names;
  for (const Json& item : items(document, list)) {
    names.push_back(item.is_string() ? item.get<std::string>() : std::string());
  }
  return names;
}

Result<void> check_required(const Json& document) {
  for (const std::string& name : names(document, "extensionsRequired")) {
    if (!is_readable(name)) {
      return refused(name);
    }
  }
  return {};
}

int index_of(const Json& object, std::string_view key) {
  const Json* const found = member(object, key, Json::value_t::number_unsigned);
  const std::uint64_t index = found == nullptr ? UINT64_MAX : found->get<std::uint64_t>();
  return index <= INT32_MAX ? static_cast<int>(index) : -1;
}

/// True when the accessor's numbers are in the file as they are.
bool has_numbers(const Json& document, int accessor) {
  const Json& accessors = items(document, "accessors");
  return accessor >= 0 && static_cast<std::size_t>(accessor) < accessors.size() &&
         index_of(accessors[static_cast<std::size_t>(accessor)], "bufferView") >= 0;
}

bool is_there_plainly(const Json& document, const Json& primitive) {
  const Json* const attributes = member(primitive, "attributes", Json::value_t::object);
  return attributes != nullptr && has_numbers(document, index_of(*attributes, "POSITION")) &&
         (!primitive.contains("indices") || has_numbers(document, index_of(primitive, "indices")));
}

std::string fallback_note(std::string_view name) {
  return fmt::format("not read: the compressed meshes of `{}`; the file's plain copy of them is",
                     name);
}

Result<void> check_draco(const Json& document, std::vector<std::string>& notes) {
  bool found = false;
  for (const Json& mesh : items(document, "meshes")) {
    for (const Json& primitive : items(mesh, "primitives")) {
      if (extension(primitive, kDraco) == nullptr) {
        continue;
      }
      if (!is_there_plainly(document, primitive)) {
        return refused(kDraco);
      }
      found = true;
    }
  }
  if (found) {
    notes.push_back(fallback_note(kDraco));
  }
  return {};
}

/// A compressed buffer view may have a plain copy in the file's own chunk, which is buffer 0.
Result<void> check_meshopt(const Json& document, std::vector<std::string>& notes) {
  for (const std::string_view name : kMeshopt) {
    bool found = false;
    for (const Json& view : items(document, "bufferViews")) {
      if (extension(view, name) != nullptr) {
        if (index_of(view, "buffer") != 0) {
          return refused(name);
        }
        found = true;
      }
    }
    if (found) {
      notes.push_back(fallback_note(name));
    }
  }
  return {};
}

bool is_hidden(const Json& node) {
  const Json* const visibility = extension(node, kVisibility);
  const Json* const visible =
      visibility == nullptr ? nullptr : member(*visibility, "visible", Json::value_t::boolean);
  return visible != nullptr && !visible->get<bool>();
}

bool has_weights(const Json& object) {
  const Json& weights = items(object, "weights");
  return std::any_of(weights.begin(), weights.end(), [](const Json& weight) {
    return weight.is_number() && weight.get<double>() != 0;
  });
}

/// What plain nodes and meshes do not show.
void note_poses(const Json& document, std::vector<std::string>& notes) {
  LeftOut left_out;
  std::uint64_t number = 0;
  for (const Json& node : items(document, "nodes")) {
    if (index_of(node, "skin") >= 0) {
      left_out.add("poses of skins; their meshes are measured unposed", "node", number);
    }
    if (has_weights(node)) {
      left_out.add("shapes of morph targets; their meshes are measured unchanged", "node", number);
    }
    if (is_hidden(node)) {
      left_out.add("nodes that are hidden (`KHR_node_visibility`)", "node", number);
    }
    ++number;
  }
  number = 0;
  for (const Json& mesh : items(document, "meshes")) {
    if (has_weights(mesh)) {
      left_out.add("shapes of morph targets; their meshes are measured unchanged", "mesh", number);
    }
    ++number;
  }
  const std::vector<std::string> found = left_out.notes();
  notes.insert(notes.end(), found.begin(), found.end());
}

/// Extensions that nobody here has heard of.
void note_unknown(const Json& document, std::vector<std::string>& notes) {
  constexpr std::size_t kMostNamed = 8;
  std::vector<std::string> unknown;
  for (const std::string& name : names(document, "extensionsUsed")) {
    if (!is_readable(name) && !is_compression(name) && unknown.size() < kMostNamed) {
      unknown.push_back(to_utf8(std::string_view(name).substr(0, 80)));
    }
  }
  if (!unknown.empty()) {
    notes.push_back(
        fmt::format("not read: what the glTF extensions {} add", fmt::join(unknown, ", ")));
  }
}

void find_nodes(const Json& document, GlbExtensions& result) {
  std::size_t number = 0;
  for (const Json& node : items(document, "nodes")) {
    result.hidden.push_back(is_hidden(node));
    const Json* const found = extension(node, kInstancing);
    const Json* const attributes =
        found == nullptr ? nullptr : member(*found, "attributes", Json::value_t::object);
    if (attributes != nullptr) {
      result.instanced[number] = {.translation = index_of(*attributes, "TRANSLATION"),
                                  .rotation = index_of(*attributes, "ROTATION"),
                                  .scale = index_of(*attributes, "SCALE")};
    }
    ++number;
  }
}

}  // namespace

Result<GlbExtensions> read_glb_extensions(const Json& document) {
  GlbExtensions result;
  MAQUETTE_TRY_VOID(check_required(document));
  MAQUETTE_TRY_VOID(check_draco(document, result.notes));
  MAQUETTE_TRY_VOID(check_meshopt(document, result.notes));
  note_poses(document, result.notes);
  note_unknown(document, result.notes);
  find_nodes(document, result);
  return result;
}

}  // namespace maquette
