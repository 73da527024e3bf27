#include "llm/model_files.h"

#include <sys/stat.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxStateBytes = 1UL << 20;

fs::path learned_path(const fs::path& folder) {
  return folder / "digests.json";
}

/// An object read from a small file of ours; an empty one when it is missing or damaged.
Json read_object(const fs::path& path) {
  Result<Json> json = read_file(path, kMaxStateBytes).and_then([](const std::string& text) {
    return parse_json(text);
  });
  return json && json->is_object() ? *std::move(json) : Json::object();
}

/// Size and time of the last change, as the stamp keeps them; null when there is no file.
Json fingerprint(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    return nullptr;
  }
  return {{"bytes", status.st_size},
          {"mtime", fmt::format("{}.{:09}", status.st_mtim.tv_sec, status.st_mtim.tv_nsec)}};
}

}  // namespace

ModelFiles model_files(const fs::path& folder, const CatalogueEntry& entry) {
  const std::string model = (folder / entry.file).string();
  return {model, model + ".part", model + ".part.json", model + ".verified", model + ".lock"};
}

std::optional<std::string> pinned_digest(const fs::path& folder, const CatalogueEntry& entry) {
  if (entry.sha256) {
    return entry.sha256;
  }
  Result<std::string> learned =
      json_field<std::string>(read_object(learned_path(folder)), entry.name);
  return learned ? std::optional(*std::move(learned)) : std::nullopt;
}

Result<void> pin_digest(const fs::path& folder, const CatalogueEntry& entry,
                        const std::string& digest) {
  Json learned = read_object(learned_path(folder));
  learned[entry.name] = digest;
  return write_file_atomic(learned_path(folder), dump_json(learned, 2) + "\n");
}

std::optional<std::string> stamped_digest(const ModelFiles& files) {
  const Json stamp = read_object(files.stamp);
  const Json seen = fingerprint(files.model);
  if (seen.is_null() || stamp.value("file", Json()) != seen) {
    return std::nullopt;
  }
  Result<std::string> digest = json_field<std::string>(stamp, "sha256");
  return digest ? std::optional(*std::move(digest)) : std::nullopt;
}

Result<void> write_stamp(const ModelFiles& files, const std::string& digest) {
  const Json stamp = {{"file", fingerprint(files.model)}, {"sha256", digest}};
  return write_file_atomic(files.stamp, dump_json(stamp) + "\n");
}

Result<std::string> hash_file(const fs::path& path, const std::string& text,
                              const RunContext& context, const EventSink& events) {
  std::error_code error;
  const std::uint64_t total = fs::file_size(path, error);
  return sha256_file(path, context, [&](std::uint64_t done) {
    emit(events, ProgressEvent{text, "bytes", done, error ? 0 : total});
  });
}

Result<InstalledModel> verify_model(const fs::path& folder, const CatalogueEntry& entry,
                                    const RunContext& context, const EventSink& events) {
  const ModelFiles files = model_files(folder, entry);
  const std::string next = fmt::format("run `maquette models pull {}`", entry.name);
  std::error_code error;
  const std::uint64_t bytes = fs::file_size(files.model, error);
  if (error) {
    return fail(ErrorCode::NotFound, fmt::format("model {} is not here; {}", entry.name, next));
  }
  if (entry.sha256 && bytes != entry.bytes) {
    return fail(ErrorCode::Unavailable,
                fmt::format("model {}: {} has {} bytes instead of {}; {}", entry.name,
                            files.model.string(), bytes, entry.bytes, next));
  }
  MAQUETTE_TRY(const std::string digest,
               hash_file(files.model, fmt::format("checking {}", entry.name), context, events));
  const std::optional<std::string> expected = pinned_digest(folder, entry);
  if (expected && digest != *expected) {
    return fail(ErrorCode::Unavailable,
                fmt::format("model {}: {} has sha256 {}, expected {}; {}", entry.name,
                            files.model.string(), digest, *expected, next));
  }
  if (!expected) {
    MAQUETTE_TRY_VOID(pin_digest(folder, entry, digest));
  }
  MAQUETTE_TRY_VOID(write_stamp(files, digest));
  return InstalledModel{files.model, digest};
}

}  // namespace maquette
