#include <utility>
#include <vector>

#include "brief/reader.h"

namespace maquette::brief {
namespace {

constexpr int kMaxSubjects = 4;
constexpr std::size_t kMaxAdverbs = 4;

}  // namespace

bool Reader::is_verb_after(std::size_t at) const {
  const std::size_t last = at + kMaxAdverbs;
  while (at < end_ && at < last && tokens_[at].has(WordClass::Adverb)) {
    ++at;
  }
  if (at >= end_ || tokens_[at].kind != Token::Kind::Word) {
    return false;
  }
  const Token& token = tokens_[at];
  const bool finite_have = token.has(WordClass::Have) && !token.text.ends_with("ing") &&
                           !token.is_word("with") && !token.text.ends_with("ed");
  const bool verb = token.has(WordClass::Verb) && !token.has(WordClass::Relation) &&
                    !token.has(WordClass::Function);
  return token.has(WordClass::Be) || token.has(WordClass::Modal) || finite_have || verb;
}

/// The end of "at the other end" in "the bell at the other end is wide".
std::size_t Reader::after_place(std::size_t at) const {
  const std::span<const Token> sentence(tokens_.data(), end_);
  if (at >= end_ || tokens_[at].kind != Token::Kind::Word) {
    return at;
  }
  const auto place = read_relation(sentence, at);
  const bool weak = tokens_[at].is_word("at") || tokens_[at].is_word("of");
  const auto object = place || weak ? read_noun_phrase(sentence, place ? place->end : at + 1,
                                                       PhraseUse::Named, is_name_)
                                    : std::nullopt;
  return object ? object->end : at;
}

/// "The handle and the lid should be ...": phrases before a verb begin a clause about them.
bool Reader::read_subject() {
  if (mode_ == Mode::Aside) {
    return false;
  }
  std::vector<NounPhrase> phrases;
  std::size_t at = at_;
  while (phrases.size() < kMaxSubjects) {
    const std::span<const Token> sentence(tokens_.data(), end_);
    std::optional<NounPhrase> phrase = read_noun_phrase(sentence, at, PhraseUse::Named, is_name_);
    if (!phrase || (phrase->noun.empty() && !phrase->pronoun && !phrase->generic)) {
      return false;
    }
    at = phrase->end;
    phrases.push_back(*std::move(phrase));
    const bool and_more = mode_ == Mode::Clause && !waiting_place_ && at < end_ &&
                          (tokens_[at].has(WordClass::Conjunction) || tokens_[at].is_mark(','));
    if (!and_more) {
      break;
    }
    ++at;
    at += at < end_ && tokens_[at].has(WordClass::Conjunction) ? 1 : 0;
  }
  if (!is_verb_after(at)) {
    at = phrases.back().article == NounPhrase::Article::Definite ? after_place(at) : at;
    if (!is_verb_after(at)) {
      return false;
    }
  }
  mark_read(at_, at);
  at_ = at;
  focus_.clear();
  list_.clear();
  list_done_ = false;
  axis_.reset();
  for (const NounPhrase& phrase : phrases) {
    resolve_subject(phrase);
  }
  mode_ = Mode::Clause;
  resume_ = relative_ ? resume_ : Mode::Clause;
  if (!focus_.empty()) {
    subject_ = focus_.front();
    owner_ = focus_.front().thing;
  }
  while (peek() != nullptr && peek()->has(WordClass::Adverb)) {
    ++at_;
  }
  if (!is_keyword()) {
    read_verb();
  }
  return true;
}

void Reader::resolve_subject(const NounPhrase& phrase) {
  const bool nothing = phrase.generic && !phrase.axis && phrase.owner.empty() &&
                       !classify(phrase.noun).has(WordClass::Whole);
  if (nothing) {
    return;  // "the details are clear"
  }
  if (phrase.pronoun || (phrase.generic && phrase.owner.empty())) {
    axis_ = phrase.axis;
    for (const std::size_t thing : topic_) {
      focus_.push_back({.thing = thing});
    }
    return;
  }
  NounPhrase named = phrase;
  if (phrase.axis || phrase.generic) {
    axis_ = phrase.axis;
    named = {.article = NounPhrase::Article::Definite, .noun = phrase.owner};
  }
  if (const auto thing = draft_.find_thing(named)) {
    draft_.describe({.thing = *thing}, named);
    focus_.push_back({.thing = *thing});
    topic_ = {*thing};
    mentioned_.push_back(*thing);
    return;
  }
  if (const auto part = draft_.find_part(named.noun, owner_)) {
    draft_.describe(*part, named);
    focus_.push_back(*part);
    return;
  }
  const bool is_part = !topic_.empty() && (named.article != NounPhrase::Article::Indefinite ||
                                           is_part_word(named.noun));
  if (is_part && named.location && named.noun != "top") {
    focus_.push_back({.thing = topic_.front()});
  } else if (is_part) {
    if (const auto part = draft_.add_part(owner_, named)) {
      focus_.push_back(*part);
    }
  } else if (const auto thing = add_thing(named)) {
    focus_.push_back({.thing = *thing});
  }
}

}  // namespace maquette::brief
