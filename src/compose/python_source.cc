#include "compose/python_source.h"

#include <algorithm>
#include <cstddef>
#include <functional>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The identifier at `start`; empty when there is none.
std::string_view identifier(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() && (is_letter(text[end]) || (end > start && is_digit(text[end])))) {
    ++end;
  }
  return text.substr(start, end - start);
}

/// Calls `take` with each identifier and the character after it; 0 at the end.
void each_identifier(std::string_view text,
                     const std::function<void(std::string_view, char)>& take) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::string_view name = identifier(text, at);
    if (!name.empty()) {
      at += name.size();
      take(name, at < text.size() ? text[at] : '\0');
    } else {
      // The letters of a number such as 1e3 are none.
      do {
        ++at;
      } while (at < text.size() && is_digit(text[at - 1]) &&
               (is_digit(text[at]) || is_letter(text[at])));
    }
  }
}

std::string_view defined_name(std::string_view line) {
  for (const std::string_view keyword : {"def ", "class "}) {
    if (line.starts_with(keyword)) {
      return identifier(line, keyword.size());
    }
  }
  const std::string_view name = identifier(line, 0);
  return line.substr(name.size()).starts_with(" = ") ? name : std::string_view{};
}

std::string_view without_blank_ends(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\n');
  return first == kNone ? std::string_view{}
                        : text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

}  // namespace

std::vector<PythonDefinition> python_definitions(std::string_view source) {
  std::vector<PythonDefinition> found;
  std::size_t start = 0;  // Of the definition that is being read.
  std::string_view name;
  bool leads_on = true;  // Only comments and decorators so far.
  const auto finish = [&](std::size_t end) {
    const std::string_view text = without_blank_ends(source.substr(start, end - start));
    if (!text.empty()) {
      found.push_back({name, text});
    }
    start = end;
    name = {};
    leads_on = true;
  };
  std::size_t at = 0;
  bool after_blank = false;
  for (const std::string_view line : split_lines(source)) {
    const bool begins = !line.empty() && (is_letter(line[0]) || line[0] == '@' || line[0] == '#');
    const bool is_lead = begins && !is_letter(line[0]);
    if (begins && (!leads_on || after_blank)) {
      finish(at);
    }
    if (begins && !is_lead) {
      name = defined_name(line);
      leads_on = false;
    }
    after_blank = line.empty();
    at += line.size() + 1;
  }
  finish(source.size());
  return found;
}

std::set<std::string_view> names_called(std::string_view text) {
  std::set<std::string_view> names;
  each_identifier(text, [&](std::string_view name, char after) {
    if (after == '(') {
      names.insert(name);
    }
  });
  return names;
}

std::set<std::string_view> names_used(std::string_view text) {
  std::set<std::string_view> names;
  each_identifier(text, [&](std::string_view name, char /*after*/) { names.insert(name); });
  return names;
}

}  // namespace maquette
