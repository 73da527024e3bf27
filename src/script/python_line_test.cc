#include "script/python_line.h"

#include <gtest/gtest.h>

namespace maquette {
namespace {

TEST(IsProse, HoldsForLinesThatArePythonInNoWay) {
  for (const char* line :
       {"Here is the script:", "- a seat", "* **Legs**: four", "1. Open Blender", "Enjoy!", "Done.",
        "Explanation:", "for the shade, we use a cone", "from there you can go on", "</answer>",
        "It's a lamp", "import the script", "Die Lampe steht auf vier Beinen.", "Note", "Legs: 4",
        "with love", "> quoted", "---", "\xE2\x80\xA2 a point"}) {
    EXPECT_TRUE(is_prose(line)) << line;
  }
}

TEST(IsProse, DoesNotHoldForPython) {
  for (const char* line : {"",
                           "# a comment",
                           "import bpy, math",
                           "from math import pi as p",
                           "x = 1",
                           "x += 1",
                           "a, b = b, a",
                           "*a, b = c",
                           "bpy.ops.mesh.x()",
                           "for i in range(3): f(i)",
                           "else:",
                           "if a and not b:",
                           "@decorator",
                           "def f(a: int = 3) -> None:",
                           "class A: pass",
                           "pass",
                           "return",
                           "print('a', 'b')",
                           "\"\"\"A docstring.",
                           "f'{a} b'",
                           "(a, b) = c",
                           "]",
                           "match x:",
                           "x: int = 3",
                           "raise SystemExit",
                           "assert x, 'no'",
                           "del a[0]",
                           "while True:",
                           "for x in (",
                           "name = \xE2\x80\x9Cwrong quotes\xE2\x80\x9D",
                           "x = 45 cm"}) {
    EXPECT_FALSE(is_prose(line)) << line;
  }
}

TEST(EndsOpen, SeesBracketsStringsAndBackslashes) {
  EXPECT_TRUE(ends_open("f(1,\n  2"));
  EXPECT_TRUE(ends_open("a = '''b\n"));
  EXPECT_TRUE(ends_open("a = \\\n"));
  EXPECT_FALSE(ends_open("f('(')  # ("));
  EXPECT_FALSE(ends_open("a = 'b\nc = 1"));
  EXPECT_FALSE(ends_open(")"));
}

TEST(NamesIn, TellsWhatIsDefinedAndWhatIsMissing) {
  const PythonNames names = names_in(
      "import math as m\nfrom a.b import c\nx, y = 1, z\nfor i in range(3):\n    q.w = f(k=i)\n"
      "def g(n):\n    return n + x\nwith open(p) as h:\n    h.read()\n");
  EXPECT_EQ(names.imported, (std::set<std::string, std::less<>>{"c", "m", "math"}));
  for (const char* name : {"x", "y", "i", "g", "n", "h"}) {
    EXPECT_TRUE(names.defined.contains(name)) << name;
  }
  EXPECT_EQ(names.missing,
            (std::set<std::string, std::less<>>{"f", "open", "p", "q", "range", "z"}));
}

}  // namespace
}  // namespace maquette
