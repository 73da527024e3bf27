// Each kind of bad input: its exit code, a message with cause and next step, and nothing half-made.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maquette_process.h"
#include "raw_server.h"

namespace maquette::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

class BadInput : public ::testing::Test {
 protected:
  /// `make` with a model that works, unless the arguments name another.
  CommandResult make(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "make");
    return maquette.run(std::move(arguments));
  }

  void expect(const CommandResult& result, int exit_code, const std::string& message) {
    EXPECT_EQ(result.exit_code, exit_code) << result.error_output;
    EXPECT_THAT(result.error_output, HasSubstr(message));
    EXPECT_FALSE(fs::exists(maquette.folder() / "out"));
  }

  MaquetteProcess maquette;
  std::string mug = MaquetteProcess::recorded_mug();
};

TEST_F(BadInput, EmptyInstruction) {
  expect(make({"", "-o", "out", "--model", mug}), 2, "instruction: it is empty");
}

TEST_F(BadInput, InstructionOf100000Characters) {
  expect(make({std::string(100'000, 'a'), "-o", "out", "--model", mug}), 2, "32768 is the limit");
}

TEST_F(BadInput, BinaryInstruction) {
  expect(make({"\x7f"
               "ELF\x02\xff\xfe",
               "-o", "out", "--model", mug}),
         2, "UTF-8");
}

TEST_F(BadInput, UnknownModelListsTheNamesThereAre) {
  expect(make({"a mug", "-o", "out", "--model", "gpt"}), 2, "qwen2.5-coder-1.5b");
}

TEST_F(BadInput, MissingModelFile) {
  expect(make({"a mug", "-o", "out", "--model", "/nowhere/mine.gguf"}), 4, "/nowhere/mine.gguf");
}

TEST_F(BadInput, FileThatIsNoModel) {
  const std::string file = maquette.file("mine.gguf", "not the four letters at the beginning");
  expect(make({"a mug", "-o", "out", "--model", file}), 4, "mine.gguf");
}

TEST_F(BadInput, DamagedModelThatIsNeeded) {
  const std::string file = maquette.file("mine.gguf", "GGUF and then nothing that is one");
  expect(make({"a mug", "-o", "out", "--strategy", "write", "--model", file}), 4, "mine.gguf");
}

TEST_F(BadInput, TruncatedModelOfTheCatalogue) {
  ASSERT_TRUE(create_folder(maquette.folder() / ".cache/maquette/models"));
  const std::string file = maquette.file(
      ".cache/maquette/models/qwen2.5-coder-0.5b-instruct-q4_k_m.gguf", "GGUF, cut short");
  const CommandResult result =
      make({"a mug", "-o", "out", "--strategy", "write", "--model", "qwen2.5-coder-0.5b"});
  expect(result, 4, "models pull qwen2.5-coder-0.5b");
}

TEST_F(BadInput, MissingBlenderSaysHowToGetIt) {
  expect(make({"a mug", "-o", "out", "--model", mug, "--blender", "/nowhere/blender"}), 4,
         "/nowhere/blender");
}

TEST_F(BadInput, BlenderThatIsTooOld) {
  const std::string old = maquette.file("old", "#!/bin/sh\necho Blender 2.79\n", true);
  expect(make({"a mug", "-o", "out", "--model", mug, "--blender", old}), 4, "2.79");
}

TEST_F(BadInput, BlenderThatCrashesAtStart) {
  const std::string crashing = maquette.file("crashing", "#!/bin/sh\nkill -SEGV $$\n", true);
  expect(make({"a mug", "-o", "out", "--model", mug, "--blender", crashing}), 4, "crashing");
}

TEST_F(BadInput, EndpointThatRefuses) {
  expect(make({"a mug", "-o", "out", "--model", refused_url("/v1") + "#m"}), 4, "127.0.0.1");
}

TEST_F(BadInput, EndpointThatHangsEndsWithTheTimeLimit) {
  const RawServer server([](const RawConnection& connection) { connection.hang(); });
  expect(make({"a mug", "-o", "out", "--limit-time", "2", "--model", server.url("/v1") + "#m"}), 5,
         "time limit");
}

TEST_F(BadInput, EndpointThatSendsGarbage) {
  const RawServer server(
      [](const RawConnection& connection) { connection.send("\x01\x02!!\r\n"); });
  expect(make({"a mug", "-o", "out", "--model", server.url("/v1") + "#m"}), 4, "127.0.0.1");
}

TEST_F(BadInput, EndpointThatReportsAnErrorInItsStream) {
  const RawServer server([](const RawConnection& connection) {
    connection.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
        "data: {\"error_type\":\"bad_request\",\"error_message\":\"maximum context length is "
        "2048\"}"
        "\n\n");
  });
  expect(make({"a mug", "-o", "out", "--model", server.url("/v1") + "#m"}), 4,
         "it reports: maximum context length is 2048");
}

TEST_F(BadInput, HalfAStreamIsNeverAShortAnswer) {
  const RawServer server([](const RawConnection& connection) {
    connection.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\"```python\\nimport bpy\"}}]}\n\n");
  });
  const CommandResult result =
      make({"a mug", "-o", "out", "--json", "--model", server.url("/v1") + "#m"});
  EXPECT_EQ(result.exit_code, 3);
  const Json json = json_of(result);
  EXPECT_EQ(json["outcome"], "model_failed");
  EXPECT_TRUE(fs::exists(maquette.folder() / "out/v1/attempts/1-1.answer.txt"));
}

TEST_F(BadInput, MissingScript) {
  expect(maquette.run({"run", "nowhere.py", "-o", "out"}), 2, "nowhere.py");
}

TEST_F(BadInput, ScriptThatIsNotText) {
  const std::string script = maquette.file("noise.py", std::string("\xff\xfe\0\1", 4));
  const CommandResult result = maquette.run({"run", script, "-o", "out", "--json"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("UTF-8"));
}

TEST_F(BadInput, OutputFolderInUse) {
  ASSERT_TRUE(create_folder(maquette.folder() / "used"));
  const std::string letter = maquette.file("used/letter.txt", "dear");
  const CommandResult result = make({"a mug", "-o", "used", "--model", mug});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.error_output, HasSubstr("used holds something already"));
  EXPECT_EQ(*read_file(letter), "dear");
}

TEST_F(BadInput, ReadOnlyOutputFolder) {
  ASSERT_TRUE(create_folder(maquette.folder() / "fixed"));
  const std::string fixed = (maquette.folder() / "fixed").string();
  const CommandResult result =
      maquette.run({"make", "a mug", "-o", "fixed/out", "--model", mug},
                   {"bwrap", "--dev-bind", "/", "/", "--ro-bind", fixed, fixed, "--"});
  EXPECT_EQ(result.exit_code, 4);
  EXPECT_THAT(result.error_output, HasSubstr("fixed"));
  EXPECT_THAT(result.error_output, HasSubstr("Read-only"));
}

TEST_F(BadInput, FullOutputDisk) {
  ASSERT_TRUE(create_folder(maquette.folder() / "small"));
  const std::string small = (maquette.folder() / "small").string();
  const CommandResult result =
      maquette.run({"make", "a mug", "-o", "small/out", "--model", mug},
                   {"bwrap", "--dev-bind", "/", "/", "--size", "1000000", "--tmpfs", small, "--"});
  EXPECT_EQ(result.exit_code, 4);
  EXPECT_THAT(result.error_output, HasSubstr("free on this disk"));
}

}  // namespace
}  // namespace maquette::testing
