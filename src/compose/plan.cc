#include "compose/plan.h"

namespace maquette {

std::string_view to_string(RelationKind kind) {
  switch (kind) {
    case RelationKind::On: return "on";
    case RelationKind::Under: return "under";
    case RelationKind::Inside: return "inside";
    case RelationKind::LeftOf: return "left_of";
    case RelationKind::RightOf: return "right_of";
    case RelationKind::InFrontOf: return "in_front_of";
    case RelationKind::Behind: return "behind";
    case RelationKind::Against: return "against";
    case RelationKind::Between: return "between";
    case RelationKind::Around: return "around";
  }
  return "";
}

std::string_view to_string(Spread spread) {
  switch (spread) {
    case Spread::Centre: return "centre";
    case Spread::Corners: return "corners";
    case Spread::Edges: return "edges";
    case Spread::Ring: return "ring";
    case Spread::Row: return "row";
    case Spread::Grid: return "grid";
  }
  return "";
}

}  // namespace maquette
