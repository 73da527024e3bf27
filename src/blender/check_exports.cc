#include "blender/check_exports.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "blender/job_files.h"
#include "blender/model_dump.h"
#include "blender/obj_words.h"
#include "mesh/bounds.h"
#include "mesh/measures.h"
#include "mesh/read_scene.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using Colours = std::map<std::string, std::array<double, 4>>;

constexpr std::uint64_t kMaxFileBytes = 2ULL << 30;
constexpr ReadLimits kLimits{.max_points = kMaxModelPoints, .max_triangles = kMaxModelTriangles};
/// Files hold 32-bit floats, OBJ six decimals.
constexpr double kPlaceTolerance = 1e-4;
constexpr double kVolumeTolerance = 1e-3;
/// OBJ keeps polygons and PLY cuts them in its own way, and a bent one has no one volume (4 % were
/// seen); inside out is 200 %.
constexpr double kPolygonVolumeTolerance = 0.1;
constexpr double kColourTolerance = 5e-3;

/// What can be compared between formats.
struct Summary {
  std::size_t triangles = 0;
  Bounds bounds;
  double volume = 0;
  std::vector<std::string> names;
  Colours colours;
};

Summary summarise(const Scene& scene) {
  Summary summary;
  TriMesh all;
  for (const ScenePart& part : scene.parts) {
    summary.triangles += part.mesh.triangles.size();
    summary.names.push_back(part.name);
    for (const SceneMaterial& material : part.materials) {
      summary.colours[material.name] = material.rgba;
    }
    const auto first = static_cast<std::uint32_t>(all.points.size());
    all.points.insert(all.points.end(), part.mesh.points.begin(), part.mesh.points.end());
    for (const Triangle& t : part.mesh.triangles) {
      all.triangles.push_back({t[0] + first, t[1] + first, t[2] + first});
    }
  }
  summary.bounds = bounds_of(all);
  summary.volume = volume_of(all);
  std::ranges::sort(summary.names);
  return summary;
}

/// The largest distance between corresponding faces of the boxes.
double apart(const Bounds& a, const Bounds& b) {
  double most = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    most =
        std::max({most, std::abs(a.min[axis] - b.min[axis]), std::abs(a.max[axis] - b.max[axis])});
  }
  return most;
}

double farthest(const Bounds& bounds) {
  double most = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    most = std::max({most, std::abs(bounds.min[axis]), std::abs(bounds.max[axis])});
  }
  return most;
}

Result<void> compare_shape(const Summary& file, const Summary& measured, double volume_tolerance) {
  if (file.triangles != measured.triangles) {
    return fail(ErrorCode::Internal, fmt::format("the file holds {} triangles of {}",
                                                 file.triangles, measured.triangles));
  }
  const double size = diagonal_of(measured.bounds);
  const double noise = 1e-6 * farthest(measured.bounds);
  if (const double off = apart(file.bounds, measured.bounds);
      off > kPlaceTolerance * size + noise) {
    return fail(ErrorCode::Internal,
                fmt::format("the file's model ends {:.3g} away from where it was measured", off));
  }
  const double room = size * size * (size + noise / kPlaceTolerance);
  const double enough = volume_tolerance * std::abs(measured.volume) + 1e-6 * room;
  if (std::abs(file.volume - measured.volume) > enough) {
    return fail(ErrorCode::Internal,
                fmt::format("the file's model has volume {:.6g} instead of {:.6g}", file.volume,
                            measured.volume));
  }
  return {};
}

/// The measured model with its names as an OBJ must have them. The file's own stay as they are, so
/// that two parts or materials that became one are seen.
Summary in_words(Summary summary) {
  const auto parts = obj_words(summary.names);
  std::ranges::transform(summary.names, summary.names.begin(),
                         [&](const std::string& name) { return parts.at(name); });
  std::ranges::sort(summary.names);
  std::vector<std::string> names;
  std::ranges::transform(summary.colours, std::back_inserter(names),
                         [](const auto& each) { return each.first; });
  const auto materials = obj_words(std::move(names));
  Colours colours;
  for (const auto& [name, rgba] : summary.colours) {
    colours[materials.at(name)] = rgba;
  }
  summary.colours = std::move(colours);
  return summary;
}

Result<void> compare_names(const Summary& file, const Summary& measured) {
  if (file.names != measured.names) {
    std::vector<std::string> lost;
    std::ranges::set_difference(measured.names, file.names, std::back_inserter(lost));
    return fail(ErrorCode::Internal,
                fmt::format("the file holds {} parts of {}; missing: {}", file.names.size(),
                            measured.names.size(), fmt::join(lost, ", ")));
  }
  for (const auto& [name, rgba] : measured.colours) {
    const auto found = file.colours.find(name);
    if (found == file.colours.end()) {
      return fail(ErrorCode::Internal, fmt::format("the file lacks the material {}", name));
    }
    for (std::size_t i = 0; i < rgba.size(); ++i) {
      if (std::abs(found->second[i] - rgba[i]) > kColourTolerance) {
        return fail(ErrorCode::Internal,
                    fmt::format("the material {} has another colour in the file", name));
      }
    }
  }
  return {};
}

Result<Scene> read_back(const fs::path& folder, std::string_view format, double units) {
  if (format == "blend") {
    MAQUETTE_TRY(const std::string dump, read_job_file(folder, "blend.dump", kMaxFileBytes));
    return read_model_dump(dump);
  }
  MAQUETTE_TRY(const std::string bytes,
               read_job_file(folder, fmt::format("model.{}", format), kMaxFileBytes));
  if (format == "stl") {
    return read_stl(bytes, units, kLimits);
  }
  if (format == "ply") {
    return read_ply(bytes, kLimits);
  }
  if (format == "glb") {
    return read_glb(bytes, kLimits);
  }
  const auto mtl = read_job_file(folder, "model.mtl", kMaxFileBytes);
  return read_obj(bytes, mtl.value_or(""), kLimits);
}

}  // namespace

Result<void> compare_models(const Scene& file, const Scene& measured, std::string_view format) {
  const bool polygons = format == "obj" || format == "ply";
  const Summary theirs = summarise(file);
  const Summary ours = summarise(measured);
  MAQUETTE_TRY_VOID(
      compare_shape(theirs, ours, polygons ? kPolygonVolumeTolerance : kVolumeTolerance));
  if (format == "obj") {
    return compare_names(theirs, in_words(ours));
  }
  const bool named = format == "glb" || format == "blend";
  return named ? compare_names(theirs, ours) : Result<void>();
}

Result<void> check_export(const fs::path& folder, std::string_view format, const Scene& measured,
                          double stl_units_per_metre) {
  const auto file = read_back(folder, format, stl_units_per_metre);
  auto same = file ? compare_models(*file, measured, format) : tl::make_unexpected(file.error());
  if (!same) {
    return tl::unexpected(std::move(same).error().with_context(format));
  }
  return {};
}

}  // namespace maquette
