#pragma once

#include <string>
#include <vector>

#include "engine/designer.h"
#include "store/design_store.h"

namespace maquette {

/// What a person sees when a design is done: how it went, its parts with sizes and colours, its
/// files. `colour` allows terminal colours.
[[nodiscard]] std::string summarise(const MadeDesign& made, bool colour);

/// The reason why no model was made; empty when one was made. The summary does not have the reason,
/// because it is an error and goes to standard error.
[[nodiscard]] std::string failure_of(const MadeDesign& made);

/// The one object of `make --json` and `run --json`: design.json with facts, absolute paths in
/// `files`, and `folder`.
[[nodiscard]] std::string summarise_json(const MadeDesign& made);

/// The table of `list`.
[[nodiscard]] std::string summarise(const std::vector<DesignSummary>& designs);
[[nodiscard]] std::string summarise_json(const std::vector<DesignSummary>& designs);

/// "12 cm", "1.50 m", "8 mm": a length in metres as a person says it.
[[nodiscard]] std::string human_length(double metres);

}  // namespace maquette
