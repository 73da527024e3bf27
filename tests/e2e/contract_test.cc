// What other tools rely on: make, run, --version, doctor; --json and exit codes.
#include <cmath>
#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "maquette_process.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Contract : public ::testing::Test {
 protected:
  MaquetteProcess maquette;
};

TEST_F(Contract, PrintsItsVersion) {
  const CommandResult result = maquette.run({"--version"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.output, HasSubstr("maquette 0."));
}

TEST_F(Contract, ComposesWithoutTheModelWhatItCanReadWhole) {
  const CommandResult result =
      maquette.run({"make", "a red mug with a handle", "-o", "mug", "--strategy", "compose",
                    "--model", MaquetteProcess::recorded_mug(), "--json", "--views", "none"});

  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  const Json json = json_of(result);
  EXPECT_EQ(json["way"], "compose");
  EXPECT_EQ(json["fit"], 1.0);
  EXPECT_EQ(json["verification"]["score"], 1.0);
  EXPECT_EQ(json["tokens"], 0);
  EXPECT_EQ(json["facts"]["parts"].size(), 2U);
  EXPECT_TRUE(fs::exists(maquette.folder() / "mug/v1/program.txt"));
}

TEST_F(Contract, ComposesWhatTheModelCalls) {
  const Json answers = {
      {"answers",
       {{{"text", "tower = cylinder(height=2, color=white)\nroof = cone(on=tower, color=red)"}}}}};
  ASSERT_TRUE(write_file_atomic(maquette.folder() / "answers.json", answers.dump()));
  const CommandResult result = maquette.run(
      {"make", "a gizmo like nothing else", "-o", "gizmo", "--strategy", "compose", "--model",
       "replay:answers.json", "--attempts", "1", "--json", "--views", "none"});

  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  const Json json = json_of(result);
  ASSERT_EQ(json["facts"]["parts"].size(), 2U);
  EXPECT_EQ(json["facts"]["parts"][1]["name"], "roof.cone");
  EXPECT_NEAR(json["facts"]["parts"][1]["bounds"]["min"][2].get<double>(), 2.0, 1e-4);
}

TEST_F(Contract, MakesAWholeDesign) {
  const CommandResult result = maquette.run({"make", "a red mug with a handle", "-o", "mug",
                                             "--model", MaquetteProcess::recorded_mug(), "--json"});

  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  const Json json = json_of(result);
  EXPECT_EQ(json["outcome"], "ok");
  EXPECT_EQ(json["attempts"], 1);
  EXPECT_GT(json["seconds"].get<double>(), 0);
  EXPECT_GT(json["tokens"].get<int>(), 0);
  const Json& part = json["facts"]["parts"][0];
  EXPECT_EQ(part["dimensions"].size(), 3U);
  EXPECT_GT(part["triangles"].get<int>(), 0);
  EXPECT_GT(part["materials"][0]["rgba"][0].get<double>(), 0.3) << "the mug is red";
  EXPECT_LT(part["materials"][0]["rgba"][1].get<double>(), 0.1) << "the mug is red";
  for (const Json& file : json["files"]) {
    EXPECT_TRUE(fs::exists(file.get<std::string>())) << file;
  }
  const auto glb = read_file(maquette.folder() / "mug/v1/model.glb");
  ASSERT_TRUE(glb);
  EXPECT_EQ(glb->substr(0, 4), "glTF");
  EXPECT_TRUE(fs::exists(maquette.folder() / "mug/contact_sheet.png"));
  EXPECT_TRUE(fs::exists(maquette.folder() / "mug/v1/views/orbit_4.png"));
  EXPECT_THAT(maquette.leftovers(), IsEmpty());
  EXPECT_TRUE(maquette.is_gone());
}

TEST_F(Contract, NamesADesignAfterDateAndInstructionThenListsAndRemovesIt) {
  const CommandResult made =
      maquette.run({"make", "ein roter Becher", "--model", MaquetteProcess::recorded_mug()});
  ASSERT_EQ(made.exit_code, 0) << made.error_output;
  EXPECT_THAT(made.output, HasSubstr("Mug"));

  const Json listed = json_of(maquette.run({"list", "--json"}));
  ASSERT_EQ(listed["designs"].size(), 1U);
  EXPECT_THAT(listed["designs"][0]["folder"].get<std::string>(), EndsWith("-ein-roter-becher"));
  EXPECT_THAT(maquette.run({"open", "last"}).output, HasSubstr("-ein-roter-becher"));
  EXPECT_EQ(maquette.run({"rm", "becher"}).exit_code, 0);
  EXPECT_EQ(json_of(maquette.run({"list", "--json"}))["designs"].size(), 0U);
}

TEST_F(Contract, RunsAScriptWithAllFormatsAndTheMethodsViews) {
  const std::string script = maquette.file("box.py",
                                           "bpy.ops.mesh.primitive_cube_add(size=2)\n"
                                           "bpy.context.object.name = 'Box'\n");
  const CommandResult result = maquette.run({"run", script, "-o", "box", "--views", "method",
                                             "--format", "stl,obj,ply", "--unit", "mm", "--json"});

  ASSERT_EQ(result.exit_code, 0) << result.error_output;
  const Json json = json_of(result);
  EXPECT_EQ(json["facts"]["parts"][0]["name"], "Box");
  EXPECT_EQ(json["facts"]["bounds"]["max"], Json({1.0, 1.0, 1.0}));
  for (const char* name :
       {"model.glb", "model.blend", "model.stl", "model.obj", "model.ply", "views/method_8.png"}) {
    EXPECT_TRUE(fs::exists(maquette.folder() / "box/v1" / name)) << name;
  }
}

TEST_F(Contract, WritesStlInTheUnitAskedFor) {
  const std::string script = maquette.file("box.py", "bpy.ops.mesh.primitive_cube_add(size=2)\n");
  ASSERT_EQ(
      maquette
          .run({"run", script, "-o", "box", "--views", "none", "--format", "stl", "--unit", "mm"})
          .exit_code,
      0);
  const auto stl = read_file(maquette.folder() / "box/v1/model.stl");
  ASSERT_TRUE(stl);
  ASSERT_EQ(stl->size(), 84U + 12 * 50) << "a binary STL of twelve triangles";
  float corner = 0;
  std::memcpy(&corner, stl->data() + 84 + 12, sizeof corner);
  EXPECT_FLOAT_EQ(std::abs(corner), 1000.0F);
}

TEST_F(Contract, SaysWhyNoModelCameOut) {
  const std::string script = maquette.file("bad.py", "import bpy\n\nbpy.data.nothing.new()\n");
  const CommandResult result = maquette.run({"run", script, "-o", "bad", "--json"});

  EXPECT_EQ(result.exit_code, 3);
  const Json json = json_of(result);
  EXPECT_EQ(json["outcome"], "api_mismatch");
  EXPECT_EQ(json["tried"][0]["failure"]["line"], 3);
  EXPECT_EQ(json["tried"][0]["failure"]["line_text"], "bpy.data.nothing.new()");
  EXPECT_TRUE(fs::exists(maquette.folder() / "bad/v1/script.py"));
}

/// How often the text is there.
std::size_t times_in(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += what.size()) {
    ++count;
  }
  return count;
}

