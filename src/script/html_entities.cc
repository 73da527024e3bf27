#include "script/html_entities.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "script/python_line.h"

namespace maquette {
namespace {

using Entity = std::pair<std::string_view, std::string_view>;
constexpr std::array<Entity, 10> kEntities{{{"&lt;", "<"},
                                            {"&gt;", ">"},
                                            {"&amp;", "&"},
                                            {"&quot;", "\""},
                                            {"&apos;", "'"},
                                            {"&#39;", "'"},
                                            {"&#x27;", "'"},
                                            {"&#34;", "\""},
                                            {"&#x22;", "\""},
                                            {"&nbsp;", " "}}};

/// The entity that the text begins with, else one of no length.
Entity entity_at(std::string_view text) {
  const auto found = std::ranges::find_if(
      kEntities, [&](const Entity& each) { return text.starts_with(each.first); });
  return found == kEntities.end() ? Entity{} : *found;
}

bool has_entity_outside_strings(std::string_view script) {
  PythonLexer lexer;
  for (const std::string_view line : split_lines(script)) {
    for (const PythonToken& token : lexer.next(line)) {
      const auto at = static_cast<std::size_t>(token.text.data() - line.data());
      if (token.text.starts_with('&') && !entity_at(line.substr(at)).first.empty()) {
        return true;
      }
    }
  }
  return false;
}

bool is_code_tag(std::string_view name) {
  constexpr std::array<std::string_view, 9> kNames{
      "pre", "code", "answer", "python", "script", "output", "result", "solution", "execute"};
  return std::ranges::find(kNames, name) != kNames.end();
}

}  // namespace

std::string decode_entities(std::string script) {
  if (script.find('&') == std::string::npos || !has_entity_outside_strings(script)) {
    return script;
  }
  std::string decoded;
  for (std::size_t at = 0; at < script.size();) {
    const Entity entity = entity_at(std::string_view(script).substr(at));
    decoded += entity.first.empty() ? std::string_view(script).substr(at, 1) : entity.second;
    at += std::max<std::size_t>(entity.first.size(), 1);
  }
  return decoded;
}

std::string without_code_tags(std::string_view text) {
  constexpr std::size_t kLongestTag = 80;
  std::string result;
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find('<'), text.size());
    result += text.substr(0, begin);
    text.remove_prefix(begin);
    const std::size_t end = text.substr(0, kLongestTag).find('>');
    std::string_view name = end == text.npos ? std::string_view() : text.substr(1, end - 1);
    name.remove_prefix(name.starts_with('/') ? 1 : 0);
    const bool is_tag = is_code_tag(name.substr(0, name.find(' ')));
    result += is_tag ? std::string_view("\n") : text.substr(0, 1);
    text.remove_prefix(is_tag ? end + 1 : std::min<std::size_t>(1, text.size()));
  }
  return result;
}

}  // namespace maquette
