#include "mesh/glb_container.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::uint32_t kMagic = 0x46546C67;        // "glTF"
constexpr std::uint32_t kJsonChunk = 0x4E4F534A;    // "JSON"
constexpr std::uint32_t kBinaryChunk = 0x004E4942;  // "BIN\0"
constexpr std::size_t kGlbHeaderBytes = 12;
constexpr std::size_t kChunkHeaderBytes = 8;
constexpr std::size_t kMaxTextBytes = 64U << 20;
/// Bounds the memory that an array of tiny objects grows to in the parser.
constexpr std::size_t kMaxItems = 1'000'000;
constexpr std::size_t kMaxMaterials = 65'536;

using Keys = std::initializer_list<const char*>;

/// Takes a chunk of this kind off `rest`; the kind follows its length.
Result<std::string_view> take_chunk(std::string_view& rest, std::uint32_t kind) {
  if (rest.size() < kChunkHeaderBytes) {
    return invalid("a chunk's header is cut off");
  }
  const auto length = load<std::uint32_t>(rest.data());
  if (load<std::uint32_t>(rest.data() + 4) != kind) {
    return invalid("a chunk is not of the kind that belongs in its place");
  }
  rest.remove_prefix(kChunkHeaderBytes);
  if (length > rest.size()) {
    return invalid(fmt::format("a chunk of {} bytes has {}", length, rest.size()));
  }
  const std::string_view chunk = rest.substr(0, length);
  rest.remove_prefix(length);
  return chunk;
}

/// Moves the members named out of an object.
Result<Json> picked(Json& object, Keys keys) {
  if (!object.is_object()) {
    return invalid("gltf: an item is no object");
  }
  Json kept = Json::object();
  for (const char* key : keys) {
    if (object.contains(key)) {
      kept[key] = std::move(object.at(key));
    }
  }
  return kept;
}

/// The same for each object of the array `name`; no array when the document has none.
Result<Json> picked_items(Json& document, const char* name, Keys keys, std::size_t& room) {
  Json kept = Json::array();
  if (!document.contains(name)) {
    return kept;
  }
  Json& items = document.at(name);
  if (!items.is_array()) {
    return invalid(fmt::format("gltf: `{}` is no array", name));
  }
  if (items.size() > room) {
    return invalid(fmt::format("gltf: too many {}", name));
  }
  room -= items.size();
  for (Json& item : items) {
    MAQUETTE_TRY(Json lean, picked(item, keys));
    kept.push_back(std::move(lean));
  }
  return kept;
}

Result<Json> lean_meshes(Json& document) {
  std::size_t room = kMaxItems;
  std::size_t primitives_room = kMaxItems;
  MAQUETTE_TRY(Json meshes, picked_items(document, "meshes", {"name", "primitives"}, room));
  for (Json& mesh : meshes) {
    MAQUETTE_TRY(Json primitives,
                 picked_items(mesh, "primitives", {"attributes", "indices", "material", "mode"},
                              primitives_room));
    for (Json& primitive : primitives) {
      MAQUETTE_TRY(primitive["attributes"],
                   picked(primitive["attributes"], {"POSITION", "COLOR_0"}));
    }
    mesh["primitives"] = std::move(primitives);
  }
  return meshes;
}

/// The older way to give a colour, in an extension: its members become those of today.
void modernise(Json& material) {
  const Json::json_pointer older("/extensions/KHR_materials_pbrSpecularGlossiness");
  if (!material.is_object() || !material.contains(older) || !material.at(older).is_object()) {
    return;
  }
  Json& surface = material["pbrMetallicRoughness"];
  surface = Json::object();
  Json& from = material.at(older);
  for (const auto& [old_key, key] : {std::pair{"diffuseFactor", "baseColorFactor"},
                                     std::pair{"diffuseTexture", "baseColorTexture"}}) {
    if (from.contains(old_key)) {
      surface[key] = std::move(from.at(old_key));
    }
  }
}

