#pragma once

#include <memory>
#include <span>

#include "core/component_index.h"

namespace maquette {

/// A full-text index of component cards in memory: SQLite FTS5 with Porter's stemmer, ranked by
/// BM25 with names and synonyms before summaries. Fails with Unavailable when SQLite lacks FTS5.
[[nodiscard]] Result<std::unique_ptr<ComponentIndex>> make_component_index(
    std::span<const ComponentDocument> documents);

}  // namespace maquette
