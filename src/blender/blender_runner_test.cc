#include "blender/blender_runner.h"

#include <chrono>
#include <cstdlib>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"
#include "proc/command.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kCube = "bpy.ops.mesh.primitive_cube_add(size=2)\n";

/// One runner for all: starting two Blenders takes seconds, and jobs may not see each other anyway.
class BlenderRunnerTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    auto created = BlenderRunner::create({});
    ASSERT_TRUE(created) << created.error().message;
    runner = *std::move(created);
  }
  static void TearDownTestSuite() { runner.reset(); }

  void SetUp() override {
    auto created = TempFolder::create();
    ASSERT_TRUE(created);
    output.emplace(*std::move(created));
    options.output = output->path();
    options.views.kind = ViewOptions::Kind::None;
    options.limits.wall_time = seconds(30);
  }

  RunRecord run(std::string_view script) {
    auto record = runner->run(script, options, {}, {});
    EXPECT_TRUE(record) << record.error().message;
    return record ? *std::move(record) : RunRecord{};
  }

  static std::vector<ExportFormat> every_format() {
    using enum ExportFormat;
    return {Glb, Stl, Obj, Ply, Blend};
  }

  static void expect_serves() {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder);
    RunOptions plain;
    plain.output = folder->path();
    plain.views.kind = ViewOptions::Kind::None;
    const auto record = runner->run(kCube, plain, {}, {});
    ASSERT_TRUE(record) << record.error().message;
    EXPECT_EQ(record->outcome, Outcome::Ok) << record->log;
  }

  static std::unique_ptr<BlenderRunner> runner;
  std::optional<TempFolder> output;
  RunOptions options;
};

std::unique_ptr<BlenderRunner> BlenderRunnerTest::runner;

TEST_F(BlenderRunnerTest, GivesFactsFilesAndViewsOfACube) {
  options.views = {ViewOptions::Kind::Orbit, 2, 128};
  std::vector<std::string> stages;
  const auto record = runner->run(kCube, options, {}, [&stages](const Event& event) {
    if (const auto* stage = std::get_if<StageEvent>(&event)) {
      stages.push_back(stage->text);
    }
  });
  ASSERT_TRUE(record) << record.error().message;
  ASSERT_EQ(record->outcome, Outcome::Ok) << record->failure->message << record->log;
  ASSERT_EQ(record->facts.parts.size(), 1U);
  EXPECT_EQ(record->facts.triangles(), 12U);
  EXPECT_EQ(record->facts.bounds.size(), (Vec3{2, 2, 2}));
  EXPECT_THAT(record->files, Contains("model.glb"));
  EXPECT_THAT(record->files, Contains("model.blend"));
  for (const auto& file : record->files) {
    EXPECT_TRUE(read_file(output->path() / file)) << file;
  }
  EXPECT_EQ(record->files.size(), 4U);
  EXPECT_THAT(stages, Contains("running the script"));
  EXPECT_EQ(record->isolation, Isolation::Full);
  EXPECT_THAT(record->blender_version, HasSubstr("."));
}

TEST_F(BlenderRunnerTest, SuppliesThePreludeAndAnEmptyScene) {
  const auto record =
      run("assert len(bpy.data.objects) == 0 and bpy.context.scene.world is not None\n"
          "assert os.path.isfile(__file__) and math.pi > 3 and __name__ == '__main__'\n"
          "bpy.ops.mesh.primitive_cube_add()\n"
          "bpy.ops.object.mode_set(mode='EDIT')\n"
          "bpy.ops.mesh.subdivide()\n"
          "print('said by the script')\n");
  EXPECT_EQ(record.outcome, Outcome::Ok) << record.log;
  EXPECT_THAT(record.log, HasSubstr("said by the script"));
  EXPECT_EQ(record.facts.triangles(), 48U);
}

TEST_F(BlenderRunnerTest, TakesTheOnlySceneWithASurfaceInEveryFile) {
  options.formats = every_format();
  const auto record =
      run("aside = bpy.data.scenes.new('Aside')\n"
          "bpy.ops.mesh.primitive_cube_add(size=0.3)\n"
          "aside.collection.objects.link(bpy.context.object)\n"
          "bpy.context.scene.collection.objects.unlink(bpy.context.object)\n");
  ASSERT_EQ(record.outcome, Outcome::Ok) << record.failure->message;
  EXPECT_THAT(record.notes, ElementsAre(HasSubstr("`Aside`, the only scene that does, was taken")));
}

