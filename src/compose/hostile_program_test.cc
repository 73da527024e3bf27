#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "compose/test_library.h"

namespace maquette {
namespace {

/// A quadratic reader would take minutes, longer than a test may.
void expect_an_end(const std::string& program) {
  static_cast<void>(outcome(program.substr(0, kMaxProgramBytes)));
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) {
    text += piece;
  }
  return text;
}

TEST(ParseProgram, IsLinearInHostileText) {
  for (const char* piece :
       {"(",  ")", "a ", "a=", "a(", "a(\n", "mug(a\n", "a b\n", "\n", "#",       "\"",
        "\\", "1", "1e", "- ", "a+", "[,",   "\xff",    ".",     "a.", "#c81e1e", "rgb("}) {
    expect_an_end(repeated(piece, 30'000));
    expect_an_end("mug(on=" + repeated(piece, 30'000));
  }
}

TEST(CheckProgram, IsQuickWithManyCalls) {
  std::string chain;
  std::string unknown;
  for (int i = 0; i < 500; ++i) {
    chain += "m" + std::to_string(i) + " = mug(on=m" + std::to_string(i + 1) + ")\n";
    unknown += "colour_of_tabletop_" + std::to_string(i) + "(on=moon)\n";
  }
  expect_an_end(chain + "m500 = mug(on=m0)");
  expect_an_end(unknown);
  expect_an_end(repeated("mug(on=mug)\n", 500));
}

}  // namespace
}  // namespace maquette
