#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

namespace maquette {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kText =
    "ply\nformat ascii 1.0\ncomment made by hand\n"
    "element tag 2\nproperty list uchar float weights\nproperty short id\n"
    "element vertex 4\nproperty float z\nproperty uchar red\nproperty uchar green\n"
    "property uchar blue\nproperty uchar alpha\nproperty double x\nproperty float y\n"
    "property list int int extra\n"
    "element face 1\nproperty int mark\nproperty list uchar uint vertex_indices\n"
    "end_header\n"
    "0 7\n2 0.5 0.25 8\n"
    "3 255 0 188 255 1 2 0\n3 255 0 188 255 4 5 2 8 9\n3 0 0 0 51 6 7 0\n3 255 0 188 255 8 9 0\n"
    "12 4 0 1 2 3\n";

template <class T>
void put(std::string& bytes, std::endian order, T value) {
  std::string raw(reinterpret_cast<const char*>(&value), sizeof value);
  if (order != std::endian::native) {
    std::reverse(raw.begin(), raw.end());
  }
  bytes += raw;
}

/// A triangle of doubles, before it an element to skip, its face list first in the row.
std::string binary(std::endian order, const std::string& end = "\n") {
  std::string bytes = "ply" + end + "format binary_" +
                      (order == std::endian::big ? "big" : "little") + "_endian 1.0" + end +
                      "element skipped 1" + end + "property list ushort int16 a" + end +
                      "element vertex 3" + end + "property double x" + end + "property double y" +
                      end + "property double z" + end + "property int8 flag" + end +
                      "element face 1" + end + "property list uint16 int vertex_index" + end +
                      "property float32 weight" + end + "end_header" + end;
  put(bytes, order, std::uint16_t{2});
  put(bytes, order, std::int16_t{-1});
  put(bytes, order, std::int16_t{-2});
  for (int i = 0; i < 3; ++i) {
    put(bytes, order, 1.5 * i);
    put(bytes, order, i == 1 ? 2.0 : 0.0);
    put(bytes, order, -1.0);
    put(bytes, order, std::int8_t{-5});
  }
  put(bytes, order, std::uint16_t{3});
  for (std::int32_t i = 0; i < 3; ++i) {
    put(bytes, order, i);
  }
  put(bytes, order, 0.5F);
  return bytes;
}

std::string changed(std::string text, std::string_view from, std::string_view to) {
  text.replace(text.find(from), from.size(), to);
  return text;
}

TEST(ReadPly, ReadsTextWithPropertiesInAnyOrder) {
  const auto scene = read_ply(kText);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 1U);
  const TriMesh& mesh = scene->parts[0].mesh;
  EXPECT_THAT(mesh.points, ElementsAre(Vec3{1, 2, 3}, Vec3{4, 5, 3}, Vec3{6, 7, 3}, Vec3{8, 9, 3}));
  EXPECT_THAT(mesh.triangles, ElementsAre(Triangle{0, 1, 2}, Triangle{0, 2, 3}));
}

TEST(ReadPly, MakesAMaterialOfEachVertexColour) {
  const auto scene = read_ply(kText);
  ASSERT_EQ(scene->parts.at(0).materials.size(), 2U);
  EXPECT_EQ(scene->parts[0].materials[0].source, "file");
  EXPECT_THAT(scene->parts[0].materials[0].rgba, ElementsAre(1, 0, DoubleNear(0.5029, 1e-4), 1));
  EXPECT_THAT(scene->parts[0].materials[1].rgba, ElementsAre(0, 0, 0, 0.2));
}

TEST(ReadPly, TakesFloatingColoursAsLinear) {
  const auto scene = read_ply(
      "ply\nformat ascii 1.0\nelement vertex 4\nproperty float x\nproperty float y\n"
      "property float z\nproperty float red\nproperty float green\nproperty float blue\n"
      "element face 1\nproperty list uchar int vertex_index\nend_header\n"
      "0 0 0 0.5 0.25 9\n1 0 0 0.5 0.25 9\n0 1 0 0.5 0.25 9\n5 5 5 0 0 0\n3 0 1 2\n");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.at(0).materials.size(), 1U) << "one colour is on a point without a face";
  EXPECT_THAT(scene->parts[0].materials[0].rgba, ElementsAre(0.5, 0.25, 1, 1));
}

