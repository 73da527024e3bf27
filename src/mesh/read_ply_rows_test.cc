// Text rows, triangle strips, colours of faces, and what is no mesh.

#include <bit>
#include <cstdint>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Four corners of a tile; `faces` are the elements behind the vertices, `rows` theirs.
std::string tile(const std::string& faces, const std::string& rows,
                 const std::string& vertex_more = "", const std::string& more = "") {
  return "ply\nformat ascii 1.0\nelement vertex 4\nproperty float x\nproperty float y\n"
         "property float z\n" +
         vertex_more + faces + "end_header\n0 0 0" + more + "\n1 0 0" + more + "\n1 1 0" + more +
         "\n0 1 0" + more + "\n" + rows;
}

std::string faces(int count, const std::string& more = "") {
  return "element face " + std::to_string(count) + "\nproperty list uchar int vertex_indices\n" +
         more;
}

constexpr const char* kColours = "property uchar red\nproperty uchar green\nproperty uchar blue\n";
constexpr const char* kStrips = "element tristrips 1\nproperty list int int vertex_indices\n";

SceneMaterial only_material(const Result<Scene>& scene) {
  EXPECT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).materials.size(), 1U);
  return scene->parts.at(0).materials.at(0);
}

TEST(ReadPlyStrips, TurnsEachSecondTriangle) {
  const auto scene = read_ply(tile(kStrips, "9 0 1 3 2 -1 1 2 3 -1\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles,
              ElementsAre(Triangle{0, 1, 3}, Triangle{3, 1, 2}, Triangle{1, 2, 3}));
}

TEST(ReadPlyStrips, LeavesOutTrianglesThatOnlyLeadToTheNext) {
  const auto scene = read_ply(tile(kStrips, "7 0 1 3 3 3 1 2\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 3}, Triangle{3, 1, 2}));
}

TEST(ReadPlyStrips, StandBesideFacesAndInUnsignedNumbers) {
  const std::string unsigned_strips =
      "element tristrips 2\nproperty list uint uint vertex_indices\n";
  const auto scene =
      read_ply(tile(faces(1) + unsigned_strips, "3 0 1 2\n4 4294967295 0 1 2\n3 0 2 3\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles,
              ElementsAre(Triangle{0, 1, 2}, Triangle{0, 1, 2}, Triangle{0, 2, 3}));
}

TEST(ReadPlyStrips, RefuseIndicesOutsideTheVerticesAndLimits) {
  EXPECT_THAT(read_ply(tile(kStrips, "3 0 1 4\n")).error().message,
              HasSubstr("tristrips 0 (line 14): 4 is none of the 4 vertices"));
  EXPECT_FALSE(read_ply(tile(kStrips, "3 0 1 -2\n")).has_value());
  EXPECT_THAT(read_ply(tile(kStrips, "5 0 1 2 3 0\n"), {.max_triangles = 2}).error().message,
              HasSubstr("more than 2 triangles"));
}

TEST(ReadPlyRows, PassOverNumbersBehindTheLastNamedOne) {
  const auto scene = read_ply(tile(faces(2), "3 0 1 2 7 7\n3 0 2 3 7\n", "", " 9"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.points[2], ElementsAre(1, 1, 0));
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 2}, Triangle{0, 2, 3}));
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("(6, the first in line 10)")));
}

TEST(ReadPlyRows, LeaveColoursOpenWhereTheyHoldTooManyNumbers) {
  const auto scene = read_ply(tile(faces(1, kColours), "3 0 1 2 3 200 30 30\n"));
  EXPECT_EQ(only_material(scene).source, "unknown");
  EXPECT_THAT(scene->notes,
              ElementsAre(HasSubstr("more numbers"), HasSubstr("the colours are not read")));
}

