#include "compose/target.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "compose/words.h"

namespace maquette::check {
namespace {

/// "leg_3" is one of the parts called "leg".
std::string without_number(const std::string& name) {
  const std::size_t letters = name.find_last_not_of("0123456789");
  const bool numbered = letters != std::string::npos && letters + 1 < name.size() && letters > 0 &&
                        name[letters] == '_';
  return numbered ? name.substr(0, letters) : name;
}

bool is_part(const Card& card, const std::string& part) {
  return std::ranges::find(card.parts, part) != card.parts.end() ||
         std::ranges::find(card.parts, without_number(part)) != card.parts.end();
}

/// The part is an optional one and switched off.
bool is_off(const Draft& draft, const std::string& part) {
  const Parameter* parameter = draft.card->parameter(without_number(part));
  if (parameter == nullptr || parameter->type != ParameterType::Switch) {
    return false;
  }
  const auto given = std::ranges::find(draft.item.parameters, parameter->name,
                                       &std::pair<std::string, Value>::first);
  const Value& value = given == draft.item.parameters.end() ? parameter->fallback : given->second;
  return !std::get<bool>(value);
}

}  // namespace

TargetNames::TargetNames(const Checking& checking) : checking_(checking) {
  for (const Draft& draft : checking.drafts) {
    by_component_[draft.card->name].push_back(&draft);
    all_.push_back(draft.item.name);
    if (!draft.call->name.empty()) {
      by_name_.emplace(plain_name(draft.call->name), &draft);
    }
  }
  for (const Draft& draft : checking.drafts) {
    by_name_.emplace(draft.item.name, &draft);
  }
}

bool TargetNames::is_floor(std::string_view written) const {
  const std::string word = plain_name(written);
  return (word == "floor" || word == "ground") && !by_name_.contains(word);
}

const Draft* TargetNames::find_instance(const std::string& word) const {
  const auto found = by_name_.find(without_number(word));
  return found != by_name_.end() && found->second->item.count > 1 ? found->second : nullptr;
}

const Draft* TargetNames::find_item(Checking& checking, const Draft& draft, const std::string& word,
                                    int line) const {
  if (const auto found = by_name_.find(word); found != by_name_.end()) {
    return found->second;
  }
  if (const Draft* whole = find_instance(word)) {
    checking.say(
        line, word,
        fmt::format("'{}' is one of {}, which are taken together", word, whole->item.name));
    return whole;
  }
  const Component* component =
      checking.dropped.contains(word) ? nullptr : checking_.known.find_called(word);
  const auto items =
      component == nullptr ? by_component_.end() : by_component_.find(component->card.name);
  if (items == by_component_.end()) {
    return nullptr;
  }
  const auto other =
      std::ranges::find_if(items->second, [&](const Draft* each) { return each != &draft; });
  const Draft* meant = other == items->second.end() ? &draft : *other;
  checking.say(line, word, fmt::format("'{}' is taken as {}", word, meant->item.name));
  return meant;
}

std::optional<Target> TargetNames::find(Checking& checking, const Draft& draft,
                                        std::string_view written, int line) const {
  const std::size_t dot = std::min(written.find('.'), written.size());
  const std::string word = plain_name(written.substr(0, dot));
  std::string part = plain_name(written.substr(std::min(dot + 1, written.size())));
  const auto dropped = checking.dropped.find(word);
  const Draft* found = find_item(checking, draft, word, line);
  if (found == nullptr) {
    checking.complain(
        line, written,
        dropped != checking.dropped.end()
            ? fmt::format("'{}' of line {} cannot be made, and nothing is placed by it",
                          shown(written), dropped->second)
            : fmt::format("there is no '{}'{}", shown(written), did_you_mean(word, all_)));
    return std::nullopt;
  }
  if (found > &draft) {
    checking.say(line, written, fmt::format("{} is made first", found->item.name));
  }
  if (found == &draft) {
    checking.complain(line, written, fmt::format("{} cannot be placed by itself", draft.item.name));
    return std::nullopt;
  }
  if (found->card->has_port(part) && !is_part(*found->card, part)) {
    part.clear();
  }
  if (!part.empty() && (!is_part(*found->card, part) || is_off(*found, part))) {
    checking.complain(
        line, written,
        fmt::format(
            "{} has no part '{}'{}", found->item.name, part,
            is_part(*found->card, part) ? "; it is off" : did_you_mean(part, found->card->parts)));
    return std::nullopt;
  }
  return Target{found->item.name, part};
}

}  // namespace maquette::check
