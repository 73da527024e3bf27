#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// One fenced block of a Markdown text, as language models write it.
struct Block {
  std::string language;  ///< From its tag, in lower case: "python" for `{.python}` and `Python3`.
  std::string text;      ///< Lines end with \n; a fence's indentation is taken away.
  std::string intro;     ///< The last two lines of prose before it, in lower case.
  bool closed = false;
};

struct FencedText {
  std::vector<Block> blocks;
  std::string outside;  ///< All other lines.
};

/// Finds the blocks between ``` or ~~~ (three or more). Reads more than CommonMark allows:
/// - A fence may begin behind text on its line, and end behind the last code of a line.
/// - Code may begin behind the tag.
/// - A tag such as ```python within a block of the same fence begins the next block.
/// - If a block of Markdown contains blocks, the inner blocks count, not the outer one.
/// Pure; any UTF-8 is fine.
[[nodiscard]] FencedText find_blocks(std::string_view text);

/// True for the tags under which Python is written, and for no tag.
[[nodiscard]] bool names_python(std::string_view language);

}  // namespace maquette
