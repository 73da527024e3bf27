
#include <algorithm>
#include <array>

#include "brief/reader.h"

namespace maquette::brief {

bool Reader::is_part_word(std::string_view noun) const {
  return may_be_part(noun) && (is_name_ == nullptr || !is_name_(noun));
}

bool Reader::read_phrase() {
  const std::optional<NounPhrase> phrase = phrase_at(at_);
  if (!phrase) {
    return false;
  }
  mark_read(at_, phrase->end);
  at_ = phrase_end_ = phrase->end;
  definite_ = phrase->article == NounPhrase::Article::Definite;
  if (phrase->pronoun) {
    if (mode_ == Mode::Things || mode_ == Mode::Clause) {
      focus_.clear();
      for (const std::size_t thing : topic_) {
        focus_.push_back({.thing = thing});
        mentioned_.push_back(thing);
      }
      mode_ = mode_ == Mode::Things && !comparing_ && !focus_.empty() ? Mode::Predicate : mode_;
    }
    return true;
  }
  if (is_heading(*phrase)) {
    return true;
  }
  if (after_comma_ && take_remark(*phrase)) {
    return true;
  }
  after_comma_ = false;
  if (mode_ == Mode::Clause) {
    const bool part = !topic_.empty() && is_part_word(phrase->noun);
    mode_ = part ? Mode::Parts : Mode::Things;
  }
  switch (mode_) {
    case Mode::Things: take_thing(*phrase); break;
    case Mode::Parts: take_part(*phrase); break;
    case Mode::Unwanted:
      if (!phrase->noun.empty() && !draft_.empty()) {
        draft_.add_part(owner_, *phrase, false);
      }
      break;
    case Mode::Predicate: describe_focus(*phrase); break;
    case Mode::Clause:
    case Mode::Aside: break;
  }
  return true;
}

/// "Living room: a sofa and a lamp": says where it is, and is nothing to make.
bool Reader::is_heading(const NounPhrase& phrase) const {
  constexpr std::array<std::string_view, 12> kPlaces{
      "room",   "bedroom", "kitchen", "office", "bathroom",  "classroom",
      "corner", "scene",   "setup",   "studio", "workspace", "interior"};
  return draft_.empty() && peek() != nullptr && peek()->is_mark(':') &&
         std::ranges::find(kPlaces, last_word(phrase.noun)) != kPlaces.end();
}

/// "a car, red, 20 cm long, four black wheels": remarks after a comma are about the thing that the
/// sentence began with, not about what was named last.
bool Reader::take_remark(const NounPhrase& phrase) {
  const bool listing = mode_ == Mode::Things || mode_ == Mode::Parts || mode_ == Mode::Clause ||
                       (mode_ == Mode::Unwanted && phrase.noun.empty());
  if (!listing || topic_.empty() || comparing_ || waiting_place_ ||
      std::ranges::find(mentioned_, topic_.front()) == mentioned_.end()) {
    return false;  // "Add a pole, 6 feet long": the sentence is about the pole.
  }
  const std::size_t whole = topic_.front();
  if (phrase.noun.empty()) {
    after_comma_ = false;
    if (explaining_) {
      return false;
    }
    draft_.describe({.thing = whole}, phrase);
    return true;
  }
  const bool is_thing = is_name_ != nullptr && is_name_(phrase.noun) && !may_be_part(phrase.noun);
  const bool bare = phrase.article == NounPhrase::Article::None && !phrase.generic && !phrase.axis;
  if (mode_ == Mode::Parts || requested_ || !bare || is_thing || phrase.pronoun) {
    return false;
  }
  // `after_comma_` stays: the list goes on.
  if (const auto part = draft_.add_part(whole, phrase)) {
    focus_ = {*part};
  }
  return true;
}

void Reader::describe_focus(const NounPhrase& phrase) {
  NounPhrase said = phrase;
  for (StatedSize& size : said.sizes) {
    size.axis = axis_ && size.axis == StatedSize::Axis::Any ? *axis_ : size.axis;
  }
  for (const Target& target : focus_) {
    draft_.describe(target, said);
  }
}

std::optional<std::size_t> Reader::add_thing(const NounPhrase& phrase) {
  const bool here =
      !topic_.empty() && std::ranges::find(mentioned_, topic_.front()) != mentioned_.end();
  if (explaining_ && here && !list_done_) {
    draft_.mark_explained(topic_.front());
  }
  const auto thing = draft_.add_thing(phrase);
  if (!thing) {
    return std::nullopt;
  }
  if (mentioned_.empty()) {
    topic_.clear();
  }
  if (comparing_ && compared_with_topic_) {
    draft_.mark_compared(*thing);
  }
  mentioned_.push_back(*thing);
  if (topic_.empty() || !list_done_) {
    topic_.push_back(*thing);
  }
  return thing;
}

void Reader::take_thing(const NounPhrase& phrase) {
  const bool definite = phrase.article == NounPhrase::Article::Definite;
  if (definite && phrase.noun.empty() && phrase.count) {
    mentioned_.insert(mentioned_.end(), topic_.begin(), topic_.end());  // "the two"
    return;
  }
  if (phrase.noun.empty() || phrase.generic || phrase.location) {
    if (definite && phrase.generic && focus_.empty()) {
      resolve_subject(phrase);  // "keep the design simple"
    }
    describe_focus(phrase);
    return;
  }
  const bool bare = phrase.article == NounPhrase::Article::None && !phrase.count;
  if (bare && !requested_ && !topic_.empty() && !waiting_place_) {
    return;  // An adjective that is not known: "keep it simple and unfussy".
  }
  if (list_done_) {
    list_.clear();
  }
  std::optional<std::size_t> thing = definite ? draft_.find_thing(phrase) : std::nullopt;
  const bool explained = explaining_ && may_be_part(phrase.noun);
  const bool part_of_topic = (explained || (had_topic_ && is_part_word(phrase.noun))) &&
                             !topic_.empty() && !waiting_place_;
  if (!thing && !comparing_ && ((definite && !topic_.empty()) || part_of_topic)) {
    const auto part = draft_.add_part(owner_, phrase);
    focus_ = part ? std::vector<Target>{*part} : std::vector<Target>{};
    mode_ = definite ? Mode::Predicate : Mode::Parts;  // "make the handle blue", "create a base"
    return;
  }
  if (thing) {
    draft_.describe({.thing = *thing}, phrase);
    mentioned_.push_back(*thing);
  } else {
    thing = add_thing(phrase);
  }
  if (!thing) {
    return;
  }
  focus_ = {{.thing = *thing}};
  owner_ = *thing;
  list_.push_back(*thing);
  list_done_ = false;
  if (waiting_place_) {
    relate(*waiting_place_, {*thing}, waiting_objects_);
  }
}

void Reader::take_part(const NounPhrase& phrase) {
  if (draft_.empty()) {
    take_thing(phrase);
    return;
  }
  if (phrase.noun.empty()) {
    describe_focus(phrase);
    return;
  }
  if (phrase.axis || phrase.generic) {
    take_dimension(phrase);
    return;
  }
  const auto thing = draft_.find_thing(phrase);
  const bool again = thing && *thing == owner_ && draft_.thing(owner_).noun == phrase.noun;
  if (thing && (phrase.article == NounPhrase::Article::Definite || again)) {
    draft_.recount(*thing, phrase);
    draft_.describe({.thing = *thing}, phrase);
    focus_ = {{.thing = *thing}};
    return;
  }
  const bool compared = comparing_ && list_closed_ && mentioned_.size() < 2;
  if (compared && !is_part_word(phrase.noun)) {
    take_thing(phrase);  // "compare a mug with a handle and a glass"
    return;
  }
  if (waiting_place_ && is_thing_there(phrase.noun, waiting_place_->kind, false)) {
    take_thing(phrase);
    return;
  }
  if (const auto part = draft_.add_part(owner_, phrase)) {
    focus_ = {*part};
  }
}

/// "with a drawer, a lamp and a book on it": those at the end of the list that are no part words
/// are things; they are made so. Without the "and" only the last one is meant, and so it is after
/// what nobody knows as a thing ("with a headboard and a suitcase under it").
std::vector<std::size_t> Reader::promote_list(std::size_t whole) {
  const std::vector<StatedPart>& parts = draft_.thing(whole).parts;
  std::size_t first = parts.size();
  const auto is_thing = [&](const std::string& noun) {
    return !is_part_word(noun) && (is_name_ == nullptr || is_name_(noun));
  };
  while (first > part_list_ && !is_part_word(parts[first - 1].noun) &&
         (first == parts.size() || (list_closed_ && is_thing(parts[first - 1].noun)))) {
    --first;
  }
  return draft_.promote(whole, first);
}

/// "a round shape", "a height of 30 cm", "a base diameter of 4 cm".
void Reader::take_dimension(const NounPhrase& phrase) {
  const Target whole = subject_.value_or(Target{owner_});
  if (phrase.axis && !phrase.owner.empty()) {
    NounPhrase part = phrase;
    part.noun = phrase.owner;
    if (const auto target = draft_.add_part(owner_, part)) {
      focus_ = {*target};
    }
    return;
  }
  draft_.describe(whole, phrase);
}

}  // namespace maquette::brief
