#include "blender/obj_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::Pair;

TEST(ObjWords, PutUnderscoresForBlanks) {
  EXPECT_THAT(obj_words({"Left leg", "Top"}),
              ElementsAre(Pair("Left leg", "Left_leg"), Pair("Top", "Top")));
}

TEST(ObjWords, KeepTwoNamesTwo) {
  EXPECT_THAT(obj_words({"Oak light", "Oak_light", "Oak  x", "Oak _x", "Oak_light.001"}),
              ElementsAre(Pair("Oak  x", "Oak__x"), Pair("Oak _x", "Oak__x.001"),
                          Pair("Oak light", "Oak_light.002"), Pair("Oak_light", "Oak_light"),
                          Pair("Oak_light.001", "Oak_light.001")));
}

TEST(ObjWords, LeaveOtherLettersAlone) {
  const std::string name = "R\u00fcckwand*|\u00d85#\\2";
  EXPECT_THAT(obj_words({name}), ElementsAre(Pair(name, name)));
}

TEST(ObjWords, DoNotEndInABackslash) {
  EXPECT_THAT(obj_words({"Back\\", "Back_"}),
              ElementsAre(Pair("Back\\", "Back_.001"), Pair("Back_", "Back_")));
}

TEST(ObjWords, AreShortEnoughForBlender) {
  const std::string blank = "\u00fc " + std::string(60, 'a');
  const std::string word = "\u00fc_" + std::string(60, 'a');
  EXPECT_EQ(obj_words({blank, word}).at(blank), "\u00fc_" + std::string(56, 'a') + ".001");
}

}  // namespace
}  // namespace maquette
