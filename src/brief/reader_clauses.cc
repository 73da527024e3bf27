#include <algorithm>
#include <array>
#include <string_view>

#include "brief/reader.h"
#include "brief/size_phrase.h"

namespace maquette::brief {

/// "Dear team, ..." asks for no team.
void Reader::pass_greeting() {
  constexpr std::array<std::string_view, 4> kGreetings{"dear", "hi", "hello", "hey"};
  constexpr std::size_t kLongest = 5;
  if (!draft_.empty() || std::ranges::find(kGreetings, tokens_[at_].text) == kGreetings.end()) {
    return;
  }
  for (std::size_t i = at_; i < end_ && i < at_ + kLongest; ++i) {
    if (tokens_[i].is_mark(',')) {
      mark_read(at_, i);
      at_ = i;
      return;
    }
  }
}

/// "with", "has", "made of", "supported by".
void Reader::read_have() {
  const Token& token = tokens_[at_];
  const bool again = previous() != nullptr && previous()->has(WordClass::Without);
  tokens_[at_].read = true;
  ++at_;
  while (peek() != nullptr &&
         (peek()->is_word("of") || peek()->is_word("from") || peek()->is_word("out") ||
          peek()->is_word("up") || peek()->is_word("by") || peek()->is_word("into") ||
          peek()->is_word("to"))) {
    ++at_;
  }
  if (focus_.empty()) {
    for (const std::size_t thing : topic_) {
      focus_.push_back({.thing = thing});
    }
  }
  if (focus_.empty()) {
    mode_ = token.is_word("with") ? mode_ : Mode::Things;
    return;
  }
  subject_ = focus_.back();
  owner_ = focus_.back().thing;
  part_list_ = draft_.thing(owner_).parts.size();
  list_closed_ = false;
  mode_ = again ? Mode::Unwanted : Mode::Parts;
  relative_ = false;
}

/// "a lid that is flat, a handle": after the comma the list goes on.
void Reader::read_relative() {
  if (!relative_ && (mode_ == Mode::Things || mode_ == Mode::Parts)) {
    resume_ = mode_;
    relative_ = true;
  }
  ++at_;
}

void Reader::read_request() {
  mode_ = Mode::Things;
  requested_ = true;
  ++at_;
  const bool preposition = peek() != nullptr && (peek()->is_word("in") || peek()->is_word("of") ||
                                                 peek()->is_word("about") ||
                                                 peek()->is_word("at") || peek()->is_word("for"));
  at_ += preposition ? 1 : 0;
}

void Reader::read_add() {
  placing_ = tokens_[at_].has(WordClass::Place);
  mode_ = topic_.empty() ? Mode::Things : Mode::Parts;
  focus_.clear();
  ++at_;
  if (topic_.empty()) {
    return;
  }
  owner_ = topic_.front();
  part_list_ = draft_.thing(owner_).parts.size();
  list_closed_ = false;
  subject_ = Target{owner_};
  if (peek() != nullptr && peek()->is_word("with")) {
    ++at_;  // "begin with a round base"
  }
}

void Reader::read_purpose() {
  const Token& token = tokens_[at_];
  const Token* next = peek(1);
  if (token.is_word("like")) {
    read_simile();
  } else if (token.is_word("as") && previous() != nullptr && previous()->is_word("such")) {
    ++at_;
  } else if (token.is_word("for") && next != nullptr && next->has(WordClass::Pronoun)) {
    at_ += 2;
  } else if (token.is_word("to") && next != nullptr &&
             (next->is_word("have") || next->is_word("include") || next->is_word("add") ||
              next->is_word("be"))) {
    ++at_;
  } else {
    begin_aside();
  }
}

/// "I would like a lamp", "shaped like a dome".
void Reader::read_simile() {
  const Token* before = previous();
  const bool wish =
      before == nullptr || before->has(WordClass::Modal) || before->has(WordClass::Pronoun);
  const bool simile =
      before != nullptr && (before->has(WordClass::Verb) || before->has(WordClass::Participle));
  ++at_;
  if (wish) {
    mode_ = Mode::Things;
    requested_ = true;
  }
  if (!simile) {
    return;  // "details like stitching": the list goes on.
  }
  const std::optional<NounPhrase> phrase = phrase_at(at_);
  if (phrase && !phrase->noun.empty()) {
    describe_focus({.attributes = {phrase->noun}});
    mark_read(at_, phrase->end);
    at_ = phrase->end;
  }
}

/// A verb matters only when a place or a size follows it: "stands on", "measuring 12 inches".
void Reader::read_verb() {
  const Token& token = tokens_[at_];
  const bool is_verb =
      token.has(WordClass::Verb) || token.has(WordClass::Participle) || follows_modal();
  const std::size_t begin = at_;
  const bool is_being = token.is_word("look") || token.is_word("looks") ||
                        token.is_word("appear") || token.is_word("appears") ||
                        token.is_word("feel") || token.is_word("feels");
  if (is_being && !focus_.empty()) {
    tokens_[at_++].read = true;
    mode_ = Mode::Predicate;
    return;
  }
  if (is_verb && (token.text.starts_with("display") || token.text.starts_with("exhibit"))) {
    read_have();
    return;
  }
  ++at_;
  if (!is_verb) {
    return;
  }
  while (peek() != nullptr && peek()->has(WordClass::Adverb)) {
    ++at_;
  }
  const std::span<const Token> sentence(tokens_.data(), end_);
  const bool goes_on = peek() == nullptr || is_keyword() || read_relation(sentence, at_) ||
                       read_size(sentence, at_) || peek()->has(WordClass::Function) ||
                       peek()->kind != Token::Kind::Word;
  if (goes_on) {
    mark_read(begin, at_);
  } else if (mode_ != Mode::Things || list_.size() > 0) {
    --at_;
    begin_aside();
  }
}

void Reader::finish_comparison() {
  std::vector<std::size_t> things;
  for (const std::size_t thing : mentioned_) {
    if (std::ranges::find(things, thing) == things.end()) {
      things.push_back(thing);
    }
  }
  for (std::size_t i = 1; i < things.size(); ++i) {
    draft_.relate(
        {.kind = BriefRelationKind::Beside, .subject = things[i - 1], .objects = {things[i]}});
  }
}

/// "compare A to B", but not "compare a mug with a handle and ...".
bool Reader::joins_comparison() const {
  const Token& token = tokens_[at_];
  if (!comparing_ || mentioned_.size() > 1) {
    return false;
  }
  if (token.is_word("of") || token.is_word("between")) {
    return mentioned_.empty();
  }
  const auto other = token.is_word("with") ? phrase_at(at_ + 1) : std::nullopt;
  return token.is_word("to") || (other && !is_part_word(other->noun));
}

}  // namespace maquette::brief
