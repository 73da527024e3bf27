#include "llm/answer_text.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(IncompleteUtf8Tail, IsZeroForWholeCharacters) {
  EXPECT_EQ(incomplete_utf8_tail(""), 0U);
  EXPECT_EQ(incomplete_utf8_tail("mug"), 0U);
  EXPECT_EQ(incomplete_utf8_tail("\xC3\xA9"), 0U);
  EXPECT_EQ(incomplete_utf8_tail("\xF0\x9F\x8D\xB5"), 0U);
}

TEST(IncompleteUtf8Tail, CountsTheBytesOfACharacterThatLacksMore) {
  EXPECT_EQ(incomplete_utf8_tail("a\xC3"), 1U);
  EXPECT_EQ(incomplete_utf8_tail("a\xE2\x82"), 2U);
  EXPECT_EQ(incomplete_utf8_tail("a\xF0\x9F\x8D"), 3U);
}

TEST(IncompleteUtf8Tail, DoesNotWaitForBytesThatBeginNothing) {
  EXPECT_EQ(incomplete_utf8_tail("a\xFF"), 0U);
  EXPECT_EQ(incomplete_utf8_tail("\x80\x80\x80\x80"), 0U);
}

TEST(FindStop, GivesTheEarliestOfAllStopStrings) {
  EXPECT_EQ(find_stop("one two three", {"three", "two"}), 4U);
  EXPECT_EQ(find_stop("one", {"two", ""}), std::nullopt);
}

TEST(PossibleStopTail, IsTheLongestBeginningOfAStopString) {
  EXPECT_EQ(possible_stop_tail("code\n``", {"```"}), 2U);
  EXPECT_EQ(possible_stop_tail("xaab", {"b!", "aab!"}), 3U);
  EXPECT_EQ(possible_stop_tail("code", {"```", ""}), 0U);
}

TEST(AnswerText, HoldsAnIncompleteCharacterBack) {
  AnswerText answer({});
  EXPECT_EQ(answer.push("caf\xC3"), "caf");
  EXPECT_EQ(answer.push("\xA9!"), "\xC3\xA9!");
  EXPECT_EQ(answer.text(), "caf\xC3\xA9!");
}

TEST(AnswerText, ReplacesBytesThatAreNoText) {
  AnswerText answer({});
  EXPECT_EQ(answer.push("a\xFF"
                        "b"),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(answer.push("\xE2\x82"), "");
  EXPECT_EQ(answer.finish(), "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(AnswerText, EndsBeforeAStopStringThatArrivesInPieces) {
  AnswerText answer({"```"});
  EXPECT_EQ(answer.push("mug()\n`"), "mug()\n");
  EXPECT_EQ(answer.push("`"), "");
  EXPECT_EQ(answer.push("` and more"), "");
  EXPECT_TRUE(answer.stopped());
  EXPECT_EQ(answer.push("ignored"), "");
  EXPECT_EQ(answer.finish(), "");
  EXPECT_EQ(answer.text(), "mug()\n");
}

TEST(AnswerText, ReleasesWhatOnlyLookedLikeAStopString) {
  AnswerText answer({"```"});
  EXPECT_EQ(answer.push("a``"), "a");
  EXPECT_EQ(answer.push("b`"), "``b");
  EXPECT_EQ(answer.finish(), "`");
  EXPECT_FALSE(answer.stopped());
  EXPECT_EQ(answer.text(), "a``b`");
}

}  // namespace
}  // namespace maquette
