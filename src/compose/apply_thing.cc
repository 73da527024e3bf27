#include "compose/apply_thing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "brief/color_names.h"
#include "brief/part_words.h"

namespace maquette {
namespace {

constexpr double kLarger = 1.35;
constexpr double kSmaller = 0.7;

/// A word that scales sizes: those of parameters that list `word`, or all when it is empty.
struct ScaleWord {
  std::string_view said;
  std::string_view word;
  double factor;
};

constexpr std::array kScaleWords = std::to_array<ScaleWord>({
    {"large", "", kLarger},      {"big", "", kLarger},         {"huge", "", kLarger* kLarger},
    {"small", "", kSmaller},     {"little", "", kSmaller},     {"tiny", "", kSmaller* kSmaller},
    {"mini", "", kSmaller},      {"compact", "", kSmaller},    {"tall", "tall", kLarger},
    {"high", "tall", kLarger},   {"short", "tall", kSmaller},  {"low", "tall", kSmaller},
    {"wide", "wide", kLarger},   {"narrow", "wide", kSmaller}, {"slim", "wide", kSmaller},
    {"long", "long", kLarger},   {"deep", "deep", kLarger},    {"shallow", "deep", kSmaller},
    {"thick", "thick", kLarger}, {"thin", "thick", kSmaller},
});

bool lists(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::any_of(words, [&](const std::string& each) { return same_noun(each, word); });
}

bool is_toy_word(std::string_view word) {
  return word == "toy" || word == "miniature";
}

class Setter {
 public:
  Setter(PlannedItem& item, const Card& card) : item_(item), card_(card) {}

  [[nodiscard]] int changes() const { return changes_; }

  void set(const Parameter& parameter, Value value) {
    if (auto* number = std::get_if<double>(&value)) {
      *number = std::clamp(std::round(*number * 1e4) / 1e4, parameter.minimum, parameter.maximum);
    }
    const auto at =
        std::ranges::find(item_.parameters, parameter.name, &std::pair<std::string, Value>::first);
    if (at != item_.parameters.end()) {
      changes_ += at->second == value ? 0 : 1;
      at->second = std::move(value);
      return;
    }
    ++changes_;
    item_.parameters.emplace_back(parameter.name, std::move(value));
    std::ranges::sort(item_.parameters, {},
                      [&](const auto& given) { return order_of(given.first); });
  }

  /// The first parameter that `wanted` accepts.
  template <class Wanted>
  [[nodiscard]] const Parameter* find(ParameterType type, const Wanted& wanted) const {
    for (const Parameter& parameter : card_.parameters) {
      if (parameter.type == type && wanted(parameter)) {
        return &parameter;
      }
    }
    return nullptr;
  }

  [[nodiscard]] const Card& card() const { return card_; }

 private:
  [[nodiscard]] std::size_t order_of(std::string_view name) const {
    const auto at = std::ranges::find(card_.parameters, name, &Parameter::name);
    return static_cast<std::size_t>(at - card_.parameters.begin());
  }

