#include "brief/brief.h"

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

Brief read_brief(std::string_view instruction, bool (*is_name)(std::string_view noun)) {
  return brief::Reader(brief::tokenize(instruction), is_name).read();
}

}  // namespace maquette
