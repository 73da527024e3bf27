#include "bench/judge_answer.h"

#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "bench/refuse.h"

namespace maquette {
namespace {

constexpr std::string_view kCannotTell = "cannot tell";

/// What stands between the lines of one code fence around all of the text, else the text.
Result<std::string_view> without_fence(std::string_view text) {
  constexpr std::string_view kFence = "```";
  if (!text.starts_with(kFence)) {
    return text;
  }
  const std::size_t first_line = text.find('\n');
  if (first_line == std::string_view::npos || !text.ends_with(kFence) ||
      text.size() < first_line + kFence.size()) {
    return refuse("its code fence has no end");
  }
  const std::string_view language = trim(text.substr(kFence.size(), first_line - kFence.size()));
  if (!language.empty() && language != "json") {
    return refuse("what stands in its code fence is not marked as JSON");
  }
  text.remove_prefix(first_line + 1);
  text.remove_suffix(kFence.size());
  if (text.find(kFence) != std::string_view::npos) {
    return refuse("it has several code fences");
  }
  return trim(text);
}

/// A name that an object of the JSON text has twice: of those a parser keeps one without a word.
std::optional<std::string> name_said_twice(std::string_view text) {
  std::vector<std::set<std::string>> open;
  std::optional<std::string> twice;
  const auto look = [&](int, Json::parse_event_t event, Json& value) {
    switch (event) {
      case Json::parse_event_t::object_start: open.emplace_back(); break;
      case Json::parse_event_t::object_end: open.pop_back(); break;
      case Json::parse_event_t::key:
        if (!open.back().insert(value.get<std::string>()).second) {
          twice = value.get<std::string>();
        }
        break;
      case Json::parse_event_t::array_start:
      case Json::parse_event_t::array_end:
      case Json::parse_event_t::value: break;
    }
    return true;
  };
  constexpr bool kThrow = false;
  [[maybe_unused]] const Json json = Json::parse(text, look, kThrow);
  return twice;
}

Result<Json> parse_answer(std::string_view text) {
  text = trim(text);
  if (text.empty()) {
    return refuse("it is empty");
  }
  MAQUETTE_TRY(text, without_fence(text));
  if (!text.starts_with('{')) {
    return refuse(fmt::format("it begins with \"{}\" and not with a JSON object",
                              utf8_prefix(to_utf8(text.substr(0, 60)), 40)));
  }
  Result<Json> json = parse_json(text);
  if (!json) {
    return refuse(fmt::format("it is no JSON: {}", json.error().message));
  }
  if (const auto twice = name_said_twice(text)) {
    return refuse(fmt::format("it says \"{}\" twice", utf8_prefix(*twice, 40)));
  }
  return json;
}

Result<Verdict> read_value(const Json& value, const std::string& number) {
  if (value.is_null() || value == kCannotTell) {
    return Verdict::CannotTell;
  }
  if (value.is_number_integer() && (value == 0 || value == 1)) {
    return value == 1 ? Verdict::Yes : Verdict::No;
  }
  return refuse(fmt::format("the verdict of {} is {} and not 1, 0 or \"{}\"", number,
                            utf8_prefix(dump_json(value), 40), kCannotTell));
}

}  // namespace

std::string judge_answer_schema(std::size_t criteria) {
  std::string properties;
  std::string required;
  for (std::size_t i = 1; i <= criteria; ++i) {
    const char* comma = i == 1 ? "" : ",";
    properties += fmt::format(R"({}"{}":{{"type":["integer","string"],"enum":[1,0,"{}"]}})", comma,
                              i, kCannotTell);
    required += fmt::format(R"({}"{}")", comma, i);
  }
  const std::string verdicts = fmt::format(
      R"({{"type":"object","properties":{{{}}},"required":[{}],"additionalProperties":false}})",
      properties, required);
  return fmt::format(R"({{"type":"object","properties":{{"verdicts":{}}},)"
                     R"("required":["verdicts"],"additionalProperties":false}})",
                     verdicts);
}

Result<RowVerdicts> read_judge_answer(std::string_view text, const BenchRow& row) {
  MAQUETTE_TRY(const Json json, parse_answer(text));
  if (json.size() != 1 || !json.contains("verdicts") || !json["verdicts"].is_object()) {
    return refuse("it is no object with just the object \"verdicts\" in it");
  }
  const Json& given = json["verdicts"];
  const std::size_t count = criteria_count(row);
  RowVerdicts verdicts;
  for (std::size_t i = 1; i <= count; ++i) {
    const std::string number = std::to_string(i);
    const auto value = given.find(number);
    if (value == given.end()) {
      return refuse(
          fmt::format("the verdict of {} is missing; there are {} criteria", number, count));
    }
    MAQUETTE_TRY(const Verdict verdict, read_value(*value, number));
    verdicts.push_back(verdict);
  }
  if (given.size() != count) {
    return refuse(fmt::format("it has {} verdicts for {} criteria", given.size(), count));
  }
  return verdicts;
}

}  // namespace maquette
