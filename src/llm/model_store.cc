#include "llm/model_store.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "llm/file_lock.h"
#include "llm/model_pull.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLearnedDigests = "digests.json";

std::uint64_t bytes_of(const fs::path& path) {
  std::error_code error;
  if (fs::is_regular_file(fs::symlink_status(path, error))) {
    const std::uint64_t size = fs::file_size(path, error);
    return error ? 0 : size;
  }
  std::uint64_t sum = 0;
  for (const fs::path& file : files_below(path).value_or(std::vector<fs::path>{})) {
    const std::uint64_t size = fs::file_size(file, error);
    sum += error ? 0 : size;
  }
  return sum;
}

/// Removes a file or tree and returns what that freed.
Result<std::uint64_t> drop(const fs::path& path) {
  const std::uint64_t bytes = bytes_of(path);
  MAQUETTE_TRY_VOID(remove_tree(path));
  return bytes;
}

Result<Json> read_config(const fs::path& path) {
  Result<std::string> text = read_file(path);
  if (!text && text.error().code == ErrorCode::NotFound) {
    return Json::object();
  }
  if (!text) {
    return tl::unexpected(std::move(text).error());
  }
  Result<Json> json = parse_json(*text);
  if (json && json->is_object()) {
    return json;
  }
  return fail(ErrorCode::InvalidArgument,
              fmt::format("{} is no json object; mend or remove it", path.string()));
}

/// True when a process holds the lock of a pull.
bool is_being_pulled(const fs::path& lock) {
  std::stop_source stop;
  stop.request_stop();  // One try, no waiting.
  return fs::exists(lock) && !FileLock::acquire(lock, {stop.get_token(), {}}, {});
}

/// Files that stay when the store is pruned.
bool belongs(const Catalogue& catalogue, const fs::path& folder, const fs::path& path) {
  if (path.filename() == kLearnedDigests) {
    return true;
  }
  return std::ranges::any_of(catalogue.entries, [&](const CatalogueEntry& entry) {
    const ModelFiles files = model_files(folder, entry);
    if (path == files.model || path == files.stamp) {
      return fs::exists(files.model);
    }
    return path.string().starts_with(files.model.string()) && is_being_pulled(files.lock);
  });
}

std::vector<fs::path> children(const fs::path& folder) {
  return entries_of(folder).value_or(std::vector<fs::path>{});
}

/// A temporary folder of a process that lives.
bool in_use(const Catalogue& catalogue, const fs::path& folder, const fs::path& path) {
  return path.filename().string().starts_with("maquette-") &&
         std::ranges::any_of(catalogue.entries, [&](const CatalogueEntry& entry) {
           return is_being_pulled(model_files(folder, entry).lock);
         });
}

}  // namespace

ModelStore::ModelStore(fs::path cache, fs::path config, Catalogue catalogue)
    : cache_(std::move(cache)), config_(std::move(config)), catalogue_(std::move(catalogue)) {}

ModelStore ModelStore::of_user() {
  return ModelStore(cache_folder(), config_folder(), builtin_catalogue());
}

std::vector<ModelStatus> ModelStore::list() const {
  std::vector<ModelStatus> models;
  const std::string chosen = default_name();
  for (const CatalogueEntry& entry : catalogue_.entries) {
    const ModelFiles files = model_files(folder(), entry);
    models.push_back(
        {entry, files.model, fs::exists(files.model), bytes_of(files.part), entry.name == chosen});
  }
  return models;
}

Result<InstalledModel> ModelStore::locate(std::string_view name, const RunContext& context,
                                          const EventSink& events) const {
  MAQUETTE_TRY(const CatalogueEntry entry, find_model(catalogue_, name));
  const ModelFiles files = model_files(folder(), entry);
  const std::optional<std::string> stamped = stamped_digest(files);
  if (stamped && stamped == pinned_digest(folder(), entry)) {
    return InstalledModel{files.model, *stamped};
  }
  return verify_model(folder(), entry, context, events);
}

Result<InstalledModel> ModelStore::pull(std::string_view name, const RunContext& context,
                                        const EventSink& events) const {
  MAQUETTE_TRY(const CatalogueEntry entry, find_model(catalogue_, name));
  return pull_model(folder(), entry, context, events);
}

Result<InstalledModel> ModelStore::verify(std::string_view name, const RunContext& context,
                                          const EventSink& events) const {
  MAQUETTE_TRY(const CatalogueEntry entry, find_model(catalogue_, name));
  return verify_model(folder(), entry, context, events);
}

std::string ModelStore::default_name() const {
  const Result<Json> config = read_config(config_ / "config.json");
  if (!config) {
    return catalogue_.default_name;
  }
  return json_field<std::string>(*config, "model").value_or(catalogue_.default_name);
}

Result<void> ModelStore::use(std::string_view name) const {
  const fs::path path = config_ / "config.json";
  MAQUETTE_TRY(Json config, read_config(path));
  config["model"] = name;
  MAQUETTE_TRY_VOID(create_folder(config_));
  return write_file_atomic(path, dump_json(config, 2) + "\n");
}

Result<std::uint64_t> ModelStore::remove(std::string_view name) const {
  MAQUETTE_TRY(const CatalogueEntry entry, find_model(catalogue_, name));
  const ModelFiles files = model_files(folder(), entry);
  std::uint64_t freed = 0;
  for (const fs::path& path : {files.model, files.stamp, files.part, files.mirror_state,
                               fs::path(files.part.string() + ".etag")}) {
    MAQUETTE_TRY(const std::uint64_t bytes, drop(path));
    freed += bytes;
  }
  return freed;
}

Result<std::uint64_t> ModelStore::prune() const {
  MAQUETTE_TRY(std::uint64_t freed, drop(prompt_state_folder()));
  for (const fs::path& path : children(folder())) {
    if (belongs(catalogue_, folder(), path) || in_use(catalogue_, folder(), path)) {
      continue;
    }
    MAQUETTE_TRY(const std::uint64_t bytes, drop(path));
    freed += bytes;
  }
  return freed;
}

CacheUsage ModelStore::usage() const {
  CacheUsage usage;
  usage.prompt_state = bytes_of(prompt_state_folder());
  for (const fs::path& path : children(folder())) {
    (belongs(catalogue_, folder(), path) ? usage.models : usage.leftovers) += bytes_of(path);
  }
  return usage;
}

}  // namespace maquette
