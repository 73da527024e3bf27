#include "brief/brief.h"

#include "brief/lexicon.h"
#include "brief/part_words.h"
#include "brief/reader.h"
#include "brief/token.h"

namespace maquette {

std::string_view to_string(BriefRelationKind kind) {
  switch (kind) {
    case BriefRelationKind::On: return "on";
    case BriefRelationKind::Under: return "under";
    case BriefRelationKind::Inside: return "inside";
    case BriefRelationKind::LeftOf: return "left_of";
    case BriefRelationKind::RightOf: return "right_of";
    case BriefRelationKind::InFrontOf: return "in_front_of";
    case BriefRelationKind::Behind: return "behind";
    case BriefRelationKind::Beside: return "beside";
    case BriefRelationKind::Between: return "between";
    case BriefRelationKind::Around: return "around";
    case BriefRelationKind::Against: return "against";
  }
  return "";
}

double Brief::unread_share() const {
  return content_words == 0
             ? 0.0
             : static_cast<double>(unread.size()) / static_cast<double>(content_words);
}

const StatedThing* only_thing(const Brief& brief) {
  const StatedThing* only = nullptr;
  for (const StatedThing& thing : brief.things) {
    if (!thing.compared) {
      if (only != nullptr || thing.plural || thing.count.value_or(1) != 1) {
        return nullptr;
      }
      only = &thing;
    }
  }
  const bool is_set = only != nullptr &&
                      brief::classify(brief::last_word(only->noun)).has(brief::WordClass::Measure);
  return only != nullptr && !is_set && is_concrete(only->noun) ? only : nullptr;
}

Brief read_brief(std::string_view instruction, bool (*is_name)(std::string_view noun)) {
  return brief::Reader(brief::tokenize(instruction), is_name).read();
}

}  // namespace maquette
