#include "compose/python_text.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

using namespace std::string_literals;

TEST(PythonNumber, IsWhatAPersonWouldWrite) {
  EXPECT_EQ(python_number(0.11999999), "0.12");
  EXPECT_EQ(python_number(4 * 0.0254), "0.1016");
  EXPECT_EQ(python_number(3), "3");
  EXPECT_EQ(python_number(-0.0), "0");
  EXPECT_EQ(python_number(-12.5), "-12.5");
}

TEST(PythonText, EscapesQuotesAndBackslashes) {
  EXPECT_EQ(python_text(R"(a "b" \ 'c')"), R"("a \"b\" \\ 'c'")");
}

TEST(PythonText, KeepsPrintableText) {
  EXPECT_EQ(python_text("Größe 茶 🍵"), "\"Größe 茶 🍵\"");
}

TEST(PythonText, EscapesWhatIsNotSeen) {
  EXPECT_EQ(python_text("a\nb\r\0"s), R"("a\nb\u000d\u0000")");
  EXPECT_EQ(python_text("\u202e\u2066\u200b\u2028\U000e0041"),
            R"("\u202e\u2066\u200b\u2028\U000e0041")");
}

TEST(PythonText, ReplacesWhatIsNoText) {
  EXPECT_EQ(python_text("a\xff\xc0"), "\"a\uFFFD\uFFFD\"");
}

TEST(PythonValue, IsAnExpression) {
  EXPECT_EQ(python_value(0.5), "0.5");
  EXPECT_EQ(python_value(true), "True");
  EXPECT_EQ(python_value(false), "False");
  EXPECT_EQ(python_value(Color{"DARK_RED", {0.2, 0, 0}}), "DARK_RED");
  EXPECT_EQ(python_value(Color{"", {0.57758, 0.01444, 1}}), "(0.5776, 0.01444, 1)");
  EXPECT_EQ(python_value("Hi"s), "\"Hi\"");
  EXPECT_EQ(python_value(std::vector<Point>{{0, 0.1}, {1, 2}}), "[(0, 0.1), (1, 2)]");
}

TEST(PlainLine, IsOneLineOfWhatIsSeen) {
  EXPECT_EQ(plain_line("  a\t red\r\n\n mug\0!\u202e\u200b "s, 100), "a red mug !");
}

TEST(PlainLine, KeepsWholeCharacters) {
  EXPECT_EQ(plain_line("ab茶", 4), "ab");
  EXPECT_EQ(plain_line("ab茶", 5), "ab茶");
}

}  // namespace
}  // namespace maquette
