#include <array>
#include <cstdint>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/glb_test_file.h"
#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Four points of a unit square at byte 0, u16 indices of two triangles at 48, u8 ones at 60.
std::string square() {
  std::string binary;
  put(binary, std::array<float, 12>{0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0});
  put(binary, std::array<std::uint16_t, 6>{0, 1, 2, 0, 2, 3});
  put(binary, std::array<std::uint8_t, 4>{0, 1, 3, 2});
  return binary;
}

/// A document over square(): mesh 0 has `primitives`, and `rest` holds at least the nodes.
std::string document(const std::string& primitives, const std::string& rest) {
  return R"({"asset":{"version":"2.0"},"buffers":[{"byteLength":64}],
    "bufferViews":[{"buffer":0,"byteLength":48},{"buffer":0,"byteOffset":48,"byteLength":12},
                   {"buffer":0,"byteOffset":60,"byteLength":4}],
    "accessors":[{"bufferView":0,"componentType":5126,"count":4,"type":"VEC3"},
                 {"bufferView":1,"componentType":5123,"count":6,"type":"SCALAR"},
                 {"bufferView":2,"componentType":5121,"count":4,"type":"SCALAR"}],
    "meshes":[{"name":"square","primitives":[)" +
         primitives + "]}]," + rest + "}";
}

constexpr const char* kIndexed = R"({"attributes":{"POSITION":0},"indices":1,"material":0})";
constexpr const char* kScene =
    R"("scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0,"name":"top  \u00e9"}],
       "materials":[{"name":"red","pbrMetallicRoughness":{"baseColorFactor":[0.5,0.25,0,1]}}])";

Result<Scene> read(const std::string& primitives, const std::string& rest) {
  return read_glb(glb(document(primitives, rest), square()));
}

/// kIndexed and kScene with a piece of text replaced.
Result<Scene> read_changed(std::string_view from, std::string_view to) {
  std::string text = document(kIndexed, kScene);
  text.replace(text.find(from), from.size(), to);
  return read_glb(glb(text, square()));
}

TEST(ReadGlb, ReadsANodeAsAPartWithZUp) {
  const auto scene = read(kIndexed, kScene);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 1U);
  const ScenePart& part = scene->parts[0];
  EXPECT_EQ(part.name, "top  \xC3\xA9");
  EXPECT_EQ(part.type, "mesh");
  EXPECT_THAT(part.mesh.points,
              ElementsAre(Vec3{0, 0, 0}, Vec3{1, 0, 0}, Vec3{1, 0, 1}, Vec3{0, 0, 1}));
  EXPECT_THAT(part.mesh.triangles, ElementsAre(Triangle{0, 1, 2}, Triangle{0, 2, 3}));
  ASSERT_EQ(part.materials.size(), 1U);
  EXPECT_EQ(part.materials[0].name, "red");
  EXPECT_EQ(part.materials[0].source, "file");
  EXPECT_THAT(part.materials[0].rgba, ElementsAre(0.5, 0.25, 0, 1));
}

TEST(ReadGlb, ReadsStripsFansAndPrimitivesWithoutIndices) {
  const auto scene = read(
      R"({"attributes":{"POSITION":0},"mode":5,"indices":2},{"attributes":{"POSITION":0},"mode":6},
         {"attributes":{"POSITION":0},"mode":1},{"attributes":{"NORMAL":0}})",
      R"("nodes":[{"mesh":0}])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).name, "square");
  EXPECT_EQ(scene->parts[0].mesh.points.size(), 8U);
  EXPECT_THAT(scene->parts[0].mesh.triangles, ElementsAre(Triangle{0, 1, 3}, Triangle{1, 2, 3},
                                                          Triangle{5, 6, 4}, Triangle{6, 7, 4}));
  EXPECT_THAT(scene->parts[0].materials, IsEmpty());
}

TEST(ReadGlb, GivesAPartToEachNodeOfAMesh) {
  const auto scene = read(kIndexed, R"("materials":[{}],
      "nodes":[{"mesh":0,"name":"a","children":[1],"translation":[1,2,3],"scale":[2,2,2]},
               {"mesh":0,"name":"b","translation":[0,0,1]}])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 2U);
  EXPECT_EQ(scene->parts[0].mesh.points[2], (Vec3{3, -3, 4}));
  EXPECT_EQ(scene->parts[1].name, "b");
  EXPECT_EQ(scene->parts[1].mesh.points[2], (Vec3{3, -5, 4}));
  EXPECT_THAT(scene->parts[1].materials.at(0).rgba, ElementsAre(1, 1, 1, 1));
}

