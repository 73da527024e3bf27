#include "script/thoughts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::string_view kChannel = "<|channel|>";
constexpr std::string_view kMessage = "<|message|>";
constexpr std::string_view kLeakedFinal = "assistantfinal";

bool is_lower(char c) {
  return (c >= 'a' && c <= 'z') || c == '_' || c == ':';
}

/// Takes `part` from the start of the text; false when the text begins otherwise.
bool take(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) {
    return false;
  }
  text.remove_prefix(part.size());
  return true;
}

/// Takes `part` from the end of the text; false when the text ends otherwise.
bool take_end(std::string_view& text, std::string_view part) {
  if (!text.ends_with(part)) {
    return false;
  }
  text.remove_suffix(part.size());
  return true;
}

struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool closes = false;
};

bool names_thoughts(std::string_view name) {
  constexpr std::array<std::string_view, 12> kNames{
      "think",      "thinking",   "thought",     "thoughts",  "reasoning",        "analysis",
      "reflection", "scratchpad", "antthinking", "monologue", "chain_of_thought", "cot"};
  for (const std::string_view vendor :
       {"seed:", "mm:", "ant_", "longcat_", "inner_", "internal_"}) {
    take(name, vendor);
  }
  return std::ranges::find(kNames, name) != kNames.end();
}

/// The tag that opens or closes thoughts at `at` of `small`, the text in lower case.
std::optional<Tag> tag_at(std::string_view text, std::string_view small, std::size_t at) {
  std::string_view rest = small.substr(at);
  if (take(rest, "<|channel>thought")) {
    return Tag{at, small.size() - rest.size(), false};
  }
  if (take(rest, "<channel|>")) {
    return Tag{at, small.size() - rest.size(), true};
  }
  const bool is_square =
      text.substr(at).starts_with("[THINK]") || text.substr(at).starts_with("[/THINK]");
  const bool is_triangle = take(rest, "\u25C1");
  if (!is_triangle && !take(rest, is_square ? "[" : "<")) {
    return std::nullopt;
  }
  take(rest, "|");
  bool closes = take(rest, "/");
  std::size_t length = 0;
  while (length < std::min<std::size_t>(rest.size(), 40) && is_lower(rest[length])) {
    ++length;
  }
  std::string_view name = rest.substr(0, length);
  rest.remove_prefix(length);
  closes = take(name, "end_of_") || take(name, "end_") || take_end(name, "_end") || closes;
  take(name, "begin_of_") || take(name, "begin_") || take(name, "start_") ||
      take_end(name, "_start") || take_end(name, "_begin");
  take(rest, "|");
  const bool is_closed = take(rest, is_triangle ? "\u25B7" : is_square ? "]" : ">");
  if (!is_closed || !names_thoughts(name)) {
    return std::nullopt;
  }
  return Tag{at, small.size() - rest.size(), closes};
}

std::vector<Tag> tags_in(std::string_view text) {
  const std::string small = to_lower(text);
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '<' && text[at] != '[' && text[at] != '\xE2') {
      continue;
    }
    if (const auto tag = tag_at(text, small, at)) {
      tags.push_back(*tag);
      at = tag->end - 1;
    }
  }
  return tags;
}

/// True when only spaces stand before `at` in its line.
bool begins_line(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
    --at;
  }
  return at == 0 || text[at - 1] == '\n';
}

Spoken by_tags(std::string_view text) {
  const std::vector<Tag> tags = tags_in(text);
  const auto last_closing =
      std::find_if(tags.rbegin(), tags.rend(), [](const Tag& each) { return each.closes; });
  const std::size_t closed_before = last_closing == tags.rend() ? 0 : last_closing->begin;
  Spoken spoken;
  std::size_t done = 0;
  bool thinking = false;
  for (const Tag& tag : tags) {
    const bool opens = !tag.closes && !thinking;
    if (opens && tag.begin >= closed_before && !begins_line(text, tag.begin)) {
      continue;  // A tag that is spoken of, in a sentence or a string.
    }
    const std::string_view before = text.substr(done, tag.begin - done);
    done = tag.end;
    if (opens) {
      spoken.answer += before;
      thinking = true;
      continue;
    }
    if (!thinking) {
      spoken.thoughts += std::exchange(spoken.answer, {});
    }
    spoken.thoughts += before;
    thinking = thinking && !tag.closes;
  }
  (thinking ? spoken.thoughts : spoken.answer) += text.substr(done);
  return spoken;
}

/// What a channel's message says: behind its head (`final <|constrain|>json<|message|>`), up to the
/// marker that ends it.
std::string_view message_of_channel(std::string_view part) {
  const std::size_t message = part.find(kMessage);
  if (message != part.npos) {
    part.remove_prefix(message + kMessage.size());
  } else {
    part.remove_prefix(
        static_cast<std::size_t>(std::ranges::find_if_not(part, is_lower) - part.begin()));
  }
  for (const std::string_view end : {"<|end|>", "<|return|>", "<|call|>", "<|start|>"}) {
    part = part.substr(0, part.find(end));
  }
  return part;
}

/// The messages of `<|channel|>NAME<|message|>...`, `final` as the answer.
Spoken by_channels(std::string_view text) {
  Spoken spoken;
  spoken.thoughts = text.substr(0, text.find(kChannel));
  std::string_view rest = text.substr(spoken.thoughts.size());
  while (take(rest, kChannel)) {
    const std::string_view part = rest.substr(0, rest.find(kChannel));
    rest.remove_prefix(part.size());
    std::string& side = part.starts_with("final") ? spoken.answer : spoken.thoughts;
    side.append(message_of_channel(part)).append("\n");
  }
  return spoken;
}

/// True for "analysisWe need ...": a channel whose markers are lost and that nothing follows.
bool is_leaked_analysis(std::string_view text) {
  text = trim(text);
  return take(text, "analysis") && !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

}  // namespace

Spoken separate_thoughts(std::string_view text) {
  if (text.find(kChannel) != text.npos) {
    return by_channels(text);
  }
  if (const std::size_t final = text.rfind(kLeakedFinal); final != text.npos) {
    Spoken spoken = by_tags(text.substr(final + kLeakedFinal.size()));
    spoken.thoughts.insert(0, text.substr(0, final));
    return spoken;
  }
  if (is_leaked_analysis(text)) {
    return {.answer = {}, .thoughts = std::string(text)};
  }
  return by_tags(text);
}

}  // namespace maquette