TEST(ReadPly, ReadsBothByteOrders) {
  for (const std::endian order : {std::endian::little, std::endian::big}) {
    const auto scene = read_ply(binary(order));
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    EXPECT_THAT(scene->parts.at(0).mesh.points,
                ElementsAre(Vec3{0, 0, -1}, Vec3{1.5, 2, -1}, Vec3{3, 0, -1}));
    EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 2}));
    EXPECT_EQ(scene->parts.at(0).materials.at(0).source, "unknown");
  }
}

TEST(ReadPly, ReadsAHeaderWithDosLineEnds) {
  EXPECT_TRUE(read_ply(binary(std::endian::little, "\r\n")).has_value());
}

TEST(ReadPly, RefusesIndicesOutsideTheVertices) {
  EXPECT_THAT(read_ply(changed(kText, "4 0 1 2 3", "4 0 1 2 4")).error().message,
              HasSubstr("face 0 (line 26): 4 is none of the 4 vertices"));
  EXPECT_FALSE(read_ply(changed(kText, "4 0 1 2 3", "4 0 1 2 -1")).has_value());
  EXPECT_FALSE(read_ply(changed(kText, "4 0 1 2 3", "4 0 1 2 0.5")).has_value());
  EXPECT_FALSE(read_ply(changed(kText, "4 0 1 2 3", "4 0 1 2 1e300")).has_value());
}

TEST(ReadPly, RefusesCountsThatTheBytesDoNotHold) {
  EXPECT_THAT(
      read_ply(changed(kText, "element vertex 4", "element vertex 40000000")).error().message,
      HasSubstr("do not fit"));
  EXPECT_THAT(
      read_ply(changed(kText, "element tag 2", "element tag 9223372036854775807")).error().message,
      HasSubstr("do not fit"));
  EXPECT_FALSE(read_ply(changed(kText, "4 0 1 2 3", "99999999 0 1 2 3")).has_value());
  EXPECT_FALSE(read_ply(changed(kText, "4 0 1 2 3", "-4 0 1 2 3")).has_value());
}

TEST(ReadPly, RefusesCoordinatesThatAreNotFinite) {
  EXPECT_THAT(read_ply(changed(kText, "3 255", "nan 255")).error().message,
              HasSubstr("vertex 0 (line 22): `nan`"));
}

TEST(ReadPly, RefusesHeadersThatAreNotAMesh) {
  EXPECT_THAT(read_ply("plyx\n").error().message, HasSubstr("`ply`"));
  EXPECT_THAT(read_ply("ply\nformat ascii 1.0\nend_header\n").error().message,
              HasSubstr("no vertex element"));
  EXPECT_THAT(read_ply(changed(kText, "property double x", "property double w")).error().message,
              HasSubstr("x, y and z"));
  EXPECT_THAT(read_ply(changed(kText, "uchar uint vertex", "uchar float vertex")).error().message,
              HasSubstr("vertex_indices"));
  EXPECT_THAT(read_ply(changed(kText, "property short", "property long")).error().message,
              HasSubstr("header line 6: `long`"));
  EXPECT_THAT(read_ply(changed(kText, "ascii 1.0", "morse")).error().message, HasSubstr("`morse`"));
  EXPECT_THAT(read_ply(changed(kText, "element face", "element vertex")).error().message,
              HasSubstr("two vertex"));
}

TEST(ReadPly, RefusesMoreThanTheLimits) {
  EXPECT_EQ(read_ply(kText, {.max_points = 3}).error().message, "more than 3 points");
  EXPECT_THAT(read_ply(kText, {.max_triangles = 1}).error().message, HasSubstr("1 triangles"));
}

TEST(ReadPly, SurvivesCutsAndChangesOfBytes) {
  const SceneReader read = [](std::string_view cut) { return read_ply(cut); };
  for (const std::string& bytes :
       {std::string(kText), binary(std::endian::little), binary(std::endian::big)}) {
    EXPECT_EQ(unfair_cut(bytes, read), -1);
    EXPECT_EQ(unfair_change(bytes, read), -1);
  }
}

}  // namespace
}  // namespace maquette
