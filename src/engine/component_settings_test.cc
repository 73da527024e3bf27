#include "engine/component_settings.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maquette {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

constexpr int kByChance = 20;

Card lamp() {
  Card card;
  card.name = "lamp";
  card.parameters = {
      {.name = "height",
       .type = ParameterType::Length,
       .fallback = 0.4,
       .minimum = 0.1,
       .maximum = 2},
      {.name = "bulbs", .type = ParameterType::Count, .fallback = 1.0, .minimum = 1, .maximum = 3},
      {.name = "shade", .type = ParameterType::Switch, .fallback = true},
      {.name = "foot",
       .type = ParameterType::Choice,
       .fallback = std::string("round"),
       .choices = {"round", "square"}},
      {.name = "color", .type = ParameterType::Color, .fallback = Color{"RED", {}}},
      {.name = "shade_color",
       .type = ParameterType::Color,
       .fallback = std::string(),
       .follows = "color"}};
  return card;
}

std::vector<std::vector<std::pair<std::string, Value>>> parameters_of(const Card& card) {
  std::vector<std::vector<std::pair<std::string, Value>>> all;
  for (const ComponentSetting& setting : settings_to_try(card, kByChance)) {
    all.push_back(setting.parameters);
  }
  return all;
}

TEST(SettingsToTry, BeginWithTheDefaults) {
  EXPECT_THAT(settings_to_try(lamp(), kByChance).front().parameters, IsEmpty());
  EXPECT_EQ(settings_to_try({}, kByChance).size(), 1U) << "nothing can be set";
}

TEST(SettingsToTry, HoldEachEndOfARangeTheOtherSideOfASwitchAndTheOtherChoices) {
  const auto all = parameters_of(lamp());
  EXPECT_THAT(all, Contains(ElementsAre(Pair("height", Value(0.1)))));
  EXPECT_THAT(all, Contains(ElementsAre(Pair("height", Value(2.0)))));
  EXPECT_THAT(all, Contains(ElementsAre(Pair("shade", Value(false)))));
  EXPECT_THAT(all, Contains(ElementsAre(Pair("foot", Value(std::string("square"))))));
  EXPECT_THAT(all, Contains(ElementsAre(Pair("height", Value(2.0)), Pair("bulbs", Value(3.0)))));
  EXPECT_THAT(all, Contains(ElementsAre(Pair("height", Value(0.1)), Pair("bulbs", Value(1.0)))));
}

TEST(SettingsToTry, MarkEachColorWithEverythingOn) {
  EXPECT_THAT(
      parameters_of(lamp()),
      Contains(ElementsAre(Pair("shade", Value(true)), Pair("color", Value(marker_color(4))),
                           Pair("shade_color", Value(marker_color(5))))));
}

TEST(SettingsToTry, StayInRangeByChanceAndAreTheSameEachTime) {
  const auto all = settings_to_try(lamp(), kByChance);
  EXPECT_EQ(parameters_of(lamp()), parameters_of(lamp()));
  EXPECT_EQ(std::ranges::count(all, 6U, [](const auto& each) { return each.parameters.size(); }),
            20);
  std::set<double> bulbs;
  for (const ComponentSetting& setting : all) {
    for (const auto& [name, value] : setting.parameters) {
      if (name == "height") {
        EXPECT_GE(std::get<double>(value), 0.1);
        EXPECT_LE(std::get<double>(value), 2);
      } else if (name == "bulbs") {
        bulbs.insert(std::get<double>(value));
      }
    }
  }
  EXPECT_THAT(bulbs, ElementsAre(1, 2, 3));
}

TEST(MarkerColor, DiffersFromParameterToParameter) {
  std::set<std::array<double, 3>> seen;
  for (std::size_t i = 0; i < 36; ++i) {
    seen.insert(marker_color(i).rgb);
  }
  EXPECT_EQ(seen.size(), 36U);
}

}  // namespace
}  // namespace maquette
