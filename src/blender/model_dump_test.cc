#include "blender/model_dump.h"

#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mesh/measures.h"

namespace maquette {
namespace {

using testing::HasSubstr;

template <class Value>
void append(std::string& bytes, const std::vector<Value>& values) {
  const std::size_t start = bytes.size();
  bytes.resize(start + values.size() * sizeof(Value));
  std::memcpy(bytes.data() + start, values.data(), values.size() * sizeof(Value));
}

/// A dump of one tetrahedron, worn by as many parts as the header names.
struct Dump {
  Json header = {{"materials", {{{"name", "Red"}, {"rgba", {1, 0, 0, 1}}, {"source", "viewport"}}}},
                 {"shapes", {{{"points", 4}, {"triangles", 4}}}},
                 {"parts", Json::array({part({1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1})})}};
  std::vector<float> points{0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
  std::vector<std::uint32_t> triangles{0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2};

  static Json part(const std::vector<double>& matrix) {
    return {{"name", "Körper\n2"}, {"type", "mesh"},   {"shape", 0},
            {"matrix", matrix},    {"materials", {0}}, {"cuts", Json::array()}};
  }

  [[nodiscard]] std::string bytes() const {
    const std::string text = dump_json(header);
    std::string all = "MQDUMP01";
    append(all, std::vector<std::uint64_t>{text.size()});
    all += text;
    append(all, points);
    append(all, triangles);
    return all;
  }

  [[nodiscard]] std::string error() const {
    const auto scene = read_model_dump(bytes());
    EXPECT_FALSE(scene);
    return scene ? "" : scene.error().message;
  }
};

TEST(ModelDump, SaysWhatCutsWhat) {
  Dump dump;
  dump.header["parts"].push_back(dump.header["parts"][0]);
  dump.header["parts"][1]["cuts"] = {{{"part", 0}, {"operation", "intersect"}}};
  const auto scene = read_model_dump(dump.bytes());
  ASSERT_TRUE(scene) << scene.error().message;
  EXPECT_TRUE(scene->parts[0].cuts.empty());
  ASSERT_EQ(scene->parts[1].cuts.size(), 1U);
  EXPECT_EQ(scene->parts[1].cuts[0].part, 0U);
  EXPECT_EQ(scene->parts[1].cuts[0].kind, CutKind::Intersect);
  dump.header["parts"][1]["cuts"][0]["part"] = 2;
  EXPECT_THAT(dump.error(), HasSubstr("part"));
  dump.header["parts"][1]["cuts"][0] = {{"part", 0}, {"operation", "melt"}};
  EXPECT_THAT(dump.error(), HasSubstr("melt"));
}

TEST(ModelDump, GivesPartsInWorldSpaceWithTheirMaterials) {
  Dump dump;
  dump.header["parts"].push_back(Dump::part({2, 0, 0, 5, 0, 2, 0, 0, 0, 0, 2, 1, 0, 0, 0, 1}));
  const auto scene = read_model_dump(dump.bytes());
  ASSERT_TRUE(scene) << scene.error().message;
  ASSERT_EQ(scene->parts.size(), 2U);
  EXPECT_EQ(scene->parts[0].name, "Körper\n2");
  EXPECT_EQ(scene->parts[0].materials.at(0).source, "viewport");
  EXPECT_EQ(bounds_of(scene->parts[1].mesh).min, (Vec3{5, 0, 1}));
  EXPECT_EQ(bounds_of(scene->parts[1].mesh).max, (Vec3{7, 2, 3}));
}

TEST(ModelDump, KeepsAMirroredPartRightSideOut) {
  Dump dump;
  dump.header["parts"] =
      Json::array({Dump::part({-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1})});
  const auto scene = read_model_dump(dump.bytes());
  ASSERT_TRUE(scene);
  EXPECT_NEAR(volume_of(scene->parts[0].mesh), 1.0 / 6, 1e-9);
}

TEST(ModelDump, RefusesWhateverIsCutOff) {
  const std::string whole = Dump().bytes();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(read_model_dump(std::string_view(whole).substr(0, size))) << size;
  }
  EXPECT_FALSE(read_model_dump(whole + "x"));
}

TEST(ModelDump, RefusesATriangleThatNamesNoPoint) {
  Dump dump;
  dump.triangles[3] = 4;
  EXPECT_THAT(dump.error(), HasSubstr("names a point that is not there"));
}

TEST(ModelDump, RefusesCountsThatAreNotBackedByBytes) {
  for (const Json& count : {Json(-1), Json(1ULL << 62), Json(1e300), Json("4"), Json()}) {
    Dump dump;
    dump.header["shapes"][0]["points"] = count;
    EXPECT_THAT(dump.error(), HasSubstr("`points` is no count")) << count;
  }
}

TEST(ModelDump, RefusesCoordinatesThatAreNotFinite) {
  Dump dump;
  dump.points[4] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_THAT(dump.error(), HasSubstr("not finite"));
  Dump huge;
  huge.header["parts"] =
      Json::array({Dump::part({1e308, 1e308, 1e308, 1e308, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1})});
  EXPECT_THAT(huge.error(), HasSubstr("not finite"));
}

TEST(ModelDump, RefusesPartsOfShapesAndMaterialsThatAreNotThere) {
  Dump shape;
  shape.header["parts"][0]["shape"] = 1;
  EXPECT_THAT(shape.error(), HasSubstr("`shape` is no count"));
  Dump material;
  material.header["parts"][0]["materials"] = {7};
  EXPECT_THAT(material.error(), HasSubstr("names a material that is not there"));
  Dump none;
  none.header = {
      {"materials", Json::array()}, {"shapes", Json::array()}, {"parts", {Dump::part({})}}};
  none.points.clear();
  none.triangles.clear();
  EXPECT_FALSE(read_model_dump(none.bytes()));
}

TEST(ModelDump, RefusesAHeaderOfAnotherKind) {
  for (const char* field : {"materials", "shapes", "parts"}) {
    Dump dump;
    dump.header[field] = 7;
    EXPECT_THAT(dump.error(), HasSubstr("is no list")) << field;
  }
}

TEST(ModelDump, RefusesSharedShapesThatComeToTooMuch) {
  Dump dump;
  dump.points.assign(3 * 200'000, 0.0F);
  dump.header["shapes"][0]["points"] = 200'000;
  for (int i = 0; i < 600; ++i) {
    dump.header["parts"].push_back(dump.header["parts"][0]);
  }
  EXPECT_THAT(dump.error(), HasSubstr("too large"));
}

}  // namespace
}  // namespace maquette
