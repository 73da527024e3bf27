#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/catalogue.h"
#include "llm/model_files.h"

namespace maquette {

/// One line of `models list`.
struct ModelStatus {
  CatalogueEntry entry;
  std::filesystem::path path;       ///< Where the file is, or would be.
  bool installed = false;           ///< The file is there; locate() says whether it is right.
  std::uint64_t fetched_bytes = 0;  ///< Of a pull that was broken off.
  bool is_default = false;
};

/// Bytes on disk below the cache folder.
struct CacheUsage {
  std::uint64_t models = 0;
  std::uint64_t leftovers = 0;  ///< Half pulls and files nobody knows; prune() drops them.
  std::uint64_t prompt_state = 0;
};

/// The models on this machine: files below `cache`/models, the choice in `config`/config.json. Its
/// state is the file system, so several processes may use it at once. Thread-safe.
class ModelStore {
 public:
  ModelStore(std::filesystem::path cache, std::filesystem::path config, Catalogue catalogue);
  /// The user's store, with the catalogue in the binary.
  [[nodiscard]] static ModelStore of_user();

  [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }
  [[nodiscard]] std::filesystem::path folder() const { return cache_ / "models"; }
  /// Where models keep their state after a fixed prompt.
  [[nodiscard]] std::filesystem::path prompt_state_folder() const { return cache_ / "kv"; }

  /// The catalogue in its order, and what is here of it.
  [[nodiscard]] std::vector<ModelStatus> list() const;

  /// An installed model, ready to use. Its digest is checked unless the file is unchanged since it
  /// was. NotFound when it is not in the catalogue or not installed; Unavailable when damaged.
  [[nodiscard]] Result<InstalledModel> locate(std::string_view name, const RunContext& context,
                                              const EventSink& events) const;

  /// See pull_model().
  [[nodiscard]] Result<InstalledModel> pull(std::string_view name, const RunContext& context,
                                            const EventSink& events) const;

  /// Hashes an installed model again. Errors as locate().
  [[nodiscard]] Result<InstalledModel> verify(std::string_view name, const RunContext& context,
                                              const EventSink& events) const;

  /// The model to take when the user names none: the one chosen with use(), else the catalogue's.
  [[nodiscard]] std::string default_name() const;

  /// Makes `name` (as in --model) the default; other settings of config.json stay. Io, or
  /// InvalidArgument when config.json is damaged.
  [[nodiscard]] Result<void> use(std::string_view name) const;

  /// Removes a model and what is left of its pulls; returns the bytes freed.
  [[nodiscard]] Result<std::uint64_t> remove(std::string_view name) const;

  /// Removes half pulls, prompt state and files of no model in the catalogue; returns the bytes
  /// freed. What another process is pulling stays.
  [[nodiscard]] Result<std::uint64_t> prune() const;

  [[nodiscard]] CacheUsage usage() const;

 private:
  std::filesystem::path cache_;
  std::filesystem::path config_;
  Catalogue catalogue_;
};

}  // namespace maquette
