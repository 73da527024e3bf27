#include "brief/word_run.h"

#include <algorithm>
#include <array>

#include "brief/color_names.h"
#include "brief/relation_phrase.h"
#include "brief/singular.h"
#include "brief/size_phrase.h"

namespace maquette::brief {
namespace {

constexpr std::size_t kMaxRunWords = 6;
constexpr std::size_t kLongestName = 4;

/// Words that never stand inside a phrase after its first noun or adjective.
constexpr std::array kBreaks{WordClass::Determiner, WordClass::Pronoun,     WordClass::Be,
                             WordClass::Modal,      WordClass::Have,        WordClass::Without,
                             WordClass::Ensure,     WordClass::Purpose,     WordClass::Relative,
                             WordClass::Clause,     WordClass::Conjunction, WordClass::Function,
                             WordClass::Relation,   WordClass::Compare};

bool breaks(const Token& token) {
  return std::ranges::any_of(kBreaks, [&](WordClass c) { return token.has(c); });
}

/// After "stands" a place says that it is a verb.
bool governs_place(const Token& next) {
  return next.has(WordClass::Relation) || next.has(WordClass::Function) ||
         next.has(WordClass::Adverb);
}

}  // namespace

std::string WordRun::joined(std::size_t at, std::size_t words) const {
  std::string text = tokens_[at].text;
  for (std::size_t i = 1; i < words; ++i) {
    text += ' ' + tokens_[at + i].text;
  }
  return text;
}

WordRun::Noun WordRun::noun() const {
  Noun noun;
  for (std::size_t i = 0; i + 1 < taken_.size(); ++i) {
    noun.without_last += (i == 0 ? "" : " ") + taken_[i];
  }
  noun.last_text = singular(taken_.back());
  noun.last = classify(noun.last_text);
  noun.plural = noun.last_text != taken_.back();
  noun.text = noun.without_last + (taken_.size() > 1 ? " " : "") + noun.last_text;
  noun.words = taken_.size();
  return noun;
}

bool WordRun::is_noun_like(std::size_t at) const {
  if (at >= tokens_.size() || tokens_[at].kind != Token::Kind::Word) {
    return false;
  }
  const Token& token = tokens_[at];
  const bool other_class = token.has(WordClass::Verb) || token.has(WordClass::Adverb) ||
                           token.has(WordClass::Request) || token.has(WordClass::Add) ||
                           token.has(WordClass::Participle) || token.has(WordClass::Adjective);
  return !breaks(token) && token.number == 0 && (token.has(WordClass::Noun) || !other_class);
}

bool WordRun::accepts(std::size_t at) const {
  if (full_ || taken_.size() >= kMaxRunWords) {
    return false;
  }
  if (!is_noun_like(at)) {
    return !taken_.empty() && (is_gerund(at) || is_verb_as_noun(at));
  }
  // "measuring 2 cm", "the crown fits", "the handle blue", "a lamp left of".
  const Token& token = tokens_[at];
  const Token* next = at + 1 < tokens_.size() ? &tokens_[at + 1] : nullptr;
  const bool governs = token.has(WordClass::Participle) && next != nullptr &&
                       (next->kind == Token::Kind::Number || next->has(WordClass::Determiner));
  if (governs || taken_.empty()) {
    return !governs;
  }
  const bool placed = next != nullptr && read_relation(tokens_, at + 1);
  const bool poses = placed && token.has(WordClass::Participle) && token.text.ends_with("ing") &&
                     (is_name_ == nullptr || !is_name_(token.text));
  if (poses) {
    return false;  // "a cat lying on a rug"
  }
  const bool third_person = token.has(WordClass::Verb) && token.text.ends_with('s');
  const bool listed =
      token.has(WordClass::Part) && !placed && (next == nullptr || !governs_place(*next));
  const bool color = color_at(at) > 0 && !is_nameable_color(at);
  return (!third_person || listed) && !color && !read_relation(tokens_, at) &&
         !read_size(tokens_, at);
}

/// "dog grooming brush".
bool WordRun::is_gerund(std::size_t at) const {
  const bool gerund = at < tokens_.size() && tokens_[at].has(WordClass::Participle) &&
                      tokens_[at].text.ends_with("ing") && !breaks(tokens_[at]);
  return gerund && is_noun_like(at + 1) && color_at(at + 1) == 0 &&
         singular(tokens_[at + 1].text) == tokens_[at + 1].text;
}

/// "a microscope slide" at the phrase's end.
bool WordRun::is_verb_as_noun(std::size_t at) const {
  if (at >= tokens_.size() || !tokens_[at].has(WordClass::Verb) || breaks(tokens_[at]) ||
      tokens_[at].text.ends_with('s')) {
    return false;
  }
  return at + 1 == tokens_.size() || tokens_[at + 1].kind == Token::Kind::Mark ||
         tokens_[at + 1].is_word("with");
}

void WordRun::take(std::size_t& at, std::size_t words) {
  for (std::size_t i = 0; i < words; ++i) {
    taken_.push_back(tokens_[at + i].text);
  }
  at += words;
  const std::string& last = taken_.back();
  full_ = singular(last) != last;
}

std::size_t WordRun::compound_at(std::size_t at) const {
  for (std::size_t words = kLongestName; words > 1; --words) {
    if (at + words > tokens_.size() || taken_.size() + words > kMaxRunWords) {
      continue;
    }
    const bool all_words = std::ranges::all_of(tokens_.subspan(at, words), [](const Token& token) {
      return token.kind == Token::Kind::Word;
    });
    if (!all_words) {
      continue;
    }
    std::string text = joined(at, words - 1);
    text += ' ' + singular(tokens_[at + words - 1].text);
    if (is_compound(text) || (is_name_ != nullptr && is_name_(text))) {
      return words;
    }
  }
  return 0;
}

std::size_t WordRun::color_at(std::size_t at) const {
  for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
    const bool fits = at + words <= tokens_.size() &&
                      std::ranges::all_of(tokens_.subspan(at, words), [](const Token& token) {
                        return token.kind == Token::Kind::Word;
                      });
    if (fits && find_color(joined(at, words)) != nullptr) {
      return words;
    }
  }
  return 0;
}