TEST_F(Contract, PrintsAFailureOnceOnStandardError) {
  const std::string script = maquette.file("bad.py", "raise ValueError('the lid is lost')\n");
  const CommandResult run = maquette.run({"run", script, "-o", "bad"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_THAT(run.output, HasSubstr("no model (script_error)"));
  EXPECT_EQ(times_in(run.output, "the lid is lost"), 0U) << run.output;
  EXPECT_EQ(times_in(run.error_output, "the lid is lost"), 1U) << run.error_output;

  const std::string answers = maquette.file(
      "answers.json",
      R"({"answers":[{"to":"mug","text":"```python\nimport bpy\nraise ValueError('the lid is lost')\n```"}]})");
  const CommandResult made = maquette.run({"make", "a mug", "--strategy", "write", "--attempts",
                                           "2", "-o", "out", "--model", "replay:" + answers});
  EXPECT_EQ(made.exit_code, 3);
  EXPECT_EQ(times_in(made.output, "the lid is lost"), 0U) << made.output;
  EXPECT_EQ(times_in(made.error_output, "the lid is lost"), 1U) << made.error_output;
}

TEST_F(Contract, ReportsWhatThisMachineCanDo) {
  const CommandResult result = maquette.run({"doctor", "--json"});
  EXPECT_EQ(result.exit_code, 0) << result.output;
  const Json json = json_of(result);
  std::vector<std::string> names;
  for (const Json& check : json["checks"]) {
    names.push_back(check["name"]);
  }
  for (const char* name : {"Blender", "sandbox", "a cube", "model", "memory", "disk"}) {
    EXPECT_THAT(names, Contains(name));
  }
}

}  // namespace
}  // namespace maquette::testing
