#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/obj_libraries.h"
#include "mesh/read_scene.h"

namespace maquette {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// A bare tile and one whose points are (0.5, 0, 1).
std::string tiles(const std::string& colour, const std::string& before_second = "") {
  return "o bare\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n" + before_second + "o painted\nv 0 0 1 " +
         colour + "\nv 1 0 1 " + colour + "\nv 0 1 1 " + colour + "\nf 4 5 6\n";
}

SceneMaterial only_material(const Result<Scene>& scene, std::size_t part) {
  const auto& materials = scene->parts.at(part).materials;
  EXPECT_THAT(materials, SizeIs(1));
  return materials.at(0);
}

TEST(ReadObjColours, TakesThoseOfPointsAsSrgb) {
  const auto scene = read_obj(tiles("0.5 0 1"), "");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).materials, IsEmpty());
  const SceneMaterial colour = only_material(scene, 1);
  EXPECT_EQ(colour.source, "file");
  EXPECT_THAT(colour.rgba, ElementsAre(DoubleNear(0.2140, 1e-4), 0, 1, 1));
}

TEST(ReadObjColours, TakesNumbersAboveOneAsBytes) {
  const auto scene = read_obj(tiles("255 1 0 255"), "");
  EXPECT_THAT(only_material(scene, 1).rgba, ElementsAre(1, DoubleNear(0.0003, 1e-4), 0, 1));
}

TEST(ReadObjColours, TakesOneNumberAsAWeight) {
  EXPECT_THAT(read_obj(tiles("0.5"), "")->parts.at(1).materials, IsEmpty());
}

TEST(ReadObjColours, MultipliesThoseOfPointsByTheMaterial) {
  const auto scene = read_obj(tiles("1 1 1", "usemtl red\n"), "newmtl red\nKd 0.5 0 0\n");
  EXPECT_EQ(only_material(scene, 1).name, "red");
  EXPECT_THAT(only_material(scene, 1).rgba, ElementsAre(0.5, 0, 0, 1));
}

TEST(ReadObjColours, TakesThoseOfPointsWhereTheLibraryIsMissing) {
  const auto scene = read_obj(tiles("0 1 0", "usemtl lost\n"), "");
  EXPECT_EQ(only_material(scene, 1).source, "file");
  EXPECT_THAT(only_material(scene, 1).rgba, ElementsAre(0, 1, 0, 1));
}

TEST(ReadObjColours, AreUnknownWhereAPictureGivesThem) {
  const auto scene =
      read_obj(tiles("1 0 0", "usemtl wood\n"), "newmtl wood\nKd 1 1 1\nmap_Kd wood.png\n");
  EXPECT_EQ(only_material(scene, 1).source, "unknown");
}

TEST(ReadObjColours, AreUnknownInALibraryWithoutNumbersForThem) {
  for (const std::string library :
       {"newmtl a\nKa 1 1 1\n", "newmtl a\nKd spectral a.rfl\n", "newmtl a\nKd xyz 1 1 1\n"}) {
    const auto scene = read_obj(tiles("", "usemtl a\n"), library);
    EXPECT_EQ(only_material(scene, 1).source, "unknown") << library;
  }
  EXPECT_THAT(only_material(read_obj(tiles("", "usemtl a\n"), "newmtl a\nKd 0.5\n"), 1).rgba,
              ElementsAre(0.5, 0.5, 0.5, 1));
}

TEST(ReadObjColours, AreUnknownInCommentsOfSculptingTools) {
  const auto scene = read_obj(tiles("") + "#MRGB ffff0000ffff0000ffff0000\n", "");
  EXPECT_EQ(only_material(scene, 0).source, "unknown");
}

TEST(ReadObjColours, StayOverTheNextObjectUnlessBlenderWroteIt) {
  const std::string library = "newmtl red\nKd 1 0 0\n";
  const std::string text = "usemtl red\n" + tiles("");
  EXPECT_EQ(only_material(read_obj(text, library), 1).name, "red");
  EXPECT_THAT(read_obj("# Blender v2.93.0 OBJ File: ''\n" + text, library)->parts.at(1).materials,
              IsEmpty());
}

TEST(ReadObjColours, TakeNoNameForNoMaterial) {
  for (const std::string name : {"", "None", "(null)"}) {
    EXPECT_THAT(read_obj(tiles("", "usemtl " + name + "\n"), "")->parts.at(1).materials, IsEmpty());
  }
}

TEST(ObjLibraryNames, SplitsStatementsAtTheExtension) {
  EXPECT_THAT(obj_library_names("mtllib a.mtl b c.MTL\nv 0 0 0\nmtllib  ./d e.mtl \r\n"
                                "mtllib a.mtl\nmtllib \"f g.mtl\" plain\nmtllib\n"),
              ElementsAre("a.mtl", "b c.MTL", "./d e.mtl", "f g.mtl", "plain"));
}

}  // namespace
}  // namespace maquette
