#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kMtl =
    "# a library\nnewmtl red paint\nKa 1 1 1\nKd 0.8 0.1 0.05\n  d 0.4\n\n"
    "newmtl clear\r\nKd 2 -1 0.5\r\nTr 0.75\r\nKd spectral file.rfl\r\n";

constexpr const char* kText =
    "mtllib a.mtl\n"
    "o a box of  wood\n"
    "v 0 2 -1\nv 1 0 0 1.0\nv 0 1 0\nv 9 9 9\n"
    "vt 0 0\nvn 0 0 1\n"
    "usemtl red paint\ns 1\n"
    "f 1/1/1 2//1 3\n"
    "o lid\n"
    "v 0 0 1\nv 1 0 1\nv 1 1 1\nv 0 1 1\n"
    "usemtl clear\n"
    "f -4 -3 -2 -1 # a quad\n"
    "usemtl clear\nf 5 6 1\n";

std::vector<std::string> names(const Scene& scene) {
  std::vector<std::string> names;
  for (const ScenePart& part : scene.parts) {
    names.push_back(part.name);
  }
  return names;
}

TEST(ReadObj, ReadsPartsWithTheirOwnPoints) {
  const auto scene = read_obj(kText, kMtl);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(names(*scene), ElementsAre("a box of  wood", "lid"));
  EXPECT_EQ(scene->parts[0].mesh.points.size(), 3U);
  EXPECT_THAT(scene->parts[0].mesh.triangles, ElementsAre(Triangle{0, 1, 2}));
  EXPECT_EQ(scene->parts[1].mesh.points.size(), 5U);
  EXPECT_THAT(scene->parts[1].mesh.triangles,
              ElementsAre(Triangle{0, 1, 2}, Triangle{0, 2, 3}, Triangle{0, 1, 4}));
}

TEST(ReadObj, TurnsTheSecondAxisUp) {
  const auto scene = read_obj(kText, "");
  EXPECT_EQ(scene->parts.at(0).mesh.points[0], (Vec3{0, 1, 2}));
}

TEST(ReadObj, TakesColoursFromTheLibrary) {
  const auto scene = read_obj(kText, kMtl);
  ASSERT_EQ(scene->parts.at(0).materials.size(), 1U);
  const SceneMaterial& red = scene->parts[0].materials[0];
  EXPECT_EQ(red.name, "red paint");
  EXPECT_EQ(red.source, "file");
  EXPECT_THAT(red.rgba, ElementsAre(0.8, 0.1, 0.05, 0.4));
  ASSERT_EQ(scene->parts.at(1).materials.size(), 1U);
  EXPECT_THAT(scene->parts[1].materials[0].rgba, ElementsAre(1, 0, 0.5, 0.25));
}

TEST(ReadObj, NamesAMaterialThatTheLibraryLacks) {
  const auto scene = read_obj(kText, "");
  ASSERT_EQ(scene->parts.at(0).materials.size(), 1U);
  EXPECT_EQ(scene->parts[0].materials[0].name, "red paint");
  EXPECT_EQ(scene->parts[0].materials[0].source, "unknown");
}

TEST(ReadObj, GivesNoMaterialToAnObjectOfBlenderThatNamesNone) {
  const auto scene = read_obj(
      "# Blender 3.4.1\nv 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl a\nf 1 2 3\no bare\nf 1 2 3\n", "");
  EXPECT_EQ(scene->parts.at(0).materials.size(), 1U);
  EXPECT_THAT(scene->parts.at(1).materials, IsEmpty());
}

TEST(ReadObj, GroupsArePartsAndEmptyOnesAreLeftOut) {
  const auto scene = read_obj(
      "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\no whole\ng one\nusemtl m\nf 1 2 3\ng two\nf 3 2 1\ng "
      "x\n",
      "");
  EXPECT_THAT(names(*scene), ElementsAre("part", "one", "two"));
  EXPECT_EQ(scene->parts.at(2).materials.size(), 1U);
}

TEST(ReadObj, NamesAPartWithoutANameAndMendsIllFormedOnes) {
  const auto scene = read_obj("v 0 0 0\nv 1 0 0\nv 0 1 0\no \nf 1 2 3\no caf\xE9\nf 1 2 3\n", "");
  EXPECT_THAT(names(*scene), ElementsAre("part", "caf\xEF\xBF\xBD"));
}

