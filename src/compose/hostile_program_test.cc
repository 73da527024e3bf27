#include <chrono>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "compose/test_library.h"

namespace maquette {
namespace {

/// The bound is generous: a quadratic reader would take minutes.
void expect_quick(const std::string& program) {
  const auto start = std::chrono::steady_clock::now();
  const ProgramOutcome made = outcome(program.substr(0, kMaxProgramBytes));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
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
    expect_quick(repeated(piece, 30'000));
    expect_quick("mug(on=" + repeated(piece, 30'000));
  }
}

TEST(CheckProgram, IsQuickWithManyCalls) {
  std::string chain;
  std::string unknown;
  for (int i = 0; i < 500; ++i) {
    chain += "m" + std::to_string(i) + " = mug(on=m" + std::to_string(i + 1) + ")\n";
    unknown += "colour_of_tabletop_" + std::to_string(i) + "(on=moon)\n";
  }
  expect_quick(chain + "m500 = mug(on=m0)");
  expect_quick(unknown);
  expect_quick(repeated("mug(on=mug)\n", 500));
}

}  // namespace
}  // namespace maquette
