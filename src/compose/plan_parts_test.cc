#include "compose/plan_parts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/test_library.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What a program makes without naming it, of one part that is asked for.
std::vector<std::string> nameless(std::string_view program, const StatedPart& part) {
  Brief brief;
  brief.things = {{.noun = "thing", .parts = {part}}};
  const Plan plan = check_program(parse_program(program).program, test_library()).plan;
  return nameless_parts(plan, brief, test_library());
}

TEST(NamelessParts, AreThoseOfASwitchOrCountWithoutAPart) {
  EXPECT_THAT(nameless("sign = sign(frame=on)", {.noun = "frame"}), ElementsAre("frame"));
  EXPECT_THAT(nameless("sign = sign(frame=off)", {.noun = "frame"}), IsEmpty());
  EXPECT_THAT(nameless("sign = sign()", {.noun = "frames"}), ElementsAre("frames"));
  EXPECT_THAT(nameless("sign = sign()", {.noun = "frame", .wanted = false}), IsEmpty());
  EXPECT_THAT(nameless("sign = sign(bolts=2)", {.noun = "bolt"}), ElementsAre("bolt"));
  EXPECT_THAT(nameless("sign = sign(bolts=0)", {.noun = "bolt"}), IsEmpty());
}

TEST(NamelessParts, AreNoneThatHaveAPart) {
  EXPECT_THAT(nameless("mug = mug()", {.noun = "handle"}), IsEmpty());
  EXPECT_THAT(nameless("table = table()", {.noun = "drawer"}), IsEmpty());
}

}  // namespace
}  // namespace maquette
