#include "cli/arguments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<std::variant<ParsedCommand, PrintAndExit>> parse(std::vector<const char*> words) {
  words.insert(words.begin(), "maquette");
  return parse_arguments(static_cast<int>(words.size()), words.data());
}

template <class T>
T command(std::vector<const char*> words) {
  auto parsed = parse(std::move(words));
  EXPECT_TRUE(parsed) << parsed.error().message;
  return std::get<T>(std::get<ParsedCommand>(*parsed));
}

TEST(ParseArguments, ReadsTheContractOfMake) {
  const auto make = command<MakeCommand>({"make", "a red mug", "-o", "out", "--model", "small",
                                          "--n", "4", "--attempts", "2", "--seed", "7", "--json"});
  EXPECT_EQ(make.instruction, "a red mug");
  EXPECT_EQ(make.run.output, "out");
  EXPECT_EQ(make.model, "small");
  EXPECT_EQ(make.candidates, 4);
  EXPECT_EQ(make.attempts, 2);
  EXPECT_EQ(make.seed, 7U);
  EXPECT_TRUE(make.run.json);
}

TEST(ParseArguments, HasFourAttemptsOf1500TokensByDefault) {
  const auto make = command<MakeCommand>({"make", "a mug"});
  EXPECT_EQ(make.attempts, 4);
  EXPECT_EQ(make.candidates, 4);
  EXPECT_EQ(make.max_tokens, 1500);
  EXPECT_FALSE(make.seed);
  EXPECT_THAT(make.run.formats, ElementsAre(ExportFormat::Glb, ExportFormat::Blend));
  EXPECT_EQ(make.run.limits.wall_time, std::chrono::seconds(60));
}

TEST(ParseArguments, ReadsTheContractOfRun) {
  const auto run = command<RunCommand>(
      {"run", "a.py", "--views", "method", "--format", "stl,obj", "--unit", "mm"});
  EXPECT_EQ(run.script, "a.py");
  EXPECT_EQ(run.run.views.kind, ViewOptions::Kind::Method);
  EXPECT_THAT(run.run.formats, ElementsAre(ExportFormat::Glb, ExportFormat::Blend,
                                           ExportFormat::Stl, ExportFormat::Obj));
  EXPECT_EQ(run.run.stl_units_per_metre, 1000);
}

TEST(ParseArguments, LeavesTheNumberOfJobsToTheMachineUnlessOneIsNamed) {
  EXPECT_EQ(command<BatchCommand>({"run", "--batch", "rows.jsonl", "--out", "out"}).jobs, 0);
  EXPECT_EQ(
      command<BatchCommand>({"run", "--batch", "rows.jsonl", "--out", "out", "--jobs", "3"}).jobs,
      3);
  EXPECT_EQ(command<ComponentsCommand>({"components", "check"}).jobs, 0);
  EXPECT_EQ(command<BenchResumeCommand>({"bench", "resume", "run"}).work.jobs, 0);
}

TEST(ParseArguments, TakesTheProtocolFromThePresetUnlessOneIsNamed) {
  const auto protocol = [](std::vector<const char*> more) {
    std::vector<const char*> words{"bench", "run", "--data", "rows.jsonl", "--out", "run"};
    words.insert(words.end(), more.begin(), more.end());
    return command<BenchRunCommand>(words).settings.protocol;
  };
  EXPECT_EQ(protocol({}), 2);
  EXPECT_EQ(protocol({"--preset", "method"}), 1);
  EXPECT_EQ(protocol({"--protocol", "1"}), 1);
  EXPECT_EQ(protocol({"--preset", "method", "--protocol", "2"}), 2);
}

TEST(ParseArguments, TakesTheJudgesViews) {
  EXPECT_EQ(command<RunCommand>({"run", "a.py", "--views", "judge"}).run.views.kind,
            ViewOptions::Kind::Judge);
}

TEST(ParseArguments, TakesASystemPromptFromAFile) {
  const auto make = command<MakeCommand>({"make", "a mug", "--system-prompt", "mine.txt"});
  EXPECT_EQ(make.prompt, PromptStyle::Kind::File);
  EXPECT_EQ(make.system_prompt, "mine.txt");
}

TEST(ParseArguments, ListsModelsWhenNoActionIsNamed) {
  EXPECT_EQ(command<ModelsCommand>({"models"}).action, ModelsCommand::Action::List);
  const auto pull = command<ModelsCommand>({"models", "pull", "small", "--json"});
  EXPECT_EQ(pull.action, ModelsCommand::Action::Pull);
  EXPECT_EQ(pull.name, "small");
  EXPECT_TRUE(pull.json);
}

