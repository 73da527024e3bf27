#include "compose/grammar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/signature.h"
#include "compose/test_library.h"

namespace maquette {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string grammar(bool free_names = false) {
  const Card* const offered[] = {&test_library().find("mug")->card,
                                 &test_library().find("chair")->card};
  return program_grammar(offered, {"desk_lamp"}, free_names);
}

TEST(ProgramGrammar, CallsOnlyWhatIsOffered) {
  EXPECT_THAT(grammar(), HasSubstr("call ::= call-mug | call-chair\n"));
  EXPECT_THAT(grammar(), Not(HasSubstr("table(")));
}

TEST(ProgramGrammar, GivesEachParameterItsKindOfValue) {
  EXPECT_THAT(grammar(), HasSubstr(R"("height=" length)"));
  EXPECT_THAT(grammar(), HasSubstr(R"("handle=" switch)"));
  EXPECT_THAT(grammar(), HasSubstr(R"("style=" ("off centre" | "plain"))"));
  EXPECT_THAT(grammar(), HasSubstr(R"("handle_color=" color)"));
}

TEST(ProgramGrammar, KnowsColoursBySynonyms) {
  EXPECT_THAT(grammar(), HasSubstr(R"("grey")"));
  EXPECT_THAT(grammar(), HasSubstr(R"("gray")"));
  EXPECT_THAT(grammar(), HasSubstr(R"("stainless_steel")"));
}

TEST(ProgramGrammar, NamesItemsAfterTheThingsAskedForUnlessNamesAreFree) {
  EXPECT_THAT(grammar(), HasSubstr("name ::= thing [0-9]?\n"));
  EXPECT_THAT(grammar(), HasSubstr(R"(thing ::= "chair" | "desk_lamp" | "mug")"));
  EXPECT_THAT(grammar(true), HasSubstr("name ::= thing [0-9]? | part\n"));
}

TEST(ProgramGrammar, LetsAProgramEndAfterAnyCall) {
  EXPECT_THAT(grammar(), HasSubstr("root ::= line (\"\\n\" line){0,15}\n"));
}

TEST(Signature, IsOneShortLine) {
  EXPECT_EQ(signature(test_library().find("chair")->card),
            "chair(color=wood, style=plain|off centre): chair");
}

}  // namespace
}  // namespace maquette
