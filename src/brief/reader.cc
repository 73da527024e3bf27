#include "brief/reader.h"

#include <algorithm>
#include <array>

#include "brief/ratio_phrase.h"

namespace maquette::brief {
namespace {

bool ends_sentence(const Token& token) {
  return token.kind == Token::Kind::Mark &&
         std::string_view(".!?;").find(token.text) != std::string_view::npos;
}

constexpr std::array kFunctionClasses{
    WordClass::Determiner, WordClass::Pronoun,     WordClass::Be,       WordClass::Modal,
    WordClass::Have,       WordClass::Without,     WordClass::Add,      WordClass::Request,
    WordClass::Compare,    WordClass::Ensure,      WordClass::Purpose,  WordClass::Relative,
    WordClass::Clause,     WordClass::Conjunction, WordClass::Function, WordClass::Relation,
    WordClass::Adverb};

bool is_content(const Token& token) {
  const bool function =
      std::ranges::any_of(kFunctionClasses, [&](WordClass c) { return token.has(c); });
  return token.kind == Token::Kind::Number || (token.kind == Token::Kind::Word && !function);
}

}  // namespace

const Token* Reader::peek(std::size_t ahead) const {
  return at_ + ahead < end_ ? &tokens_[at_ + ahead] : nullptr;
}

const Token* Reader::previous() const {
  return at_ > 0 ? &tokens_[at_ - 1] : nullptr;
}

std::optional<NounPhrase> Reader::phrase_at(std::size_t at) const {
  const std::span<const Token> sentence(tokens_.data(), end_);
  return read_noun_phrase(
      sentence, at, mode_ == Mode::Predicate ? PhraseUse::Predicate : PhraseUse::Named, is_name_);
}

void Reader::mark_read(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    tokens_[i].read = true;
  }
}

Brief Reader::read() {
  while (at_ < tokens_.size()) {
    std::size_t end = at_;
    while (end < tokens_.size() && !ends_sentence(tokens_[end])) {
      ++end;
    }
    read_sentence(end);
    at_ = end + 1;
  }
  Brief brief = draft_.take();
  for (const Token& token : tokens_) {
    if (is_content(token)) {
      ++brief.content_words;
      if (!token.read) {
        brief.unread.push_back(token.text);
      }
    }
  }
  return brief;
}

void Reader::read_sentence(std::size_t end) {
  end_ = end;
  mode_ = resume_ = Mode::Clause;
  list_done_ = comparing_ = placing_ = requested_ = relative_ = false;
  after_comma_ = explaining_ = compared_with_topic_ = false;
  focus_.clear();
  list_.clear();
  mentioned_.clear();
  objects_.clear();
  subject_.reset();
  axis_.reset();
  on_the_left_.reset();
  on_the_right_.reset();
  waiting_place_.reset();
  if (!topic_.empty()) {
    owner_ = topic_.front();
  }
  const std::vector<std::size_t> before = topic_;
  had_topic_ = !before.empty();
  pass_greeting();
  while (at_ < end_) {
    step();
  }
  if (comparing_) {
    mentioned_.insert(mentioned_.begin(), before.begin(), before.end());
    finish_comparison();
  }
}

void Reader::step() {
  const Token& token = tokens_[at_];
  if (token.kind == Token::Kind::Text) {
    ++at_;
  } else if (token.kind == Token::Kind::Mark) {
    read_mark();
  } else if (mode_ == Mode::Aside) {
    read_aside();
  } else if (take_ratio()) {
    return;
  } else if (joins_comparison()) {
    ++at_;
  } else if (token.is_word("in") && peek(1) != nullptr && peek(1)->is_word("terms")) {
    at_ = end_;  // "in terms of size, shape and ...": not of what.
  } else if (says_only_what_could_be()) {
    begin_aside();
  } else if (follows_modal()) {
    read_verb();
  } else if (read_subject() || read_place() || read_weak_place()) {
    return;
  } else if (is_keyword()) {
    read_keyword();
  } else if (!read_phrase()) {
    read_verb();
  }
}

