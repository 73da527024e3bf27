#include "compose/python_source.h"

#include <gmock/gmock.h>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::Not;

constexpr std::string_view kSource = R"py(# What this file is about.
# Two lines.


SIDES = {"left": 1,
         "right": 2}


# Above one.
def one(item, size=(1, 2)):
    """Says def two(): in vain."""
    return two(item, 1e3)


class Two(object):
    def inner(self):
        pass
)py";

TEST(PythonDefinitions, AreFunctionsClassesAndAssignmentsWithTheirComments) {
  const std::vector<PythonDefinition> found = python_definitions(kSource);
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].name, "");
  EXPECT_EQ(found[0].text, "# What this file is about.\n# Two lines.");
  EXPECT_EQ(found[1].name, "SIDES");
  EXPECT_EQ(found[1].text, "SIDES = {\"left\": 1,\n         \"right\": 2}");
  EXPECT_EQ(found[2].name, "one");
  EXPECT_TRUE(found[2].text.starts_with("# Above one.\ndef one("));
  EXPECT_TRUE(found[2].text.ends_with("1e3)"));
  EXPECT_EQ(found[3].name, "Two");
  EXPECT_TRUE(found[3].text.ends_with("pass"));
}

TEST(PythonDefinitions, OfNothingAreNone) {
  EXPECT_TRUE(python_definitions("").empty());
  EXPECT_TRUE(python_definitions("\n\n").empty());
}

TEST(NamesCalled, AreThoseBeforeAParenthesis) {
  EXPECT_THAT(names_called("a = tea_2(b, c [d]) + 3e2(x)"), ElementsAre("tea_2"));
}

TEST(NamesUsed, AreWholeIdentifiers) {
  EXPECT_THAT(names_used("RED, DARK_RED=0x1f"), ElementsAre("DARK_RED", "RED"));
}

}  // namespace
}  // namespace maquette
