#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "brief/brief.h"
#include "compose/library.h"
#include "core/component_index.h"

namespace maquette {

/// How well the library can make a thing.
enum class Fit {
  Exact,   ///< A component is called so.
  Family,  ///< An archetype stands for its kind.
  Solids   ///< Nothing does: it must be put together.
};

[[nodiscard]] std::string_view to_string(Fit fit);

struct ThingOffer {
  Fit fit = Fit::Solids;
  const Component* component = nullptr;  ///< Of Exact and Family.
};

/// What the library offers for an instruction.
struct Offer {
  std::vector<ThingOffer> things;         ///< One for each thing of the brief.
  std::vector<const Component*> shown;    ///< Cards for the prompt's variable part, best first.
  std::vector<const Component*> allowed;  ///< What the grammar lets the model call.
  /// How well the library fits, in [0, 1]: the things' mean (exact 1, family 0.5, solids 0) times
  /// the share of the instruction that was read.
  double fit = 0;
};

/// Solids and archetypes, which every prompt shows.
[[nodiscard]] std::vector<const Component*> always_offered(const ComponentLibrary& library);

/// Chooses components for a brief: up to three cards for one thing, more for an arrangement, few
/// enough that a small model does not use what it was only shown.
[[nodiscard]] Result<Offer> offer_components(const Brief& brief, std::string_view instruction,
                                             const ComponentLibrary& library,
                                             ComponentIndex& index);

/// The cards as the index wants them.
[[nodiscard]] std::vector<ComponentDocument> documents_of(const ComponentLibrary& library);

}  // namespace maquette
