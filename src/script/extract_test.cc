#include "script/extract.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(ExtractScript, TakesTheFencedBlockOutOfProse) {
  const Extraction found = extract_script(
      "Sure! Here it is:\n```python\nimport bpy\nbpy.ops.mesh.primitive_cube_add()\n```\nEnjoy.");
  EXPECT_EQ(found.script, "import bpy\nbpy.ops.mesh.primitive_cube_add()\n");
  EXPECT_FALSE(found.cut_off);
  EXPECT_FALSE(found.from_thoughts);
}

TEST(ExtractScript, TakesBareCodeAsTheMethodsCheckpointsWriteIt) {
  const Extraction found = extract_script("Here is the code\nimport bpy\n\nbpy.ops.mesh.x()\n");
  EXPECT_EQ(found.script, "import bpy\n\nbpy.ops.mesh.x()\n");
}

TEST(ExtractScript, IgnoresBlocksOfOtherLanguages) {
  const Extraction found =
      extract_script("```bash\npip install bpy\n```\n```py\nimport bpy\n```\n");
  EXPECT_EQ(found.script, "import bpy\n");
}

TEST(ExtractScript, FindsNothingInProseAndInOtherCode) {
  EXPECT_EQ(extract_script("I am sorry, I cannot do that.").script, "");
  EXPECT_EQ(extract_script("").script, "");
  EXPECT_EQ(extract_script("```python\nprint('hello')\n```").script, "");
  EXPECT_EQ(extract_script("From Blender you can import the model with bpy.").script, "");
  EXPECT_EQ(extract_script("```json\n{\"code\": \"print(1)\"}\n```").script, "");
}

TEST(ExtractScript, ReadsWindowsLineEndsAndBrokenBytes) {
  const Extraction found = extract_script("```python\r\nimport bpy\r\nname = '\xff'\r\n```\r\n");
  EXPECT_EQ(found.script, "import bpy\nname = '\xEF\xBF\xBD'\n");
}

// An answer that is cut off.

const std::string kCube = "import bpy\nbpy.ops.mesh.primitive_cube_add()\n";

TEST(ExtractScript, IsCutOffWithAnAnswerWhoseBlockIsOpen) {
  const Extraction found =
      extract_script("```python\nimport bpy\nbpy.ops.mesh.primitive_cu", AnswerEnd::CutOff);
  EXPECT_EQ(found.script, "import bpy\nbpy.ops.mesh.primitive_cu\n");
  EXPECT_TRUE(found.cut_off);
  EXPECT_TRUE(extract_script("import bpy\nbpy.ops.mesh.primitive_cu", AnswerEnd::CutOff).cut_off);
}

TEST(ExtractScript, IsWholeWhenOnlyTheClosingFenceIsForgotten) {
  const Extraction found = extract_script("```python\n" + kCube);
  EXPECT_EQ(found.script, kCube);
  EXPECT_FALSE(found.cut_off);
}

TEST(ExtractScript, IsCutOffWithinABracketOrAStringWhateverTheServerSays) {
  EXPECT_TRUE(extract_script("```python\nimport bpy\nbpy.ops.mesh.primitive_cube_add(").cut_off);
  EXPECT_TRUE(extract_script("```python\nimport bpy\nbpy.data.texts.new('''a\n").cut_off);
}

TEST(ExtractScript, IsWholeWhenTheAnswerIsCutOffBehindIt) {
  const Extraction found =
      extract_script("```python\n" + kCube + "```\nThe cube is 2 m wi", AnswerEnd::CutOff);
  EXPECT_EQ(found.script, kCube);
  EXPECT_FALSE(found.cut_off);
}

TEST(ExtractScript, FallsBackToTheWholeScriptBeforeOneThatIsCutOff) {
  const Extraction found = extract_script(
      "```python\n" + kCube + "```\nBetter:\n```python\nimport bpy\nbpy.ops.mesh.primitive_uv",
      AnswerEnd::CutOff);
  EXPECT_EQ(found.script, kCube);
  EXPECT_FALSE(found.cut_off);
}

// Several blocks.

