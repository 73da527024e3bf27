#pragma once

#include <filesystem>

#include "base/error.h"
#include "base/run_context.h"
#include "bench/run_folder.h"
#include "core/event.h"

namespace maquette {

/// Writes a run's figures and all its samples as one HTML page, which needs no network and no file
/// beside it but for full-size pictures and whole scripts: those are links into the run's folder.
/// Samples that are not made, or whose pictures are gone, are shown as that. Errors: Io, Cancelled,
/// InvalidArgument (a record or verdict file that is none).
[[nodiscard]] Result<void> write_report(const RunFolder& run, const std::filesystem::path& page,
                                        const RunContext& context, const EventSink& events);

}  // namespace maquette