TEST(ParseArguments, ReadsTheIsolationThatIsAskedFor) {
  EXPECT_EQ(command<RunCommand>({"run", "a.py"}).run.isolation_at_least, Isolation::None);
  EXPECT_EQ(
      command<MakeCommand>({"make", "a", "--require-isolation", "full"}).run.isolation_at_least,
      Isolation::Full);
  const auto doctor =
      command<DoctorCommand>({"doctor", "--isolation", "--require-isolation", "landlock"});
  EXPECT_TRUE(doctor.isolation);
  EXPECT_EQ(doctor.isolation_at_least, Isolation::Landlock);
}

TEST(ParseArguments, PrintsHelpWithAnExampleForEachCommand) {
  for (const char* name : {"make", "run", "list", "open", "rm", "models", "doctor"}) {
    const auto parsed = parse({name, "--help"});
    ASSERT_TRUE(parsed) << name;
    EXPECT_THAT(std::get<PrintAndExit>(*parsed).text, HasSubstr("Example: maquette ")) << name;
  }
}

TEST(ParseArguments, PrintsItsVersion) {
  const auto parsed = parse({"--version"});
  ASSERT_TRUE(parsed);
  EXPECT_THAT(std::get<PrintAndExit>(*parsed).text, HasSubstr("maquette 0."));
}

struct BadUsage {
  const char* name;
  std::vector<const char*> words;
  const char* message;
};

class RefusesBadUsage : public testing::TestWithParam<BadUsage> {};

TEST_P(RefusesBadUsage, NamingTheCause) {
  const auto parsed = parse(GetParam().words);
  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(parsed.error().message, HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    ParseArguments, RefusesBadUsage,
    testing::Values(BadUsage{"NoCommand", {}, "--help"},
                    BadUsage{"UnknownCommand", {"mkae", "a mug"}, "mkae"},
                    BadUsage{"NoInstruction", {"make"}, "instruction"},
                    BadUsage{"ZeroAttempts", {"make", "a", "--attempts", "0"}, "--attempts"},
                    BadUsage{"UnknownFormat", {"run", "a.py", "--format", "fbx"}, "fbx"},
                    BadUsage{"UnknownIsolation",
                             {"run", "a.py", "--require-isolation", "some"},
                             "--require-isolation"},
                    BadUsage{"NoViews", {"run", "a.py", "--views", "0"}, "--views 0"},
                    BadUsage{"SeedIsNoNumber", {"make", "a", "--seed", "x"}, "--seed"}),
    [](const auto& each) { return each.param.name; });

TEST(ParseArguments, ReadsTheBlenderCommands) {
  using Action = BlenderCommand::Action;
  EXPECT_EQ(command<BlenderCommand>({"blender"}).action, Action::List);
  EXPECT_TRUE(command<BlenderCommand>({"blender", "list", "--json"}).json);
  const auto add = command<BlenderCommand>({"blender", "add", "/opt/b", "--name", "mine"});
  EXPECT_EQ(add.action, Action::Add);
  EXPECT_EQ(add.path, "/opt/b");
  EXPECT_EQ(add.name, "mine");
  const auto pull = command<BlenderCommand>({"blender", "pull", "5.0"});
  EXPECT_EQ(pull.action, Action::Pull);
  EXPECT_EQ(pull.name, "5.0");
  EXPECT_EQ(command<BlenderCommand>({"blender", "remove", "mine"}).action, Action::Remove);
}

TEST(ParseArguments, ReadsTheContractOfComponents) {
  const auto list = command<ComponentsCommand>({"components", "--json"});
  EXPECT_EQ(list.action, ComponentsCommand::Action::List);
  EXPECT_TRUE(list.json);
  const auto show = command<ComponentsCommand>({"components", "show", "coffee cup"});
  EXPECT_EQ(show.action, ComponentsCommand::Action::Show);
  EXPECT_THAT(show.names, ElementsAre("coffee cup"));
  const auto check =
      command<ComponentsCommand>({"components", "check", "mug", "jug", "--jobs", "3", "--json"});
  EXPECT_EQ(check.action, ComponentsCommand::Action::Check);
  EXPECT_THAT(check.names, ElementsAre("mug", "jug"));
  EXPECT_EQ(check.jobs, 3);
  EXPECT_TRUE(check.json);
  const auto gallery = command<ComponentsCommand>({"components", "gallery", "-o", "pictures"});
  EXPECT_EQ(gallery.action, ComponentsCommand::Action::Gallery);
  EXPECT_EQ(gallery.output, "pictures");
  EXPECT_FALSE(parse({"components", "gallery"})) << "a folder is needed";
  EXPECT_FALSE(parse({"components", "show"})) << "a name is needed";
}

}  // namespace
}  // namespace maquette
