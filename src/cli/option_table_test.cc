#include "cli/option_table.h"

#include <CLI/CLI.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/arguments.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string generated(const char* format) {
  const std::vector<const char*> words = {"maquette", "--generate", format};
  const auto parsed = parse_arguments(static_cast<int>(words.size()), words.data());
  EXPECT_TRUE(parsed) << parsed.error().message;
  return std::get<PrintAndExit>(*parsed).text;
}

TEST(OptionTable, HoldsNamesValuesChoicesAndDefaults) {
  CLI::App app("Makes things.", "maker");
  std::string way = "auto";
  app.add_subcommand("make", "Make one")
      ->add_option("-w,--way", way, "How")
      ->check(CLI::IsMember(std::vector<std::string>{"auto", "slow"}))
      ->capture_default_str();
  const CommandEntry table = option_table(app);
  ASSERT_EQ(table.commands.size(), 1U);
  EXPECT_EQ(table.commands[0].path, "maker make");
  const OptionEntry& option = table.commands[0].options.back();
  EXPECT_THAT(option.names, ElementsAre("-w", "--way"));
  EXPECT_THAT(option.choices, ElementsAre("auto", "slow"));
  EXPECT_EQ(option.fallback, "auto");
  EXPECT_EQ(option.value, "TEXT");
}

TEST(OptionTable, EachFormatHasEachCommandOfTheProgram) {
  for (const char* command : {"make", "run", "verify", "models", "components", "bench", "doctor"}) {
    EXPECT_THAT(generated("man"), HasSubstr(std::string(".SS maquette ") + command));
    EXPECT_THAT(generated("bash"), HasSubstr(std::string("'maquette ") + command + "') words="));
    EXPECT_THAT(generated("zsh"), HasSubstr(std::string("_maquette_") + command + "() {"));
    EXPECT_THAT(generated("fish"), HasSubstr(std::string(" -a ") + command + " -d "));
  }
}

TEST(OptionTable, BashOffersTheChoicesOfAnOption) {
  EXPECT_THAT(generated("bash"),
              HasSubstr("'maquette make --strategy') words='auto compose write'"));
}

TEST(OptionTable, AManPageHasNoLineThatRoffTakesForARequest) {
  CommandEntry program{.path = "m", .name = "m", .description = ".profile and \\ and a-b"};
  EXPECT_THAT(man_page(program), HasSubstr("\n\\&.profile and \\e and a\\-b\n"));
}

TEST(OptionTable, RefusesAnUnknownFormat) {
  EXPECT_EQ(generate("tcsh", {}).error().code, ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace maquette
