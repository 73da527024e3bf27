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

/// Tries each component's settings in Blender, for their facts alone, and looks whether its
/// promises are kept: it runs, stands on z = 0, hangs together, has the sizes it was given, at most
/// 20,000 triangles, parts as the card names them, closed surfaces; the defaults give the same
/// facts twice; each colour is worn by a part; the examples are read without a note. The promises
/// that need all settings of a component (the last three) are not checked for the sample. A stop
/// ends the check early and returns the findings so far. Errors: Unavailable, Io.
[[nodiscard]] Result<ComponentCheck> check_components(ScriptRunner& runner,
                                                      const ComponentCheckRequest& request,
                                                      const RunContext& context,
                                                      const EventSink& events);

}  // namespace maquette
