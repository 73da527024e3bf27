#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "brief/brief.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ReadBriefUnread, IsEmptyWhenAllWasUnderstood) {
  const Brief brief = read_brief("Create a red mug with a blue handle on a table.");
  EXPECT_THAT(brief.unread, IsEmpty());
  EXPECT_EQ(brief.content_words, 5U);
  EXPECT_EQ(brief.unread_share(), 0);
}

TEST(ReadBriefUnread, HoldsTheContentWordsOfWhatItIsFor) {
  const Brief brief = read_brief("a bowl for a cat");
  EXPECT_THAT(brief.unread, ElementsAre("cat"));
  EXPECT_EQ(brief.unread_share(), 0.5);
}

TEST(ReadBriefUnread, IsNothingOfNothing) {
  const Brief brief = read_brief("");
  EXPECT_THAT(brief.things, IsEmpty());
  EXPECT_EQ(brief.unread_share(), 0);
}

}  // namespace
}  // namespace maquette
