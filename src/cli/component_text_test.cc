#include "cli/component_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

using testing::HasSubstr;

constexpr std::string_view kStool = R"py("""{
  "summary": "round stool", "category": "furniture", "size": "furniture",
  "synonyms": ["bar stool"], "kind_of": ["seat"], "not_for": [], "front": false,
  "parameters": {
    "height": {"type": "length", "default": 0.5, "min": 0.1, "max": 1.2, "axis": "z", "words": ["tall"]},
    "cushion": {"type": "switch", "default": true},
    "style": {"type": "choice", "default": "plain", "choices": ["plain", "fancy"]},
    "color": {"type": "color", "default": "WOOD"},
    "cushion_color": {"type": "color", "default": "color"}
  },
  "parts": ["seat", "leg"], "ports": ["top"],
  "examples": [["a tall stool", "stool = stool(height=0.8)"]]
}"""
def stool(item): pass
)py";

constexpr std::string_view kBox = R"py("""{
  "summary": "plain box", "category": "solid", "size": "any", "synonyms": [], "kind_of": [],
  "not_for": [], "front": false, "parameters": {}, "parts": ["box"], "ports": [], "examples": []
}"""
def box(item): pass
)py";

class ComponentText : public testing::Test {
 protected:
  ComponentLibrary library = *ComponentLibrary::from_sources({{"stool", kStool}, {"box", kBox}});
  const Card& stool = library.find("stool")->card;
};

TEST_F(ComponentText, ListsByCategorySolidsFirst) {
  EXPECT_EQ(table_of(library.all()),
            "solid\n  box                  plain box\n\n"
            "furniture\n  stool                round stool\n");
}

TEST_F(ComponentText, SpellsTheSignatureAsAProgramWould) {
  EXPECT_EQ(signature_of(stool),
            "stool(height=0.5, cushion=on, style=\"plain\", color=WOOD, cushion_color=color)");
}

TEST_F(ComponentText, ShowsACardInWords) {
  const std::string text = describe(stool);
  EXPECT_THAT(text, HasSubstr("stool: round stool (furniture, furniture)"));
  EXPECT_THAT(text, HasSubstr("10.0 cm to 1.20 m; the whole size along z; said as: tall"));
  EXPECT_THAT(text, HasSubstr("plain, fancy"));
  EXPECT_THAT(text, HasSubstr("also called  bar stool"));
  EXPECT_THAT(text, HasSubstr("a tall stool\n  stool = stool(height=0.8)"));
}

TEST_F(ComponentText, GivesTheCardAsJson) {
  const Json json = to_json(stool);
  EXPECT_EQ(json["name"], "stool");
  EXPECT_EQ(json["parameters"][0]["axis"], "z");
  EXPECT_EQ(json["parameters"][0]["max"], 1.2);
  EXPECT_EQ(json["parameters"][2]["choices"].size(), 2U);
  EXPECT_EQ(json["parameters"][3]["default"], "WOOD");
  EXPECT_EQ(json["parameters"][4]["default"], "color");
  EXPECT_EQ(json["examples"][0]["request"], "a tall stool");
}

TEST(DescribeCheck, TellsEqualFindingsOnce) {
  const ComponentCheck check{
      .settings = 9,
      .done = 9,
      .findings = {{"mug", "mug = mug()", "stands", "lowest point at z = 1 m"},
                   {"mug", "mug = mug(height=0.2)", "stands", "lowest point at z = 2 m"},
                   {"mug", "mug = mug()", "size", "too wide"}}};
  const std::string text = describe(check);
  EXPECT_THAT(text,
              HasSubstr("mug: stands: lowest point at z = 1 m (2 settings)\n    mug = mug()"));
  EXPECT_THAT(text, HasSubstr("mug: size: too wide\n"));
  EXPECT_THAT(text, HasSubstr("9 of 9 settings tried in 0.0 s, 3 findings"));
  EXPECT_EQ(to_json(check)["findings"].size(), 3U);
}

}  // namespace
}  // namespace maquette