/// A comma ends an aside and a relative clause, but not before "including" and "such as".
void Reader::read_mark() {
  const Token* next = peek(1);
  const bool goes_on = mode_ == Mode::Aside && next != nullptr &&
                       (next->is_word("including") || next->is_word("such"));
  if ((mode_ == Mode::Aside || relative_) && !goes_on &&
      (tokens_[at_].is_mark(',') || tokens_[at_].is_mark('('))) {
    mode_ = resume_;
    relative_ = false;
  }
  explaining_ = explaining_ || tokens_[at_].is_mark(':');
  after_comma_ = tokens_[at_].is_mark(',') || tokens_[at_].is_mark(':');
  ++at_;
}

/// A ratio is of the thing that was spoken of last; one of a part is read and not kept.
bool Reader::take_ratio() {
  const auto phrase = brief::read_ratio(std::span(tokens_).first(end_), at_);
  if (!phrase || draft_.empty()) {
    return false;
  }
  const Target target = !focus_.empty()   ? focus_.front()
                        : !topic_.empty() ? Target{.thing = topic_.front()}
                                          : Target{.thing = owner_};
  if (!target.part) {
    draft_.add_ratio(target.thing, phrase->ratio);
  }
  mark_read(at_, phrase->end);
  at_ = phrase->end;
  return true;
}

bool Reader::begins_clause() const {
  const Token* before = previous();
  return before == nullptr || before->kind == Token::Kind::Mark ||
         before->has(WordClass::Conjunction) || before->has(WordClass::Modal) ||
         before->has(WordClass::Pronoun) || before->has(WordClass::Ensure) ||
         before->has(WordClass::Clause) || before->has(WordClass::Adverb) ||
         before->has(WordClass::Be) || before->is_word("to") || before->is_word("you") ||
         before->has(WordClass::Request) || before->has(WordClass::Function);
}

/// "It can be placed on a desk" and "it fits in a hand" put nothing there.
bool Reader::says_only_what_could_be() const {
  const Token& token = tokens_[at_];
  const Token* next = peek(1);
  const bool could = token.is_word("can") || token.is_word("could") || token.is_word("would");
  const bool about_it = could && next != nullptr && !next->has(WordClass::Pronoun) &&
                        !next->has(WordClass::Have) && !focus_.empty();
  return about_it || token.is_word("fit") || token.is_word("fits") || token.is_word("worn") ||
         token.is_word("fitting");
}

/// After "should" and "that" a word such as "stand" is a verb, and so is one that is not known.
bool Reader::follows_modal() const {
  const Token* before = previous();
  const Token& token = tokens_[at_];
  const bool after = before != nullptr && (before->has(WordClass::Modal) ||
                                           before->is_word("that") || before->is_word("which"));
  const bool other = token.has(WordClass::Determiner) || token.has(WordClass::Pronoun) ||
                     token.has(WordClass::Adverb) || token.has(WordClass::Function) ||
                     token.has(WordClass::Adjective) || token.number > 0;
  return after && !is_keyword() && (token.has(WordClass::Verb) || !other);
}

