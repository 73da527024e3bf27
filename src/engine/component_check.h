#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/run_context.h"
#include "compose/library.h"
#include "core/event.h"
#include "core/script_runner.h"
#include "engine/component_findings.h"

namespace maquette {

struct ComponentCheckRequest {
  std::vector<const Component*> components;  ///< Of `known`; all of their settings are tried.
  const ComponentLibrary* known = nullptr;
  int jobs = 1;            ///< Settings at a time; the runner should have as many lanes.
  std::size_t sample = 0;  ///< Settings drawn from the other components of `known`.
  std::uint64_t seed = 0;  ///< The same seed draws the same sample.
};

struct ComponentCheck {
  std::size_t settings = 0;                ///< To be tried; the defaults count twice.
  std::size_t done = 0;                    ///< Less after a stop.
  std::vector<ComponentFinding> findings;  ///< In the components' order, then the settings'.
  std::chrono::milliseconds time{};
};

/// Tries each component's settings in Blender, for their facts alone, and checks its promises:
/// - The component runs, stands on z = 0 and hangs together.
/// - It has the given sizes and at most 20,000 triangles.
/// - Its parts have the card's names and closed surfaces.
/// - The defaults give the same facts twice.
/// - A part wears each colour.
/// - The examples are read without a note.
/// The last three promises need all settings of a component, so they are not checked for the
/// sample. A stop ends the check early and returns the findings so far. Errors: Unavailable, Io.
[[nodiscard]] Result<ComponentCheck> check_components(ScriptRunner& runner,
                                                      const ComponentCheckRequest& request,
                                                      const RunContext& context,
                                                      const EventSink& events);

}  // namespace maquette
