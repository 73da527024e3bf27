#include "script/code_in_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/text.h"

namespace maquette {
namespace {

bool speaks_of_bpy(const std::string& text) {
  return text.find("bpy") != std::string::npos;
}

/// Escapes the line ends and tabs that stand bare within strings.
std::string with_escaped_lines(std::string_view text) {
  std::string result;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\' && i + 1 < text.size()) {
      result.append(text.substr(i++, 2));
    } else if (in_string && (c == '\n' || c == '\t')) {
      result += c == '\n' ? "\\n" : "\\t";
    } else if (!in_string || c != '\r') {
      in_string = in_string != (c == '"');
      result += c;
    }
  }
  return result;
}

bool is_list_of_lines(const Json& value) {
  return value.is_array() &&
         std::ranges::all_of(value, [](const Json& each) { return each.is_string(); });
}

void collect(const Json& value, std::vector<std::string>& found) {
  std::string text;
  if (value.is_string()) {
    text = value.get<std::string>();
  } else if (is_list_of_lines(value)) {
    for (const Json& line : value) {
      text.append(line.get<std::string>()).append("\n");
    }
  } else if (value.is_structured()) {
    for (const Json& each : value) {
      collect(each, found);
    }
  }
  if (speaks_of_bpy(text)) {
    // A tool's arguments are JSON in a string of JSON.
    const std::vector<std::string> inner =
        trim(text).starts_with('{') ? code_in_json(text) : std::vector<std::string>();
    if (inner.empty()) {
      found.push_back(std::move(text));
    } else {
      found.insert(found.end(), inner.begin(), inner.end());
    }
  }
}

}  // namespace

std::vector<std::string> code_in_json(std::string_view text) {
  text = trim(text);
  if (text.empty() || (text.front() != '{' && text.front() != '[')) {
    return {};
  }
  Result<Json> json = parse_json(text);
  if (!json) {
    json = parse_json(with_escaped_lines(text));
  }
  std::vector<std::string> found;
  if (json) {
    collect(*json, found);
  }
  return found;
}

}  // namespace maquette