  PlannedItem& item_;
  const Card& card_;
  int changes_ = 0;
};

std::optional<Value> color_value(const std::vector<std::string>& names) {
  const NamedColor* chosen = nullptr;
  for (const std::string& name : names) {
    const NamedColor* color = find_color(name);
    // "a red wooden chair" is red: a plain colour says more than a material.
    if (color != nullptr && (chosen == nullptr || (chosen->material && !color->material))) {
      chosen = color;
    }
  }
  if (chosen == nullptr) {
    return std::nullopt;
  }
  return Value(Color{chosen->name, chosen->rgb});
}

void set_color(Setter& setter, const std::vector<std::string>& names) {
  const std::optional<Value> value = color_value(names);
  const Parameter* main =
      setter.find(ParameterType::Color, [](const Parameter& p) { return p.name == "color"; });
  if (main == nullptr) {
    main = setter.find(ParameterType::Color, [](const Parameter& p) { return p.follows.empty(); });
  }
  if (value && main != nullptr) {
    setter.set(*main, *value);
  }
}

/// What is meant by "long": the parameter that says so, else the side that usually is the longest.
const Parameter* longest(const Card& card) {
  const Parameter* found = nullptr;
  for (const Parameter& parameter : card.parameters) {
    if (parameter.type != ParameterType::Length || parameter.axis == 0) {
      continue;
    }
    if (lists(parameter.words, "long")) {
      return &parameter;
    }
    if (found == nullptr ||
        std::get<double>(parameter.fallback) > std::get<double>(found->fallback)) {
      found = &parameter;
    }
  }
  return found;
}

const Parameter* size_parameter(const Setter& setter, StatedSize::Axis axis) {
  const auto called = [&](std::string_view name) {
    return setter.find(ParameterType::Length, [&](const Parameter& p) { return p.name == name; });
  };
  const auto along = [&](char letter) {
    return setter.find(ParameterType::Length, [&](const Parameter& p) { return p.axis == letter; });
  };
  const auto either = [](const Parameter* first, const Parameter* second) {
    return first != nullptr ? first : second;
  };
  using Axis = StatedSize::Axis;
  switch (axis) {
    case Axis::Height: return either(called("height"), along('z'));
    case Axis::Width: return either(either(called("width"), along('x')), called("diameter"));
    case Axis::Depth: return either(called("depth"), along('y'));
    case Axis::Length: return either(called("length"), longest(setter.card()));
    case Axis::Diameter:
    case Axis::Radius: return either(called("diameter"), called("width"));
    case Axis::Thickness: return called("thickness");
    case Axis::Any:
      return either(either(called("height"), along('z')), either(along('x'), called("diameter")));
  }
  return nullptr;
}

void set_size(Setter& setter, const StatedSize& size) {
  if (const Parameter* parameter = size_parameter(setter, size.axis); parameter != nullptr) {
    setter.set(*parameter, size.axis == StatedSize::Axis::Radius ? 2 * size.metres : size.metres);
  }
}

bool set_choice(Setter& setter, std::string_view word) {
  const Parameter* choice = setter.find(ParameterType::Choice,
                                        [&](const Parameter& p) { return lists(p.choices, word); });
  if (choice == nullptr) {
    return false;
  }
  setter.set(*choice, *std::ranges::find_if(choice->choices, [&](const std::string& each) {
    return same_noun(each, word);
  }));
  return true;
}

/// Sets what is called `noun`; false when nothing is.
bool set_part_called(Setter& setter, std::string_view noun, const StatedPart& part) {
  const auto is_part = [&](const Parameter& p) {
    return same_part(p.name, noun) || lists(p.words, noun);
  };
  const Parameter* shown = setter.find(ParameterType::Switch, is_part);
  const Parameter* counted = setter.find(ParameterType::Count, is_part);
  const Parameter* color = setter.find(ParameterType::Color, [&](const Parameter& p) {
    const std::string_view name = p.name;
    return lists(p.words, noun) ||
           (name.ends_with("_color") && same_part(name.substr(0, name.size() - 6), noun));
  });
  if (shown != nullptr) {
    setter.set(*shown, part.wanted);
  }
  if (counted != nullptr && (part.count || !part.wanted)) {
    setter.set(*counted, part.wanted ? static_cast<double>(*part.count) : 0.0);
  }
  const std::optional<Value> value = color_value(part.colors);
  if (part.wanted && color != nullptr && value) {
    setter.set(*color, *value);
  }
  const bool chosen = part.wanted && set_choice(setter, noun);  // "a bottle with a cork"
  return shown != nullptr || counted != nullptr || color != nullptr || chosen;
}

/// "a carrot nose" is a nose where no part is called so.
void set_part(Setter& setter, const StatedPart& part) {
  const std::string_view noun = part.noun;
  if (const std::size_t gap = noun.rfind(' ');
      !set_part_called(setter, noun, part) && gap != std::string_view::npos) {
    set_part_called(setter, noun.substr(gap + 1), part);
  }
}

void scale_sizes(Setter& setter, const ScaleWord& scale) {
  for (const Parameter& parameter : setter.card().parameters) {
    if (parameter.type != ParameterType::Length ||
        !std::holds_alternative<double>(parameter.fallback)) {
      continue;
    }
    if (scale.word.empty() ? parameter.axis != 0 || parameter.name == "diameter"
                           : lists(parameter.words, scale.word)) {
      setter.set(parameter, std::get<double>(parameter.fallback) * scale.factor);
    }
  }
}

void apply_word(Setter& setter, PlannedItem& item, const std::string& word) {
  if (is_toy_word(word)) {
    item.toy = true;
    return;
  }
  const auto scale = std::ranges::find(kScaleWords, std::string_view(word), &ScaleWord::said);
  if (scale != kScaleWords.end()) {
    scale_sizes(setter, *scale);
    return;
  }
  set_choice(setter, word);
  const Parameter* shown =
      setter.find(ParameterType::Switch, [&](const Parameter& p) { return lists(p.words, word); });
  if (shown != nullptr) {
    setter.set(*shown, true);
  }
}

}  // namespace

bool has_word_for(const Card& card, std::string_view word) {
  return std::ranges::any_of(card.parameters, [&](const Parameter& parameter) {
    return lists(parameter.choices, word) ||
           (parameter.type == ParameterType::Switch && lists(parameter.words, word));
  });
}

std::vector<std::string> leading_words(std::string_view noun) {
  std::vector<std::string> words;
  for (std::size_t gap = noun.find(' '); gap != std::string_view::npos; gap = noun.find(' ')) {
    words.emplace_back(noun.substr(0, gap));
    noun.remove_prefix(gap + 1);
  }
  return words;
}

int apply_thing(PlannedItem& item, const StatedThing& thing, const Card& card) {
  Setter setter(item, card);
  set_color(setter, thing.colors);
  for (const std::string& word : leading_words(thing.noun)) {
    if (card.category == "archetype" || is_toy_word(word)) {
      apply_word(setter, item, word);  // "a rocking chair" is a seat with rockers.
    } else {
      set_choice(setter, word);  // "a round table"
    }
  }
  // "three pots, small, medium and large" says of none how large it is.
  const bool of_all_sizes = lists(thing.attributes, "small") && lists(thing.attributes, "large");
  for (const std::string& word : thing.attributes) {
    if (!of_all_sizes || (word != "small" && word != "large")) {
      apply_word(setter, item, word);
    }
  }
  for (const StatedSize& size : thing.sizes) {
    set_size(setter, size);
  }
  for (const StatedPart& part : thing.parts) {
    set_part(setter, part);
  }
  return setter.changes();
}

}  // namespace maquette
