#pragma once

#include <cstdint>
#include <filesystem>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"

namespace maquette {

/// The size of a file that begins like a GGUF model. NotFound, Io, or Unavailable when it is
/// something else; the message says what to do.
[[nodiscard]] Result<std::uint64_t> check_gguf_file(const std::filesystem::path& path);

/// Brings the file into the page cache, so that mapping it does not block: what is there already is
/// not read. Sends ProgressEvents in bytes while it reads.
[[nodiscard]] Result<void> read_ahead(const std::filesystem::path& path, const RunContext& context,
                                      const EventSink& events);

}  // namespace maquette
