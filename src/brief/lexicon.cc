#include "brief/lexicon.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/error.h"
#include "base/text.h"
#include "brief/singular.h"
#include "brief_resources.h"

namespace maquette::brief {
namespace {

constexpr std::array<std::string_view, 32> kSections{
    "determiner",  "pronoun",    "be",           "modal",     "have",    "without",   "add",
    "place",       "request",    "compare",      "ensure",    "purpose", "relative",  "clause",
    "conjunction", "adverb",     "function",     "generic",   "whole",   "location",  "ground",
    "arrangement", "measure",    "unit_measure", "container", "part",    "pair_noun", "noun",
    "adjective",   "participle", "relation",     "verb"};

using Words = std::unordered_map<std::string, WordClasses>;

/// "carry": carries, carried, carrying; "fit": fits, fitted, fitting.
void add_verb_forms(Words& words, const std::string& verb) {
  const auto is_vowel = [](char c) {
    return std::string_view("aeiou").find(c) != std::string::npos;
  };
  std::string past = verb;
  std::string third = verb + "s";
  const char last = verb.back();
  const bool short_vowel = verb.size() > 2 && !is_vowel(last) && is_vowel(verb[verb.size() - 2]) &&
                           !is_vowel(verb[verb.size() - 3]) && verb.size() < 5;
  if (last == 'e') {
    past.pop_back();
  } else if (short_vowel && last != 'w' && last != 'y' && last != 'x') {
    past += last;
  } else if (last == 'o' || verb.ends_with("ch") || verb.ends_with("sh") || verb.ends_with("ss")) {
    third = verb + "es";
  }
  const bool to_ied = last == 'y' && verb.size() > 2 && !is_vowel(verb[verb.size() - 2]);
  if (to_ied) {
    third = verb.substr(0, verb.size() - 1) + "ies";
  }
  words[verb].add(WordClass::Verb);
  words[third].add(WordClass::Verb);
  words[past + "ing"].add(WordClass::Participle);
  words[to_ied ? verb.substr(0, verb.size() - 1) + "ied" : past + "ed"].add(WordClass::Participle);
}

Words read_words() {
  Words words;
  std::size_t section = 0;
  for (const std::string_view line : split_lines(resource("resources/brief/words.txt"))) {
    if (line.starts_with('[')) {
      const auto* const found = std::ranges::find(kSections, line.substr(1, line.size() - 2));
      MAQUETTE_CHECK(found != kSections.end());
      section = static_cast<std::size_t>(found - kSections.begin());
      continue;
    }
    for (std::size_t at = line.starts_with('#') ? line.size() : 0; at < line.size();) {
      const std::size_t end = std::min(line.find(' ', at), line.size());
      const std::string word(line.substr(at, end - at));
      if (static_cast<WordClass>(section) == WordClass::Verb) {
        add_verb_forms(words, word);
      } else {
        words[word].add(static_cast<WordClass>(section));
      }
      at = end + 1;
    }
  }
  return words;
}

const Words& words() {
  static const Words read = read_words();
  return read;
}

bool has_ending(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view end) {
    return word.size() > end.size() + 2 && word.ends_with(end);
  });
}

WordClasses by_ending(std::string_view word) {
  WordClasses classes;
  const std::size_t hyphen = word.rfind('-');
  if (hyphen != std::string_view::npos) {
    classes.add(WordClass::Adjective);
    classes.add(WordClass::Noun);
  } else if (has_ending(word, {"ility"})) {
    classes.add(WordClass::Noun);
    classes.add(WordClass::Generic);
  } else if (has_ending(word, {"ly"})) {
    classes.add(WordClass::Adverb);
  } else if (has_ending(word, {"ing", "ed"})) {
    classes.add(WordClass::Participle);
  } else if (has_ending(word, {"able", "ible", "ous", "ful", "less", "ive", "ic", "ical", "ural",
                               "ular", "onal", "ental", "oidal", "gonal", "ish", "esque"})) {
    classes.add(WordClass::Adjective);
  } else {
    classes.add(WordClass::Noun);
  }
  return classes;
}

constexpr std::array kNounClasses{
    WordClass::Generic,   WordClass::Location, WordClass::Ground,   WordClass::Arrangement,
    WordClass::Measure,   WordClass::Part,     WordClass::PairNoun, WordClass::UnitMeasure,
    WordClass::Container, WordClass::Noun};

}  // namespace

WordClasses classify(std::string_view word) {
  WordClasses classes;
  const auto found = words().find(std::string(word));
  if (found != words().end()) {
    classes = found->second;
  }
  const std::string one = singular(word);
  const auto of_one = one == word ? words().end() : words().find(one);
  if (of_one != words().end()) {
    for (const WordClass noun_class : kNounClasses) {
      if (of_one->second.has(noun_class)) {
        classes.add(noun_class);
      }
    }
  }
  const bool is_noun =
      std::ranges::any_of(kNounClasses, [&](WordClass c) { return classes.has(c); });
  if (is_noun) {
    classes.add(WordClass::Noun);
  }
  return classes.bits != 0 ? classes : by_ending(word);
}

std::string_view last_word(std::string_view noun) {
  return noun.substr(noun.rfind(' ') + 1);
}

bool may_be_part(std::string_view noun) {
  return classify(last_word(noun)).has(WordClass::Part);
}

bool is_compound(std::string_view words) {
  static const auto compounds = [] {
    std::unordered_set<std::string_view> read;
    for (const std::string_view line : split_lines(resource("resources/brief/compounds.txt"))) {
      read.insert(line);
    }
    return read;
  }();
  return compounds.contains(words);
}

}  // namespace maquette::brief
