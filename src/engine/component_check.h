#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "base/run_context.h"
#include "compose/library.h"
#include "core/event.h"
#include "core/script_runner.h"
#include "engine/component_findings.h"

namespace maquette {

struct ComponentCheckRequest {
  std::vector<const Component*> components;  ///< Of `known`.
  const ComponentLibrary* known = nullptr;
  int jobs = 1;        ///< Settings at a time; the runner should have as many lanes.
  int by_chance = 20;  ///< Settings of each component drawn by chance, beside the planned ones.
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
/// facts twice; each colour is worn by a part; the examples are read without a note. A stop ends it
/// early with what was found. Errors: Unavailable, Io.
[[nodiscard]] Result<ComponentCheck> check_components(ScriptRunner& runner,
                                                      const ComponentCheckRequest& request,
                                                      const RunContext& context,
                                                      const EventSink& events);

}  // namespace maquette