TEST(ReadObj, ReadsContinuedLinesAndDosLineEnds) {
  const auto scene = read_obj("v 0 0 0\r\nv 1 0 0\r\nv 0 1 \\\r\n0\r\nf 1 2 \\\r\n\\\r\n3", "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 2}));
}

TEST(ReadObj, RefusesIndicesOutsideThePoints) {
  const std::string points = "v 0 0 0\nv 1 0 0\nv 0 1 0\n";
  EXPECT_THAT(read_obj(points + "f 1 2 4\n", "").error().message,
              HasSubstr("line 4: `4` names none of the 3 points"));
  EXPECT_FALSE(read_obj(points + "f 0 1 2\n", "").has_value());
  EXPECT_FALSE(read_obj(points + "f -1 -2 -4\n", "").has_value());
  EXPECT_FALSE(read_obj(points + "f 1 2 -9223372036854775808\n", "").has_value());
  EXPECT_FALSE(read_obj(points + "f 1 2 99999999999999999999\n", "").has_value());
  EXPECT_FALSE(read_obj(points + "f 1 2 x\n", "").has_value());
}

TEST(ReadObj, RefusesFacesAndPointsThatAreIncomplete) {
  EXPECT_THAT(read_obj("v 0 0\n", "").error().message, HasSubstr("line 1"));
  EXPECT_FALSE(read_obj("v 0 0 inf\n", "").has_value());
  EXPECT_FALSE(read_obj("v 0 0 1e999\n", "").has_value());
}

TEST(ReadObj, RefusesMoreThanTheLimits) {
  EXPECT_THAT(read_obj(kText, "", {.max_points = 7}).error().message, HasSubstr("7 points"));
  EXPECT_THAT(read_obj(kText, "", {.max_triangles = 3}).error().message, HasSubstr("3 triangles"));
  EXPECT_THAT(read_obj(kText, "", {.max_parts = 1}).error().message, HasSubstr("1 parts"));
}

TEST(ReadObj, PassesOverWhatHasNoSurface) {
  const auto scene = read_obj(
      "o wire\nv 0 0 0\nv 1 0 0\nv 0 1 0\nl 1 2 3\nf 1\nf 2 3\np 1 2\n"
      "cstype bezier\ndeg 3\ncurv 0 1 1 2 3\nparm u 0 1\nend\no tile\nf 1 2 3\n",
      "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(names(*scene), ElementsAre("tile"));
  EXPECT_THAT(scene->notes,
              ElementsAre("not read: lines (`l`), which have no surface (1, in line 5)",
                          "not read: faces with fewer than three corners (2, the first in line 6)",
                          "not read: points (`p`), which have no surface (1, in line 8)",
                          "not read: free-form curves and surfaces (`curv`, `surf`) (1, in line "
                          "11)"));
}

TEST(ReadObj, NotesStatementsThatOtherFilesOrNobodyHas) {
  const auto scene =
      read_obj("call legs.obj\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\nwobble 1\nvn 0 0 1\n", "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("`call`"), HasSubstr("line 6")));
}

TEST(ReadObj, ReadsFacesBeforeTheirPoints) {
  const auto scene = read_obj("f 1 2 3\nv 0 0 0\nv 1 0 0\nf -1 -2 3\nv 0 1 0\n", "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.triangles, ElementsAre(Triangle{0, 1, 2}, Triangle{1, 0, 2}));
  EXPECT_THAT(read_obj("f -1 2 3\nv 0 0 0\nv 1 0 0\nv 0 1 0\n", "").error().message,
              HasSubstr("line 1: `-1` names none of the 0 points"));
}

TEST(ReadObj, CountsLinesAcrossContinuedOnesAndComments) {
  EXPECT_THAT(read_obj("# kept in C:\\models\\\nv 0 \\\n0 0\nf 1 2 3\n", "").error().message,
              HasSubstr("line 4: `2` names none of the 1 points"));
}

TEST(ReadObj, ReadsOldLineEndsAndAByteOrderMark) {
  const auto scene = read_obj("\xEF\xBB\xBFo box\rv 0 0 0\rv 1 0 0\rv 0 1 0\rf 1 2 3\r", "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(names(*scene), ElementsAre("box"));
}

TEST(ReadObj, SurvivesCutsAndChangesOfBytes) {
  const SceneReader read = [](std::string_view cut) { return read_obj(cut, kMtl); };
  EXPECT_EQ(unfair_cut(kText, read), -1);
  EXPECT_EQ(unfair_change(kText, read), -1);
  const SceneReader read_library = [](std::string_view cut) { return read_obj(kText, cut); };
  EXPECT_EQ(unfair_cut(kMtl, read_library), -1);
  EXPECT_EQ(unfair_change(kMtl, read_library), -1);
}

}  // namespace
}  // namespace maquette
