#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "brief/brief.h"
#include "core/facts.h"
#include "core/script_runner.h"
#include "core/verification.h"
#include "verify/verify.h"

namespace maquette {

/// The checks that verify() is made of, each over all of a model. They add what they find.

/// floating_part, interpenetration, coincident_parts.
void check_contacts(const Facts& facts, std::vector<Finding>& findings);

/// below_ground, not_resting, asymmetry.
void check_ground(const Facts& facts, std::vector<Finding>& findings);

/// zero_thickness, open_solid, inward_faces, absurd_proportion.
void check_solids(const Facts& facts, std::vector<Finding>& findings);

/// cutter_left: boolean cutters that are still visible and that the instruction does not name.
void check_cutters(const Facts& facts, const std::optional<Brief>& brief,
                   std::vector<Finding>& findings);

/// empty_scene, all_at_origin, single_colour, leftover_object, over_budget, blank_view.
void check_scene(const Facts& facts, const VerifyRequest& request, std::vector<Finding>& findings);

/// How much of what an instruction states was looked for and found.
struct StatedShare {
  std::size_t stated = 0;
  std::size_t met = 0;
};

/// missing_part, missing_hole, wrong_count, missing_colour, wrong_size, wrong_relation. Parts are
/// identified by their names, and by comments if some names are meaningless. A demand counts as not
/// met if neither names nor comments mention it. The request must have a brief.
[[nodiscard]] StatedShare check_stated(const Facts& facts, const VerifyRequest& request,
                                       std::vector<Finding>& findings);

}  // namespace maquette
