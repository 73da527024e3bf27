#include "verify/part_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::ElementsAre;

TEST(PartNames, SplitsANameIntoItsWords) {
  EXPECT_THAT(words_of_part("Chair_2.FrontLeg.001"), ElementsAre("chair", "front", "leg"));
  EXPECT_THAT(words_of_part("lamp-shade top"), ElementsAre("lamp", "shade", "top"));
  EXPECT_THAT(words_of_part("LEDStrip"), ElementsAre("ledstrip"));
  EXPECT_TRUE(words_of_part("001").empty());
}

TEST(PartNames, SpeakOfANounByAllItsWordsOrItsLast) {
  EXPECT_TRUE(speaks_of("Table Leg.002", "leg"));
  EXPECT_TRUE(speaks_of("table_leg", "table"));
  EXPECT_TRUE(speaks_of("CoffeeTable", "coffee table"));
  EXPECT_TRUE(speaks_of("Table", "coffee table"));
  EXPECT_TRUE(speaks_of("Shelves", "shelf"));
  EXPECT_FALSE(speaks_of("Coffee", "coffee table"));
  EXPECT_TRUE(speaks_of("Pepperoni 3", "pepperoni slice"));
  EXPECT_TRUE(speaks_of("Phone Body", "smartphone"));
  EXPECT_TRUE(speaks_of("CouchBase", "sofa"));
  EXPECT_TRUE(speaks_of("CheddarSlice", "slice of cheese"));
  EXPECT_TRUE(speaks_of("PineTrunk", "pine tree"));
  EXPECT_FALSE(speaks_of("Able", "table"));
  EXPECT_FALSE(speaks_of("Tablet", "table"));
  EXPECT_FALSE(speaks_of("Cube.001", "table"));
}

TEST(PartNames, TellWhatAPartBelongsTo) {
  EXPECT_EQ(item_of("desk_2.drawer_1"), "desk_2");
  EXPECT_EQ(item_of("drum_kit.hi_hat"), "drum_kit");
  EXPECT_EQ(item_of("Leg.001"), "Leg.001");
  EXPECT_EQ(item_of("Seat"), "Seat");
  EXPECT_EQ(item_of("Wheel.FL"), "Wheel.FL");
  EXPECT_EQ(item_of("Speaker.L"), "Speaker.L");
}

TEST(PartNames, TellWhichOfSeveralTheyBelongTo) {
  EXPECT_EQ(instance_of("Armchair1_Seat", "armchair"), "Armchair1");
  EXPECT_EQ(instance_of("Orange 2 Stem", "orange"), "Orange 2");
  EXPECT_EQ(instance_of("BookendLeft_Foot", "bookend"), "BookendLeft");
  EXPECT_EQ(instance_of("Leg_L1", "leg"), "Leg_L1");
  EXPECT_EQ(instance_of("Wheel.FL", "wheel"), "Wheel.FL");
  EXPECT_EQ(instance_of("Square_0_7", "square"), "Square_0_7");
  EXPECT_EQ(instance_of("Tom-Tom 2", "tom-tom"), "Tom-Tom 2");
  EXPECT_EQ(instance_of("CupHandle", "cup"), "Cup");
  EXPECT_EQ(instance_of("desk_2.drawer_1", "desk"), "desk_2");
  EXPECT_EQ(instance_of("Lamp", "desk"), "Lamp");
}

TEST(PartNames, HaveAHead) {
  EXPECT_TRUE(is_head("FrontLeg", "leg"));
  EXPECT_TRUE(is_head("Leg_FL", "leg"));
  EXPECT_FALSE(is_head("LegScrew", "leg"));
}

TEST(PartNames, TellSomethingUnlessBlenderGaveThem) {
  EXPECT_TRUE(has_telling_name("Handle"));
  EXPECT_FALSE(has_telling_name("Cube.003"));
  EXPECT_FALSE(has_telling_name("Cylinder"));
  EXPECT_FALSE(has_telling_name("NurbsPath"));
  EXPECT_FALSE(has_telling_name("BézierCircle.001"));
  EXPECT_TRUE(has_telling_name("Garden path"));
}

TEST(PartNames, AreQuotedInMessages) {
  EXPECT_EQ(quoted_names({"A"}), "`A`");
  EXPECT_EQ(quoted_names({"A", "B"}), "`A` and `B`");
  EXPECT_EQ(quoted_names({"A", "B", "C", "D", "E"}), "`A`, `B`, `C` and 2 more");
}

}  // namespace
}  // namespace maquette
