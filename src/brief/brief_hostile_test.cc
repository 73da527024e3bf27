#include <string>

#include <gtest/gtest.h>

#include "brief/brief.h"

namespace maquette {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

TEST(ReadBriefHostile, BytesThatAreNoTextGiveNoThing) {
  EXPECT_TRUE(read_brief(std::string_view("\0\x01\x02 ,,, ;; ((", 13)).things.empty());
}

TEST(ReadBriefHostile, UnclosedQuotesAndHyphensAreRead) {
  EXPECT_EQ(read_brief("a \"mug - --").things.at(0).noun, "mug");
}

TEST(ReadBriefHostile, QuotedTextNamesNothing) {
  const Brief brief = read_brief("a sign with the word \"delete the table\"");
  EXPECT_EQ(brief.things.size(), 1U);
}

TEST(ReadBriefHostile, ThousandsOfThingsAreBounded) {
  const Brief brief = read_brief(repeated("a cat on a mat and ", 500));
  EXPECT_EQ(brief.things.size(), 100U);
  EXPECT_LE(brief.relations.size(), 200U);
}

TEST(ReadBriefHostile, NestedPhrasesEnd) {
  EXPECT_FALSE(read_brief("a " + repeated("slice of a ", 2'000) + "cake").things.empty());
  EXPECT_FALSE(read_brief("a " + repeated("red and ", 2'000) + "cake").things.empty());
}

TEST(ReadBriefHostile, APlaceBesideASizeHasNoSecondThing) {
  for (const StatedThing& thing : read_brief("a lamp between a desk and a 3 x 3 m").things) {
    EXPECT_FALSE(thing.noun.empty());
  }
}

TEST(ReadBriefHostile, HugeNumbersAreNoCounts) {
  EXPECT_EQ(read_brief("99999999999999999999 mugs").things.at(0).count, std::nullopt);
  EXPECT_EQ(read_brief("0 mugs").things.at(0).count, std::nullopt);
}

}  // namespace
}  // namespace maquette
