#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/designer.h"
#include "engine/test_designer.h"

namespace maquette {
namespace {

using testing::Contains;
using testing::HasSubstr;

TEST_F(DesignerTest, ShowsTheModelItsErrorAndRunsTheMendedScript) {
  request.candidates = 1;
  model.answers = {answer("x"), answer("b")};
  runner.records = {failed(Outcome::ScriptError), good()};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.attempt_count(), 2);
  ASSERT_EQ(model.asked.size(), 2U);
  EXPECT_THAT(model.asked[1].messages.back().text, HasSubstr("name 'x' is not defined"));
  EXPECT_EQ(*read_file(made->folder / "v1/attempts/1-1.py"), "import bpy\nx\n");
}

TEST_F(DesignerTest, StartsAfreshAfterARepair) {
  request.candidates = 1;
  model.answers = {answer("x"), answer("y"), answer("z")};
  runner.records = {failed(Outcome::ScriptError), failed(Outcome::ScriptError), good()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(model.asked[2].messages.back().text, "a red mug");
  EXPECT_GT(model.asked[2].sampling.temperature, model.asked[0].sampling.temperature);
  EXPECT_NE(model.asked[2].sampling.seed, model.asked[0].sampling.seed);
}

TEST_F(DesignerTest, AsksForCandidatesTogetherAndRunsThemUntilOneIsGood) {
  request.candidates = 3;
  model.answers = {answer("v"), answer("x"), answer("good"), answer("never run")};
  runner.records = {failed(Outcome::ScriptError), failed(Outcome::ScriptError), good()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.script, "import bpy\ngood\n");
  ASSERT_EQ(made->design.attempts.size(), 4U);
  EXPECT_EQ(made->design.attempts[1].turn, Turn::Candidates);
  EXPECT_EQ(made->design.kept, 2U);
  EXPECT_FALSE(made->design.attempts[3].outcome);
}

TEST_F(DesignerTest, KeepsTheCandidateWithTheBestScore) {
  request.instruction = "a red mug with a handle";
  request.candidates = 3;
  request.attempts = 2;
  model.answers = {answer("a"), answer("b"), answer("c"), answer("d")};
  runner.records = {green(), green(), good(), green()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.kept, 2U);
  EXPECT_EQ(made->design.script, "import bpy\nc\n");
  ASSERT_TRUE(made->design.verification);
  EXPECT_TRUE(made->design.verification->has_error());
}

TEST_F(DesignerTest, KeepsTheModelWithoutAnErrorThoughItsScoreIsLess) {
  request.instruction =
      "Create a cup with a handle, a lid, a spoon, a straw, a saucer, a napkin, a foot and a "
      "strap.";
  request.candidates = 1;
  request.attempts = 2;
  model.answers = {answer("a"), answer("b")};
  std::vector<PartFacts> most;
  for (const char* name : {"Cup", "Handle", "Lid", "Spoon", "Straw", "Saucer", "Napkin", "Foot"}) {
    most.push_back(part(name, "RED"));
  }
  std::vector<PartFacts> flawed = most;
  flawed.push_back(part("Strap", "RED"));
  RunRecord poor = built(flawed);
  poor.facts.relations = {
      {.first = 0, .second = 1, .contact = Contact::Penetrating, .depth = 0.05},
      {.first = 0, .second = 2, .contact = Contact::Penetrating, .depth = 0.05},
      {.first = 0, .second = 3, .contact = Contact::Penetrating, .depth = 0.05}};
  runner.records = {built(most), poor};

  const auto made = make();

  ASSERT_TRUE(made);
  ASSERT_EQ(made->design.attempts.size(), 2U);
  ASSERT_FALSE(made->design.attempts[1].verification->has_error());
  EXPECT_LT(made->design.attempts[1].verification->score,
            made->design.attempts[0].verification->score);
  EXPECT_EQ(made->design.kept, 1U);
}

TEST_F(DesignerTest, KeepsWhatRanWhenBlenderIsGoneLater) {
  request.candidates = 1;
  model.answers = {answer("x"), answer("y")};
  runner.records = {failed(Outcome::ScriptError)};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::ScriptError);
  EXPECT_THAT(made->design.notes, Contains(HasSubstr("Blender is gone")));
}

TEST_F(DesignerTest, SaysWhatWasMeasuredInARepair) {
  request.candidates = 1;
  model.answers = {answer("a"), answer("b")};
  runner.records = {green(), good()};

  const auto made = make();

  ASSERT_TRUE(made);
  ASSERT_EQ(model.asked.size(), 2U);
  EXPECT_THAT(model.asked[1].messages.back().text, HasSubstr("the mug should be red"));
  EXPECT_EQ(made->design.kept, 1U);
}

TEST_F(DesignerTest, KeepsNoRepairThatLosesAPartThatWasAskedFor) {
  request.instruction = "a red mug with a handle";
  request.candidates = 1;
  request.attempts = 2;
  model.answers = {answer("a"), answer("b")};
  const PartFacts handle = part("Handle", "GREEN", {1, 1, 1}, {1.1, 1.1, 1.1});
  runner.records = {built({part("Cup", "GREEN"), handle}), good()};

  const auto made = make();

  ASSERT_TRUE(made);
  ASSERT_EQ(made->design.attempts.size(), 2U);
  EXPECT_GT(made->design.attempts[1].verification->score,
            made->design.attempts[0].verification->score);
  EXPECT_EQ(made->design.kept, 0U);
}

TEST_F(DesignerTest, GoesTheOtherWayWhenARepairDoesNotHelp) {
  request.strategy = Strategy::Auto;
  request.candidates = 1;
  request.attempts = 3;
  model.answers = {answer("a"), answer("b"), {"no calls", FinishReason::Stop, 5}};
  runner.records = {green(), green()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_THAT(model.asked[0].messages.front().text, HasSubstr("bpy"));
  EXPECT_THAT(model.asked[2].messages.front().text, HasSubstr("calling components"));
  EXPECT_EQ(made->design.attempts[2].way, "compose");
  EXPECT_EQ(made->design.provenance.way, "write");
}

TEST_F(DesignerTest, TakesAnyModelWhenFindingsDoNotCount) {
  request.verified = false;
  model.answers = {answer("a")};
  runner.records = {green()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(model.asked.size(), 1U);
  EXPECT_TRUE(made->design.verification->has_error());
}

TEST_F(DesignerTest, KeepsAModelWhenTheEndpointDiesLater) {
  request.candidates = 1;
  model.answers = {answer("a")};
  runner.records = {green()};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::Ok);
  EXPECT_EQ(made->design.kept, 0U);
  EXPECT_THAT(made->design.notes, Contains(HasSubstr("endpoint is down")));
}

TEST_F(DesignerTest, IsNoFailedScriptWhenTheEndpointDiesAfterOne) {
  request.candidates = 1;
  model.answers = {answer("a")};
  runner.records = {failed(Outcome::ScriptError)};

  const auto made = make();

  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->design.outcome, Outcome::ModelFailed);
}

TEST_F(DesignerTest, AsksNoMoreWhenTheTokensAreSpent) {
  request.candidates = 1;
  request.limit_tokens = 20;
  model.answers = {answer("a"), answer("b")};
  runner.records = {green()};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(model.asked.size(), 1U);
  EXPECT_EQ(model.asked[0].sampling.max_tokens, 20);
  EXPECT_EQ(made->design.kept, 0U);
}

TEST_F(DesignerTest, PrefersARunWithGeometryOverALaterFailure) {
  request.attempts = 2;
  request.candidates = 1;
  model.answers = {answer("a"), answer("b")};
  RunRecord unseen = good();
  unseen.outcome = Outcome::RenderFailed;
  runner.records = {unseen, failed(Outcome::ScriptError)};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.outcome, Outcome::RenderFailed);
  EXPECT_EQ(made->design.script, "import bpy\na\n");
}

}  // namespace
}  // namespace maquette
