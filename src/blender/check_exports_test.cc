#include "blender/check_exports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::HasSubstr;

ScenePart tetrahedron(const std::string& name) {
  ScenePart part;
  part.name = name;
  part.mesh.points = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  part.mesh.triangles = {{0, 2, 1}, {0, 1, 3}, {1, 2, 3}, {0, 3, 2}};
  part.materials = {{.name = "Red", .rgba = {1, 0, 0, 1}, .source = "viewport"}};
  return part;
}

Scene model() {
  return {{tetrahedron("Leg"), tetrahedron("Top")}};
}

std::string difference(const Scene& file, std::string_view format = "glb") {
  const auto same = compare_models(file, model(), format);
  EXPECT_FALSE(same);
  return same ? "" : same.error().message;
}

TEST(CompareModels, FindsNothingBetweenEqualOnesInAnyOrder) {
  Scene file = model();
  std::swap(file.parts[0], file.parts[1]);
  EXPECT_TRUE(compare_models(file, model(), "glb"));
}

TEST(CompareModels, AllowsForTheDigitsOfAFile) {
  Scene file = model();
  file.parts[0].mesh.points[1][0] += 1e-6;
  EXPECT_TRUE(compare_models(file, model(), "stl"));
}

TEST(CompareModels, TellsOfMissingTriangles) {
  Scene file = model();
  file.parts[1].mesh.triangles.pop_back();
  EXPECT_THAT(difference(file), HasSubstr("7 triangles of 8"));
}

TEST(CompareModels, TellsOfAModelThatIsElsewhereOrScaled) {
  Scene file = model();
  for (ScenePart& part : file.parts) {
    for (Vec3& point : part.mesh.points) {
      point[2] += 0.5;
    }
  }
  EXPECT_THAT(difference(file, "stl"), HasSubstr("ends 0.5 away"));
}

TEST(CompareModels, TellsOfAPartThatIsInsideOut) {
  Scene file = model();
  for (Triangle& triangle : file.parts[0].mesh.triangles) {
    std::swap(triangle[1], triangle[2]);
  }
  EXPECT_THAT(difference(file, "ply"), HasSubstr("volume"));
}

TEST(CompareModels, TellsOfLostNamesWhereTheFormatHasThem) {
  Scene file = model();
  file.parts[0].name = "Leg.001";
  EXPECT_THAT(difference(file), HasSubstr("missing: Leg"));
  EXPECT_TRUE(compare_models(file, model(), "stl"));
}

TEST(CompareModels, AllowsForTheUnderscoresOfAnObj) {
  Scene ours = model();
  ours.parts[0].name = "Left leg";
  ours.parts[0].materials[0].name = "Dark red";
  Scene file = ours;
  file.parts[0].name = "Left_leg";
  file.parts[0].materials[0].name = "Dark_red";
  EXPECT_TRUE(compare_models(file, ours, "obj"));
  EXPECT_FALSE(compare_models(file, ours, "glb"));
}

TEST(CompareModels, TellsOfNamesThatBecameOneInAnObj) {
  Scene ours = model();
  ours.parts[0].name = "Left leg";
  ours.parts[1].name = "Left_leg";
  ours.parts[0].materials[0].name = "Dark red";
  ours.parts[1].materials[0] = {.name = "Dark_red", .rgba = {0.1, 0, 0, 1}, .source = "viewport"};
  Scene file = ours;
  file.parts[0].name = "Left_leg";
  file.parts[0].materials[0].name = "Dark_red";
  EXPECT_FALSE(compare_models(file, ours, "obj"));
  file.parts[0].name = "Left_leg.001";
  EXPECT_FALSE(compare_models(file, ours, "obj"));
  file.parts[0].materials[0].name = "Dark_red.001";
  EXPECT_TRUE(compare_models(file, ours, "obj"));
  std::swap(file.parts[0].materials[0].rgba, file.parts[1].materials[0].rgba);
  EXPECT_FALSE(compare_models(file, ours, "obj"));
}

TEST(CompareModels, TellsOfMaterialsThatAreGoneOrOfAnotherColour) {
  Scene grey = model();
  grey.parts[0].materials[0].rgba = {0.8, 0.8, 0.8, 1};
  grey.parts[1].materials[0].rgba = {0.8, 0.8, 0.8, 1};
  EXPECT_THAT(difference(grey), HasSubstr("Red has another colour"));
  Scene bare = model();
  bare.parts[0].materials.clear();
  bare.parts[1].materials.clear();
  EXPECT_THAT(difference(bare), HasSubstr("lacks the material Red"));
}

}  // namespace
}  // namespace maquette
