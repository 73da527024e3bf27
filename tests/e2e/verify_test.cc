// maquette verify: what it takes, what it says, and how it ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class Verify : public ::testing::Test {
 protected:
  [[nodiscard]] CommandResult verify(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "verify");
    return maquette.run(std::move(arguments));
  }

  /// A cup, and a handle that stands this far from its middle.
  [[nodiscard]] std::string cup(double handle_x) const {
    return maquette.file(
        "cup.py",
        "import bpy\n"
        "bpy.ops.mesh.primitive_cylinder_add(radius=0.04, depth=0.1, location=(0, 0, 0.05))\n"
        "bpy.context.object.name = 'Cup'\n"
        "bpy.ops.mesh.primitive_cube_add(size=0.04, location=(" +
            std::to_string(handle_x) +
            ", 0, 0.02))\n"
            "bpy.context.object.name = 'Handle'\n");
  }

  MaquetteProcess maquette;
};

TEST_F(Verify, EndsWithSixWhenItFindsAnError) {
  const CommandResult apart = verify({cup(0.2), "--instruction", "a cup with a handle", "--json"});
  EXPECT_EQ(apart.exit_code, 6) << apart.error_output;
  const Json json = json_of(apart);
  ASSERT_FALSE(json["findings"].empty());
  EXPECT_EQ(json["findings"][0]["id"], "wrong_relation");
  EXPECT_LT(json["score"].get<double>(), 1);
  EXPECT_EQ(verify({cup(0.05), "--instruction", "a cup with a handle"}).exit_code, 0);
}

TEST_F(Verify, PassesOverWhatIsSwitchedOff) {
  EXPECT_EQ(verify({cup(0.2), "--instruction", "a cup with a handle", "--off", "wrong_relation"})
                .exit_code,
            0);
  const CommandResult unknown = verify({cup(0.2), "--off", "no_such_finding"});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.error_output, HasSubstr("unknown finding `no_such_finding`"));
  EXPECT_THAT(verify({"--help"}).output, HasSubstr("interpenetration"));
}

TEST_F(Verify, NamesACutterThatStandsInItsHole) {
  const std::string bearing = maquette.file(
      "bearing.py",
      "import bpy\n"
      "bpy.ops.mesh.primitive_cylinder_add(radius=0.1, depth=0.05, location=(0, 0, 0.025))\n"
      "bearing = bpy.context.object\n"
      "bearing.name = 'Bearing'\n"
      "bpy.ops.mesh.primitive_cylinder_add(radius=0.03, depth=0.2, location=(0, 0, 0.025))\n"
      "bpy.context.object.name = 'Bit'\n"
      "bearing.modifiers.new('Bore', 'BOOLEAN').object = bpy.context.object\n");
  const CommandResult script = verify({bearing, "--instruction", "a bearing with a hole"});
  EXPECT_EQ(script.exit_code, 6) << script.error_output;
  EXPECT_THAT(script.output,
              HasSubstr("`Bit` still stands in the hole that it cuts into `Bearing`"));
  EXPECT_THAT(script.output, HasSubstr("`Bit` fills the hole in `Bearing`"));
  ASSERT_EQ(maquette.run({"run", bearing, "--views", "none", "-o", "drilled"}).exit_code, 0);
  EXPECT_THAT(verify({"drilled"}).output, HasSubstr("cutter_left"));
}

TEST_F(Verify, EndsAsTheScriptDoes) {
  const CommandResult failed =
      verify({maquette.file("bad.py", "import bpy\nbpy.ops.no.such()\n"), "--json"});
  EXPECT_EQ(failed.exit_code, 3);
  EXPECT_EQ(json_of(failed)["outcome"], "api_mismatch");
  EXPECT_THAT(failed.error_output, HasSubstr("bad.py"));
  const CommandResult empty = verify({maquette.file("empty.py", "import bpy\n")});
  EXPECT_EQ(empty.exit_code, 6);
  EXPECT_THAT(empty.output, HasSubstr("empty_scene"));
}

TEST_F(Verify, ReadsWhatIsWrongWithADesignsPictures) {
  const std::string speck =
      maquette.file("speck.py",
                    "import bpy\n"
                    "for x in (-0.01, 300):\n"
                    "    bpy.ops.mesh.primitive_cube_add(size=0.02, location=(x, 0, 0.01))\n"
                    "    bpy.context.object.name = 'Speck'\n");
  ASSERT_EQ(maquette.run({"run", speck, "-o", "specks"}).exit_code, 3);  // Nothing to be seen.
  const CommandResult verified = verify({"specks"});
  EXPECT_EQ(verified.exit_code, 6) << verified.error_output;
  EXPECT_THAT(verified.output, HasSubstr("blank_view"));
}

TEST_F(Verify, ShowsWhatItReadsOfAMeshFile) {
  const std::string obj = maquette.file("lamp.obj",
                                        "mtllib lost.mtl\no Wire\nv 0 0 0\nv 0 1 0\nl 1 2\n"
                                        "o Shade\nusemtl Linen\nv 0 0 1\nv 1 0 1\nv 0 1 1\n"
                                        "f 3 4 5\nf 3\n");
  const CommandResult verified = verify({obj, "--instruction", "a red shade", "--json"});
  EXPECT_EQ(verified.exit_code, 0) << verified.error_output << verified.output;
  const Json json = json_of(verified);
  EXPECT_EQ(json["facts"]["parts"][0]["name"], "Shade");
  EXPECT_EQ(json["facts"]["triangles"], 1);
  EXPECT_EQ(json["facts"]["parts"][0]["materials"][0]["source"], "unknown");
  EXPECT_EQ(json["notes"].size(), 3U) << json["notes"];
  EXPECT_THAT(verify({obj}).output, HasSubstr("note     not read: lines (`l`)"));
}

TEST_F(Verify, SaysWhatIsWrongWithWhatItIsGiven) {
  EXPECT_EQ(verify({"nothing.glb"}).exit_code, 2);
  EXPECT_EQ(verify({maquette.file("half.glb", "glTF\x02")}).exit_code, 2);
  EXPECT_EQ(verify({maquette.file("binary.py", "\xff\xfe")}).exit_code, 2);
  fs::create_directory(maquette.folder() / "no_design");
  EXPECT_EQ(verify({"no_design"}).exit_code, 2);
}

}  // namespace
}  // namespace maquette::testing
