#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/catalogue.h"

namespace maquette {

/// The files of one model in the store's folder; docs/models.md describes them.
struct ModelFiles {
  std::filesystem::path model;
  std::filesystem::path part;          ///< What has been fetched so far.
  std::filesystem::path mirror_state;  ///< How many of the mirror's parts are in `part`.
  std::filesystem::path stamp;         ///< "This file of this size and time has this digest."
  std::filesystem::path lock;
};

[[nodiscard]] ModelFiles model_files(const std::filesystem::path& folder,
                                     const CatalogueEntry& entry);

/// A model that may be used.
struct InstalledModel {
  std::filesystem::path path;
  std::string digest;
};

/// The digest the file must have: the catalogue's, else the one learned at the first pull, else
/// nothing.
[[nodiscard]] std::optional<std::string> pinned_digest(const std::filesystem::path& folder,
                                                       const CatalogueEntry& entry);

/// Records a learned digest for good. Io on failure.
[[nodiscard]] Result<void> pin_digest(const std::filesystem::path& folder,
                                      const CatalogueEntry& entry, const std::string& digest);

/// The digest that the stamp states, when the file has not changed since it was written.
[[nodiscard]] std::optional<std::string> stamped_digest(const ModelFiles& files);

[[nodiscard]] Result<void> write_stamp(const ModelFiles& files, const std::string& digest);

/// Digest of a file, with progress in bytes under `text`.
[[nodiscard]] Result<std::string> hash_file(const std::filesystem::path& path,
                                            const std::string& text, const RunContext& context,
                                            const EventSink& events);

/// Hashes the installed file and stamps it; a digest not known before is pinned. NotFound when it
/// is not there; Unavailable when it is truncated or has another digest, with the next step.
[[nodiscard]] Result<InstalledModel> verify_model(const std::filesystem::path& folder,
                                                  const CatalogueEntry& entry,
                                                  const RunContext& context,
                                                  const EventSink& events);

}  // namespace maquette