TEST_F(BlenderRunnerTest, DeliversAMillimetreSceneInMetresInEveryFile) {
  options.formats = every_format();
  options.stl_units_per_metre = 1000;
  const auto record =
      run("bpy.context.scene.unit_settings.scale_length = 0.001\n"
          "bpy.ops.mesh.primitive_cube_add(size=1, location=(300, 0, 5))\n"
          "bpy.context.object.scale = (60, 40, 10)\n");
  ASSERT_EQ(record.outcome, Outcome::Ok) << record.failure->message;
  EXPECT_NEAR(record.facts.bounds.min[0], 0.27, 1e-6);
  EXPECT_NEAR(record.facts.bounds.size()[0], 0.06, 1e-6);
  EXPECT_NEAR(record.facts.bounds.size()[2], 0.01, 1e-6);
  EXPECT_THAT(record.notes, ElementsAre(HasSubstr("one unit of the scene is 0.001 m")));
}

TEST_F(BlenderRunnerTest, DeliversTheCopiesOfAHiddenPatternInEveryFile) {
  options.formats = every_format();
  const auto record =
      run("bpy.ops.mesh.primitive_cube_add(size=0.01, location=(3, 0, 0))\n"
          "seed = bpy.context.object\n"
          "seed.hide_render = True\n"
          "bpy.ops.mesh.primitive_uv_sphere_add(radius=0.2, location=(0, 0, 0.2))\n"
          "berry = bpy.context.object\n"
          "berry.modifiers.new('Seeds', 'PARTICLE_SYSTEM')\n"
          "look = berry.particle_systems[0].settings\n"
          "look.type, look.count, look.render_type = 'HAIR', 12, 'OBJECT'\n"
          "look.instance_object = seed\n");
  ASSERT_EQ(record.outcome, Outcome::Ok) << record.failure->message;
  EXPECT_EQ(record.facts.parts.size(), 13U);
  EXPECT_TRUE(record.notes.empty());
}

TEST_F(BlenderRunnerTest, NamesTheLineOfASyntaxError) {
  const auto record = run("x = 1\nfor i in range(3)\n    pass\n");
  EXPECT_EQ(record.outcome, Outcome::SyntaxError);
  ASSERT_TRUE(record.failure);
  EXPECT_EQ(record.failure->line, 2);
  EXPECT_EQ(record.failure->line_text, "for i in range(3)");
  EXPECT_THAT(record.failure->message, HasSubstr("expected ':'"));
}

TEST_F(BlenderRunnerTest, NamesTheInnermostLineOfAnException) {
  const auto record = run("def leg():\n    return lenght * 2\n\nleg()\n");
  EXPECT_EQ(record.outcome, Outcome::ScriptError);
  ASSERT_TRUE(record.failure);
  EXPECT_EQ(record.failure->type, "NameError");
  EXPECT_EQ(record.failure->line, 2);
  EXPECT_EQ(record.failure->line_text, "return lenght * 2");
  EXPECT_THAT(record.failure->traceback, HasSubstr("line 4"));
}

struct Case {
  std::string name;
  std::string_view script;
  Outcome outcome;
  std::string_view message;
};

class BlenderRunnerFailures : public BlenderRunnerTest, public testing::WithParamInterface<Case> {};

TEST_P(BlenderRunnerFailures, EndInTheirOutcomeAndTheServerGoesOn) {
  const auto record = run(GetParam().script);
  EXPECT_EQ(to_string(record.outcome), to_string(GetParam().outcome)) << record.log;
  ASSERT_TRUE(record.failure);
  EXPECT_THAT(record.failure->message, HasSubstr(GetParam().message));
  EXPECT_THAT(record.files, Not(Contains("model.glb")));
}

