#pragma once

#include "brief/brief.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Whether a box stands to another as an instruction states it. Left is -x and front is -y, as seen
/// from -y; between and around are read loosely: boxes say no more.
[[nodiscard]] bool stands_in(const Bounds& subject, BriefRelationKind kind, const Bounds& object);

}  // namespace maquette
