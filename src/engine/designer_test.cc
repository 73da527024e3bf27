#include "engine/designer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/given_script.h"
#include "engine/test_designer.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

TEST_F(DesignerTest, AcceptsTheFirstAnswerThatGivesGeometry) {
  model.answers = {answer("a")};
  runner.records = {good()};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.attempt_count(), 1);
  EXPECT_THAT(made->folder.filename().string(), HasSubstr("a-red-mug"));
  EXPECT_THAT(made->design.files, Contains("v1/model.glb"));
  EXPECT_THAT(made->design.files, Contains("v1/facts.json"));
  EXPECT_EQ(*read_file(made->folder / "v1/script.py"), "import bpy\na\n");
}

TEST_F(DesignerTest, KeepsEverythingTriedWhenNoModelComesOut) {
  request.attempts = 2;
  request.candidates = 1;
  model.answers = {{"I cannot do that.", FinishReason::Stop, 5},
                   {"```python\nimport bpy\nhal", FinishReason::Length, 20}};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.outcome, Outcome::Truncated);
  EXPECT_THAT(made->design.message, HasSubstr("cut off after 20 tokens"));
  EXPECT_EQ(*read_file(made->folder / "v1/attempts/1-1.answer.txt"), "I cannot do that.");
  EXPECT_TRUE(runner.scripts.empty());
}

TEST_F(DesignerTest, FailsWithoutAFolderWhenTheModelNeverAnswers) {
  const auto made = make();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(std::distance(fs::directory_iterator(request.place.root), fs::directory_iterator()), 0);
}

TEST_F(DesignerTest, KeepsWhatWasAnsweredWhenItIsStopped) {
  std::stop_source stop;
  stop.request_stop();
  context.stop = stop.get_token();
  model.answers = {answer("half of")};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Cancelled);
  EXPECT_THAT(*read_file(made->folder / "v1/attempts/1-1.answer.txt"), HasSubstr("half of"));
}

TEST_F(DesignerTest, RefusesWhatIsNoInstruction) {
  for (const std::string& text : {std::string(), std::string("  \n"), std::string(100'000, 'a'),
                                  std::string("\x7f"
                                              "ELF\x02\x00",
                                              6),
                                  std::string("\xff\xfe")}) {
    request.instruction = text;
    const auto made = make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(made.error().message, HasSubstr("instruction: "));
  }
  EXPECT_TRUE(model.asked.empty());
}

TEST_F(DesignerTest, TakesInstructionsInAnyLanguage) {
  request.instruction = "ein roter Becher mit Henkel für große Hände 红色";
  model.answers = {answer("a")};
  runner.records = {good()};
  EXPECT_TRUE(make());
}

TEST_F(DesignerTest, RefusesAFolderInUseBeforeTheModelIsAsked) {
  request.place.folder = folder_->path() / "mine";
  ASSERT_TRUE(create_folder(request.place.folder));
  ASSERT_TRUE(write_file_atomic(request.place.folder / "letter.txt", "dear"));

  const auto made = make();

  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument);
  EXPECT_TRUE(model.asked.empty());
  EXPECT_EQ(*read_file(request.place.folder / "letter.txt"), "dear");
}

TEST_F(DesignerTest, RunsAScriptThatAPersonGave) {
  runner.records = {good()};
  const auto made = run_given_script(
      runner, {.name = "stool", .script = "import bpy\n", .run = {}, .place = request.place}, {},
      {});
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.provenance.way, "given");
  const auto json = parse_json(*read_file(made->folder / "design.json"));
  ASSERT_TRUE(json);
  EXPECT_EQ((*json)["outcome"], "ok");
}

}  // namespace
}  // namespace maquette
