#pragma once

#include <string_view>

#include "base/error.h"
#include "base/run_context.h"
#include "blender/blender_registry.h"
#include "core/event.h"

namespace maquette {

/// Fetches Blender as a Python module: "4.5" or "5.0", in the release that is pinned here. The
/// machine's pip checks the wheels' pinned sha256, unpacks them beside the registry's other pulled
/// ones and runs nothing of them; then the module is started once, and only takes its place when
/// that works. Returns at once when it is here already. Errors: InvalidArgument (no such version),
/// Unavailable (no Python 3.11, no pip, no network, other bytes than pinned, does not start), Io
/// (no space), Cancelled. Leaves nothing on failure.
[[nodiscard]] Result<KnownBlender> pull_blender(const BlenderRegistry& registry,
                                                std::string_view version, const RunContext& context,
                                                const EventSink& events);

}  // namespace maquette
