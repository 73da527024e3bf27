#include "compose/expand.h"

#include <random>
#include <set>
#include <string>

#include <gmock/gmock.h>

#include "base/error.h"
#include "base/text.h"
#include "compose/python_source.h"

namespace maquette {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;

const ComponentLibrary& small_library() {
  static const ComponentLibrary library = [] {
    auto made = ComponentLibrary::from_sources({
        {"mug", R"py("""{"summary": "mug", "category": "kitchen", "size": "tabletop",
          "synonyms": [], "kind_of": [], "not_for": [], "front": true,
          "parameters": {
            "height": {"type": "length", "default": 0.1, "min": 0.03, "max": 0.5},
            "label": {"type": "text", "default": ""},
            "handle": {"type": "switch", "default": true},
            "outline": {"type": "points", "default": [[0, 0], [1, 0]]},
            "color": {"type": "color", "default": "WHITE"}},
          "parts": ["body"], "ports": [], "examples": []}"""


def mug(item, height=0.1, label="", handle=True, outline=None, color=WHITE):
    saucer(item, STEEL)
    add_sphere(item, "body", height / 2, color)
)py"},
        {"saucer", R"py("""{"summary": "saucer", "category": "kitchen", "size": "tabletop",
          "synonyms": [], "kind_of": [], "not_for": [], "front": false,
          "parameters": {"color": {"type": "color", "default": "CREAM"}},
          "parts": ["body"], "ports": [], "examples": []}"""


def saucer(item, color=CREAM):
    add_cylinder(item, "body", 0.1, 0.01, color)
)py"},
        {"die", R"py("""{"summary": "die", "category": "toy", "size": "tiny",
          "synonyms": [], "kind_of": [], "not_for": [], "front": false,
          "parameters": {"label": {"type": "text", "default": ""}},
          "parts": ["body"], "ports": [], "examples": []}"""


def die(item, label=""):
    random.Random(1)
)py"},
    });
    MAQUETTE_CHECK(made.has_value());
    return *std::move(made);
  }();
  return library;
}

PlannedItem item(std::string name, std::string component,
                 std::vector<std::pair<std::string, Value>> parameters = {}) {
  PlannedItem made;
  made.name = std::move(name);
  made.component = std::move(component);
  made.parameters = std::move(parameters);
  return made;
}

std::string expanded(std::vector<PlannedItem> items, std::string_view instruction = "a mug") {
  return expand(Plan{std::move(items)}, small_library(), instruction);
}

/// The call of add() for one item.
std::string call_of(const PlannedItem& only) {
  const std::string script = expanded({only});
  const std::size_t start = script.find("scene.add(");
  return script.substr(start, script.find("\n    scene.finish()") - start);
}

std::vector<std::string> names_defined(const std::string& script) {
  std::vector<std::string> names;
  for (const PythonDefinition& definition : python_definitions(script)) {
    if (!definition.name.empty()) {
      names.emplace_back(definition.name);
    }
  }
  return names;
}

TEST(Expand, BeginsWithTheInstructionAndEndsWithTheCall) {
  const std::string script = expanded({item("mug", "mug")}, "A red mug.");
  EXPECT_THAT(script, StartsWith("\"\"\"A red mug.\n\n"
                                 "Made with Maquette; runs in any Blender from 3.4.\n\"\"\"\n"
                                 "import math\n"));
  EXPECT_TRUE(script.ends_with("\n\n\nbuild()\n"));
}

TEST(Expand, BuildsOneCallAnItem) {
  EXPECT_THAT(expanded({item("mug", "mug", {{"height", 0.12}, {"color", Color{"RED", {}}}}),
                        item("mug_2", "mug")},
                       "two mugs"),
              HasSubstr("\n\n\ndef build():\n"
                        "    scene = Scene(\"two mugs\")\n"
                        "    scene.add(\"mug\", mug, height=0.12, color=RED)\n"
                        "    scene.add(\"mug_2\", mug)\n"
                        "    scene.finish()\n\n\n"));
}

TEST(Expand, WritesEachKindOfValue) {
  EXPECT_EQ(
      call_of(item("mug", "mug",
                   {{"height", 0.11999999},
                    {"label", std::string("Tea \"1\"")},
                    {"handle", false},
                    {"outline", std::vector<Point>{{0, 0.5}, {1, 2}}},
                    {"color", Color{"", {0.1, 0.2, 0.3}}}})),
      R"(scene.add("mug", mug, height=0.12, label="Tea \"1\"", handle=False, outline=[(0, 0.5), (1, 2)],
              color=(0.1, 0.2, 0.3)))");
}

TEST(Expand, WritesHowAnItemIsPlaced) {
  PlannedItem mug = item("mug", "mug");
  mug.count = 4;
  mug.spread = Spread::Ring;
  mug.placements = {{RelationKind::On, {{"desk", "drawer"}}},
                    {RelationKind::Between, {{"a", ""}, {"b", ""}}}};
  mug.rotate = 90;
  mug.align = "left";
  mug.gap = 0.1;
  mug.offset = {0, -0.5, 1};
  mug.toy = mug.fit = mug.facing_in = true;
  EXPECT_EQ(
      call_of(mug),
      R"(scene.add("mug", mug, count=4, at="ring", on="desk.drawer", between=("a", "b"), rotate=90,
              align="left", gap=0.1, offset=(0, -0.5, 1), toy=True, fit=True, facing="in"))");
}

TEST(Expand, HasOnlyTheComponentsAndTheKitThatItNeeds) {
  const std::vector<std::string> names = names_defined(expanded({item("mug", "mug")}));
  const std::vector<std::string> head(names.begin(), names.begin() + 7);
  EXPECT_THAT(head, ElementsAre("CREAM", "WHITE", "STEEL", "build", "mug", "saucer", "material"));
  EXPECT_THAT(names, IsSupersetOf({"add_part", "add_lathe", "add_cylinder", "add_sphere"}));
  EXPECT_THAT(names, Not(Contains("add_text")));
  EXPECT_EQ(names.back(), "Scene");
}

TEST(Expand, HasOnlyTheColoursThatAreUsed) {
  const std::string script =
      expanded({item("saucer", "saucer", {{"color", Color{"DARK_RED", {}}}})});
  EXPECT_THAT(script, HasSubstr("\n\nDARK_RED = (0.1946, 0.007499, 0.009134)\nCREAM = ("));
  EXPECT_THAT(script, Not(HasSubstr("WHITE = ")));
  EXPECT_THAT(expanded({item("mug", "mug")}),
              HasSubstr("STEEL = (0.3231, 0.3419, 0.3712, 1, 0.35)\n"));
}

TEST(Expand, HasOnlyTheImportsThatAreUsed) {
  EXPECT_THAT(expanded({item("mug", "mug")}), Not(HasSubstr("import random")));
  EXPECT_THAT(expanded({item("die", "die")}), HasSubstr("import math\nimport random\n"));
}

TEST(Expand, OfNothingIsAnEmptyScene) {
  EXPECT_THAT(expanded({}, ""), StartsWith("\"\"\"Made with Maquette;"));
  EXPECT_THAT(expanded({}, ""), HasSubstr("    scene = Scene(\"Model\")\n    scene.finish()\n"));
}

TEST(Expand, KeepsLinesShort) {
  std::string instruction;
  for (int k = 0; k < 100; ++k) {
    instruction += "word \n";
  }
  for (const std::string_view line : split_lines(expanded({item("mug", "mug")}, instruction))) {
    EXPECT_LE(line.size(), 100U) << line;
  }
}

TEST(Expand, NoComponentIsCalledLikeSomethingElseInAScript) {
  std::set<std::string> taken = {
      "abs",   "all",   "any", "dict",  "enumerate", "float",  "getattr", "hasattr",
      "int",   "iter",  "len", "list",  "map",       "max",    "min",     "next",
      "print", "range", "set", "round", "slice",     "sorted", "str",     "sum",
      "tuple", "type",  "zip", "bpy",   "bmesh",     "math",   "random"};
  Plan plan;
  for (const Component& component : ComponentLibrary::built_in().all()) {
    plan.items.push_back(item(component.card.name, component.card.name));
  }
  for (const std::string& name :
       names_defined(expand(plan, ComponentLibrary::built_in(), "everything"))) {
    EXPECT_TRUE(taken.insert(name).second) << name;
  }
}

/// A Python source without blanks and what stands in its strings, which must all end.
std::string without_strings(std::string_view source) {
  std::string code;
  std::size_t at = 0;
  while (at < source.size()) {
    const bool is_long = source.substr(at).starts_with("\"\"\"");
    if (source[at] == '#') {
      at = std::min(source.find('\n', at), source.size());
    } else if (source[at] == '"' || source[at] == '\'') {
      const std::string end = is_long ? "\"\"\"" : std::string(1, source[at]);
      for (at += end.size(); !source.substr(at).starts_with(end);
           at += source[at] == '\\' ? 2 : 1) {
        const bool ends = at >= source.size() || (!is_long && source[at] == '\n');
        if (ends) {
          return code + " an open string";
        }
      }
      at += end.size();
      code += end + end;
    } else {
      code += source[at] == ' ' || source[at] == '\n' ? "" : std::string(1, source[at]);
      ++at;
    }
  }
  return code;
}

std::string hostile_text(std::mt19937& chance) {
  static const std::vector<std::string> pieces = {"\"",
                                                  "'",
                                                  "\"\"\"",
                                                  "'''",
                                                  "\\",
                                                  "\\\"",
                                                  "\n",
                                                  "\r",
                                                  "\\n",
                                                  ")",
                                                  "(",
                                                  "#",
                                                  ";",
                                                  ":",
                                                  "{x}",
                                                  "\nimport os\n",
                                                  "__import__('os').system('id')",
                                                  "\\N{QUOTATION MARK}",
                                                  "\\x22",
                                                  "\\u0022",
                                                  std::string(1, '\0'),
                                                  "\xff",
                                                  "\xed\xa0\x80",
                                                  "\xe2\x80",
                                                  "\u2028",
                                                  "\u2029",
                                                  "\u0085",
                                                  "\u202e",
                                                  "\u2066",
                                                  "\x1a",
                                                  "\f",
                                                  "\v",
                                                  "\t",
                                                  " ",
                                                  "    ",
                                                  "a mug",
                                                  "ünï",
                                                  "🍵",
                                                  "\U000e0022",
                                                  "# coding: utf-7"};
  std::string text;
  for (std::size_t left = chance() % 12; left > 0; --left) {
    text += pieces[chance() % pieces.size()];
  }
  return text;
}

TEST(Expand, NoTextBecomesCode) {
  std::mt19937 chance(1);
  const auto script_of = [](const auto& text) {
    std::vector<PlannedItem> items;
    for (int k = 0; k < 50; ++k) {
      items.push_back(item("die", "die", {{"label", text()}}));
    }
    return expanded(std::move(items), text());
  };
  const std::string code = without_strings(script_of([] { return std::string("tea"); }));
  EXPECT_THAT(code, HasSubstr("scene.add(\"\",die,label=\"\")"));
  for (int round = 0; round < 8; ++round) {
    const std::string script = script_of([&] { return hostile_text(chance); });
    EXPECT_EQ(without_strings(script), code);
    EXPECT_TRUE(is_utf8(script));
    for (const char* hidden : {"\r", "\x1a", "\f", "\u2028", "\u202e", "\u2066", "\U000e0022"}) {
      EXPECT_THAT(script, Not(HasSubstr(hidden)));
    }
    EXPECT_EQ(script.find('\0'), std::string::npos);
  }
}

}  // namespace
}  // namespace maquette
