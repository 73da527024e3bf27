// What glTF files say beyond plain meshes: copies, compression, colours of points, pictures.

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

using testing::AllOf;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A triangle of floats at byte 0, of shorts at 36 (8 bytes each), then places (64), turns (88) and
/// sizes (96) of two copies, and colours of three points in bytes (120) and floats (132).
std::string bytes() {
  std::string binary;
  put(binary, std::array<float, 9>{0, 0, 0, 1, 0, 0, 0, 1, 0});
  put(binary, std::array<std::int16_t, 12>{0, 0, 0, 0, 32767, 0, 0, 0, 0, -32767, 0, 0});
  binary.resize(64);
  put(binary, std::array<float, 6>{0, 0, 0, 5, 0, 0});
  put(binary, std::array<std::int8_t, 8>{0, 0, 0, 127, 0, 127, 0, 0});
  put(binary, std::array<float, 6>{1, 1, 1, 2, 2, 2});
  put(binary, std::array<std::uint8_t, 12>{255, 0, 0, 255, 255, 0, 0, 255, 0, 51, 0, 255});
  put(binary, std::array<float, 9>{0.5F, 0, 0, 0.5F, 0, 0, 0.5F, 0, 0});
  return binary;
}

/// A file over bytes(); `node`, `primitive` and `rest` are further members.
std::string document(const std::string& node, const std::string& primitive,
                     const std::string& rest) {
  return R"({"asset":{"version":"2.0"},"buffers":[{"byteLength":168}],
    "bufferViews":[{"buffer":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":24,
                    "byteStride":8},
                   {"buffer":0,"byteOffset":64,"byteLength":24},
                   {"buffer":0,"byteOffset":88,"byteLength":8},
                   {"buffer":0,"byteOffset":96,"byteLength":24},
                   {"buffer":0,"byteOffset":120,"byteLength":12},
                   {"buffer":0,"byteOffset":132,"byteLength":36}],
    "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"},
                 {"bufferView":1,"componentType":5122,"count":3,"type":"VEC3","normalized":true},
                 {"bufferView":2,"componentType":5126,"count":2,"type":"VEC3"},
                 {"bufferView":3,"componentType":5120,"count":2,"type":"VEC4","normalized":true},
                 {"bufferView":4,"componentType":5126,"count":2,"type":"VEC3"},
                 {"bufferView":5,"componentType":5121,"count":3,"type":"VEC4","normalized":true},
                 {"bufferView":6,"componentType":5126,"count":3,"type":"VEC3"}],
    "nodes":[{"name":"post","mesh":0)" +
         node + R"(}],"meshes":[{"primitives":[{)" + primitive + "}]}]" + rest + "}";
}

constexpr const char* kPlain = R"("attributes":{"POSITION":0})";

Result<Scene> read(const std::string& node, const std::string& primitive,
                   const std::string& rest = "") {
  return read_glb(glb(document(node, primitive, rest), bytes()));
}

std::string copies(const std::string& attributes) {
  return R"(,"extensions":{"EXT_mesh_gpu_instancing":{"attributes":{)" + attributes + "}}}";
}

TEST(ReadGlbCopies, ArePartsInTheirPlaces) {
  const auto scene =
      read(R"(,"translation":[0,10,0])" + copies(R"("TRANSLATION":2,"ROTATION":3,"SCALE":4)"),
           kPlain, R"(,"extensionsRequired":["EXT_mesh_gpu_instancing"])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 2U);
  EXPECT_EQ(scene->parts[0].name, "post_1");
  EXPECT_EQ(scene->parts[1].name, "post_2");
  EXPECT_THAT(scene->parts[0].mesh.points[1], ElementsAre(1, 0, 10));
  // Half a turn about the file's second axis, twice the size.
  EXPECT_THAT(scene->parts[1].mesh.points[1],
              ElementsAre(DoubleNear(3, 1e-9), DoubleNear(0, 1e-9), DoubleNear(10, 1e-9)));
  EXPECT_THAT(scene->parts[1].mesh.points[2],
              ElementsAre(DoubleNear(5, 1e-9), DoubleNear(0, 1e-9), DoubleNear(12, 1e-9)));
  EXPECT_THAT(scene->notes, IsEmpty());
}

TEST(ReadGlbCopies, AreOneWhereNothingPlacesThem) {
  const auto scene = read(copies(R"("_ID":2)"), kPlain);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 1U);
  EXPECT_EQ(scene->parts[0].name, "post");
}