bool WordRun::is_nameable_color(std::size_t at) const {
  constexpr std::array<std::string_view, 27> kThings{
      "glass", "rose", "orange", "peach",   "cherry",  "lemon", "olive", "chocolate", "bread",
      "toast", "rock", "brick",  "stone",   "iron",    "tin",   "paper", "water",     "sand",
      "cloth", "lime", "bamboo", "caramel", "leather", "crust", "leaf",  "skin",      "carton"};
  return std::ranges::find(kThings, tokens_[at].text) != kThings.end();
}

bool WordRun::is_rather_thing(std::size_t at) const {
  constexpr std::array<std::string_view, 13> kThings{
      "bread", "toast", "chocolate", "olive", "lemon", "lime", "cherry",
      "peach", "crust", "caramel",   "water", "leaf",  "skin"};
  return std::ranges::find(kThings, tokens_[at].text) != kThings.end();
}

bool WordRun::continues(std::size_t at) const {
  if (at >= tokens_.size() || tokens_[at].kind != Token::Kind::Word) {
    return false;
  }
  const Token& token = tokens_[at];
  if (breaks(token)) {
    return false;
  }
  if (token.has(WordClass::Adverb)) {
    return at + 1 < tokens_.size() && tokens_[at + 1].has(WordClass::Adjective);
  }
  if (token.has(WordClass::Participle) && !token.has(WordClass::Noun) &&
      !token.has(WordClass::Adjective)) {
    return is_noun_like(at + 1);
  }
  return token.has(WordClass::Adjective) || is_noun_like(at) || color_at(at) > 0;
}

bool WordRun::list_continues(std::size_t at) const {
  if (at >= tokens_.size()) {
    return false;
  }
  const bool comma = tokens_[at].is_mark(',') || tokens_[at].is_mark('/');
  if (!comma && !tokens_[at].has(WordClass::Conjunction)) {
    return false;
  }
  const bool both = comma && at + 1 < tokens_.size() && tokens_[at + 1].has(WordClass::Conjunction);
  const std::size_t next = at + (both ? 2 : 1);
  if (next >= tokens_.size() || tokens_[next].kind != Token::Kind::Word) {
    return false;
  }
  const Token& token = tokens_[next];
  const bool describes =
      token.has(WordClass::Adjective) || token.has(WordClass::Participle) || color_at(next) > 0;
  return describes && !breaks(token) && !is_nameable_color(next) &&
         (!token.has(WordClass::Noun) || continues(next + 1) || token.has(WordClass::Adjective));
}

}  // namespace maquette::brief
