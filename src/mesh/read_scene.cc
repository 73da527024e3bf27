#include "mesh/read_scene.h"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/fs.h"
#include "mesh/obj_libraries.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

constexpr std::uint64_t kMaxFileBytes = 2ULL << 30;

std::string lower_extension(const std::filesystem::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return extension;
}

Result<Scene> read_obj_with_libraries(const std::filesystem::path& path, std::string_view bytes,
                                      const ReadLimits& limits) {
  const ObjLibraries libraries = read_obj_libraries(path, bytes);
  MAQUETTE_TRY(Scene scene, read_obj(bytes, libraries.text, limits));
  scene.notes.insert(scene.notes.begin(), libraries.notes.begin(), libraries.notes.end());
  return scene;
}

Result<Scene> read_by_extension(const std::filesystem::path& path, const ReadLimits& limits) {
  const std::string extension = lower_extension(path);
  if (extension != ".glb" && extension != ".stl" && extension != ".obj" && extension != ".ply") {
    return invalid("not a .glb, .stl, .obj or .ply file");
  }
  MAQUETTE_TRY(const std::string bytes, read_file(path, kMaxFileBytes));
  if (extension == ".glb") {
    return read_glb(bytes, limits);
  }
  if (extension == ".stl") {
    return read_stl(bytes, 1.0, limits);
  }
  if (extension == ".obj") {
    return read_obj_with_libraries(path, bytes, limits);
  }
  return read_ply(bytes, limits);
}

}  // namespace

Result<Scene> read_scene(const std::filesystem::path& path, const ReadLimits& limits) {
  return read_by_extension(path, limits).map_error([&path](Error error) {
    return std::move(error).with_context(fmt::format("read {}", path.string()));
  });
}

}  // namespace maquette
