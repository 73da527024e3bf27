#include "engine/designer.h"

#include <deque>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "brief/color_names.h"
#include "engine/given_script.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

/// Gives canned answers and remembers what it was asked; stands in for a language model, which the
/// unit of the loop does not need.
class CannedModel final : public LanguageModel {
 public:
  ModelIdentity identity() const override { return {"canned", "", "canned"}; }

  Result<Generation> generate(const GenerationRequest& request, const RunContext& context,
                              const EventSink& events) override {
    asked.push_back(request);
    Generation generation;
    for (int i = 0; i < request.candidates; ++i) {
      if (answers.empty()) {
        return fail(ErrorCode::Unavailable, "endpoint is down");
      }
      Answer answer = answers.front();
      answers.pop_front();
      emit(events, TokenEvent{static_cast<std::size_t>(i), answer.text, answer.tokens, 10});
      generation.answers.push_back(std::move(answer));
    }
    MAQUETTE_TRY_VOID(context.check());
    return generation;
  }

  std::deque<Answer> answers;
  std::vector<GenerationRequest> asked;
};

/// Gives canned outcomes; stands in for Blender.
class CannedRunner final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view script, const RunOptions& options, const RunContext&,
                        const EventSink&) override {
    scripts.emplace_back(script);
    RunRecord record = records.front();
    records.pop_front();
    if (record.outcome == Outcome::Ok) {
      MAQUETTE_TRY_VOID(write_file_atomic(options.output / "model.glb", "glTF"));
    }
    return record;
  }

  std::deque<RunRecord> records;
  std::vector<std::string> scripts;
};

Answer answer(const std::string& body, FinishReason finish = FinishReason::Stop) {
  return {"```python\nimport bpy\n" + body + "\n```", finish, 20};
}

RunRecord failed(Outcome outcome) {
  RunRecord record;
  record.outcome = outcome;
  record.failure = ScriptFailure{.type = "NameError",
                                 .message = "name 'x' is not defined",
                                 .line = 2,
                                 .line_text = "x",
                                 .traceback = {}};
  return record;
}

PartFacts part(const std::string& name, std::string_view color, const Vec3& low = {-0.05, -0.05, 0},
               const Vec3& high = {0.05, 0.05, 0.1}) {
  PartFacts facts;
  facts.name = name;
  facts.type = "MESH";
  facts.triangles = 12;
  facts.bounds = {low, high};
  facts.dimensions = facts.bounds.size();
  const NamedColor* known = find_color(color);
  facts.materials = {{"", {known->rgb[0], known->rgb[1], known->rgb[2], 1}, "principled"}};
  return facts;
}

RunRecord built(std::vector<PartFacts> parts) {
  RunRecord record;
  record.outcome = Outcome::Ok;
  for (const PartFacts& each : parts) {
    record.facts.bounds = each.bounds;
  }
  record.facts.parts = std::move(parts);
  return record;
}

RunRecord good() {
  return built({part("Cup", "RED")});
}

RunRecord green() {
  return built({part("Cup", "GREEN")});
}

class NoComponents : public ComponentIndex {
 public:
  Result<std::vector<ComponentMatch>> search(std::string_view, std::size_t) override {
    return std::vector<ComponentMatch>();
  }
};

class DesignerTest : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    request.instruction = "a red mug";
    request.strategy = Strategy::Write;
    request.place.root = folder_->path() / "designs";
  }

  Result<MadeDesign> make() { return Designer(model, runner, index).make(request, context, {}); }

  std::size_t entries_below(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
  }

  std::optional<TempFolder> folder_;
  CannedModel model;
  CannedRunner runner;
  NoComponents index;
  MakeRequest request;
  RunContext context;
};

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

TEST_F(DesignerTest, KeepsEverythingTriedWhenNoModelComesOut) {
  request.attempts = 2;
  request.candidates = 1;
  model.answers = {{"I cannot do that.", FinishReason::Stop, 5},
                   answer("half", FinishReason::Length)};

  const auto made = make();

  ASSERT_TRUE(made);
  EXPECT_EQ(made->design.outcome, Outcome::Truncated);
  EXPECT_THAT(made->design.message, HasSubstr("cut off after 20 tokens"));
  EXPECT_EQ(*read_file(made->folder / "v1/attempts/1-1.answer.txt"), "I cannot do that.");
  EXPECT_TRUE(runner.scripts.empty());
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

TEST_F(DesignerTest, FailsWithoutAFolderWhenTheModelNeverAnswers) {
  const auto made = make();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::Unavailable);
  EXPECT_EQ(entries_below(request.place.root), 0U);
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