const std::string kDraft =
    "import bpy\nfor i in range(9):\n    bpy.ops.mesh.primitive_cone_add(location=(i, 0, 0))\n"
    "    bpy.context.object.name = 'Spike'\n";

TEST(ExtractScript, PrefersTheLastOfTwoWholeScripts) {
  const Extraction found = extract_script(
      "```python\n" + kDraft + "```\nNo, one cube is enough:\n```python\n" + kCube + "```\n");
  EXPECT_EQ(found.script, kCube);
}

TEST(ExtractScript, JoinsABlockThatNeedsTheImportsBeforeIt) {
  const Extraction found = extract_script(
      "Step 1\n```python\nimport bpy\na = 1\n```\nStep 2\n```python\nbpy.ops.mesh.y()\n```\n");
  EXPECT_EQ(found.script, "import bpy\na = 1\nbpy.ops.mesh.y()\n");
}

TEST(ExtractScript, JoinsABlockThatNeedsTheVariablesBeforeIt) {
  const Extraction found = extract_script(
      "```python\nimport bpy\nbpy.ops.mesh.primitive_cube_add()\nseat = bpy.context.object\n```\n"
      "The updated seat gets a colour:\n```python\nimport bpy\nseat.color = (1, 0, 0, 1)\n```\n");
  EXPECT_EQ(found.script,
            "import bpy\nbpy.ops.mesh.primitive_cube_add()\nseat = bpy.context.object\n"
            "import bpy\nseat.color = (1, 0, 0, 1)\n");
}

TEST(ExtractScript, JoinsANextStepThatImportsOnceMore) {
  const std::string ball = "import bpy\nbpy.ops.mesh.primitive_uv_sphere_add()\n";
  EXPECT_EQ(extract_script("First the body.\n```python\n" + kCube +
                           "```\nThen add the head:\n```python\n" + ball + "```\n")
                .script,
            kCube + ball);
  EXPECT_EQ(extract_script("```python\n" + kCube + "```\nHere is a better one:\n```python\n" +
                           ball + "```\n")
                .script,
            ball);
}

TEST(ExtractScript, TakesANewVersionWithoutImportsForAScriptOfItsOwn) {
  const Extraction found = extract_script(
      "```python\n" + kDraft +
      "```\nHere is the corrected script:\n```python\nbpy.ops.mesh.primitive_cube_add()\n```\n");
  EXPECT_EQ(found.script, "bpy.ops.mesh.primitive_cube_add()\n");
}

TEST(ExtractScript, LeavesOptionsAndScriptsThatMakeNothingOut) {
  EXPECT_EQ(extract_script("```python\n" + kCube +
                           "```\nIf you want to render it:\n```python\nbpy.ops.render.render()\n"
                           "```\n")
                .script,
            kCube);
  EXPECT_EQ(extract_script("```python\n" + kCube +
                           "```\nTo get a file:\n```python\nimport bpy\n"
                           "bpy.ops.export_scene.gltf(filepath='a.glb')\n```\n")
                .script,
            kCube);
}

// Thoughts.

TEST(ExtractScript, TakesNoDraftOutOfThoughts) {
  const std::string draft = "```python\n" + kDraft + "```\n";
  const std::string answer = "```python\n" + kCube + "```\n";
  EXPECT_EQ(extract_script("<think>" + draft + "</think>" + answer).script, kCube);
  EXPECT_EQ(extract_script(draft + "No.\n</think>\n" + answer).script, kCube);
  EXPECT_EQ(extract_script("analysisPerhaps\n" + draft + "No.assistantfinal" + answer).script,
            kCube);
  EXPECT_EQ(extract_script("<think>" + draft, AnswerEnd::CutOff).script, "");
  EXPECT_EQ(extract_script("<think>" + draft + "</think>I cannot.").script, "");
}

TEST(ExtractScript, TakesTheScriptOfAnAnswerThatIsAllThoughts) {
  const Extraction found = extract_script("<think>```python\n" + kCube + "```\n</think>\n");
  EXPECT_EQ(found.script, kCube);
  EXPECT_TRUE(found.from_thoughts);
}

}  // namespace
}  // namespace maquette
