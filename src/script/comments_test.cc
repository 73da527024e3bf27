#include "script/comments.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(Comments, AreTheWordsBehindTheSigns) {
  EXPECT_EQ(comments_of("import bpy\n# Create the handle\nx = 1  ## of the cup \n"),
            "Create the handle\nof the cup\n");
  EXPECT_EQ(comments_of("x = 1"), "");
  EXPECT_EQ(comments_of(""), "");
}

TEST(Comments, AreNotFoundInStrings) {
  EXPECT_EQ(comments_of("c = '#ff0000'  # red\n"), "red\n");
  EXPECT_EQ(comments_of("c = \"it's # here\"\n"), "");
  EXPECT_EQ(comments_of("'''a\n# no comment\n'''\n# yes"), "yes\n");
  EXPECT_EQ(comments_of("s = 'a\\'# no'\n"), "");
}

TEST(Comments, EndWithTheirLineWhateverIsOpen) {
  EXPECT_EQ(comments_of("s = 'never closed\n# seen\n"), "seen\n");
  EXPECT_EQ(comments_of("'''never closed\n# unseen\n"), "");
  EXPECT_EQ(comments_of("s = '\\"), "");
  EXPECT_EQ(comments_of("#"), "\n");
}

}  // namespace
}  // namespace maquette
