#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "brief/color_names.h"
#include "compose/check.h"
#include "compose/keys.h"
#include "compose/words.h"

namespace maquette::check {
namespace {

std::vector<std::string> keys_of(const Card& card) {
  std::vector<std::string> keys;
  for (const Parameter& parameter : card.parameters) {
    keys.push_back(parameter.name);
  }
  keys.insert(keys.end(), common_keys().begin(), common_keys().end());
  return keys;
}

/// A bare word that is a colour or a switch: mug(red, saucer).
bool read_bare(Checking& checking, const Draft& draft, Argument& argument) {
  const std::string written = shown(argument.value.text);
  const std::string name = plain_name(argument.value.text);
  const Parameter* named = draft.card->parameter(name);
  if (name == "toy" || name == "fit" ||
      (named != nullptr && named->type == ParameterType::Switch)) {
    argument.key = name;
    argument.value = {.kind = Term::Kind::Word, .text = "on"};
    checking.say(argument.line, written, fmt::format("'{0}' is taken as {0}=on", written));
    return true;
  }
  if (draft.card->parameter("color") != nullptr && read_color(argument.value)) {
    argument.key = "color";
    checking.say(argument.line, written, fmt::format("'{0}' is taken as color={0}", written));
    return true;
  }
  const bool is_key = named != nullptr || is_common_key(plain_name(written));
  checking.complain(argument.line, written,
                    is_key            ? fmt::format("{} has no value", written)
                    : written.empty() ? "a value has no key"
                                      : fmt::format("the value '{}' has no key", written));
  return false;
}

/// A colour given to a part's name: handle=blue is handle_color=blue.
const Parameter* color_of_part(const Card& card, const std::string& key, const Term& value) {
  const Parameter* itself = card.parameter(key);
  const Parameter* color = card.parameter(key + "_color");
  const bool free = itself == nullptr || itself->type == ParameterType::Switch;
  return free && color != nullptr && read_color(value) ? color : nullptr;
}

/// The parameter that says the same as `key` with twice or half of its value.
const Parameter* radius_or_diameter(const Card& card, const std::string& key, double& factor) {
  const auto instead = [&](std::string_view ending, std::string_view other) {
    return key.ends_with(ending)
               ? card.parameter(key.substr(0, key.size() - ending.size()).append(other))
               : nullptr;
  };
  factor = key.ends_with("radius") ? 2 : 0.5;
  const Parameter* found =
      factor == 2 ? instead("radius", "diameter") : instead("diameter", "radius");
  return found != nullptr && found->type == ParameterType::Length ? found : nullptr;
}

const Parameter* spelled_otherwise(const Card& card, const std::string& key) {
  const auto found = std::ranges::find_if(
      card.parameters, [&](const Parameter& each) { return british(each.name) == british(key); });
  return found == card.parameters.end() ? nullptr : &*found;
}

/// The key as the card or the language spells it; empty, with a note, when it has no such key.
std::string read_key(Checking& checking, const Draft& draft, Argument& argument) {
  const Card& card = *draft.card;
  const std::string written = plain_name(argument.key);
  std::string key = written;
  double factor = 1;
  if (const Parameter* color = color_of_part(card, written, argument.value)) {
    key = color->name;
  } else if (card.parameter(written) != nullptr || is_common_key(written)) {
    return key;
  } else if (const Parameter* same = spelled_otherwise(card, written)) {
    key = same->name;
  } else if (const Parameter* round = radius_or_diameter(card, written, factor);
             round != nullptr && argument.value.kind == Term::Kind::Number) {
    key = round->name;
    argument.value.number *= factor;
  } else if (!common_key_meant_by(written).empty()) {
    key = common_key_meant_by(written);
  } else {
    const std::vector<std::string> keys = keys_of(card);
    const std::string hint = did_you_mean(written, keys);
    checking.complain(argument.line, argument.key,
                      fmt::format("{} has no key '{}'{}", card.name, shown(argument.key), hint));
    return "";
  }
  checking.say(argument.line, argument.key,
               fmt::format("'{}' is taken as {}", shown(argument.key), key));
  return key;
}

/// The arguments with the keys they mean, the last of each kept.
std::vector<Argument> with_keys(Checking& checking, const Draft& draft) {
  std::vector<Argument> arguments;
  for (Argument argument : draft.call->arguments) {
    if (argument.key.empty() && !read_bare(checking, draft, argument)) {
      continue;
    }
    argument.key = read_key(checking, draft, argument);
    if (argument.key.empty()) {
      continue;
    }
    const auto earlier = std::ranges::find(arguments, argument.key, &Argument::key);
    if (earlier != arguments.end()) {
      checking.say(argument.line, argument.key,
                   fmt::format("{} is given twice; the last one counts", argument.key));
      arguments.erase(earlier);
    }
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

}  // namespace

void read_arguments(Checking& checking, Draft& draft) {
  std::map<std::string, Value> values;
  for (Argument& argument : with_keys(checking, draft)) {
    if (const Parameter* parameter = draft.card->parameter(argument.key)) {
      if (std::optional<Value> value = read_value(checking, *parameter, argument)) {
        values.emplace(argument.key, *std::move(value));
      }
    } else if (const std::optional<RelationKind> kind = relation_called(argument.key)) {
      draft.wishes.push_back({*kind, std::move(argument)});
    } else {
      read_common(checking, draft, argument);
    }
  }
  for (const Parameter& parameter : draft.card->parameters) {
    if (const auto found = values.find(parameter.name); found != values.end()) {
      draft.item.parameters.emplace_back(parameter.name, found->second);
    }
  }
}

}  // namespace maquette::check
