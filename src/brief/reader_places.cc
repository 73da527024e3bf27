#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "brief/reader.h"

namespace maquette::brief {

/// Whether a noun before "on it" or "next to the box" is a thing rather than a part.
bool Reader::is_thing_there(std::string_view noun, BriefRelationKind kind, bool of_pronoun) const {
  using enum BriefRelationKind;
  if (is_part_word(noun) || definite_) {
    return false;
  }
  const bool part_there = kind == On || kind == Inside || kind == Under;
  const bool named = is_name_ != nullptr ? is_name_(noun) : of_pronoun && kind != Under;
  return placing_ || !part_there || named;
}

/// "tyres stacked into a planter": what they make together, which no part is called.
bool Reader::read_result() {
  constexpr std::array<std::string_view, 10> kPutting{
      "inserted", "put", "placed", "set", "stuck", "driven", "built", "dropped", "sunk", "tucked"};
  const Token* before = previous();
  const bool makes = peek()->is_word("into") && before != nullptr &&
                     before->has(WordClass::Participle) &&
                     std::ranges::find(kPutting, before->text) == kPutting.end();
  const std::optional<NounPhrase> result = makes ? phrase_at(at_ + 1) : std::nullopt;
  if (!result || result->noun.empty() || result->count || result->plural) {
    return false;
  }
  mark_read(at_, result->end);
  at_ = result->end;
  return true;
}

/// A place said of a part: it may be a thing after all ("with a chair next to it"), what it is on
/// may be another part ("mounted on a frame"), or it says only where on the thing it is.
void Reader::place_part(const RelationPhrase& place, const NounPhrase& object, bool at_once) {
  const Target part = focus_.back();
  if (place.reversed) {
    draft_.add_part(part.thing, object);
    mode_ = Mode::Parts;
    return;
  }
  const std::optional<std::size_t> whole =
      object.pronoun ? std::optional(part.thing) : find_object(object);
  if (whole) {
    std::vector<std::size_t> objects = {*whole};
    if (place.kind == BriefRelationKind::Between && mentioned_.size() > 1) {
      objects.assign(mentioned_.end() - 2, mentioned_.end());  // "between them"
    }
    const std::string& noun = draft_.thing(part.thing).parts[*part.part].noun;
    if (is_thing_there(noun, place.kind, object.pronoun)) {
      make_things(place, part.thing, objects);
    }
    return;
  }
  const bool known = object.location || draft_.find_part(object.noun, part.thing);
  const bool there = at_once && is_part_word(object.noun) && object.owner.empty();
  if (!known && (object.article == NounPhrase::Article::Indefinite || there)) {
    draft_.add_part(part.thing, object);
  }
}

void Reader::make_things(const RelationPhrase& place, std::size_t whole,
                         const std::vector<std::size_t>& objects) {
  const std::vector<std::size_t> things = promote_list(whole);
  relate(place, things, objects);
  focus_.clear();
  for (const std::size_t thing : things) {
    focus_.push_back({.thing = thing});
  }
  part_list_ = draft_.thing(whole).parts.size();
  list_closed_ = false;
  list_done_ = true;  // What comes next is about them: "a vase on it to the left of a clock".
  objects_ = things;
}

/// "two plates on each side" are four; "on either side" they are two, and "four antennas, two on
/// each side" are four.
bool Reader::said_of_each() const {
  return tokens_[at_ - 2].is_word("each") && place_begin_ > 0 &&
         tokens_[place_begin_ - 1].number == 0;
}

/// "with a lamp on each side": it stands between two of them.
void Reader::flank(std::size_t whole) {
  for (const std::size_t thing : promote_list(whole)) {
    const int each = said_of_each() ? draft_.thing(thing).count.value_or(1) : 1;
    draft_.recount(thing, {.plural = true, .count = std::min(kMaxCount, 2 * each)});
    draft_.relate({.kind = BriefRelationKind::Between, .subject = whole, .objects = {thing}});
  }
  focus_.clear();
}

void Reader::place_without_object(const RelationPhrase& place) {
  if (focus_.empty()) {
    return;
  }
  if (focus_.back().part) {
    const Target part = focus_.back();  // "with a lamp on top"
    const std::string& noun = draft_.thing(part.thing).parts[*part.part].noun;
    if (is_name_ == nullptr || !is_name_(noun) || may_be_part(noun)) {
      if (place.kind == BriefRelationKind::Between && said_of_each()) {
        draft_.double_count(part);
      }
      return;
    }
    if (place.kind == BriefRelationKind::Between) {
      flank(part.thing);
    } else {
      make_things(place, part.thing, {part.thing});
    }
    return;
  }
  const std::size_t thing = focus_.back().thing;
  if (place.kind == BriefRelationKind::LeftOf) {
    on_the_left_ = thing;
  } else if (place.kind == BriefRelationKind::RightOf) {
    on_the_right_ = thing;
  } else if (place.kind == BriefRelationKind::Beside) {
    for (std::size_t i = 1; i < list_.size(); ++i) {
      draft_.relate({.kind = place.kind, .subject = list_[i - 1], .objects = {list_[i]}});
    }
  }
  if (on_the_left_ && on_the_right_) {
    draft_.relate(
        {.kind = BriefRelationKind::LeftOf, .subject = *on_the_left_, .objects = {*on_the_right_}});
  }
}

}  // namespace maquette::brief
