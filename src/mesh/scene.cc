#include "mesh/scene.h"

namespace maquette {

std::string_view to_string(CutKind kind) {
  switch (kind) {
    case CutKind::Difference: return "difference";
    case CutKind::Intersect: return "intersect";
  }
  return "difference";
}

std::optional<CutKind> cut_kind_from_string(std::string_view name) {
  for (const CutKind kind : {CutKind::Difference, CutKind::Intersect}) {
    if (name == to_string(kind)) {
      return kind;
    }
  }
  return std::nullopt;
}

}  // namespace maquette
