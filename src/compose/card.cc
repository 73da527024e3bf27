#include "compose/card.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "brief/part_words.h"
#include "compose/card_json.h"
#include "compose/words.h"

namespace maquette {
namespace {

constexpr std::array<std::pair<std::string_view, SizeClass>, 5> kSizes = {
    {{"tiny", SizeClass::Tiny},
     {"tabletop", SizeClass::Tabletop},
     {"furniture", SizeClass::Furniture},
     {"room", SizeClass::Room},
     {"any", SizeClass::Any}}};

using card_json::CardJson;
using card_json::field;
using card_json::only_keys;
using card_json::text_field;
using card_json::texts_field;
using card_json::wrong;

Result<void> read_parameters(Card& card, const CardJson& json) {
  MAQUETTE_TRY(const CardJson* parameters, field(json, "parameters"));
  for (const auto& [name, each] : parameters->items()) {
    auto parameter = card_json::read_parameter(name, each);
    if (!parameter) {
      return tl::unexpected(std::move(parameter).error().with_context("parameter " + name));
    }
    card.parameters.push_back(*std::move(parameter));
  }
  for (const Parameter& parameter : card.parameters) {
    const Parameter* followed = card.parameter(parameter.follows);
    if (!parameter.follows.empty() &&
        (followed == nullptr || followed->type != ParameterType::Color)) {
      return wrong(parameter.name, "follows no colour: " + parameter.follows);
    }
  }
  return {};
}

Result<void> read_examples(Card& card, const CardJson& json) {
  MAQUETTE_TRY(const CardJson* examples, field(json, "examples"));
  for (const CardJson& each : *examples) {
    if (!each.is_array() || each.size() != 2 || !each[0].is_string() || !each[1].is_string()) {
      return wrong("examples", "is no list of request and program");
    }
    card.examples.push_back({each[0].get<std::string>(), each[1].get<std::string>()});
  }
  return {};
}

Result<void> read_kind(Card& card, const CardJson& json) {
  MAQUETTE_TRY(card.summary, text_field(json, "summary"));
  MAQUETTE_TRY(card.category, text_field(json, "category"));
  MAQUETTE_TRY(const std::string size, text_field(json, "size"));
  const auto* const found =
      std::ranges::find(kSizes, size, &std::pair<std::string_view, SizeClass>::first);
  if (found == kSizes.end()) {
    return wrong("size", "is no size class");
  }
  card.size = found->second;
  MAQUETTE_TRY(const CardJson* front, field(json, "front"));
  if (!front->is_boolean()) {
    return wrong("front", "is neither true nor false");
  }
  card.has_front = front->get<bool>();
  return {};
}

Result<Card> read_card(std::string_view name, const CardJson& json) {
  if (name.empty() || plain_name(name) != name) {
    return wrong(name, "cannot be a component's name");
  }
  MAQUETTE_TRY_VOID(
      only_keys(json, {"summary", "category", "size", "synonyms", "kind_of", "not_for", "front",
                       "parameters", "parts", "ports", "examples"}));
  Card card;
  card.name = name;
  MAQUETTE_TRY_VOID(read_kind(card, json));
  MAQUETTE_TRY(card.synonyms, texts_field(json, "synonyms"));
  MAQUETTE_TRY(card.kind_of, texts_field(json, "kind_of"));
  MAQUETTE_TRY(card.not_for, texts_field(json, "not_for"));
  MAQUETTE_TRY(card.parts, texts_field(json, "parts"));
  MAQUETTE_TRY(card.ports, texts_field(json, "ports"));
  MAQUETTE_TRY_VOID(read_parameters(card, json));
  MAQUETTE_TRY_VOID(read_examples(card, json));
  return card;
}

Result<CardJson> docstring_json(std::string_view source) {
  constexpr std::string_view kQuotes = "\"\"\"";
  const std::size_t end = source.find(kQuotes, kQuotes.size());
  if (!source.starts_with(kQuotes) || end == std::string_view::npos) {
    return fail(ErrorCode::InvalidArgument, "does not begin with a card between triple quotes");
  }
  const std::string_view text = source.substr(kQuotes.size(), end - kQuotes.size());
  MAQUETTE_TRY([[maybe_unused]] const Json checked, parse_json(text));
  CardJson json = CardJson::parse(text, nullptr, false);
  if (!json.is_object()) {
    return fail(ErrorCode::InvalidArgument, "the card is no JSON object");
  }
  return json;
}

}  // namespace

const Parameter* Card::parameter(std::string_view key) const {
  const auto found = std::ranges::find(parameters, key, &Parameter::name);
  return found == parameters.end() ? nullptr : &*found;
}

bool Card::has_port(std::string_view kind) const {
  return std::ranges::find(ports, kind) != ports.end();
}

bool Card::has_part(std::string_view noun) const {
  const auto is_it = [&](const std::string& part) { return same_part(part, noun); };
  const auto sets_it = [&](const Parameter& parameter) {
    return (parameter.type == ParameterType::Switch || parameter.type == ParameterType::Count) &&
           (is_it(parameter.name) || std::ranges::any_of(parameter.words, is_it));
  };
  return std::ranges::any_of(parts, is_it) || std::ranges::any_of(parameters, sets_it);
}

bool Card::is_plain() const {
  return category == "solid" || category == "archetype";
}

Result<Card> parse_card(std::string_view name, std::string_view source) {
  auto card =
      docstring_json(source).and_then([&](const CardJson& json) { return read_card(name, json); });
  if (!card) {
    return tl::unexpected(std::move(card).error().with_context("component " + std::string(name)));
  }
  return card;
}

}  // namespace maquette
