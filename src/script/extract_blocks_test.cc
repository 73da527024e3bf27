// The forms in which models write one and the same script.

#include <gtest/gtest.h>

#include "script/extract.h"
#include "script/fences.h"

namespace maquette {
namespace {

const std::string kLamp =
    "import bpy\n\n"
    "bpy.ops.mesh.primitive_cone_add(radius1=0.2, depth=0.3)\n"
    "shade = bpy.context.object\n"
    "if shade.dimensions.x < 1 and shade.dimensions.y > 0:\n"
    "    shade.name = \"Shade & <cord>\"\n";
const std::string kLampWithoutEnd = kLamp.substr(0, kLamp.size() - 1);

struct Form {
  const char* name;
  std::string answer;
};

std::string indented(const std::string& text, const std::string& by) {
  std::string result;
  std::size_t begin = 0;
  for (std::size_t end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
    result += by + text.substr(begin, end + 1 - begin);
  }
  return result;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) {
    text.replace(at, what.size(), by);
  }
  return text;
}

std::string as_json_string(const std::string& text) {
  return "\"" + replaced(replaced(text, "\"", "\\\""), "\n", "\\n") + "\"";
}

std::string as_html(const std::string& text) {
  return replaced(replaced(replaced(replaced(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;"), "\"",
                  "&quot;");
}

class FormsOfAnAnswer : public ::testing::TestWithParam<Form> {};

TEST_P(FormsOfAnAnswer, HoldTheSameScript) {
  const Extraction found = extract_script(GetParam().answer);
  EXPECT_EQ(found.script, kLamp);
  EXPECT_FALSE(found.cut_off);
}

INSTANTIATE_TEST_SUITE_P(
    Fences, FormsOfAnAnswer,
    ::testing::Values(
        Form{"Plain", "A lamp:\n```python\n" + kLamp + "```\n"},
        Form{"WithoutTag", "```\n" + kLamp + "```"},
        Form{"PythonThree", "```Python3\n" + kLamp + "```"},
        Form{"PythonThreeApart", "``` Python 3\n" + kLamp + "```"},
        Form{"Blender", "```blender\n" + kLamp + "```"},
        Form{"Attributes", "``` {.python .numberLines}\n" + kLamp + "```"},
        Form{"Title", "```python title=\"lamp.py\"\n" + kLamp + "```"},
        Form{"FileName", "```python:lamp.py\n" + kLamp + "```"},
        Form{"UnknownTag", "```blenderscript\n" + kLamp + "```"},
        Form{"TagBelow", "```\npython\n" + kLamp + "```"},
        Form{"Tildes", "~~~py\n" + kLamp + "~~~\nDone."},
        Form{"FourInOne", "````markdown\n# Lamp\n```python\n" + kLamp + "```\n````\n"},
        Form{"MarkdownAround", "```markdown\n# Lamp\n```python\n" + kLamp + "```\n```\n"},
        Form{"BehindText", "Here you are: ```python\n" + kLamp + "```"},
        Form{"CodeBehindTag", "```python " + kLamp + "```"},
        Form{"ClosedOnTheLastLine", "```python\n" + kLampWithoutEnd + "```\nThe cord is free.\n"},
        Form{"ProseBehindTheEnd", "```python\n" + kLampWithoutEnd + "``` It is 30 cm high."},
        Form{"WindowsLines", replaced("Lamp:\n```python\n" + kLamp + "```\n", "\n", "\r\n")},
        Form{"InAList", "1. Run:\n   ```python\n" + indented(kLamp, "   ") + "   ```\n2. Enjoy.\n"},
        Form{"BehindAListNumber", "1. ```python\n" + indented(kLamp, "   ") + "   ```\n"},
        Form{"Quoted", "> So:\n> ```python\n" + indented(kLamp, "> ") + "> ```\n"},
        Form{"NeverClosed", "```python\n" + kLamp},
        Form{"NeverClosedWithProse", "```python\n" + kLamp + "\nThis makes a lamp.\n- the shade\n"},
        Form{"OnlyClosed", kLamp + "```\nThe script uses bpy and nothing else.\n"},
        Form{"ProseInTheBlock", "```\nHere is the script:\n\n" + kLamp + "```\n"}),
    [](const auto& form) { return form.param.name; });

INSTANTIATE_TEST_SUITE_P(
    BareCode, FormsOfAnAnswer,
    ::testing::Values(
        Form{"Alone", kLamp}, Form{"ProseBefore", "Sure, here's the lamp.\n\n" + kLamp},
        Form{"ProseAfter", kLamp + "\nThis script makes a lamp (30 cm).\n\n1. Open Blender\n"},
        Form{"HeadingAfter", kLamp + "\n**Explanation**\n\nfor the shade, we use a cone.\n"},
        Form{"OtherTongueAfter", kLamp + "\n\xE8\xBF\x99\xE6\x98\xAF\xE7\x81\xAF\xE3\x80\x82\n"},
        Form{"TemplateTokenAfter", kLamp + "<|im_end|>\n"},
        Form{"Indented", "The code:\n\n" + indented(kLamp, "    ")},
        Form{"InTags", "<answer>\n" + kLamp + "</answer>"}),
    [](const auto& form) { return form.param.name; });

INSTANTIATE_TEST_SUITE_P(
    JsonAndHtml, FormsOfAnAnswer,
    ::testing::Values(
        Form{"Script", "{\"script\": " + as_json_string(kLamp) + "}"},
        Form{"CodeInAFence",
             "```json\n{\"note\": 1, \"code\": " + as_json_string(kLamp) + "}\n```"},
        Form{"WithProse", "Here: {\"code\": " + as_json_string(kLamp) + "} Enjoy!"},
        Form{"FencedWithin",
             "{\"answer\": " + as_json_string("```python\n" + kLamp + "```\n") + "}"},
        Form{"ArgumentsOfATool", "<tool_call>{\"name\": \"run\", \"arguments\": {\"code\": " +
                                     as_json_string(kLamp) + "}}</tool_call>"},
        Form{"BareLineEnds", "{\"script\": \"" + replaced(kLamp, "\"", "\\\"") + "\"}"},
        Form{"Escaped", "```python\n" + as_html(kLamp) + "```"},
        Form{"Preformatted",
             "<pre><code class=\"language-python\">" + as_html(kLamp) + "</code></pre>"}),
    [](const auto& form) { return form.param.name; });

TEST(ExtractScript, KeepsEntitiesThatStandInStrings) {
  const std::string sign =
      "import bpy\nbpy.ops.object.text_add()\n"
      "bpy.context.object.data.body = 'a &lt; b'\n";
  EXPECT_EQ(extract_script("```python\n" + sign + "```").script, sign);
}

TEST(ExtractScript, KeepsBackticksThatStandInStrings) {
  const std::string sign =
      "import bpy\nbpy.ops.object.text_add()\n"
      "bpy.context.object.data.body = '```' + 'x'\n";
  EXPECT_EQ(extract_script("```python\n" + sign + "```").script, sign);
}

TEST(ExtractScript, LeavesALineWithAFaultInTheScript) {
  const std::string faulty =
      "import bpy\nseat = \xE2\x80\x9CSeat\xE2\x80\x9D\nx = 45 cm\nbpy.x()\n";
  EXPECT_EQ(extract_script(faulty).script, faulty);
}

TEST(FindBlocks, GivesTheProseAboveEachBlock) {
  const FencedText found =
      find_blocks("One\nTwo\nThree\n```py\na\n```\nFour ~~~ ``` x\n~~~\nb\n~~~");
  ASSERT_EQ(found.blocks.size(), 2U);
  EXPECT_EQ(found.blocks[0].intro, "two\nthree");
  EXPECT_EQ(found.blocks[0].language, "py");
  EXPECT_EQ(found.blocks[1].text, "b\n");
  EXPECT_TRUE(found.blocks[1].closed);
}

}  // namespace
}  // namespace maquette
