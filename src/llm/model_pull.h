#pragma once

#include <filesystem>

#include "llm/model_files.h"

namespace maquette {

/// Brings a model into `folder`: from its official address, else from its mirror; each goes on
/// where an earlier pull stopped. Disk space is checked first and the licence told. Only bytes with
/// the pinned digest become the model file, by one rename; without a pinned digest the first pull's
/// is pinned. A second process that pulls the same model waits for the first. Errors: Unavailable
/// (no source gave it; the message has every source's reason), Io, Cancelled, Timeout.
[[nodiscard]] Result<InstalledModel> pull_model(const std::filesystem::path& folder,
                                                const CatalogueEntry& entry,
                                                const RunContext& context, const EventSink& events);

}  // namespace maquette