TEST(ReadGlbCopies, HaveNamesThatAreCutWhereTheyAreVeryLong) {
  const std::string name(5000, 'n');
  const auto scene =
      read(R"(},{"mesh":1)" + copies(R"("TRANSLATION":2)"),
           kPlain + std::string("}]},{") + R"("name":")" + name + R"(","primitives":[{)" + kPlain);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 3U);
  EXPECT_EQ(scene->parts[2].name, std::string(1000, 'n') + "_2");
}

TEST(ReadGlbCopies, RefuseAccessorsThatDoNotFit) {
  EXPECT_THAT(read(copies(R"("TRANSLATION":2,"SCALE":0)"), kPlain).error().message,
              HasSubstr("differ in number"));
  EXPECT_FALSE(read(copies(R"("TRANSLATION":3)"), kPlain).has_value());
  EXPECT_FALSE(read(copies(R"("TRANSLATION":70)"), kPlain).has_value());
}

TEST(ReadGlbCopies, CountAgainstTheLimits) {
  const std::string file = glb(document(copies(R"("TRANSLATION":2)"), kPlain, ""), bytes());
  EXPECT_THAT(read_glb(file, {.max_triangles = 1}).error().message, HasSubstr("1 triangles"));
  EXPECT_THAT(read_glb(file, {.max_points = 5}).error().message, HasSubstr("5 points"));
  EXPECT_THAT(read_glb(file, {.max_parts = 1}).error().message, HasSubstr("1 parts"));
}

TEST(ReadGlbCopies, OfManyPrimitivesWithoutTrianglesAreBounded) {
  std::string primitives = kPlain + std::string(R"(,"mode":0)");
  for (int i = 0; i < 5'000; ++i) {
    primitives += R"(},{"attributes":{},"mode":0)";
  }
  std::string nodes;
  for (int i = 0; i < 500; ++i) {
    nodes += R"(},{"mesh":0)";
  }
  EXPECT_THAT(read(nodes, primitives).error().message, HasSubstr("more than 2000000 primitives"));
}

TEST(ReadGlb, ReadsPlacesInShortNumbers) {
  const auto scene = read(R"(,"scale":[3,3,3])", R"("attributes":{"POSITION":1})",
                          R"(,"extensionsRequired":["KHR_mesh_quantization"])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.points,
              ElementsAre(Vec3{0, 0, 0}, Vec3{3, 0, 0}, Vec3{0, 0, -3}));
}

TEST(ReadGlb, RefusesCompressionWithoutAPlainCopy) {
  const auto draco = read("", R"("attributes":{"POSITION":7},
                  "extensions":{"KHR_draco_mesh_compression":{"bufferView":0}})");
  EXPECT_THAT(draco.error().message, AllOf(HasSubstr("KHR_draco_mesh_compression"),
                                           HasSubstr("save the model again without compression")));
  std::string meshopt = document("", kPlain, "");
  meshopt.replace(meshopt.find(R"("buffer":0,"byteLength":36)"), 10,
                  R"("extensions":{"EXT_meshopt_compression":{"buffer":0}},"buffer":1)");
  EXPECT_THAT(read_glb(glb(meshopt, bytes())).error().message,
              HasSubstr("EXT_meshopt_compression"));
}

TEST(ReadGlb, ReadsThePlainCopyOfACompressedMesh) {
  const auto draco =
      read("", std::string(kPlain) + R"(,"extensions":{"KHR_draco_mesh_compression":{}})");
  ASSERT_TRUE(draco.has_value()) << draco.error().message;
  EXPECT_EQ(draco->parts.size(), 1U);
  EXPECT_THAT(draco->notes, ElementsAre(HasSubstr("KHR_draco_mesh_compression")));
  std::string meshopt = document("", kPlain, "");
  meshopt.replace(meshopt.find(R"("buffer":0,"byteLength":36)"), 10,
                  R"("extensions":{"EXT_meshopt_compression":{"buffer":1}},"buffer":0)");
  const auto plain = read_glb(glb(meshopt, bytes()));
  ASSERT_TRUE(plain.has_value()) << plain.error().message;
  EXPECT_THAT(plain->notes, ElementsAre(HasSubstr("EXT_meshopt_compression")));
}

