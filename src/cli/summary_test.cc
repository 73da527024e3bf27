#include "cli/summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "cli/exit_code.h"

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::Not;

MadeDesign mug() {
  MadeDesign made{.folder = "/designs/a-mug"};
  made.design.outcome = Outcome::Ok;
  made.design.instruction = "a mug";
  made.design.provenance.way = "write";
  made.design.provenance.model.name = "small";
  made.design.facts.bounds = {{-0.05, -0.04, 0}, {0.05, 0.04, 0.1}};
  made.design.facts.parts.push_back({.name = "Cup",
                                     .type = "MESH",
                                     .dimensions = {0.1, 0.08, 0.1},
                                     .triangles = 124,
                                     .materials = {{"Red", {1, 0, 0, 1}, "viewport"}}});
  made.design.files = {"design.json", "v1/model.glb"};
  return made;
}

TEST(Summarise, ShowsPartsSizesColoursAndFiles) {
  const std::string text = summarise(mug(), false);
  EXPECT_THAT(text, HasSubstr("1 part, 10.0 cm × 8.0 cm × 10.0 cm, 124 triangles"));
  EXPECT_THAT(text, HasSubstr("Cup"));
  EXPECT_THAT(text, HasSubstr("#ff0000"));
  EXPECT_THAT(text, HasSubstr("v1/model.glb"));
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(Summarise, SaysWhyNoModelCameOut) {
  MadeDesign made = mug();
  made.design.outcome = Outcome::EmptyScene;
  made.design.message = "the script ran but left no geometry";
  EXPECT_THAT(summarise(made, false), HasSubstr("no model (empty_scene)\n"));
  EXPECT_EQ(failure_of(made), "the script ran but left no geometry");
}

TEST(Summarise, LeavesTheReasonToStandardError) {
  MadeDesign made = mug();
  EXPECT_EQ(failure_of(made), "");
  made.design.outcome = Outcome::ScriptError;
  made.design.message = "name 'x' is not defined";
  EXPECT_THAT(summarise(made, false), Not(HasSubstr("name 'x'")));
}

TEST(Summarise, NamesNoLanguageModelThatDidNotAnswer) {
  MadeDesign made = mug();
  made.design.provenance.way = "compose";
  made.design.provenance.model = {};
  made.design.attempts = {{.turn = Turn::Reading, .way = "compose", .outcome = Outcome::Ok}};
  made.design.kept = 0;
  const std::string text = summarise(made, false);
  EXPECT_THAT(text, HasSubstr("built from the component library, no language model used"));
  EXPECT_THAT(text, Not(HasSubstr("attempt")));
  EXPECT_THAT(text, Not(HasSubstr("tokens")));
}

TEST(Summarise, SaysWhyTheLanguageModelWasNotUsed) {
  MadeDesign made = mug();
  made.design.program = "mug = mug()";
  made.design.provenance.model = {};
  made.design.kept = 0;
  made.design.notes = {"built without a language model: no connection"};
  EXPECT_THAT(summarise(made, false), HasSubstr("built without a language model: no connection"));
}

TEST(Summarise, SaysThatTheLanguageModelDidNotImproveWhatTheLibraryGave) {
  MadeDesign made = mug();
  made.design.attempts = {{.turn = Turn::Reading, .way = "compose", .outcome = Outcome::Ok},
                          {.attempt = 1, .turn = Turn::First, .outcome = Outcome::Ok}};
  made.design.kept = 0;
  EXPECT_THAT(summarise(made, false),
              HasSubstr("with small, 0.0 s in Blender ; 1 attempt, kept what the component library "
                        "gave without them"));
  made.design.kept = 1;
  EXPECT_THAT(summarise(made, false), HasSubstr("; 1 attempt; isolation"));
}

TEST(Summarise, ShowsTheNotesOnAWrittenModel) {
  MadeDesign made = mug();
  made.design.notes = {"`Sign` lacks 1 letter of its text"};
  EXPECT_THAT(summarise(made, false), HasSubstr("  note: `Sign` lacks 1 letter of its text\n"));
}

TEST(Summarise, SaysThatALibraryWithLittleOfItGivesLittleLikeIt) {
  MadeDesign made = mug();
  made.design.program = "mug = cylinder()";
  made.design.provenance.fit = 0.25;
  const char* warning = "library fit 25 % (it may look little like what was asked for)";
  EXPECT_THAT(summarise(made, false), HasSubstr(warning));
  made.design.provenance.fit = 0.5;
  EXPECT_THAT(summarise(made, false), Not(HasSubstr("look little like")));
}

TEST(SummariseJson, HasTheFieldsThatToolsRelyOn) {
  const auto json = parse_json(summarise_json(mug()));
  ASSERT_TRUE(json);
  for (const char* key :
       {"outcome", "facts", "files", "attempts", "seconds", "tokens", "isolation"}) {
    EXPECT_TRUE(json->contains(key)) << key;
  }
  const Json& part = (*json)["facts"]["parts"][0];
  EXPECT_EQ(part["name"], "Cup");
  EXPECT_EQ(part["materials"][0]["rgba"], Json({1.0, 0.0, 0.0, 1.0}));
  EXPECT_EQ((*json)["files"][1], "/designs/a-mug/v1/model.glb");
}

TEST(HumanLength, ChoosesTheUnitAPersonWould) {
  EXPECT_EQ(human_length(1.5), "1.50 m");
  EXPECT_EQ(human_length(0.123), "12.3 cm");
  EXPECT_EQ(human_length(0.008), "8 mm");
  EXPECT_EQ(human_length(2500), "2.50 km");
}

TEST(ExitCodeOf, MapsEachOutcomeAndErrorAsDocumented) {
  EXPECT_EQ(exit_code_of(Outcome::Ok), ExitCode::Done);
  EXPECT_EQ(exit_code_of(Outcome::Timeout), ExitCode::NoModel);
  EXPECT_EQ(exit_code_of(Outcome::Cancelled), ExitCode::Interrupted);
  EXPECT_EQ(exit_code_of(ErrorCode::NotFound), ExitCode::BadUsage);
  EXPECT_EQ(exit_code_of(ErrorCode::Unavailable), ExitCode::Missing);
  EXPECT_EQ(exit_code_of(ErrorCode::Timeout), ExitCode::LimitReached);
  EXPECT_EQ(exit_code_of(ErrorCode::Cancelled), ExitCode::Interrupted);
}

}  // namespace
}  // namespace maquette
