#include "llm/prompt_chunks.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;

std::vector<std::int32_t> tokens(std::size_t count, std::int32_t first = 0) {
  std::vector<std::int32_t> result(count);
  std::iota(result.begin(), result.end(), first);
  return result;
}

TEST(CutPrompt, CutsAtTheFixedPartAndBeforeTheLastToken) {
  EXPECT_THAT(cut_prompt(tokens(20), 7, 5).ends, ElementsAre(5, 7, 12, 17, 19, 20));
  EXPECT_THAT(cut_prompt(tokens(6), 0, 5).ends, ElementsAre(5, 6));
  EXPECT_THAT(cut_prompt(tokens(3), 3, 5).ends, ElementsAre(2, 3));
  EXPECT_THAT(cut_prompt(tokens(1), 0, 5).ends, ElementsAre(1));
  EXPECT_TRUE(cut_prompt({}, 0, 5).ends.empty());
}

TEST(SharedTokens, AreAllButTheLastForTheSamePrompt) {
  const PromptChunks prompt = cut_prompt(tokens(20), 7, 5);
  EXPECT_EQ(shared_tokens(prompt, prompt), 19U);
}

TEST(SharedTokens, EndWithTheLastPieceThatIsTheSame) {
  std::vector<std::int32_t> other = tokens(20);
  other[13] = 99;
  EXPECT_EQ(shared_tokens(cut_prompt(tokens(20), 7, 5), cut_prompt(other, 7, 5)), 12U);
}

TEST(SharedTokens, DoNotCountTheSameTokensCutElsewhere) {
  EXPECT_EQ(shared_tokens(cut_prompt(tokens(20), 7, 5), cut_prompt(tokens(20), 8, 5)), 5U);
}

TEST(SharedTokens, AreNoneWithNothingRead) {
  EXPECT_EQ(shared_tokens({}, cut_prompt(tokens(20), 7, 5)), 0U);
  EXPECT_EQ(shared_tokens(cut_prompt(tokens(20, 1), 7, 5), cut_prompt(tokens(20), 7, 5)), 0U);
}

TEST(SharedTokens, CoverAShorterPromptThatWasRead) {
  EXPECT_EQ(shared_tokens(cut_prompt(tokens(8), 7, 5), cut_prompt(tokens(20), 7, 5)), 7U);
}

}  // namespace
}  // namespace maquette
