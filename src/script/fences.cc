#include "script/fences.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "script/python_line.h"

namespace maquette {
namespace {

constexpr std::size_t kFenceLength = 3;
constexpr std::size_t kMostFencesOfLine = 8;
constexpr std::array<std::string_view, 14> kPython{
    "",          "python", "py",   "bpy",    "blender", "text",    "txt",
    "plaintext", "plain",  "code", "script", "none",    "python2", "gdscript"};

bool is_foreign(std::string_view language) {
  constexpr std::array<std::string_view, 16> kForeign{
      "json", "bash", "sh",   "shell", "console", "powershell", "markdown", "md",
      "yaml", "xml",  "html", "diff",  "js",      "javascript", "cpp",      "glsl"};
  return std::ranges::find(kForeign, language) != kForeign.end();
}

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The info string of an opening fence, taken apart.
struct Info {
  std::string language;
  std::string_view code;  ///< What follows the tag when it is code.
};

/// A line of code where a tag should be: "import bpy", "bpy.ops.mesh.primitive_cube_add()".
bool is_code(std::string_view text) {
  const bool does_something = text.find('(') != text.npos || text.find(" = ") != text.npos ||
                              text.starts_with("import ") || text.starts_with("from ");
  return does_something && text.find('{') == text.npos && !is_prose(text);
}

/// "Python3", "{.python}", "python title=x" give "python"; nothing when it is no tag but a
/// sentence.
std::optional<Info> read_info(std::string_view info) {
  info = trim(info);
  if (is_code(info)) {
    return Info{.language = "", .code = info};
  }
  std::string_view rest = info;
  while (!rest.empty() && !is_ascii_letter(rest.front())) {
    rest.remove_prefix(1);
  }
  Info read;
  while (!rest.empty() && is_ascii_letter(rest.front())) {
    read.language += rest.front();
    rest.remove_prefix(1);
  }
  read.language = to_lower(read.language);
  while (!rest.empty() && rest.front() != ' ' && rest.front() != '\t') {
    rest.remove_prefix(1);
  }
  rest = trim(rest);
  if (names_python(read.language)) {
    read.code = is_code(rest) ? rest : std::string_view();
    return read;
  }
  const bool is_tag = info.find(' ') == info.npos || info.find_first_of("={") != info.npos;
  return is_tag || is_foreign(read.language) ? std::optional(read) : std::nullopt;
}

std::size_t run_length(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] == text[at]) {
    ++end;
  }
  return end - at;
}

/// Reads a text line by line, with the fence that is open.
class BlockReader {
 public:
  void take(std::string_view line) {
    if (is_quoted_) {
      line = without_quote(line);
    }
    for (std::size_t i = 0; i < kMostFencesOfLine; ++i) {
      const std::optional<std::string_view> rest = length_ == 0 ? open(line) : close(line);
      if (!rest) {
        break;
      }
      line = *rest;
      if (line.empty()) {
        return;
      }
    }
    if (length_ > 0) {
      add_code(line);
    } else {
      add_prose(line);
    }
  }

  FencedText result() && { return std::move(text_); }

 private:
  static std::string_view without_quote(std::string_view line) {
    const std::size_t sign = line.find_first_not_of(" \t");
    if (sign == line.npos || line[sign] != '>') {
      return line;
    }
    line.remove_prefix(sign + 1);
    line.remove_prefix(line.starts_with(' ') ? 1 : 0);
    return line;
  }

  /// Where a run of backticks, or of tildes at the line's beginning, stands.
  static std::size_t find_fence(std::string_view line, std::size_t from) {
    const std::size_t first = std::min(line.find_first_not_of(" \t>"), line.size());
    if (from <= first && line.substr(first).starts_with("~~~")) {
      return first;
    }
    return line.find("```", from);
  }

  /// Opens the block that begins in the line; the rest of the line, if so.
  std::optional<std::string_view> open(std::string_view line) {
    const std::size_t at = find_fence(line, 0);
    if (at == line.npos) {
      return std::nullopt;
    }
    const std::size_t length = run_length(line, at);
    const std::string_view rest = line.substr(at + length);
    const std::size_t end = rest.find(std::string(length, line[at]));
    const std::optional<Info> info = read_info(rest.substr(0, end));
    const bool begins = trim(line.substr(0, at)).find_first_not_of('>') == line.npos;
    if (!info || (!begins && info->code.empty() && !names_python(info->language))) {
      add_prose(line.substr(0, at));
      return end == rest.npos ? rest : rest.substr(end + length);
    }
    const std::string_view before = line.substr(0, at);
    add_prose(before);
    const bool is_list = before.find_first_not_of(" \t-*+.0123456789") == before.npos;
    indent_ = is_list ? at : 0;
    is_quoted_ = !is_list && begins;
    sign_ = line[at];
    length_ = length;
    text_.blocks.push_back({.language = info->language, .text = {}, .intro = intro()});
    if (end != rest.npos) {
      add_code(info->code.empty() ? trim(rest.substr(0, end)) : info->code);
      return close(rest.substr(end));
    }
    if (!info->code.empty()) {
      add_code(info->code);
    }
    return std::string_view();
  }

