#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "compose/check.h"
#include "compose/words.h"

namespace maquette::check {
namespace {

// Python's keywords, and names that scripts use or that read badly in them.
constexpr std::array kReserved = {
    "abs",   "all",   "and",    "any",      "as",     "assert",   "async",  "await",   "bmesh",
    "bool",  "bpy",   "break",  "build",    "class",  "continue", "def",    "del",     "dict",
    "elif",  "else",  "except", "exec",     "eval",   "false",    "filter", "finally", "float",
    "for",   "from",  "global", "id",       "if",     "import",   "in",     "int",     "is",
    "item",  "iter",  "lambda", "len",      "list",   "map",      "math",   "matrix",  "max",
    "min",   "next",  "none",   "nonlocal", "not",    "object",   "open",   "or",      "pass",
    "print", "raise", "random", "range",    "return", "round",    "scene",  "set",     "sorted",
    "str",   "sum",   "super",  "true",     "try",    "tuple",    "type",   "vars",    "vector",
    "while", "with",  "yield",  "zip"};

/// The names that are gone. An item of several also takes item_1, item_2, ... for them.
class Names {
 public:
  Names() : taken_(kReserved.begin(), kReserved.end()) {}

  [[nodiscard]] bool is_free(const std::string& name, int count) const {
    return std::ranges::none_of(all(name, count),
                                [&](const std::string& each) { return taken_.contains(each); });
  }
  void take(const std::string& name, int count) { taken_.merge(all(name, count)); }
  /// The name with the first number that makes it free.
  [[nodiscard]] std::string numbered(const std::string& name, int count) {
    int& number = numbers_.emplace(name, 2).first->second;
    while (!is_free(fmt::format("{}_{}", name, number), count)) {
      ++number;
    }
    return fmt::format("{}_{}", name, number);
  }

 private:
  static std::set<std::string> all(const std::string& name, int count) {
    std::set<std::string> names = {name};
    for (int i = 1; count > 1 && i <= count; ++i) {
      names.insert(fmt::format("{}_{}", name, i));
    }
    return names;
  }
  std::set<std::string> taken_;
  std::map<std::string, int> numbers_;  ///< What was tried last, so that many namesakes are quick.
};

/// A name that can stand in a script: "2nd cup" is item_2nd_cup. A number still fits behind it.
std::string identifier(std::string_view written) {
  constexpr std::size_t kMaxBytes = 32;
  const std::string plain = plain_name(written);
  const bool starts_with_letter = !plain.empty() && plain[0] >= 'a';
  return plain_name((starts_with_letter ? plain : "item_" + plain).substr(0, kMaxBytes));
}

std::vector<std::string> all_words(const ComponentLibrary& library) {
  std::vector<std::string> words;
  for (const Component& each : library.all()) {
    words.push_back(each.card.name);
    for (const auto* list : {&each.card.synonyms, &each.card.kind_of}) {
      words.insert(words.end(), list->begin(), list->end());
    }
  }
  return words;
}

/// The components that have one of `words` for a name, synonym or family.
std::vector<std::string> named_so(const ComponentLibrary& library,
                                  const std::vector<std::string>& words) {
  std::vector<std::string> names;
  for (const std::string& word : words) {
    for (const Component& each : library.all()) {
      const auto has = [&](const std::vector<std::string>& list) {
        return std::ranges::find(list, word) != list.end();
      };
      const bool found =
          each.card.name == word || has(each.card.synonyms) || has(each.card.kind_of);
      if (found && names.size() < 3 && std::ranges::find(names, each.card.name) == names.end()) {
        names.push_back(each.card.name);
      }
    }
  }
  return names;
}

}  // namespace

void find_components(Checking& checking, const Program& program) {
  const std::vector<std::string> words = all_words(checking.known);
  for (const Call& call : program.calls) {
    const std::string word = plain_name(call.component);
    const Component* component = checking.known.find_called(word);
    if (component == nullptr) {
      const std::vector<std::string> near = named_so(checking.known, nearest_names(word, words));
      checking.complain(
          call.line, call.component,
          fmt::format("unknown component '{}'{}", shown(call.component),
                      near.empty() ? "" : "; did you mean " + alternatives(near) + "?"));
      checking.dropped.emplace(identifier(call.name.empty() ? word : call.name), call.line);
      continue;
    }
    const Card& card = component->card;
    if (card.name != word) {
      checking.say(call.line, call.component,
                   fmt::format("'{}' is taken as {}", shown(call.component), card.name));
    }
    Draft draft{&call, &card};
    draft.item.component = card.name;
    draft.item.line = call.line;
    checking.drafts.push_back(std::move(draft));
  }
}

void name_items(Checking& checking) {
  Names names;
  for (Draft& draft : checking.drafts) {
    const std::string wanted = identifier(draft.call->name);
    if (!draft.call->name.empty() && names.is_free(wanted, draft.item.count)) {
      names.take(wanted, draft.item.count);
      draft.item.name = wanted;
    }
  }
  for (Draft& draft : checking.drafts) {
    if (!draft.item.name.empty()) {
      continue;
    }
    const bool unnamed = draft.call->name.empty();
    const std::string wanted = unnamed ? draft.card->name : identifier(draft.call->name);
    const int count = draft.item.count;
    draft.item.name = names.is_free(wanted, count) ? wanted : names.numbered(wanted, count);
    names.take(draft.item.name, count);
    if (!unnamed) {
      checking.say(draft.item.line, draft.call->name,
                   fmt::format("the name '{}' is taken; this one is {}", wanted, draft.item.name));
    }
  }
  for (const Draft& draft : checking.drafts) {
    checking.items.emplace(draft.item.name, &draft);
  }
}

}  // namespace maquette::check
