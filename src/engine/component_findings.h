#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/card.h"
#include "compose/library.h"
#include "core/script_runner.h"
#include "engine/component_settings.h"

namespace maquette {

/// Something that a component promises and does not keep.
struct ComponentFinding {
  std::string component;
  std::string setting;  ///< As a program of one line, to try it again.
  std::string what;     ///< The promise: "stands", "hangs_together", "size", ...; docs/formats.md.
  std::string value;    ///< What was found: "lowest point at z = 0.012 m".
  friend bool operator==(const ComponentFinding&, const ComponentFinding&) = default;
};

[[nodiscard]] ComponentFinding make_finding(const Card& card, const ComponentSetting& setting,
                                            std::string what, std::string value);

/// What one run of a setting shows against the card. The facts are those of the item in its own
/// frame.
[[nodiscard]] std::vector<ComponentFinding> findings_of(const Card& card,
                                                        const ComponentSetting& setting,
                                                        const RunRecord& record);

/// The colour parameters of a setting whose colour some part has, by name.
[[nodiscard]] std::vector<std::string> worn_colors(const ComponentSetting& setting,
                                                   const Facts& facts);

/// Whether two runs made the same. Blender may number the vertices otherwise each time, so what
/// depends on their order may differ a little: last digits, and where surfaces are sampled.
[[nodiscard]] bool same_model(const Facts& first, const Facts& second);

/// The card's examples that are not read as they stand, without a note.
[[nodiscard]] std::vector<ComponentFinding> example_findings(const Card& card,
                                                             const ComponentLibrary& library);

}  // namespace maquette