TEST(ReadPlyRows, PassOverBlankLinesAndComments) {
  const auto scene =
      read_ply(tile(faces(2), "\n  \ncomment the first\n3 0 1 2\n# the last\r\n3 0 2 3\n\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_EQ(scene->parts.at(0).mesh.triangles.size(), 2U);
  EXPECT_THAT(scene->notes, IsEmpty());
}

TEST(ReadPlyRows, MayBeBrokenWhereTheNumbersComeOutEven) {
  EXPECT_TRUE(read_ply(tile(faces(2), "3 0\n1 2 3\n0 2 3\n")).has_value());
  EXPECT_THAT(read_ply(tile(faces(2), "3 0 1\n3 0 2 3\n")).error().message,
              HasSubstr("face 0 (line 14): fewer numbers than the header names"));
}

TEST(ReadPlyRows, NameTheLineOfWhatIsNoNumber) {
  EXPECT_THAT(read_ply(tile(faces(1), "3 0 one 2\n")).error().message,
              HasSubstr("face 0 (line 14): `one` is not a finite number"));
  EXPECT_THAT(read_ply(tile(faces(2), "3 0 1 2\n")).error().message, HasSubstr("face 1"));
}

TEST(ReadPlyRows, MayHoldAnythingInPropertiesThatAreNotRead) {
  EXPECT_TRUE(
      read_ply(tile(faces(1), "3 0 1 2\n", "property float quality\n", " nan")).has_value());
}

TEST(ReadPlyRows, AreNotedWhereTheHeaderDoesNotNameThem) {
  const auto scene =
      read_ply(tile(faces(1) + "element edge 1\nproperty int vertex1\n", "3 0 1 2\n0\nfollows\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("the element edge (1 rows)"),
                                        HasSubstr("7 bytes after the last row")));
}

TEST(ReadPlyRows, OfFewerThanThreeCornersAreNoted) {
  const auto scene = read_ply(tile(faces(3), "2 0 1\n3 0 1 2\n0\n"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 2}));
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("(2, the first in face 0)")));
}

TEST(ReadPlyRows, EndAsTheFirstLineOfTheFileDoes) {
  std::string text = tile(faces(1), "3 0 1 2\n");
  for (char& c : text) {
    c = c == '\n' ? '\r' : c;
  }
  EXPECT_TRUE(read_ply(text).has_value());
  // After a header of old line ends the first byte of a binary body may look like a line end.
  std::string binary =
      "ply\rformat binary_little_endian 1.0\relement vertex 3\r"
      "property uchar x\rproperty uchar y\rproperty uchar z\relement face 1\r"
      "property list uchar uchar vertex_index\rend_header\r";
  binary += {'\n', 0, 0, 1, 0, 0, 0, 1, 0, 3, 0, 1, 2};
  const auto scene = read_ply(binary);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.points[0], ElementsAre(10, 0, 0));
}

TEST(ReadPlyColours, AreThoseOfFacesWherePointsHaveNone) {
  const auto scene =
      read_ply(tile(faces(3, kColours), "3 0 1 2 255 0 0\n3 0 2 3 255 0 0\n1 0 9 9 9\n"));
  EXPECT_EQ(only_material(scene).source, "file");
  EXPECT_THAT(only_material(scene).rgba, ElementsAre(1, 0, 0, 1));
}

TEST(ReadPlyColours, MayBeCalledDiffuseAndBeAnyWholeNumbers) {
  const std::string names =
      "property int diffuse_red\nproperty int diffuse_green\nproperty int diffuse_blue\n";
  EXPECT_THAT(only_material(read_ply(tile(faces(1), "3 0 1 2\n", names, " 0 255 0"))).rgba,
              ElementsAre(0, 1, 0, 1));
}

TEST(ReadPlyColours, AreUnknownWhereThereAreNoneOrAPictureHasThem) {
  EXPECT_EQ(only_material(read_ply(tile(faces(1), "3 0 1 2\n"))).source, "unknown");
  EXPECT_EQ(only_material(read_ply(tile("comment TextureFile wood.png\n" + faces(1), "3 0 1 2\n")))
                .source,
            "unknown");
}

TEST(ReadPlyFaces, AreMissedByName) {
  for (const std::string& none : {std::string(), faces(0)}) {
    EXPECT_THAT(read_ply(tile(none, "")).error().message,
                HasSubstr("no faces: a point cloud of 4 points"));
  }
  EXPECT_THAT(
      read_ply(tile("element range_grid 1\nproperty list uchar int vertex_indices\n", "1 0\n"))
          .error()
          .message,
      HasSubstr("1 of `range_grid`"));
}

TEST(ReadPlyRows, SurviveCutsAndChangesOfBytes) {
  const SceneReader read = [](std::string_view cut) { return read_ply(cut); };
  const std::string strips =
      tile(faces(1, kColours) + kStrips, "3 0 1 2 200 30 30\n9 0 1 3 2 -1 1 2 3 -1\n");
  EXPECT_EQ(unfair_cut(strips, read), -1);
  EXPECT_EQ(unfair_change(strips, read), -1);
}

}  // namespace
}  // namespace maquette