TEST(ReadGlb, TurnsTrianglesOfAMirroredNode) {
  const auto scene = read(kIndexed, R"("materials":[{}],"nodes":[{"mesh":0,"scale":[-1,1,1]}])");
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 2, 1}, Triangle{0, 3, 2}));
  EXPECT_EQ(scene->parts[0].mesh.points[1], (Vec3{-1, 0, 0}));
}

TEST(ReadGlb, ReadsRotationsAndMatrices) {
  // A quarter turn about the file's y, which is our z.
  const auto turned = read(kIndexed, R"("materials":[{}],
      "nodes":[{"mesh":0,"rotation":[0,0.7071067811865476,0,0.7071067811865476]},
               {"mesh":0,"matrix":[0,0,-1,0, 0,1,0,0, 1,0,0,0, 5,0,0,1]}])");
  ASSERT_TRUE(turned.has_value()) << turned.error().message;
  const Vec3 corner = turned->parts.at(0).mesh.points[1];
  EXPECT_NEAR(corner[0], 0, 1e-12);
  EXPECT_NEAR(corner[1], 1, 1e-12);
  EXPECT_EQ(turned->parts.at(1).mesh.points[1], (Vec3{5, 1, 0}));
}

TEST(ReadGlb, LeavesOutNodesOfOtherScenesAndPartsWithoutTriangles) {
  const auto scene = read(R"({"attributes":{"POSITION":0},"mode":0})",
                          R"("scenes":[{"nodes":[0]}],"nodes":[{"mesh":0},{"mesh":0}])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts, IsEmpty());
  const auto one = read(kIndexed, R"("materials":[{}],"scene":1,
      "scenes":[{"nodes":[0]},{"nodes":[1]}],"nodes":[{"mesh":0,"name":"a"},{"mesh":0,"name":"b"}])");
  ASSERT_EQ(one->parts.size(), 1U);
  EXPECT_EQ(one->parts[0].name, "b");
}

TEST(ReadGlb, RefusesNodesThatAreNoTree) {
  EXPECT_THAT(
      read(kIndexed, R"("scenes":[{"nodes":[0]}],"nodes":[{"children":[0]}])").error().message,
      HasSubstr("two parents"));
  EXPECT_FALSE(read(kIndexed, R"("nodes":[{"children":[2]},{"children":[2]},{}])").has_value());
  EXPECT_FALSE(read(kIndexed, R"("nodes":[{"children":[7]}])").has_value());
  EXPECT_FALSE(read(kIndexed, R"("nodes":[{"mesh":7}])").has_value());
}

TEST(ReadGlb, ReadsADeepChainOfNodes) {
  std::string nodes = R"("nodes":[)";
  for (int i = 1; i < 1'000; ++i) {
    nodes += R"({"children":[)" + std::to_string(i) + "]},";
  }
  const auto scene = read(kIndexed, nodes + R"({"mesh":0}],"materials":[{}])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.size(), 1U);
}

TEST(ReadGlb, RefusesAccessorsOutsideTheirBytes) {
  EXPECT_THAT(read_changed(R"("count":4)", R"("count":5)").error().message,
              HasSubstr("node 0: 5 elements do not fit in buffer view 0"));
  EXPECT_FALSE(read_changed(R"("count":4)", R"("count":18446744073709551615)").has_value());
  EXPECT_FALSE(read_changed(R"("count":4)", R"("count":4,"byteOffset":4)").has_value());
  EXPECT_FALSE(
      read_changed(R"("count":4)", R"("count":4,"byteOffset":18446744073709551612)").has_value());
  EXPECT_FALSE(
      read_changed(R"("byteLength":48)", R"("byteLength":48,"byteStride":16)").has_value());
  EXPECT_FALSE(read_changed(R"("byteLength":48)", R"("byteLength":48,"byteStride":8)").has_value());
  EXPECT_FALSE(read_changed(R"("byteLength":48)", R"("byteLength":480)").has_value());
  EXPECT_FALSE(
      read_changed(R"("byteLength":48)", R"("byteLength":48,"byteOffset":18446744073709551600)")
          .has_value());
  EXPECT_FALSE(read_changed(R"({"bufferView":0,)", R"({"bufferView":9,)").has_value());
  EXPECT_FALSE(read_changed(R"({"bufferView":0,)", R"({)").has_value());
}

TEST(ReadGlb, RefusesAccessorsOfTheWrongKind) {
  EXPECT_THAT(read_changed("5126", "5125").error().message, HasSubstr("three floats"));
  EXPECT_THAT(read_changed("5123", "5122").error().message, HasSubstr("wrong type"));
  EXPECT_THAT(read_changed("5123", "5125").error().message, HasSubstr("do not fit"));
  EXPECT_THAT(read_changed(R"("indices":1)", R"("indices":0)").error().message,
              HasSubstr("holds no indices"));
  EXPECT_THAT(read_changed(R"("count":4)", R"("count":4,"sparse":{"count":1,
                  "indices":{"bufferView":1,"componentType":5123},"values":{"bufferView":0}})")
                  .error()
                  .message,
              HasSubstr("sparse"));
}

TEST(ReadGlb, RefusesIndicesOutsideThePoints) {
  EXPECT_THAT(read_changed(R"("count":4)", R"("count":3)").error().message,
              HasSubstr("index 3 of 3 points"));
}

TEST(ReadGlb, RefusesCoordinatesThatAreNotFinite) {
  EXPECT_THAT(read_changed(R"("mesh":0)", R"("mesh":0,"scale":[1e308,1e308,1e308],
                  "translation":[1e308,1e308,1e308])")
                  .error()
                  .message,
              HasSubstr("not finite"));
  EXPECT_FALSE(read_changed(R"("mesh":0)", R"("mesh":0,"rotation":[0,0,0,0])").has_value());
  EXPECT_FALSE(read_changed(R"("mesh":0)", R"("mesh":0,"matrix":[1,2,3])").has_value());
}

TEST(ReadGlb, NamesARequiredExtensionThatItLacks) {
  const auto draco =
      read_changed(R"("asset")", R"("extensionsRequired":["KHR_draco_mesh_compression"],"asset")");
  EXPECT_EQ(draco.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(draco.error().message, HasSubstr("KHR_draco_mesh_compression"));
  EXPECT_TRUE(
      read_changed(R"("asset")", R"("extensionsRequired":["KHR_materials_clearcoat"],"asset")")
          .has_value());
}

TEST(ReadGlb, LooksAtNoOtherFile) {
  EXPECT_THAT(read_changed(R"([{"byteLength":64)", R"([{"uri":"/etc/passwd","byteLength":64)")
                  .error()
                  .message,
              HasSubstr("outside the file"));
  EXPECT_TRUE(
      read_changed(R"("asset")", R"("images":[{"uri":"/etc/passwd"}],"asset")").has_value());
  EXPECT_FALSE(read_changed(R"({"buffer":0,)", R"({"buffer":1,)").has_value());
}

TEST(ReadGlb, RefusesDeepJson) {
  const std::string deep(5000, '[');
  EXPECT_THAT(
      read_changed(R"("asset")", R"("extras":)" + deep + std::string(5000, ']') + R"(,"asset")")
          .error()
          .message,
      HasSubstr("nested"));
}

TEST(ReadGlb, RefusesAHeaderThatDoesNotFit) {
  std::string bytes = glb(document(kIndexed, kScene), square());
  EXPECT_THAT(read_glb(bytes + "more").error().message, HasSubstr("the file has"));
  bytes[4] = 1;
  EXPECT_THAT(read_glb(bytes).error().message, HasSubstr("version 1"));
  EXPECT_THAT(read_glb("solid").error().message, HasSubstr("no glTF"));
}

TEST(ReadGlb, RefusesMoreThanTheLimits) {
  const std::string bytes =
      glb(document(kIndexed, R"("materials":[{}],"nodes":[{"mesh":0},{"mesh":0}])"), square());
  EXPECT_THAT(read_glb(bytes, {.max_points = 7}).error().message, HasSubstr("7 points"));
  EXPECT_THAT(read_glb(bytes, {.max_triangles = 3}).error().message, HasSubstr("3 triangles"));
  EXPECT_THAT(read_glb(bytes, {.max_parts = 1}).error().message, HasSubstr("1 parts"));
}

TEST(ReadGlb, SurvivesCutsAndChangesOfBytes) {
  const std::string bytes = glb(document(kIndexed, kScene), square());
  const SceneReader reader = [](std::string_view cut) { return read_glb(cut); };
  EXPECT_EQ(unfair_cut(bytes, reader), -1);
  EXPECT_EQ(unfair_change(bytes, reader), -1);
}

TEST(ReadGlb, SurvivesABinaryChunkOfAnyLength) {
  for (std::size_t length = 0; length < 64; ++length) {
    EXPECT_TRUE(is_fair(read_glb(glb(document(kIndexed, kScene), square().substr(0, length)))));
  }
}

}  // namespace
}  // namespace maquette
