#pragma once

#include <vector>

#include "brief/brief.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// Whether things stand to others as an instruction states it: each subject to some object; between
/// two of the objects; around one of them. Left is -x and front is -y, as seen from -y.
[[nodiscard]] bool stand_as_stated(const std::vector<Bounds>& subjects, BriefRelationKind kind,
                                   const std::vector<Bounds>& objects);

}  // namespace maquette
