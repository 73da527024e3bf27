#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/measure.h"
#include "mesh/test_shapes.h"
#include "verify/verify.h"

namespace maquette::testing {

using Rgba = std::array<double, 4>;

constexpr Rgba kWood{0.4, 0.2, 0.1, 1};
constexpr Rgba kRed{0.8, 0.02, 0.02, 1};
constexpr Rgba kBlue{0.02, 0.05, 0.8, 1};
constexpr Rgba kGreen{0.02, 0.4, 0.05, 1};
constexpr Rgba kWhite{0.9, 0.9, 0.9, 1};

inline ScenePart part(const std::string& name, TriMesh mesh, const Rgba& rgba = kWood) {
  return {.name = name,
          .type = "mesh",
          .mesh = std::move(mesh),
          .materials = {{name + " paint", rgba, "viewport"}}};
}

/// Its centre seen from above is at x, y; it stands at `low`.
inline ScenePart block(const std::string& name, double x, double y, double low, const Vec3& size,
                       const Rgba& rgba = kWood) {
  return part(name, moved(box(size), {x, y, low + size[2] / 2}), rgba);
}

inline ScenePart rod(const std::string& name, double x, double y, double low, double radius,
                     double height, const Rgba& rgba = kWood) {
  return part(name, moved(cylinder(radius, height, 24), {x, y, low + height / 2}), rgba);
}

inline ScenePart ball(const std::string& name, double x, double y, double low, double radius,
                      const Rgba& rgba = kRed) {
  return part(name, moved(sphere(radius, 24, 12), {x, y, low + radius}), rgba);
}

inline Scene table() {
  return {{block("TableTop", 0, 0, 0.7, {1.2, 0.8, 0.05}),
           block("TableLeg_1", -0.5, -0.3, 0, {0.06, 0.06, 0.7}, kWhite),
           block("TableLeg_2", 0.5, -0.3, 0, {0.06, 0.06, 0.7}, kWhite),
           block("TableLeg_3", -0.5, 0.3, 0, {0.06, 0.06, 0.7}, kWhite),
           block("TableLeg_4", 0.5, 0.3, 0, {0.06, 0.06, 0.7}, kWhite)}};
}

inline Scene mug() {
  return {{rod("Cup", 0, 0, 0, 0.04, 0.1, kRed),
           block("Handle", 0.055, 0, 0.02, {0.03, 0.012, 0.06}, kWhite)}};
}

inline Scene lamp() {
  return {{rod("Base", 0, 0, 0, 0.12, 0.03), rod("Pole", 0, 0, 0.03, 0.015, 0.4, kWhite),
           rod("Shade", 0, 0, 0.43, 0.1, 0.15, kRed)}};
}

inline Scene house() {
  return {{block("Walls", 0, 0, 0, {4, 5, 3}, kWhite),
           block("Roof", 0, 0, 3, {4.4, 5.4, 0.8}, kRed),
           block("Chimney", 1, 1, 3.8, {0.5, 0.5, 1})}};
}

inline Scene snowman() {
  return {{ball("Body", 0, 0, 0, 0.5, kWhite), ball("Chest", 0, 0, 0.98, 0.35, kWhite),
           ball("Head", 0, 0, 1.66, 0.25, kWhite), rod("Hat", 0, 0, 2.14, 0.15, 0.2, kBlue)}};
}

inline Scene on_grass(Scene scene) {
  for (ScenePart& each : scene.parts) {
    each.mesh = moved(std::move(each.mesh), {0, 0, 0.02});
  }
  scene.parts.push_back(block("Ground", 0, 0, 0, {12, 12, 0.02}, kGreen));
  return scene;
}

/// The scene with part `index` moved, or all parts when it is -1.
inline Scene with_moved(Scene scene, int index, const Vec3& way) {
  for (std::size_t i = 0; i < scene.parts.size(); ++i) {
    if (index < 0 || i == static_cast<std::size_t>(index)) {
      scene.parts[i].mesh = moved(std::move(scene.parts[i].mesh), way);
    }
  }
  return scene;
}

inline Scene with(Scene scene, ScenePart more) {
  scene.parts.push_back(std::move(more));
  return scene;
}

inline Scene without(Scene scene, std::size_t index) {
  scene.parts.erase(scene.parts.begin() + static_cast<std::ptrdiff_t>(index));
  return scene;
}

inline Scene painted(Scene scene, const Rgba& rgba) {
  for (ScenePart& each : scene.parts) {
    each.materials.front().rgba = rgba;
  }
  return scene;
}

inline Scene scaled_scene(Scene scene, double factor) {
  for (ScenePart& each : scene.parts) {
    each.mesh = scaled(std::move(each.mesh), factor);
  }
  return scene;
}

/// A model with one thing wrong, and its twin without.
struct ScenePair {
  std::string name;
  Scene defect;
  Scene clean;
  std::string instruction = {};
};

inline Verification verified(const Scene& scene, const std::string& instruction = {}) {
  VerifyRequest request;
  if (!instruction.empty()) {
    request.brief = read_brief(instruction);
  }
  return verify(measure(scene, {}), request);
}

inline bool has(const Verification& verification, FindingId id) {
  return std::ranges::find(verification.findings, id, &Finding::id) != verification.findings.end();
}

/// Every defect is found and no clean twin has the finding, nor any error; prints how many.
inline void judge_pairs(FindingId id, const std::vector<ScenePair>& pairs) {
  int found = 0;
  int wrong = 0;
  for (const ScenePair& pair : pairs) {
    const Verification defect = verified(pair.defect, pair.instruction);
    const Verification clean = verified(pair.clean, pair.instruction);
    EXPECT_TRUE(has(defect, id)) << pair.name;
    EXPECT_FALSE(has(clean, id)) << pair.name;
    for (const Finding& finding : clean.findings) {
      EXPECT_NE(finding.severity, Severity::Error) << pair.name << ": " << finding.message;
    }
    found += has(defect, id) ? 1 : 0;
    wrong += has(clean, id) ? 1 : 0;
  }
  fmt::print("{}: {} of {} found, {} of {} clean ones flagged\n", to_string(id), found,
             pairs.size(), wrong, pairs.size());
}

}  // namespace maquette::testing