/// `pictured` becomes which of them have a picture for their colour.
Result<Json> lean_materials(Json& document, std::vector<bool>& pictured) {
  std::size_t room = kMaxMaterials;
  if (const auto all = document.find("materials"); all != document.end() && all->is_array()) {
    std::for_each(all->begin(), all->end(), modernise);
  }
  MAQUETTE_TRY(Json materials,
               picked_items(document, "materials", {"name", "pbrMetallicRoughness"}, room));
  for (Json& material : materials) {
    pictured.push_back(false);
    if (material.contains("pbrMetallicRoughness")) {
      Json& surface = material.at("pbrMetallicRoughness");
      pictured.back() = surface.is_object() && surface.contains("baseColorTexture");
      MAQUETTE_TRY(surface, picked(surface, {"baseColorFactor"}));
    }
  }
  return materials;
}

Result<std::string> lean_text(Json& document, std::vector<bool>& pictured) {
  MAQUETTE_TRY(Json lean, picked(document, {"asset", "scene"}));
  if (lean.contains("asset")) {
    MAQUETTE_TRY(lean.at("asset"), picked(lean.at("asset"), {"version"}));
  }
  const auto keep = [&](const char* name, Keys keys) -> Result<void> {
    std::size_t room = kMaxItems;
    MAQUETTE_TRY(lean[name], picked_items(document, name, keys, room));
    return {};
  };
  MAQUETTE_TRY_VOID(keep("scenes", {"nodes"}));
  MAQUETTE_TRY_VOID(
      keep("nodes", {"name", "mesh", "children", "matrix", "translation", "rotation", "scale"}));
  MAQUETTE_TRY_VOID(keep("accessors", {"bufferView", "byteOffset", "componentType", "count",
                                       "normalized", "sparse", "type"}));
  MAQUETTE_TRY_VOID(keep("bufferViews", {"buffer", "byteOffset", "byteLength", "byteStride"}));
  MAQUETTE_TRY(lean["meshes"], lean_meshes(document));
  MAQUETTE_TRY(lean["materials"], lean_materials(document, pictured));
  return dump_json(lean);
}

/// The bytes that buffer 0 names of the binary chunk; none when there is no buffer.
Result<std::string_view> first_buffer(const Json& document, std::string_view chunk) {
  const auto buffers = document.find("buffers");
  if (buffers == document.end() || buffers->empty()) {
    return std::string_view();
  }
  if (!buffers->is_array() || !buffers->front().is_object()) {
    return invalid("gltf: `buffers` is no array of objects");
  }
  const Json& first = buffers->front();
  if (first.contains("uri")) {
    return invalid("buffer 0 lies outside the file's binary chunk, which is not supported");
  }
  const auto length = first.find("byteLength");
  if (length == first.end() || !length->is_number_unsigned() ||
      length->get<std::uint64_t>() > chunk.size()) {
    return invalid(fmt::format("buffer 0 does not fit in {} bytes", chunk.size()));
  }
  return chunk.substr(0, length->get<std::size_t>());
}

}  // namespace

Result<GlbContainer> open_glb(std::string_view bytes) {
  if (bytes.size() < kGlbHeaderBytes || load<std::uint32_t>(bytes.data()) != kMagic) {
    return invalid("no glTF binary header");
  }
  if (const auto version = load<std::uint32_t>(bytes.data() + 4); version != 2) {
    return invalid(fmt::format("glTF version {}, not 2", version));
  }
  if (const auto length = load<std::uint32_t>(bytes.data() + 8); length != bytes.size()) {
    return invalid(fmt::format("the header says {} bytes, the file has {}", length, bytes.size()));
  }
  std::string_view rest = bytes.substr(kGlbHeaderBytes);
  MAQUETTE_TRY(const std::string_view text, take_chunk(rest, kJsonChunk));
  if (text.size() > kMaxTextBytes) {
    return invalid(fmt::format("more than {} bytes of json", kMaxTextBytes));
  }
  std::string_view chunk;
  if (!rest.empty()) {
    MAQUETTE_TRY(chunk, take_chunk(rest, kBinaryChunk));
  }
  MAQUETTE_TRY(Json document, parse_json(text));
  if (!document.is_object()) {
    return invalid("gltf: the document is no object");
  }
  GlbContainer container;
  MAQUETTE_TRY(container.extensions, read_glb_extensions(document));
  MAQUETTE_TRY(container.binary, first_buffer(document, chunk));
  MAQUETTE_TRY(container.gltf, lean_text(document, container.pictured));
  return container;
}

}  // namespace maquette
