#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>

#include "mesh/read_scene.h"

namespace maquette {

/// For tests and fuzzers: what every reader owes for any bytes.

using SceneReader = std::function<Result<Scene>(std::string_view)>;

/// True when the part keeps the promises of scene.h and tri_mesh.h.
inline bool is_valid(const ScenePart& part) {
  const auto finite = [](const Vec3& point) {
    return std::isfinite(point[0]) && std::isfinite(point[1]) && std::isfinite(point[2]);
  };
  const auto inside = [&](const Triangle& triangle) {
    return std::max({triangle[0], triangle[1], triangle[2]}) < part.mesh.points.size();
  };
  const auto linear = [](const SceneMaterial& material) {
    return std::all_of(material.rgba.begin(), material.rgba.end(),
                       [](double value) { return value >= 0 && value <= 1; });
  };
  return !part.name.empty() && !part.mesh.triangles.empty() &&
         std::all_of(part.mesh.points.begin(), part.mesh.points.end(), finite) &&
         std::all_of(part.mesh.triangles.begin(), part.mesh.triangles.end(), inside) &&
         std::all_of(part.materials.begin(), part.materials.end(), linear);
}

/// True when the outcome is a valid scene or an error about the input.
inline bool is_fair(const Result<Scene>& outcome) {
  if (!outcome) {
    return outcome.error().code == ErrorCode::InvalidArgument && !outcome.error().message.empty();
  }
  return std::all_of(outcome->parts.begin(), outcome->parts.end(), is_valid);
}

/// The first length at which the bytes, cut off there, are not dealt with fairly; -1 when none is.
inline std::ptrdiff_t unfair_cut(std::string_view bytes, const SceneReader& read) {
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    // A copy of its own, so that a sanitizer sees a read past the end.
    const std::string cut(bytes.substr(0, length));
    if (!is_fair(read(cut))) {
      return static_cast<std::ptrdiff_t>(length);
    }
  }
  return -1;
}

/// The first round in which the bytes, some of them changed, are not dealt with fairly; -1 when
/// none is.
inline std::ptrdiff_t unfair_change(std::string_view bytes, const SceneReader& read) {
  std::mt19937 random(20240501);
  for (std::ptrdiff_t round = 0; round < 150; ++round) {
    std::string changed(bytes);
    for (unsigned left = 1 + random() % 4; left > 0; --left) {
      changed[random() % changed.size()] = static_cast<char>(random() % 256);
    }
    if (!is_fair(read(changed))) {
      return round;
    }
  }
  return -1;
}

}  // namespace maquette
