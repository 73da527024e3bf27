#include "script/extract.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/text.h"

namespace maquette {
namespace {

struct Block {
  std::string language;
  std::string text;
  bool closed = false;
};

/// The fence that opens a line ("```python" gives "```"); empty when there is none.
std::string_view fence_of(std::string_view line) {
  line = trim(line);
  for (const std::string_view fence : {"```", "~~~"}) {
    if (line.starts_with(fence)) {
      return fence;
    }
  }
  return {};
}

std::vector<Block> fenced_blocks(const std::vector<std::string_view>& lines) {
  std::vector<Block> blocks;
  std::string_view open;
  for (const std::string_view line : lines) {
    const std::string_view fence = fence_of(line);
    if (open.empty() && !fence.empty()) {
      open = fence;
      blocks.push_back(
          {.language = std::string(trim(trim(line).substr(fence.size()))), .text = {}});
    } else if (!open.empty() && fence == open) {
      open = {};
      blocks.back().closed = true;
    } else if (!open.empty()) {
      blocks.back().text.append(line).append("\n");
    }
  }
  return blocks;
}

bool is_code_line(std::string_view line) {
  constexpr std::array<std::string_view, 5> kStarts{"import ", "from ", "bpy.", "def ", "#!"};
  return std::ranges::any_of(kStarts, [&](auto start) { return line.starts_with(start); });
}

bool is_whole_script(std::string_view text) {
  return text.find("import bpy") != std::string_view::npos ||
         text.find("from bpy") != std::string_view::npos;
}

bool may_be_python(const Block& block) {
  constexpr std::array<std::string_view, 5> kLanguages{"", "python", "py", "python3", "bpy"};
  const std::string language = slug(block.language);
  const bool named = block.language.empty() || std::ranges::count(kLanguages, language) > 0;
  return named && !trim(block.text).empty();
}

/// Code without a fence: from the first line that looks like code to the end.
std::string bare_code(const std::vector<std::string_view>& lines) {
  const auto first = std::ranges::find_if(lines, is_code_line);
  std::string code;
  for (auto line = first; line != lines.end(); ++line) {
    code.append(*line).append("\n");
  }
  return code.find("bpy") == std::string::npos ? std::string() : code;
}

/// Joins each whole script with the blocks that go on from it; the longest of those wins.
Extraction choose(const std::vector<Block>& blocks) {
  std::vector<Extraction> scripts;
  for (const Block& block : blocks) {
    if (!may_be_python(block)) {
      continue;
    }
    if (scripts.empty() || is_whole_script(block.text)) {
      scripts.emplace_back();
    }
    scripts.back().script += block.text;
    scripts.back().cut_off = !block.closed;
  }
  std::erase_if(
      scripts, [](const Extraction& each) { return each.script.find("bpy") == std::string::npos; });
  const auto longest = std::ranges::max_element(
      scripts, {}, [](const Extraction& each) { return each.script.size(); });
  return longest == scripts.end() ? Extraction{} : *longest;
}

}  // namespace

Extraction extract_script(std::string_view answer) {
  const std::string text = to_utf8(answer);
  const std::vector<std::string_view> lines = split_lines(text);
  const std::vector<Block> blocks = fenced_blocks(lines);
  if (blocks.empty()) {
    return {.script = bare_code(lines), .cut_off = false};
  }
  return choose(blocks);
}

}  // namespace maquette