TEST(ReadGlb, NotesPosesShapesAndUnknownExtensions) {
  const auto scene = read(R"(,"skin":0,"weights":[0,0.5])", kPlain,
                          R"(,"extensionsUsed":["ACME_bricks","KHR_materials_ior"])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("skins"), HasSubstr("morph targets"),
                                        HasSubstr("ACME_bricks add")));
  EXPECT_THAT(read(R"(,"weights":[0])", kPlain)->notes, IsEmpty());
}

TEST(ReadGlb, LeavesOutHiddenNodes) {
  const auto scene =
      read(R"(,"extensions":{"KHR_node_visibility":{"visible":false}},"children":[1]},{"mesh":0)",
           kPlain);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts, IsEmpty());
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("hidden")));
}

constexpr const char* kPaint =
    R"(,"materials":[{"name":"paint","pbrMetallicRoughness":{"baseColorFactor":[0.5,1,1,1]}}])";

TEST(ReadGlbColours, OfPointsMultiplyTheMaterial) {
  const auto bare = read("", R"("attributes":{"POSITION":0,"COLOR_0":5})");
  ASSERT_TRUE(bare.has_value()) << bare.error().message;
  ASSERT_EQ(bare->parts.at(0).materials.size(), 2U);
  EXPECT_EQ(bare->parts[0].materials[0].source, "file");
  EXPECT_THAT(bare->parts[0].materials[0].rgba, ElementsAre(1, 0, 0, 1));
  EXPECT_THAT(bare->parts[0].materials[1].rgba, ElementsAre(0, DoubleNear(0.2, 1e-9), 0, 1));
  const auto painted = read("", R"("material":0,"attributes":{"POSITION":0,"COLOR_0":6})", kPaint);
  ASSERT_EQ(painted->parts.at(0).materials.size(), 1U);
  EXPECT_EQ(painted->parts[0].materials[0].name, "paint");
  EXPECT_THAT(painted->parts[0].materials[0].rgba, ElementsAre(0.25, 0, 0, 1));
}

TEST(ReadGlbColours, OfPointsThatDoNotFitAreUnknown) {
  const auto scene = read("", R"("attributes":{"POSITION":0,"COLOR_0":4})");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).materials.at(0).source, "unknown");
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("colours of points")));
}

TEST(ReadGlbColours, OfPicturesAreUnknown) {
  const auto scene =
      read("", R"("material":0,"attributes":{"POSITION":0,"COLOR_0":6})",
           R"(,"materials":[{"pbrMetallicRoughness":{"baseColorTexture":{"index":0}}}])");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.at(0).materials.size(), 1U);
  EXPECT_EQ(scene->parts[0].materials[0].source, "unknown");
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("pictures")));
}

TEST(ReadGlbColours, AreFoundInTheOlderExtension) {
  const std::string older = R"(,"materials":[{"extensions":{"KHR_materials_pbrSpecularGlossiness":
                               {"diffuseFactor":[0.5,0,0,1])";
  const std::string primitive = std::string(R"("material":0,)") + kPlain;
  EXPECT_THAT(read("", primitive, older + "}}}]")->parts.at(0).materials.at(0).rgba,
              ElementsAre(0.5, 0, 0, 1));
  EXPECT_EQ(read("", primitive, older + R"(,"diffuseTexture":{"index":0}}}}])")
                ->parts.at(0)
                .materials.at(0)
                .source,
            "unknown");
}

TEST(ReadGlbExtensions, SurviveChangesOfBytes) {
  const std::string file =
      glb(document(copies(R"("TRANSLATION":2,"ROTATION":3,"SCALE":4)"),
                   R"("material":0,"attributes":{"POSITION":1,"COLOR_0":5})", kPaint),
          bytes());
  const SceneReader reader = [](std::string_view cut) { return read_glb(cut); };
  EXPECT_EQ(unfair_change(file, reader), -1);
}

}  // namespace
}  // namespace maquette
