#include <array>
#include <cstdint>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "mesh/read_scene.h"
#include "mesh/reader_abuse.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kText =
    "solid a name of words\n"
    "facet normal 0 0 1\r\n outer loop\n"
    "  vertex 0 0 0\n  vertex +1.5e0 0 0\n  vertex 0 2 -3\n endloop\nendfacet\n"
    "facet normal nan nan nan outer loop vertex 1 1 1 vertex 2 2 2 vertex 3 3 3 endloop endfacet\n"
    "endsolid a name of words\n";

template <class T>
void put(std::string& bytes, T value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::string binary(const std::vector<std::array<float, 9>>& facets, std::string header = "") {
  header.resize(80);
  put(header, static_cast<std::uint32_t>(facets.size()));
  for (const auto& facet : facets) {
    put(header, std::array<float, 3>{});
    put(header, facet);
    put(header, std::uint16_t{0});
  }
  return header;
}

TEST(ReadStl, ReadsText) {
  const auto scene = read_stl(kText);
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 1U);
  const ScenePart& part = scene->parts[0];
  EXPECT_EQ(part.name, "part");
  EXPECT_EQ(part.materials.at(0).source, "unknown") << "the format has no colours";
  EXPECT_THAT(part.mesh.triangles, ElementsAre(Triangle{0, 1, 2}, Triangle{3, 4, 5}));
  EXPECT_EQ(part.mesh.points[1], (Vec3{1.5, 0, 0}));
  EXPECT_EQ(part.mesh.points[2], (Vec3{0, 2, -3}));
}

TEST(ReadStl, ReadsBinaryThatBeginsLikeText) {
  const auto scene = read_stl(binary({{0, 0, 0, 1, 0, 0, 0, 1, 0.5F}}, "solid but binary"));
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  EXPECT_THAT(scene->parts.at(0).mesh.points,
              ElementsAre(Vec3{0, 0, 0}, Vec3{1, 0, 0}, Vec3{0, 1, 0.5}));
}

TEST(ReadStl, DividesLengthsByTheUnit) {
  const auto scene = read_stl(binary({{0, 0, 0, 500, 0, 0, 0, 250, 0}}), 1000);
  ASSERT_TRUE(scene.has_value());
  EXPECT_EQ(scene->parts.at(0).mesh.points[1], (Vec3{0.5, 0, 0}));
  EXPECT_FALSE(read_stl(kText, 0).has_value());
  EXPECT_FALSE(read_stl(kText, -1).has_value());
}

TEST(ReadStl, LeavesOutAPartWithoutTriangles) {
  EXPECT_TRUE(read_stl("solid\nendsolid\n")->parts.empty());
  EXPECT_TRUE(read_stl(binary({}))->parts.empty());
}

TEST(ReadStl, RefusesCoordinatesThatAreNotFinite) {
  const float infinity = std::numeric_limits<float>::infinity();
  EXPECT_THAT(read_stl(binary({{0, 0, 0, infinity, 0, 0, 0, 1, 0}})).error().message,
              HasSubstr("facet 0"));
  std::string text = kText;
  text.replace(text.find("+1.5e0"), 6, "inf");
  EXPECT_THAT(read_stl(text).error().message, HasSubstr("facet 0"));
}

TEST(ReadStl, RefusesACountThatTheBytesDoNotHold) {
  std::string bytes = binary({{0, 0, 0, 1, 0, 0, 0, 1, 0}});
  bytes[83] = '\x7f';
  EXPECT_THAT(read_stl(bytes).error().message,
              HasSubstr("its header counts 2130706433 facets, 106535321734 bytes, and it has 134"));
}

TEST(ReadStl, RefusesMoreThanTheLimits) {
  const std::string bytes = binary({{0, 0, 0, 1, 0, 0, 0, 1, 0}, {0, 0, 0, 1, 0, 0, 0, 1, 0}});
  EXPECT_EQ(read_stl(bytes, 1, {.max_triangles = 1}).error().message, "more than 1 triangles");
  EXPECT_EQ(read_stl(bytes, 1, {.max_points = 5}).error().message, "more than 5 points");
  EXPECT_EQ(read_stl(kText, 1, {.max_triangles = 1}).error().message, "more than 1 triangles");
}

TEST(ReadStl, RefusesTextThatEndsEarly) {
  EXPECT_THAT(read_stl("solid a\nfacet normal 0 0 1 outer loop vertex 1 2").error().message,
              HasSubstr("three finite numbers"));
  EXPECT_THAT(read_stl("solid a\n").error().message, HasSubstr("endsolid"));
  EXPECT_THAT(read_stl("solid a\nendsolid\nmore").error().message, HasSubstr("no `facet`"));
}

constexpr const char* kFacet =
    "facet normal 0 0 1 outer loop vertex 0 0 0 vertex 1 0 0 vertex 0 1 0 endloop endfacet\n";

TEST(ReadStl, ReadsSeveralSolidsAsPartsByName) {
  const auto scene =
      read_stl("solid post  1\n" + std::string(kFacet) + "endsolid post  1\nsolid\n" + kFacet +
               "endsolid\nsolid empty\nendsolid empty\n");
  ASSERT_TRUE(scene.has_value()) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 2U);
  EXPECT_EQ(scene->parts[0].name, "post  1");
  EXPECT_EQ(scene->parts[1].name, "part");
  EXPECT_THAT(scene->parts[1].mesh.triangles, ElementsAre(Triangle{0, 1, 2}));
}

TEST(ReadStl, ReadsNamesThatLookLikeKeywords) {
  EXPECT_TRUE(read_stl("solid facet normal endsolid\n" + std::string(kFacet) + "endsolid facet")
                  .has_value());
  EXPECT_TRUE(read_stl("\xEF\xBB\xBFSOLID caf\xE9\rFACET NORMAL 0 0 1\rOUTER LOOP\r"
                       "VERTEX 0 0 0\rVERTEX 1 0 0\rVERTEX 0 1 0\rENDLOOP\rENDFACET\rENDSOLID\r")
                  .has_value());
}

TEST(ReadStl, NotesBytesAfterTheLastFacet) {
  for (const std::string header : {"made by hand", "solid but binary"}) {
    const auto scene = read_stl(binary({{0, 0, 0, 1, 0, 0, 0, 1, 0}}, header) + "tail");
    ASSERT_TRUE(scene.has_value()) << scene.error().message;
    EXPECT_EQ(scene->parts.at(0).mesh.triangles.size(), 1U);
    EXPECT_THAT(scene->notes, ElementsAre(HasSubstr("4 bytes after the last facet")));
  }
}

TEST(ReadStl, CountsSolidsAgainstTheLimit) {
  const std::string solid = "solid a\n" + std::string(kFacet) + "endsolid a\n";
  EXPECT_EQ(read_stl(solid + solid, 1, {.max_parts = 1}).error().message, "more than 1 parts");
}

TEST(ReadStl, SurvivesCutsAndChangesOfBytes) {
  const std::string bytes = binary({{0, 0, 0, 1, 0, 0, 0, 1, 0}, {5, 6, 7, 8, 9, 1, 2, 3, 4}});
  const SceneReader read = [](std::string_view cut) { return read_stl(cut); };
  EXPECT_EQ(unfair_cut(bytes, read), -1);
  EXPECT_EQ(unfair_change(bytes, read), -1);
  EXPECT_EQ(unfair_cut(kText, read), -1);
  EXPECT_EQ(unfair_change(kText, read), -1);
}

}  // namespace
}  // namespace maquette
