#include <random>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/srgb.h"
#include "brief/color_names.h"
#include "compose/test_library.h"
#include "compose/words.h"

// The tests follow docs/language.md, "Checking": one a sentence, named by its number.
namespace maquette {
namespace {

/// Random choices that are the same for the same seed everywhere.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool coin() { return below(2) == 0; }
  double within(double low, double high) {
    return low + (high - low) * static_cast<double>(below(10'001)) / 10'000;
  }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

 private:
  std::mt19937 engine_;
};

Color random_color(Dice& dice) {
  if (dice.coin()) {
    const NamedColor& named = palette()[dice.below(palette().size())];
    return {named.name, named.rgb};
  }
  Color color;
  for (double& channel : color.rgb) {
    channel = linear_from_srgb(static_cast<double>(dice.below(256)) / 255);
  }
  return color;
}

std::vector<Point> random_points(Dice& dice) {
  const std::size_t numbers = 2 + dice.below(2);
  std::vector<Point> points(2 + dice.below(5));
  for (Point& point : points) {
    for (std::size_t i = 0; i < numbers; ++i) {
      point.push_back(dice.within(-1, 1));
    }
  }
  return points;
}

Value random_value(Dice& dice, const Parameter& parameter) {
  static const std::vector<std::string> texts = {
      "", "Hello", "it's \"5\" \\ o'clock", "a, b) # c", "```", "\xC3\xA9t\xC3\xA9", "on"};
  switch (parameter.type) {
    case ParameterType::Length:
    case ParameterType::Angle:
    case ParameterType::Ratio: return dice.within(parameter.minimum, parameter.maximum);
    case ParameterType::Count: return std::round(dice.within(parameter.minimum, parameter.maximum));
    case ParameterType::Switch: return dice.coin();
    case ParameterType::Color: return random_color(dice);
    case ParameterType::Text: return dice.one_of(texts);
    case ParameterType::Choice: return dice.one_of(parameter.choices);
    case ParameterType::Points: return random_points(dice);
  }
  return 0.0;
}

Placement random_placement(Dice& dice, const Plan& plan) {
  const auto kind = static_cast<RelationKind>(dice.below(10));
  Placement placement{kind, {}};
  const std::size_t first = dice.below(plan.items.size());
  placement.targets.push_back({plan.items[first].name, ""});
  if (kind == RelationKind::Between) {
    placement.targets.push_back({plan.items[(first + 1) % plan.items.size()].name, ""});
  } else if (plan.items[first].component == "table" && dice.coin()) {
    placement.targets[0].part = dice.coin() ? "drawer_2" : "leg";
  }
  return placement;
}

void add_random_item(Dice& dice, Plan& plan) {
  const Component& component = dice.one_of(test_library().all());
  PlannedItem item;
  item.name = fmt::format("thing{}", plan.items.size());
  item.component = component.card.name;
  item.line = static_cast<int>(plan.items.size()) + 1;
  for (const Parameter& parameter : component.card.parameters) {
    if (dice.coin()) {
      item.parameters.emplace_back(parameter.name, random_value(dice, parameter));
    }
  }
  item.count = dice.coin() ? 1 : static_cast<int>(1 + dice.below(9));
  if (dice.coin()) {
    item.spread = static_cast<Spread>(dice.below(6));
  }
  item.rotate = dice.coin() ? 0 : dice.within(-359, 359);
  if (dice.coin()) {
    item.gap = dice.within(0, 1);
  }
  item.offset = dice.coin() ? std::array<double, 3>{} : std::array{0.5, dice.within(-9, 9), 0.0};
  item.toy = dice.coin();
  item.fit = dice.coin();
  if (plan.items.size() > 1 && dice.coin()) {
    item.placements.push_back(random_placement(dice, plan));
    item.align = dice.coin() ? "" : "front";
  }
  const bool around = !item.placements.empty() && item.placements[0].kind == RelationKind::Around;
  item.facing_in = (around || item.spread == Spread::Ring) && dice.coin();
  plan.items.push_back(std::move(item));
}

std::string random_bytes(Dice& dice) {
  static const std::vector<std::string> pieces = {
      "mug",     "table", "=",      "(",       ")",       ",",        "on",      "between", "a",
      "a and b", "\n",    "\"",     "'",       "\\",      "color",    "#12ab34", "rgb",     "[",
      "1e9",     "-",     "cm",     " ",       "count",   "#",        ";",       "\xff",    "1",
      "+",       "*",     "around", ".",       "```",     "0.2",      "facing",  "in",      "at",
      "ring",    "text",  "sign",   "left_of", "mug()\n", "x = mug(", "height="};
  std::string text;
  for (std::size_t i = dice.below(60); i > 0; --i) {
    text += dice.one_of(pieces);
  }
  return text;
}

TEST(LanguageChecking, X1WhateverTheProgramWhatIsLeftCanBeMade) {
  Dice dice(1);
  for (int round = 0; round < 60; ++round) {
    const std::string text = random_bytes(dice);
    const ProgramOutcome made = outcome(text);
    const ProgramOutcome again = outcome(made.program);
    ASSERT_EQ(again.program, made.program) << text;
    ASSERT_EQ(again.said + again.errors, "") << text << "\n" << made.program;
  }
}

TEST(LanguageChecking, X2ANoteNamesTheLineAndTheWord) {
  const ParsedProgram parsed =
      parse_program("mug()\n\nball(\n  radius=0.2,\n  wheels=4)\nand so on");
  const CheckedPlan checked = check_program(parsed.program, test_library());
  ASSERT_EQ(parsed.notes.size(), 1U);
  EXPECT_EQ(parsed.notes[0].line, 6);
  EXPECT_EQ(parsed.notes[0].word, "and so on");
  ASSERT_EQ(checked.notes.size(), 1U);
  EXPECT_EQ(checked.notes[0].line, 5);
  EXPECT_EQ(checked.notes[0].word, "wheels");
  EXPECT_TRUE(has_error(checked.notes));
  EXPECT_EQ(to_text(checked.notes), "line 5: ball has no key 'wheels'\n");
}

TEST(LanguageChecking, X3ThePlainestSpellingMeansTheSameAndGivesNoNote) {
  for (unsigned seed = 0; seed < 8; ++seed) {
    Dice dice(seed);
    Plan plan;
    for (int i = 0; i < 8; ++i) {
      add_random_item(dice, plan);
    }
    const ProgramOutcome made = outcome(to_program(plan));
    ASSERT_EQ(made.said + made.errors, "") << made.program;
    ASSERT_EQ(made.plan.items, plan.items) << made.program << to_program(plan);
  }
}

TEST(LanguageChecking, X4AnUnknownWordGetsTheNearestNames) {
  const std::vector<std::string> names = {"disc", "desk", "desk_lamp", "disk", "sofa", "dish"};
  EXPECT_EQ(nearest_names("desk lamps", names), (std::vector<std::string>{"desk", "desk_lamp"}));
  EXPECT_EQ(nearest_names("desck", names), (std::vector<std::string>{"desk", "disc", "disk"}));
  EXPECT_EQ(nearest_names("dsek", names)[0], "desk");
  EXPECT_TRUE(nearest_names("aeroplane", names).empty());
  EXPECT_TRUE(nearest_names("", names).empty());
  EXPECT_TRUE(nearest_names("x", names).empty());
}

}  // namespace
}  // namespace maquette