  /// Closes the block where the line says so; what follows the fence, if so.
  std::optional<std::string_view> close(std::string_view line) {
    const std::string fence(length_, sign_);
    std::size_t at = line.find(fence);
    const bool begins = at != line.npos && trim(line.substr(0, at)).empty();
    if (sign_ == '~' && !begins) {
      return std::nullopt;
    }
    for (std::size_t i = 0; i < kMostFencesOfLine && at != line.npos; ++i) {
      const std::size_t length = run_length(line, at);
      const std::string_view rest = line.substr(at + length);
      if (begins || trim(rest).empty() || !is_within_string(line.substr(0, at))) {
        return end_block(line, at, length, begins);
      }
      at = line.find(fence, at + length);
    }
    return std::nullopt;
  }

  std::string_view end_block(std::string_view line, std::size_t at, std::size_t length,
                             bool begins) {
    if (!begins) {
      add_code(line.substr(0, at));
    }
    text_.blocks.back().closed = true;
    length_ = 0;
    is_quoted_ = false;
    const std::string_view rest = line.substr(at + length);
    const auto info = read_info(rest);
    const bool is_tag = info && (names_python(info->language) || is_foreign(info->language));
    const bool opens_next = begins && !trim(rest).empty() && is_tag;
    return opens_next ? line.substr(at) : trim(rest);
  }

  static bool is_within_string(std::string_view before) {
    PythonLexer lexer;
    const auto tokens = lexer.next(before);
    return lexer.is_open() || (!tokens.empty() && tokens.back().kind == PythonToken::Kind::Foreign);
  }

  void add_code(std::string_view line) {
    std::size_t spaces = 0;
    while (spaces < indent_ && spaces < line.size() && line[spaces] == ' ') {
      ++spaces;
    }
    text_.blocks.back().text.append(line.substr(spaces)).append("\n");
  }

  void add_prose(std::string_view line) {
    text_.outside.append(line).append("\n");
    if (!trim(line).empty()) {
      last_ = {last_[1], std::string(trim(line))};
    }
  }

  /// The prose since the last block.
  std::string intro() {
    const std::string text = to_lower(last_[0] + "\n" + last_[1]);
    last_ = {};
    return text;
  }

  FencedText text_;
  std::array<std::string, 2> last_;
  char sign_ = '`';
  std::size_t length_ = 0;  ///< Of the open fence; 0 outside blocks.
  std::size_t indent_ = 0;
  bool is_quoted_ = false;
};

FencedText read_blocks(std::string_view text) {
  BlockReader reader;
  for (const std::string_view line : split_lines(text)) {
    reader.take(line);
  }
  return std::move(reader).result();
}

/// The tag on a line of its own under a bare fence.
void take_tag_of_first_line(Block& block) {
  const std::size_t end = block.text.find('\n');
  const std::string line = block.text.substr(0, end);
  const auto info = read_info(line);
  if (block.language.empty() && end != std::string::npos && info && info->code.empty() &&
      !info->language.empty() && names_python(info->language) &&
      trim(line).size() <= info->language.size() + 1) {
    block.language = info->language;
    block.text.erase(0, end + 1);
  }
}

}  // namespace

bool names_python(std::string_view language) {
  return std::ranges::find(kPython, language) != kPython.end();
}

FencedText find_blocks(std::string_view text) {
  FencedText found = read_blocks(text);
  std::vector<Block> blocks;
  for (Block& block : found.blocks) {
    take_tag_of_first_line(block);
    const bool may_hold_blocks = block.language.empty() || block.language == "markdown" ||
                                 block.language == "md" || block.language == "text";
    FencedText inner = may_hold_blocks ? read_blocks(block.text) : FencedText{};
    if (inner.blocks.empty()) {
      blocks.push_back(std::move(block));
    }
    std::ranges::move(inner.blocks, std::back_inserter(blocks));
  }
  found.blocks = std::move(blocks);
  return found;
}

}  // namespace maquette