INSTANTIATE_TEST_SUITE_P(
    Scripts, BlenderRunnerFailures,
    testing::Values(
        Case{"UnknownArgument", "bpy.ops.mesh.primitive_cylinder_add(height=1)",
             Outcome::ApiMismatch, "height"},
        Case{"UnknownOperator", "bpy.ops.mesh.primitive_tube_add()", Outcome::ApiMismatch,
             "could not be found"},
        Case{"UnknownEngine", "bpy.context.scene.render.engine = 'POVRAY'", Outcome::ApiMismatch,
             "POVRAY"},
        Case{"UnknownAttribute", "bpy.context.scene.no_such_thing", Outcome::ApiMismatch,
             "no_such_thing"},
        Case{"MissingObject", "bpy.data.objects['Crate']", Outcome::ScriptError, "Crate"},
        Case{"NoneHasNoAttributes", "None.foo", Outcome::ScriptError, "foo"},
        Case{"TooMuchMemory", "x = bytearray(10**11)", Outcome::OutOfMemory, ""},
        Case{"WritingOutsideOfItsFolder", "open('/etc/passwd-of-mine', 'w')",
             Outcome::PolicyViolation, "Read-only"},
        Case{"WritingBesideBlender", "open(os.path.dirname(bpy.__file__) + '/x', 'w')",
             Outcome::PolicyViolation, ""},
        Case{"OpeningASocket", "import socket\nsocket.create_connection(('192.0.2.1', 80), 3)",
             Outcome::PolicyViolation, "not permitted"},
        Case{"FetchingAnAddress",
             "import urllib.request\nurllib.request.urlopen('http://example.org/')",
             Outcome::PolicyViolation, ""},
        Case{"QuittingBlender", "os._exit(0)", Outcome::ScriptError, "quit Blender"},
        Case{"ExitingWithACode", "import sys\nsys.exit(3)", Outcome::ScriptError, "sys.exit(3)"},
        Case{"KillingItself", "os.kill(os.getpid(), 9)", Outcome::Crashed, "SIGKILL"},
        Case{"Segfaulting", "import ctypes\nctypes.string_at(1)", Outcome::Crashed, "SIGSEGV"},
        Case{"NothingMade", "x = 1", Outcome::EmptyScene, "the active scene `Scene` is empty"},
        Case{"AnObjectInNoCollection",
             "mesh = bpy.data.meshes.new('Lid')\n"
             "mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])\n"
             "bpy.data.objects.new('Lid', mesh)",
             Outcome::EmptyScene,
             "1 object with a surface stands in no collection of a scene and must be linked to "
             "one: `Lid`"},
        Case{"AnObjectThatIsHidden",
             "bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.hide_render = True",
             Outcome::EmptyScene, "hidden in renders (hide_render): `Cube`"},
        Case{"ExitingEarly", "import sys\nsys.exit()", Outcome::EmptyScene, ""},
        Case{"ForgingAReply",
             "for fd in range(3, 64):\n"
             "    try: os.write(fd, b'{\"outcome\":\"ok\",\"failure\":null}')\n"
             "    except OSError: pass\n"
             "os._exit(0)",
             Outcome::ScriptError, "model.blend"}),
    [](const auto& param) { return param.param.name; });

TEST_F(BlenderRunnerTest, GoesOnAfterQuitBlenderWhichDoesNothingInTheBackground) {
  const auto record = run("bpy.ops.wm.quit_blender()\n" + std::string(kCube));
  EXPECT_EQ(record.outcome, Outcome::Ok) << record.log;
}

TEST_F(BlenderRunnerTest, StopsAnEndlessLoopAtTheLimit) {
  expect_serves();  // Its start does not count.
  options.limits.wall_time = seconds(1);
  const auto record = run("while True: pass");
  EXPECT_EQ(record.outcome, Outcome::Timeout);
  expect_serves();
}

TEST_F(BlenderRunnerTest, LetsAScriptUseEveryCoreUntilItsWallTimeEnds) {
  const RunRecord record =
      run("import resource\n"
          "limit, _ = resource.getrlimit(resource.RLIMIT_CPU)\n"
          "assert limit >= 30 * os.cpu_count(), limit\n");
  EXPECT_EQ(record.outcome, Outcome::EmptyScene) << record.log;
}

TEST_F(BlenderRunnerTest, DrawsAScriptsOwnPicturesSmallAndDeliversTheSceneAsItWas) {
  const RunRecord small =
      run("assert bpy.context.scene.render.resolution_percentage == 1\n"
          "bpy.ops.mesh.primitive_cube_add(size=2)\n");
  ASSERT_EQ(small.outcome, Outcome::Ok) << small.log;
  const std::string check = "import bpy; bpy.ops.wm.open_mainfile(filepath='" +
                            (output->path() / "model.blend").string() +
                            "'); assert bpy.context.scene.render.resolution_percentage == 100";
  // Only the Blender that wrote the file reads it for sure.
  const bool is_module = std::getenv("MAQUETTE_BLENDER") != nullptr;
  const std::vector<std::string> argv =
      is_module ? std::vector<std::string>{"/usr/bin/python3.11", "-c", check}
                : std::vector<std::string>{"blender", "--background",  "--python-exit-code",
                                           "1",       "--python-expr", check};
  const auto opened = run_command({.argv = argv}, {});
  ASSERT_TRUE(opened) << opened.error().message;
  EXPECT_EQ(opened->exit_code, 0) << opened->output;
}

