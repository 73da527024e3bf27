#include "script/extract.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

#include "base/text.h"
#include "script/code_in_json.h"
#include "script/code_runs.h"
#include "script/fences.h"
#include "script/html_entities.h"
#include "script/python_line.h"
#include "script/thoughts.h"

namespace maquette {
namespace {

using Words = std::span<const std::string_view>;

/// Prose above a block that stands for a script of its own, though it may import nothing.
constexpr std::array<std::string_view, 22> kNewVersion{
    "corrected",     "correction",   "fixed",         "instead",      "revised",
    "improved",      "updated",      "better",        "rewritten",    "new version",
    "full script",   "full code",    "full version",  "whole script", "complete script",
    "complete code", "final script", "final version", "final code",   "simpler",
    "again",         "entire script"};
/// Prose above a block that the model leaves to the reader.
constexpr std::array<std::string_view, 14> kOption{
    "if you want", "if you'd",   "if you would", "if you prefer", "if you need",
    "optional",    "alternativ", "usage",        "you can also",  "you could also",
    "to render",   "to export",  "to save",      "to run"};
/// Prose above a further part that imports what it needs once more.
constexpr std::array<std::string_view, 10> kNextStep{
    "then add", "next",       "now add", "step ",    "part ",
    "continue", "after that", "finally", "and then", "then,"};
constexpr std::array<std::string_view, 13> kMakers{
    "primitive_", "_add(",        "objects.new",  "meshes.new",    "from_pydata",
    "bmesh",      "curves.new",   "duplicate",    "metaballs.new", "instance",
    "convert(",   "import_scene", "modifiers.new"};

bool says(std::string_view text, Words words) {
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// A script put together from blocks.
struct Candidate {
  std::string text;
  PythonNames names;
  bool closed = false;
};

bool uses_bpy(std::string_view text) {
  return text.find("bpy") != text.npos;
}

bool may_be_python(const Block& block) {
  if (names_python(block.language)) {
    return !trim(block.text).empty();
  }
  const std::string_view text = trim(block.text);
  return text.starts_with("import ") || text.starts_with("from ");
}

bool shares(const std::set<std::string, std::less<>>& wanted,
            const std::set<std::string, std::less<>>& given) {
  return std::ranges::any_of(wanted, [&](const std::string& name) { return given.contains(name); });
}

/// The prose above a block, and the comment that it begins with.
std::string announcement(const Block& block) {
  const std::string_view text = trim(block.text);
  std::string said = block.intro + "\n";
  if (text.starts_with('#')) {
    said += text.substr(0, text.find('\n'));
  }
  return to_lower(said);
}

/// Whether the block goes on with the script before it (rule 1 of extract_script).
bool is_part(const Block& block, const PythonNames& names, const Candidate& before) {
  if (shares(names.missing, before.names.defined)) {
    return true;
  }
  const bool is_new = says(announcement(block), kNewVersion);
  const bool needs_imports =
      names.missing.contains("bpy") || shares(names.missing, before.names.imported);
  return !is_new && (needs_imports || says(announcement(block), kNextStep));
}

std::vector<Candidate> candidates_of(const std::vector<Block>& blocks) {
  std::vector<Candidate> candidates;
  for (const Block& block : blocks) {
    if (!may_be_python(block)) {
      continue;
    }
    PythonNames names = names_in(block.text);
    if (candidates.empty() || !is_part(block, names, candidates.back())) {
      candidates.push_back({block.text, std::move(names), block.closed});
    } else if (!says(announcement(block), kOption)) {
      Candidate& script = candidates.back();
      script.text += block.text;
      script.names.defined.merge(names.defined);
      script.names.imported.merge(names.imported);
      script.closed = block.closed;
    }
  }
  std::erase_if(candidates, [](const Candidate& each) { return !uses_bpy(each.text); });
  return candidates;
}

/// The last whole script that makes objects; the others only when there is none such.
Extraction choose(const std::vector<Block>& blocks, AnswerEnd end) {
  Extraction best;
  int best_rank = -1;
  for (Candidate& each : candidates_of(blocks)) {
    const bool is_whole = each.closed || (end == AnswerEnd::Whole && !ends_open(each.text));
    const int rank = (says(each.text, kMakers) ? 2 : 0) + (is_whole ? 1 : 0);
    if (rank >= best_rank) {
      best_rank = rank;
      best = {.script = std::move(each.text), .cut_off = !is_whole};
    }
  }
  return best;
}

/// A script whose lines are all indented, as in a list, moved to the left.
std::string without_indentation(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\n");
  const std::size_t line = first == text.npos ? 0 : text.substr(0, first).find_last_of('\n') + 1;
  const std::string_view indent = text.substr(line, first == text.npos ? 0 : first - line);
  std::string result;
  for (const std::string_view each : split_lines(text)) {
    result.append(each.starts_with(indent) ? each.substr(indent.size()) : each).append("\n");
  }
  result.pop_back();
  return result;
}

/// The runs of code in a text whose fence is missing. An answer that is cut off breaks off within
/// its last line, which says nothing then about where the code ends.
std::vector<Block> runs_of(std::string_view text, FirstLine first, AnswerEnd end) {
  const std::string_view used = text.substr(0, text.find_last_not_of(" \t\n") + 1);
  const std::size_t last_line = end == AnswerEnd::CutOff ? used.find_last_of('\n') : used.npos;
  std::vector<Block> runs = code_runs(text.substr(0, last_line), first);
  if (last_line != text.npos && !runs.empty() && !runs.back().closed) {
    runs.back().text += text.substr(last_line + 1);
  }
  return runs;
}

/// The scripts in a JSON text, which may stand in fences once more.
std::vector<Block> blocks_of_json(std::string_view text) {
  std::vector<Block> blocks;
  for (const std::string& code : code_in_json(text)) {
    std::vector<Block> inner = find_blocks(code).blocks;
    if (inner.empty()) {
      const char* end = code.ends_with('\n') ? "" : "\n";
      inner.push_back({.language = "", .text = code + end, .intro = {}, .closed = true});
    }
    std::ranges::move(inner, std::back_inserter(blocks));
  }
  return blocks;
}

bool begins_with_prose(const Block& block) {
  const std::string_view text = trim(block.text);
  return block.language.empty() && is_prose(text.substr(0, text.find('\n')));
}

/// The block as scripts: JSON taken apart, prose cut off, entities decoded.
std::vector<Block> cleaned(Block block, AnswerEnd end) {
  block.text = decode_entities(std::move(block.text));
  if (block.language != "python") {
    if (std::vector<Block> blocks = blocks_of_json(block.text); !blocks.empty()) {
      return blocks;
    }
  }
  if (!may_be_python(block)) {
    return {};
  }
  const bool has_prose = begins_with_prose(block);
  if (block.closed && !has_prose) {
    if (block.text.find("import bpy") != std::string::npos) {
      block.text = without_indentation(block.text);
    }
    return {std::move(block)};
  }
  std::vector<Block> runs =
      runs_of(block.text, has_prose ? FirstLine::Certain : FirstLine::Any, end);
  if (!runs.empty()) {
    runs.front().intro = std::move(block.intro);
    runs.back().closed = runs.back().closed || block.closed;
  }
  return runs;
}

Extraction choose_cleaned(std::vector<Block> blocks, AnswerEnd end) {
  std::vector<Block> clean;
  for (Block& block : blocks) {
    std::ranges::move(cleaned(std::move(block), end), std::back_inserter(clean));
  }
  return choose(clean, end);
}

/// JSON with prose around it: from the first to the last curly bracket.
std::vector<Block> blocks_in_json(std::string_view text) {
  const std::size_t begin = text.find('{');
  const std::size_t end = text.rfind('}');
  if (begin == text.npos || end == text.npos || end < begin) {
    return {};
  }
  return {{.language = "json",
           .text = std::string(text.substr(begin, end + 1 - begin)),
           .intro = {},
           .closed = true}};
}

/// Code without a fence, perhaps between tags such as <code>.
std::vector<Block> bare_blocks(std::string_view text, AnswerEnd end) {
  return runs_of(decode_entities(without_code_tags(text)), FirstLine::Certain, end);
}

Extraction from_text(std::string_view text, AnswerEnd end) {
  if (trim(text).starts_with('{')) {
    Extraction found = choose_cleaned(blocks_in_json(text), end);
    if (!found.script.empty()) {
      return found;
    }
  }
  FencedText fenced = find_blocks(text);
  Extraction found = choose_cleaned(std::move(fenced.blocks), end);
  if (found.script.empty()) {
    found = choose_cleaned(blocks_in_json(fenced.outside), end);
  }
  return found.script.empty() ? choose(bare_blocks(fenced.outside, end), end) : found;
}

}  // namespace

Extraction extract_script(std::string_view answer, AnswerEnd end) {
  const Spoken spoken = separate_thoughts(to_utf8(answer));
  Extraction found = from_text(spoken.answer, end);
  if (end == AnswerEnd::Whole && trim(spoken.answer).empty()) {
    found = from_text(spoken.thoughts, end);
    found.from_thoughts = !found.script.empty();
  }
  return found;
}

}  // namespace maquette
