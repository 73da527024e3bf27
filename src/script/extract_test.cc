#include "script/extract.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(ExtractScript, TakesTheFencedBlockOutOfProse) {
  const Extraction found = extract_script(
      "Sure! Here it is:\n```python\nimport bpy\nbpy.ops.mesh.primitive_cube_add()\n```\nEnjoy.");
  EXPECT_EQ(found.script, "import bpy\nbpy.ops.mesh.primitive_cube_add()\n");
  EXPECT_FALSE(found.cut_off);
}

TEST(ExtractScript, SaysWhenTheBlockIsStillOpen) {
  const Extraction found = extract_script("```python\nimport bpy\nbpy.ops.mesh.primitive_cu");
  EXPECT_EQ(found.script, "import bpy\nbpy.ops.mesh.primitive_cu\n");
  EXPECT_TRUE(found.cut_off);
}

TEST(ExtractScript, TakesBareCodeAsTheMethodsCheckpointsWriteIt) {
  const Extraction found = extract_script("Here is the code\nimport bpy\n\nbpy.ops.mesh.x()\n");
  EXPECT_EQ(found.script, "import bpy\n\nbpy.ops.mesh.x()\n\n");
}

TEST(ExtractScript, JoinsBlocksThatContinueOneAnother) {
  const Extraction found = extract_script(
      "Step 1\n```python\nimport bpy\na = 1\n```\nStep 2\n```python\nbpy.ops.mesh.y()\n```\n");
  EXPECT_EQ(found.script, "import bpy\na = 1\nbpy.ops.mesh.y()\n");
}

TEST(ExtractScript, PrefersTheLongerOfTwoWholeScripts) {
  const Extraction found = extract_script(
      "```python\nimport bpy\n```\nor better\n```python\nimport bpy\nbpy.ops.mesh.y()\n```\n");
  EXPECT_EQ(found.script, "import bpy\nbpy.ops.mesh.y()\n");
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
}

TEST(ExtractScript, ReadsWindowsLineEndsAndBrokenBytes) {
  const Extraction found = extract_script("```python\r\nimport bpy\r\nname = '\xff'\r\n```\r\n");
  EXPECT_EQ(found.script, "import bpy\nname = '\xEF\xBF\xBD'\n");
}

}  // namespace
}  // namespace maquette