TEST_F(BlenderRunnerTest, SurvivesAMeshThatNeedsTooMuchMemory) {
  options.limits.memory_bytes = 256ULL << 20;
  const auto record =
      run("import bmesh\n"
          "bpy.ops.mesh.primitive_grid_add(x_subdivisions=20000, y_subdivisions=20000)\n");
  EXPECT_EQ(to_string(record.outcome), "out_of_memory") << record.log;
  expect_serves();
}

TEST_F(BlenderRunnerTest, StopsAScriptThatFillsTheDisk) {
  options.limits.file_bytes = 8ULL << 20;
  const auto record =
      run("import time\n"
          "for i in range(100):\n"
          "    open(f'junk{i}', 'wb').write(bytes(1 << 20))\n"
          "time.sleep(20)\n");
  EXPECT_EQ(to_string(record.outcome), "script_error") << record.log;
  EXPECT_THAT(record.failure->message, HasSubstr("wrote more than 8.4 MB"));
  expect_serves();
}

/// A level at which scripts may fork and signal.
class WeakerRunnerTest : public BlenderRunnerTest {
 protected:
  static void SetUpTestSuite() {
    auto created = BlenderRunner::create({.isolation_at_most = Isolation::Namespaces});
    ASSERT_TRUE(created) << created.error().message;
    runner = *std::move(created);
  }
};

TEST_F(WeakerRunnerTest, RestartsAfterAScriptKilledTheServer) {
  const auto record = run("os.kill(os.getppid(), 9)\nimport time\ntime.sleep(5)");
  EXPECT_EQ(record.outcome, Outcome::Crashed);
  expect_serves();
}

TEST_F(WeakerRunnerTest, LetsNoChildOutliveItsJob) {
  const auto first =
      run("pid = os.fork()\n"
          "if pid == 0:\n"
          "    os.setsid()\n"
          "    if os.fork() == 0:\n"
          "        import time\n"
          "        time.sleep(600)\n"
          "    os._exit(0)\n" +
          std::string(kCube));
  EXPECT_EQ(first.outcome, Outcome::Ok) << first.log;
  const auto second =
      run("names = [open(f'/proc/{p}/comm').read() for p in os.listdir('/proc') if p.isdigit()]\n"
          "print('processes', sorted(names))\n"
          "assert names.count(open('/proc/self/comm').read()) == 2\n" +
          std::string(kCube));
  EXPECT_EQ(second.outcome, Outcome::Ok) << second.log;
}

TEST_F(BlenderRunnerTest, LeavesNothingOfOneScriptToTheNext) {
  run("open('/tmp/note', 'w').write('x')\nopen('note', 'w').write('x')\n"
      "open(bpy.app.tempdir + '/note', 'w').write('x')");
  const auto record =
      run("assert not os.path.exists('/tmp/note') and not os.path.exists('note')\n"
          "assert not os.path.exists(bpy.app.tempdir + '/note')\n" +
          std::string(kCube));
  EXPECT_EQ(record.outcome, Outcome::Ok) << record.log;
}

TEST_F(BlenderRunnerTest, ShowsAScriptNeitherAccountsNorTheHostsFiles) {
  const auto record =
      run("assert not os.path.exists('/etc/shadow') and 'SECRET' not in os.environ\n"
          "for home in ('/home', '/root'):\n"  // Blender itself may have been pulled into a home.
          "    assert not os.path.exists(home) or bpy.__file__.startswith(home)\n" +
          std::string(kCube));
  EXPECT_EQ(record.outcome, Outcome::Ok) << record.log;
}

TEST_F(BlenderRunnerTest, EndsSoonAfterAStop) {
  std::stop_source source;
  std::jthread stopper([&source] {
    EXPECT_TRUE(run_command({.argv = {"sleep", "1"}}, {}));
    source.request_stop();
  });
  expect_serves();
  const auto result = runner->run("import time\ntime.sleep(60)", options,
                                  {.stop = source.get_token(), .deadline = {}}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
  expect_serves();
}

TEST_F(BlenderRunnerTest, SaysIoWhenTheOutputFolderCannotBeWritten) {
  options.output = "/proc/no-folder";
  const auto result = runner->run(kCube, options, {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Io);
}

TEST(BlenderRunner, SaysWhyAProgramThatIsNoBlenderCannotBeUsed) {
  auto runner = BlenderRunner::create({.blender = "/usr/bin/true"});
  ASSERT_TRUE(runner) << runner.error().message;
  const auto result = (*runner)->run(kCube, {}, {}, {});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(result.error().message, HasSubstr("/usr/bin/true is not a Blender"));
  EXPECT_THAT(result.error().message, HasSubstr("apt-get install blender"));
}

}  // namespace
}  // namespace maquette
