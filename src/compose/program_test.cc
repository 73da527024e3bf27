#include "compose/program.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "compose/test_library.h"

namespace maquette {
namespace {

TEST(ParseProgram, KeepsWhatWasWritten) {
  const ParsedProgram parsed = parse_program("My_Cup = Mug(color=Dark red, 12*cm, a=(1, b))");
  ASSERT_EQ(parsed.program.calls.size(), 1U);
  const Call& call = parsed.program.calls[0];
  EXPECT_EQ(call.name, "My_Cup");
  EXPECT_EQ(call.component, "Mug");
  ASSERT_EQ(call.arguments.size(), 3U);
  EXPECT_EQ(call.arguments[0].key, "color");
  EXPECT_EQ(call.arguments[0].value.text, "Dark red");
  EXPECT_EQ(call.arguments[1].key, "");
  EXPECT_EQ(call.arguments[1].value.number, 0.12);
  EXPECT_TRUE(call.arguments[1].value.has_unit);
  ASSERT_EQ(call.arguments[2].value.items.size(), 2U);
  EXPECT_EQ(call.arguments[2].value.items[1].text, "b");
}

TEST(ParseProgram, ReadsNothingOfNothing) {
  for (const char* text : {"", "\n\n", "# only a comment", ";;,", "```\n```"}) {
    const ParsedProgram parsed = parse_program(text);
    EXPECT_TRUE(parsed.program.calls.empty()) << text;
    EXPECT_TRUE(parsed.notes.empty()) << text;
  }
}

TEST(ParseProgram, RefusesDeepNesting) {
  const std::string deep(30'000, '(');
  const ProgramOutcome made = outcome("sign(outline=" + deep + ")\nmug()");
  EXPECT_EQ(made.errors, "outline: parentheses are nested too deep\n");
  EXPECT_EQ(made.program, "sign = sign()\nmug = mug()\n");
}

TEST(ParseProgram, RefusesLongLists) {
  std::string list;
  for (int i = 0; i < 5000; ++i) {
    list += "(0, 1),";
  }
  EXPECT_EQ(outcome("sign(outline=[" + list + "])").errors, "outline: more than 200 values\n");
}

TEST(ParseProgram, KeepsTextThatLooksLikeCodeAsText) {
  const ProgramOutcome made = outcome(R"py(sign(text="\"\"\"); import os; x(\"", color=red))py");
  EXPECT_EQ(made.program, R"py(sign = sign(text="\"\"\"); import os; x(\"", color=RED)
)py");
  EXPECT_EQ(made.errors, "");
}

TEST(ParseProgram, MakesOnlyPlainNames) {
  const ProgramOutcome made = outcome("__import__ = mug()\na.b-c\xC3\xA9 = mug()\n" +
                                      std::string(3000, 'x') + " = mug()\n\xC3\xA9 = mug()");
  EXPECT_EQ(made.program, "import_2 = mug()\na_b_c = mug()\n" + std::string(32, 'x') +
                              " = mug()\nitem_2 = mug()\n");
}

TEST(ParseProgram, ShowsNoControlCharacters) {
  using std::string_view_literals::operator""sv;
  const ParsedProgram parsed = parse_program("\x1b[31m hello\x07\0 \xff\xfe"sv);
  EXPECT_TRUE(is_utf8(to_text(parsed.notes)));
  EXPECT_EQ(to_text(parsed.notes).find_first_of("\x1b\x07\0"sv), std::string::npos);
}

}  // namespace
}  // namespace maquette
