#include "compose/card.h"

#include <gtest/gtest.h>

#include "compose/library.h"

namespace maquette {
namespace {

constexpr std::string_view kCup = R"py("""{
  "summary": "cup", "category": "kitchen", "size": "tiny", "synonyms": ["beaker"],
  "kind_of": ["vessel"], "not_for": ["trophy"], "front": true,
  "parameters": {
    "width": {"type": "length", "default": 0.1, "min": 0.05, "max": 0.2, "axis": "x", "words": ["wide"]},
    "lid": {"type": "switch", "default": false},
    "style": {"type": "choice", "default": "b", "choices": ["a", "b"]},
    "rim": {"type": "points", "default": [[0, 0], [1, 2]]},
    "label": {"type": "text", "default": ""},
    "color": {"type": "color", "default": "DARK_RED"},
    "lid_color": {"type": "color", "default": "color"}
  },
  "parts": ["body", "lid"], "ports": ["cavity"],
  "examples": [["a cup", "cup()"]]
}"""


def cup(item): pass
)py";

std::string with(std::string_view from, std::string_view to) {
  std::string text(kCup);
  text.replace(text.find(from), from.size(), to);
  return text;
}

std::string error_of(const std::string& source) {
  const Result<Card> card = parse_card("cup", source);
  return card ? "" : card.error().message;
}

TEST(ParseCard, ReadsWhatAComponentIs) {
  const Result<Card> card = parse_card("cup", kCup);
  ASSERT_TRUE(card.has_value()) << card.error().message;
  EXPECT_EQ(card->name, "cup");
  EXPECT_EQ(card->summary, "cup");
  EXPECT_EQ(card->size, SizeClass::Tiny);
  EXPECT_TRUE(card->has_front);
  EXPECT_EQ(card->synonyms, std::vector<std::string>{"beaker"});
  EXPECT_EQ(card->parts, (std::vector<std::string>{"body", "lid"}));
  EXPECT_TRUE(card->has_port("cavity"));
  EXPECT_FALSE(card->has_port("top"));
  ASSERT_EQ(card->examples.size(), 1U);
  EXPECT_EQ(card->examples[0].program, "cup()");
}

TEST(ParseCard, KeepsTheParametersInTheirOrder) {
  const Result<Card> card = parse_card("cup", kCup);
  ASSERT_TRUE(card.has_value());
  std::vector<std::string> names;
  for (const Parameter& parameter : card->parameters) {
    names.push_back(parameter.name);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"width", "lid", "style", "rim", "label", "color",
                                             "lid_color"}));
}

TEST(ParseCard, ReadsEveryTypeOfDefault) {
  const Result<Card> card = parse_card("cup", kCup);
  ASSERT_TRUE(card.has_value());
  EXPECT_EQ(card->parameter("width")->fallback, Value(0.1));
  EXPECT_EQ(card->parameter("width")->axis, 'x');
  EXPECT_EQ(card->parameter("width")->words, std::vector<std::string>{"wide"});
  EXPECT_EQ(card->parameter("lid")->fallback, Value(false));
  EXPECT_EQ(card->parameter("style")->fallback, Value(std::string("b")));
  EXPECT_EQ(card->parameter("rim")->fallback, Value(std::vector<Point>{{0, 0}, {1, 2}}));
  EXPECT_EQ(std::get<Color>(card->parameter("color")->fallback).name, "DARK_RED");
  EXPECT_EQ(card->parameter("lid_color")->follows, "color");
  EXPECT_EQ(card->parameter("lid_color")->fallback, Value(std::string()));
}

TEST(ParseCard, NamesTheKeyThatIsMissing) {
  EXPECT_EQ(error_of(with("\"summary\": \"cup\", ", "")), "component cup: `summary` is missing");
  EXPECT_EQ(error_of(with("\"min\": 0.05, ", "")),
            "component cup: parameter width: `min` is missing");
}

TEST(ParseCard, NamesTheKeyThatIsWrong) {
  EXPECT_EQ(error_of(with("\"tiny\"", "\"huge\"")), "component cup: `size` is no size class");
  EXPECT_EQ(error_of(with("\"words\"", "\"word\"")),
            "component cup: parameter width: `word` is no key of a card");
  EXPECT_EQ(error_of(with("\"default\": 0.1", "\"default\": 1")),
            "component cup: parameter width: `default` is not within min and max");
  EXPECT_EQ(error_of(with("\"default\": \"b\"", "\"default\": \"c\"")),
            "component cup: parameter style: `default` is none of the choices");
  EXPECT_EQ(error_of(with("\"default\": \"color\"", "\"default\": \"hue\"")),
            "component cup: `lid_color` follows no colour: hue");
  EXPECT_EQ(error_of(with("\"parts\": [", "\"parts\": [1, ")),
            "component cup: `parts` is no list of texts");
  EXPECT_EQ(error_of(with("\"width\": {", "\"on\": {")),
            "component cup: parameter on: `on` cannot be a parameter's name");
  EXPECT_EQ(error_of(with("\"width\": {", "\"fit\": {")),
            "component cup: parameter fit: `fit` cannot be a parameter's name");
}

TEST(ParseCard, RefusesAFileWithoutACard) {
  EXPECT_EQ(error_of("def cup(item): pass"),
            "component cup: does not begin with a card between triple quotes");
  EXPECT_EQ(error_of("\"\"\"[1]\"\"\""), "component cup: the card is no JSON object");
  EXPECT_NE(error_of("\"\"\"{\"a\": }\"\"\""), "");
  EXPECT_NE(error_of("\"\"\"" + std::string(100'000, '[') + "\"\"\""), "");
}

}  // namespace
}  // namespace maquette
