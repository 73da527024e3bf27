#include "base/text.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace maquette {
namespace {

using std::chrono::milliseconds;
using Lines = std::vector<std::string_view>;

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

TEST(Utf8, AcceptsEveryLengthOfCharacter) {
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("mug \xC3\xA9 \xE6\x9D\xAF \xF0\x9F\x8D\xB5"));
  EXPECT_TRUE(is_utf8("\xF4\x8F\xBF\xBF"));
}

TEST(Utf8, RefusesIllFormedBytes) {
  EXPECT_FALSE(is_utf8("\x80"));
  EXPECT_FALSE(is_utf8("\xC3"));
  EXPECT_FALSE(is_utf8("\xC3("));
  EXPECT_FALSE(is_utf8("\xE6\x9D"));
  EXPECT_FALSE(is_utf8("\xF5\x80\x80\x80"));
}

TEST(Utf8, RefusesOverlongFormsAndSurrogates) {
  EXPECT_FALSE(is_utf8("\xC0\xAF"));
  EXPECT_FALSE(is_utf8("\xE0\x80\xAF"));
  EXPECT_FALSE(is_utf8("\xF0\x80\x80\xAF"));
  EXPECT_FALSE(is_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_utf8("\xF4\x90\x80\x80"));
}

TEST(ToUtf8, ReplacesEachIllFormedByte) {
  const std::string r(kReplacement);
  EXPECT_EQ(to_utf8("a\xC3\xA9z"), "a\xC3\xA9z");
  EXPECT_EQ(to_utf8("a\xFFz\xC3"), "a" + r + "z" + r);
  EXPECT_TRUE(is_utf8(to_utf8("\xED\xA0\x80\xF5\xC0")));
}

TEST(Utf8Prefix, NeverCutsACharacter) {
  EXPECT_EQ(utf8_prefix("abc", 3), "abc");
  EXPECT_EQ(utf8_prefix("a\xE6\x9D\xAF", 4), "a\xE6\x9D\xAF");
  EXPECT_EQ(utf8_prefix("a\xE6\x9D\xAFz", 3), "a");
  EXPECT_EQ(utf8_prefix("\xE6\x9D\xAF", 0), "");
}

TEST(Trim, RemovesWhiteSpaceAtBothEnds) {
  EXPECT_EQ(trim(" \t\r\n a b \v\f"), "a b");
  EXPECT_EQ(trim(" \n "), "");
}

TEST(SplitLines, KnowsBothLineEnds) {
  EXPECT_EQ(split_lines("a\r\nb\n\nc"), (Lines{"a", "b", "", "c"}));
  EXPECT_EQ(split_lines("a\n"), (Lines{"a", ""}));
  EXPECT_EQ(split_lines(""), Lines{""});
}

TEST(Slug, JoinsWordsWithHyphens) {
  EXPECT_EQ(slug("A red mug, with a handle!"), "a-red-mug-with-a-handle");
  EXPECT_EQ(slug("  ../../etc/passwd"), "etc-passwd");
}

TEST(Slug, StaysWithinItsLength) {
  EXPECT_LE(slug(std::string(1000, 'a')).size(), 40U);
  EXPECT_LE(slug("ab cd ef gh", 6).size(), 6U);
  EXPECT_FALSE(slug("ab cd ef gh", 6).ends_with('-'));
}

TEST(Slug, OfTextWithoutAsciiIsDesign) {
  EXPECT_EQ(slug("\xE6\x9D\xAF"), "design");
  EXPECT_EQ(slug(""), "design");
}

TEST(HumanBytes, CountsInPowersOfAThousand) {
  EXPECT_EQ(human_bytes(0), "0 B");
  EXPECT_EQ(human_bytes(999), "999 B");
  EXPECT_EQ(human_bytes(1000), "1.0 kB");
  EXPECT_EQ(human_bytes(1'117'320'768), "1.1 GB");
  EXPECT_EQ(human_bytes(5'000'000'000'000'000), "5000.0 TB");
}

TEST(HumanDuration, GetsCoarserAsItGrows) {
  EXPECT_EQ(human_duration(milliseconds{840}), "0.8 s");
  EXPECT_EQ(human_duration(milliseconds{12'900}), "12 s");
  EXPECT_EQ(human_duration(milliseconds{185'000}), "3 min 05 s");
  EXPECT_EQ(human_duration(milliseconds{3'720'000}), "1 h 02 min");
}

}  // namespace
}  // namespace maquette
