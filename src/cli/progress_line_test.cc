#include "cli/progress_line.h"

#include <cstdio>

#include <gtest/gtest.h>

#include "cli/event_display.h"

namespace maquette {
namespace {

TEST(ElideMiddle, KeepsWhatFitsAndCutsTheMiddleOfTheRest) {
  EXPECT_EQ(elide_middle("short", 10), "short");
  EXPECT_EQ(elide_middle("0123456789", 7), "01...89");
  EXPECT_EQ(elide_middle("äöüäöüäöüä", 7), "äö...üä");
  EXPECT_EQ(elide_middle("0123456789", 2), "01");
}

/// What a ProgressLine writes to a stream that is no terminal.
std::string written_by(const std::function<void(ProgressLine&)>& use) {
  std::FILE* file = std::tmpfile();
  {
    ProgressLine line(file);
    EXPECT_FALSE(line.is_terminal());
    use(line);
  }
  std::string text(static_cast<std::size_t>(std::ftell(file)), '\0');
  std::rewind(file);
  EXPECT_EQ(std::fread(text.data(), 1, text.size(), file), text.size());
  std::fclose(file);
  return text;
}

TEST(ProgressLine, WritesOnlyLinesThatStayWhereThereIsNoTerminal) {
  EXPECT_EQ(written_by([](ProgressLine& line) {
              line.show("passing");
              line.keep("staying");
              line.show("passing");
            }),
            "staying\n");
}

TEST(EventDisplay, KeepsWhyAnAttemptFailed) {
  EXPECT_EQ(written_by([](ProgressLine& line) {
              EventDisplay display(line);
              display(AttemptEvent{1, 3});
              display(TokenEvent{0, "import", 1, 12.0});
              display(AttemptResultEvent{1, 0, Outcome::ScriptError, "the script raised an error"});
              display(AttemptEvent{2, 3});
              display(AttemptResultEvent{2, 0, Outcome::Ok, ""});
            }),
            "[1/3] the script raised an error\n");
}

TEST(EventDisplay, LeavesTheLastAttemptToTheResult) {
  EXPECT_EQ(written_by([](ProgressLine& line) {
              EventDisplay display(line);
              display(AttemptEvent{1, 2});
              display(AttemptResultEvent{1, 0, Outcome::ScriptError, "the script raised an error"});
              display(AttemptEvent{2, 2});
              display(AttemptResultEvent{2, 0, Outcome::EmptyScene, "nothing is there"});
              EXPECT_TRUE(display.has_told("the script raised an error"));
              EXPECT_FALSE(display.has_told("nothing is there"));
            }),
            "[1/2] the script raised an error\n");
}

TEST(EventDisplay, LeavesNoLineOfFindingsInAModelThatRuns) {
  EXPECT_EQ(written_by([](ProgressLine& line) {
              EventDisplay display(line);
              display(AttemptEvent{1, 2});
              display(AttemptResultEvent{1, 0, Outcome::Ok, "the lid floats"});
              display(AttemptEvent{2, 2});
            }),
            "");
}

}  // namespace
}  // namespace maquette
