#include "llm/chat_content.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

namespace maquette {
namespace {

/// The member as text; empty when it is something else.
std::string text_member(const Json& object, std::string_view key) {
  return json_field<std::string>(object, key).value_or("");
}

/// All text in a part of content: "text" is a string, an object with "value", or parts once more.
std::string text_of_part(const Json& part, int depth = 0) {
  std::string text;
  if (part.is_string()) {
    text = part.get<std::string>();
  } else if (part.is_array() && depth < 4) {
    for (const Json& each : part) {
      text += text_of_part(each, depth + 1);
    }
  } else if (part.is_object() && depth < 4) {
    for (const char* key : {"text", "value", "thinking", "reasoning", "summary", "content"}) {
      text += part.contains(key) ? text_of_part(part[key], depth + 1) : std::string();
    }
  }
  return text;
}

bool is_thinking(std::string_view type) {
  constexpr std::array<std::string_view, 5> kTypes{"thinking", "reasoning", "thought",
                                                   "redacted_thinking", "reasoning_text"};
  return std::ranges::find(kTypes, type) != kTypes.end();
}

bool is_text(std::string_view type) {
  return type.empty() || type == "text" || type == "output_text" || type == "text_delta" ||
         type == "input_text";
}

}  // namespace

std::string ChatContent::take(const Json& message) {
  if (!message.is_object()) {
    return {};
  }
  for (const char* key : {"reasoning_content", "reasoning", "thinking"}) {
    if (message.contains(key) && !message[key].is_null()) {
      thoughts += text_of_part(message[key]);
      break;  // Some servers send the same under two names.
    }
  }
  refusal += text_member(message, "refusal");
  take_calls(message);
  const auto content = message.find("content");
  if (content == message.end()) {
    return {};
  }
  std::string text;
  for (const Json& part : content->is_array() ? *content : Json::array({*content})) {
    const std::string type = text_member(part, "type");
    if (is_thinking(type)) {
      thoughts += text_of_part(part);
    } else if (type == "refusal") {
      refusal += text_member(part, "refusal");
    } else if (is_text(type)) {
      text += text_of_part(part);
    } else {
      other_type = type;
    }
  }
  return text;
}

void ChatContent::take_calls(const Json& message) {
  Json list = Json::array();
  if (message.contains("tool_calls") && message["tool_calls"].is_array()) {
    list = message["tool_calls"];
  } else if (message.contains("function_call") && message["function_call"].is_object()) {
    list.push_back({{"index", 0}, {"function", message["function_call"]}});
  }
  constexpr long long kMost = 64;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const long long own = static_cast<long long>(i);
    const long long index = json_field<long long>(list[i], "index").value_or(own);
    const Json function = list[i].is_object() ? list[i].value("function", Json()) : Json();
    if (index < 0 || index >= kMost || !function.is_object()) {
      continue;
    }
    calls.resize(std::max(calls.size(), static_cast<std::size_t>(index) + 1));
    ToolCall& call = calls[static_cast<std::size_t>(index)];
    call.name += text_member(function, "name");
    const Json arguments = function.value("arguments", Json());
    call.arguments += arguments.is_structured() ? dump_json(arguments) : text_of_part(arguments);
  }
}

}  // namespace maquette