bool Reader::is_keyword() const {
  const Token& token = tokens_[at_];
  constexpr std::array kAlways{WordClass::Without,  WordClass::Compare,     WordClass::Have,
                               WordClass::Relative, WordClass::Be,          WordClass::Modal,
                               WordClass::Clause,   WordClass::Conjunction, WordClass::Ensure,
                               WordClass::Purpose};
  const bool begins = token.has(WordClass::Request) || token.has(WordClass::Add) ||
                      (token.has(WordClass::Place) && !topic_.empty());
  const Token* next = peek(1);
  const bool made_of =
      (token.is_word("made") || token.is_word("built") || token.is_word("crafted")) &&
      next != nullptr &&
      (next->is_word("of") || next->is_word("from") || next->is_word("out") || next->is_word("up"));
  // "divided into four pieces" has them; "stacked into a tower" is one.
  const bool divided = token.text.starts_with("divid") || token.text.starts_with("split") ||
                       token.is_word("separated") || token.text.starts_with("cut");
  const bool into_some = next != nullptr && next->is_word("into") &&
                         (divided || (peek(2) != nullptr && peek(2)->number > 1));
  const bool done_by =
      token.has(WordClass::Participle) && next != nullptr && (next->is_word("by") || into_some);
  return made_of || done_by || (begins && begins_clause()) ||
         std::ranges::any_of(kAlways, [&](WordClass c) { return token.has(c); });
}

void Reader::read_keyword() {
  const Token& token = tokens_[at_];
  if (token.is_word("there")) {
    placing_ = true;
    mode_ = topic_.empty() || waiting_place_ ? Mode::Things : Mode::Parts;
    at_ += peek(1) != nullptr && peek(1)->has(WordClass::Be) ? 2 : 1;
  } else if (token.has(WordClass::Without)) {
    mode_ = Mode::Unwanted;
    ++at_;
  } else if (token.has(WordClass::Compare)) {
    comparing_ = requested_ = true;
    compared_with_topic_ = had_topic_ || !mentioned_.empty();
    mode_ = Mode::Things;
    ++at_;
  } else if (token.has(WordClass::Request) && begins_clause() && !token.has(WordClass::Purpose)) {
    read_request();
  } else if (token.has(WordClass::Have)) {
    read_have();
  } else if (token.has(WordClass::Be)) {
    if (token.is_word("be") && previous() != nullptr && previous()->has(WordClass::Conjunction) &&
        mode_ == Mode::Parts) {
      focus_ = {{.thing = owner_}};  // "it should have eight rungs and be 2 m long"
    }
    mode_ = focus_.empty() ? mode_ : Mode::Predicate;
    ++at_;
  } else if (token.has(WordClass::Purpose)) {
    read_purpose();
  } else if (token.has(WordClass::Relative)) {
    read_relative();
  } else if (token.has(WordClass::Clause) || token.has(WordClass::Ensure)) {
    mode_ = Mode::Clause;
    at_ += peek(1) != nullptr && (peek(1)->is_word("to") || peek(1)->is_word("that")) ? 2 : 1;
  } else if ((token.has(WordClass::Add) || token.has(WordClass::Place)) && begins_clause()) {
    read_add();
  } else if (token.has(WordClass::Participle)) {
    read_have();
  } else {
    list_closed_ = list_closed_ || token.has(WordClass::Conjunction);
    ++at_;
  }
}

/// Words that say what something is for cannot be read, but before anything is asked for they may
/// be part of the asking ("when you think of a pencil").
void Reader::begin_aside() {
  if (!draft_.empty() && mode_ != Mode::Aside) {
    if (!relative_) {
      resume_ = mode_ == Mode::Predicate ? Mode::Clause : mode_;
    }
    mode_ = Mode::Aside;
  }
  ++at_;
}

void Reader::read_aside() {
  if (ends_aside()) {
    mode_ = resume_;
    relative_ = false;
  } else {
    ++at_;
  }
}

bool Reader::ends_aside() const {
  const Token& token = tokens_[at_];
  if (token.has(WordClass::Clause) || token.is_word("with") || token.has(WordClass::Without) ||
      token.is_word("featuring")) {
    return true;
  }
  const Token* before = previous();
  return before != nullptr && before->has(WordClass::Conjunction) &&
         (token.has(WordClass::Determiner) || token.number > 0 || token.has(WordClass::Have) ||
          token.has(WordClass::Be) || token.has(WordClass::Modal) ||
          token.has(WordClass::Pronoun) || token.has(WordClass::Add));
}

}  // namespace maquette::brief
