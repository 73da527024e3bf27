#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "brief/reader.h"

namespace maquette::brief {
namespace {

/// "the living room floor", by its last word.
bool is_ground(std::string_view noun) {
  return classify(last_word(noun)).has(WordClass::Ground);
}

/// Where things are worn or held: "a hat on a head".
bool is_of_body(std::string_view noun) {
  constexpr std::array<std::string_view, 9> kBody{"neck", "head",  "hand", "palm",    "ear",
                                                  "foot", "wrist", "arm",  "shoulder"};
  return std::ranges::find(kBody, noun) != kBody.end();
}

}  // namespace

/// "it" of "a floor, a table and stools around it": what comes before the last of a list.
std::optional<std::size_t> Reader::before_last(const NounPhrase& object) const {
  const bool it = object.pronoun && tokens_[object.end - 1].is_word("it");
  const bool fits =
      it && !list_done_ && list_.size() > 2 && !draft_.thing(list_[list_.size() - 2]).plural;
  return fits ? std::optional(list_[list_.size() - 2]) : std::nullopt;
}

std::optional<std::size_t> Reader::find_object(const NounPhrase& object) const {
  if (object.pronoun) {
    return topic_.empty() ? std::nullopt : std::optional(topic_.front());
  }
  return object.article == NounPhrase::Article::Indefinite ? std::nullopt
                                                           : draft_.find_thing(object);
}

void Reader::relate(const RelationPhrase& place, const std::vector<std::size_t>& subjects,
                    const std::vector<std::size_t>& objects) {
  if (objects.empty()) {
    return;
  }
  for (const std::size_t subject : subjects) {
    if (place.reversed) {
      for (const std::size_t object : objects) {
        draft_.relate({.kind = place.kind, .subject = object, .objects = {subject}});
      }
    } else {
      draft_.relate({.kind = place.kind,
                     .subject = subject,
                     .objects = objects,
                     .shared = subject != subjects.back() && !says_all()});
    }
  }
}

bool Reader::says_all() const {
  for (std::size_t i = place_begin_;
       i-- > 0 && place_begin_ - i < 4 && tokens_[i].kind == Token::Kind::Word;) {
    if (tokens_[i].is_word("all") || tokens_[i].is_word("both")) {
      return true;
    }
  }
  return false;
}

/// Whom a place is said of: all of a list, but after a first place the nearest thing, unless a
/// comma or "and" goes back to the list.
std::vector<std::size_t> Reader::subjects() const {
  const Token* before = previous();
  const bool back =
      before != nullptr && (before->is_mark(',') || before->has(WordClass::Conjunction));
  if (says_all()) {
    std::vector<std::size_t> all(draft_.things());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;  // "..., all on a tray"
  }
  if (list_done_ && !back && !objects_.empty()) {
    return objects_;
  }
  if (!list_.empty()) {
    return list_;
  }
  std::vector<std::size_t> things;
  for (const Target& target : focus_) {
    if (!target.part) {
      things.push_back(target.thing);
    }
  }
  return things;
}

/// "at one end", "along the body": where on a thing, which nothing can be made of.
bool Reader::read_weak_place() {
  constexpr std::array<std::string_view, 15> kPrepositions{
      "at",     "by",      "from", "of",  "along",  "through", "throughout", "across",
      "toward", "towards", "off",  "per", "during", "into",    "via"};
  const Token* token = peek();
  if (std::ranges::find(kPrepositions, token->text) == kPrepositions.end()) {
    return false;
  }
  ++at_;
  const std::span<const Token> sentence(tokens_.data(), end_);
  if (const auto object = read_noun_phrase(sentence, at_, PhraseUse::Named, is_name_)) {
    const bool known = object->location || object->generic || object->pronoun ||
                       draft_.find_thing(*object) || draft_.find_part(object->noun, owner_);
    if (known) {
      mark_read(at_, object->end);
    }
    at_ = object->end;
  }
  return true;
}

/// "in the shape of a heart".
bool Reader::read_likeness() {
  const bool likeness = peek()->is_word("in") && peek(3) != nullptr && peek(3)->is_word("of") &&
                        (peek(2)->is_word("shape") || peek(2)->is_word("form"));
  const std::optional<NounPhrase> shape = likeness ? phrase_at(at_ + 4) : std::nullopt;
  if (!shape || shape->noun.empty()) {
    return false;
  }
  describe_focus({.attributes = {shape->noun}});
  mark_read(at_, shape->end);
  at_ = shape->end;
  return true;
}

/// "a chair on five castors", "a box on legs": its own.
bool Reader::stands_on_parts(const RelationPhrase& place, const NounPhrase& object) const {
  const bool several = object.plural && object.article == NounPhrase::Article::None;
  return place.kind == BriefRelationKind::On && several && is_part_word(object.noun) &&
         focus_.size() == 1 && !focus_.front().part && focus_.front().thing == owner_;
}

bool Reader::read_place() {
  if (read_likeness() || read_result()) {
    return true;
  }
  const std::span<const Token> sentence(tokens_.data(), end_);
  const std::optional<RelationPhrase> place = read_relation(sentence, at_);
  if (!place) {
    return false;
  }
  place_begin_ = at_;
  const std::vector<std::size_t> said_of = subjects();
  const std::size_t begin = at_;
  at_ = place->end;
  mark_read(begin, at_);
  if (place->no_object) {
    place_without_object(*place);
    return true;
  }
  const bool may_be_color = place->kind == BriefRelationKind::Inside && peek() != nullptr &&
                            !peek()->has(WordClass::Determiner);
  std::optional<NounPhrase> object = read_noun_phrase(
      sentence, at_, may_be_color ? PhraseUse::Predicate : PhraseUse::Named, is_name_);
  if (!object) {
    place_without_object(*place);
    return true;
  }
  if (object->possessed) {
    object->article = NounPhrase::Article::Definite;
  }
  const bool at_once = begin == phrase_end_;
  mark_read(at_, object->end);
  at_ = object->end;
  if (object->noun.empty() && !object->pronoun) {
    describe_focus(*object);  // "in blue and white"
    return true;
  }
  const bool nowhere =
      object->generic || object->arrangement || object->axis || is_ground(object->noun);
  if (nowhere) {
    describe_focus({.colors = object->colors});
    return true;
  }
  if (stands_on_parts(*place, *object)) {
    const auto part = draft_.add_part(owner_, *object);
    focus_ = part ? std::vector<Target>{*part} : std::vector<Target>{};
  } else if (focus_.empty()) {
    place_later(*place, *object);
  } else if (focus_.back().part) {
    place_part(*place, *object, at_once);
  } else if (const auto last_but_one =
                 place->kind == BriefRelationKind::Around ? before_last(*object) : std::nullopt) {
    objects_ = {*last_but_one};
    relate(*place, {list_.back()}, objects_);
    list_done_ = true;
  } else if (!said_of.empty()) {
    objects_ = objects_of(*place, *object);
    relate(*place, said_of, objects_);
    list_done_ = true;
    mode_ = mode_ == Mode::Clause || mode_ == Mode::Predicate ? Mode::Things : mode_;
  }
  return true;
}

/// The things that a phrase after "on" or "between" stands for; new ones are added.
std::vector<std::size_t> Reader::objects_of(const RelationPhrase& place, const NounPhrase& object) {
  std::vector<std::size_t> objects;
  const auto add = [&](const NounPhrase& phrase) {
    std::optional<std::size_t> thing = find_object(phrase);
    const bool is_part = phrase.location || is_of_body(phrase.noun) ||
                         (!thing && draft_.find_part(phrase.noun, owner_));
    if (!thing && !is_part && !phrase.pronoun) {
      const bool was_done = std::exchange(list_done_, true);
      thing = add_thing(phrase);
      list_done_ = was_done;
    }
    if (thing) {
      objects.push_back(*thing);
      if (phrase.noun == "wall") {
        return;  // "against the wall, with ...": goes on about what stands there.
      }
      focus_ = {{.thing = *thing}};
      owner_ = *thing;
    }
  };
  add(object);
  const bool two = place.kind == BriefRelationKind::Between && peek() != nullptr &&
                   peek()->has(WordClass::Conjunction);
  if (two) {
    const std::span<const Token> sentence(tokens_.data(), end_);
    if (const auto second = read_noun_phrase(sentence, at_ + 1, PhraseUse::Named, is_name_)) {
      mark_read(at_ + 1, second->end);
      at_ = second->end;
      add(*second);
    }
  }
  return objects;
}

/// "On the desk, there is a lamp": the place of what comes next.
void Reader::place_later(const RelationPhrase& place, const NounPhrase& object) {
  const bool on_topic = object.article == NounPhrase::Article::Definite && !topic_.empty() &&
                        !draft_.find_thing(object);
  if (object.location || on_topic) {
    return;
  }
  const Mode mode = std::exchange(mode_, Mode::Clause);
  waiting_objects_ = objects_of(place, object);
  if (!waiting_objects_.empty()) {
    waiting_place_ = place;
  }
  focus_.clear();
  mode_ = mode;
}

}  // namespace maquette::brief
