#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "base/error.h"
#include "mesh/scene.h"

namespace maquette {

/// Readers for mesh files, which may be hostile: every count and index is checked against the bytes
/// at hand before memory is taken for it. InvalidArgument says what is wrong and where; coordinates
/// that are not finite are an error. Results are in world space, Z up; polygons are cut into fans.
/// A part without triangles is left out; one without a name is "part". Other contents than the
/// surface are left out with a note; a colour that is not read is "unknown". docs/formats.md lists
/// the contents that are read of each format.

/// What a reader will hold at most; more is InvalidArgument.
struct ReadLimits {
  std::uint64_t max_points = 50'000'000;
  std::uint64_t max_triangles = 50'000'000;
  std::uint64_t max_parts = 200'000;
};

/// glTF binary, Y up in the file (glTF 2.0). A part is a mesh node, or one of its copies
/// (EXT_mesh_gpu_instancing); its primitives are one mesh. Images are not loaded; morphs, skins and
/// animation are ignored. Buffers outside the binary chunk, sparse positions, compressed meshes and
/// required extensions that are not read are InvalidArgument.
[[nodiscard]] Result<Scene> read_glb(std::string_view bytes, const ReadLimits& limits = {});

/// Binary or ASCII STL. One part, or one for each solid of an ASCII file with several;
/// `units_per_metre` divides lengths. The colour is unknown.
[[nodiscard]] Result<Scene> read_stl(std::string_view bytes, double units_per_metre = 1.0,
                                     const ReadLimits& limits = {});

/// Wavefront OBJ, Y up in the file as Blender writes it. A part is an `o` or `g`; colours come from
/// points and from `mtl`, the text of the material libraries (may be empty). Kd is linear and
/// points' colours are sRGB, as Blender writes them. In a file from Blender, each `o` begins
/// without a material.
[[nodiscard]] Result<Scene> read_obj(std::string_view bytes, std::string_view mtl,
                                     const ReadLimits& limits = {});

/// Binary (both byte orders) or ASCII PLY with vertices and with faces or triangle strips. One
/// part. Each distinct colour of the points of a face, or else of the faces, becomes a material
/// (the first 4,096). Whole numbers are sRGB, as Blender writes them; floating point is linear.
[[nodiscard]] Result<Scene> read_ply(std::string_view bytes, const ReadLimits& limits = {});

/// By the file's extension: .glb, .stl, .obj (with the libraries that it names), .ply. NotFound, Io
/// or InvalidArgument; the message names the file.
[[nodiscard]] Result<Scene> read_scene(const std::filesystem::path& path,
                                       const ReadLimits& limits = {});

}  // namespace maquette
