// The reading of the instruction comes first; the language model is asked only if it is needed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "engine/designer.h"
#include "engine/test_designer.h"

namespace maquette {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

class DesignerReading : public DesignerTest {
 protected:
  void SetUp() override {
    DesignerTest::SetUp();
    request.strategy = Strategy::Auto;
    model.who = {"small-1b", "", "llama"};
  }
};

TEST_F(DesignerReading, AsksNoModelWhenItIsEnough) {
  runner.records = {good()};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_THAT(model.asked, IsEmpty());
  EXPECT_EQ(made->design.attempt_count(), 0);
  EXPECT_EQ(made->design.provenance.model.name, "");
  EXPECT_EQ(made->design.provenance.model.kind, "");
  const auto json = parse_json(*read_file(made->folder / "design.json"));
  ASSERT_TRUE(json);
  EXPECT_EQ((*json)["provenance"]["model"], "");
}

TEST_F(DesignerReading, NamesTheModelThatWasAskedAfterIt) {
  runner.records = {green(), good()};
  model.answers = {{"mug = mug(color=RED)", FinishReason::Stop, 7}};
  request.attempts = 1;

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(model.asked.size(), 1U);
  EXPECT_EQ(made->design.provenance.model.name, "small-1b");
  EXPECT_EQ(made->design.provenance.model.kind, "llama");
}

TEST_F(DesignerReading, IsKeptWhenTheModelCannotBeOpened) {
  runner.records = {green()};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.kept, 0U);
  EXPECT_EQ(made->design.attempts[0].turn, Turn::Reading);
  EXPECT_THAT(made->design.notes, Contains("built without a language model: endpoint is down"));
  EXPECT_EQ(made->design.provenance.model.name, "");
}

TEST_F(DesignerReading, IsKeptOnDiskWhenItFailedAndTheModelCannotBeOpened) {
  runner.records = {failed(Outcome::ScriptError)};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::ModelFailed);
  EXPECT_THAT(made->design.message, HasSubstr("endpoint is down"));
  EXPECT_THAT(made->design.files, Contains("v1/attempts/0-1.py"));
}

TEST_F(DesignerReading, ThatGivesNothingLeavesTheModelsErrorAndNoFolder) {
  request.instruction = "a blorb";

  const auto made = make();

  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::Unavailable);
  EXPECT_THAT(made.error().message, StartsWith("endpoint is down"));
  EXPECT_THAT(runner.scripts, IsEmpty());
}

}  // namespace
}  // namespace maquette
