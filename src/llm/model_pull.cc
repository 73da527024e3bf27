#include "llm/model_pull.h"

#include <array>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "llm/file_lock.h"
#include "llm/gguf_file.h"
#include "llm/model_mirror.h"
#include "net/http_client.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// Room for one of the mirror's packages beside the file.
constexpr std::uint64_t kSpareBytes = 100'000'000;

/// One pull, under the model's lock.
class Pull {
 public:
  Pull(const fs::path& folder, const CatalogueEntry& entry, const RunContext& context,
       const EventSink& events)
      : folder_(folder),
        entry_(entry),
        context_(context),
        events_(events),
        files_(model_files(folder, entry)),
        expected_(pinned_digest(folder, entry)) {}

  Result<InstalledModel> run() {
    MAQUETTE_TRY(std::optional<InstalledModel> here, already_here());
    if (here) {
      return *std::move(here);
    }
    MAQUETTE_TRY_VOID(check_space());
    tell(fmt::format("{} is under the licence {}: {}", entry_.title, entry_.licence,
                     entry_.licence_url));
    Result<InstalledModel> official = from("the official address", [this] {
      DownloadOptions options;
      if (entry_.sha256) {
        options.expected_bytes = entry_.bytes;
      }
      return download(entry_.url, files_.part, options, context_, progress())
          .map([](std::uint64_t) {});
    });
    if (official || !worth_another_source(official.error())) {
      return official;
    }
    std::string reasons = fmt::format("official address: {}", official.error().message);
    if (entry_.mirror) {
      tell(fmt::format("{}; trying the mirror", reasons));
      Result<InstalledModel> mirrored = from("the mirror", [this] {
        return fetch_from_mirror(*entry_.mirror, files_, entry_.bytes, context_, progress());
      });
      if (mirrored || !worth_another_source(mirrored.error())) {
        return mirrored;
      }
      reasons += fmt::format("; mirror: {}", mirrored.error().message);
    }
    return fail(ErrorCode::Unavailable,
                fmt::format("{}; pull again, or fetch {} by hand and put it at {}", reasons,
                            entry_.url, files_.model.string()));
  }

 private:
  static bool worth_another_source(const Error& error) {
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::NotFound;
  }

  void tell(const std::string& text) const { emit(events_, StageEvent{text}); }

  [[nodiscard]] DownloadProgress progress() const {
    return [this](std::uint64_t done, std::uint64_t total) {
      emit(events_, ProgressEvent{fmt::format("fetching {}", entry_.name), "bytes", done,
                                  total > 0 ? total : entry_.bytes});
    };
  }

  /// The model when it is installed and right; a damaged file is removed.
  Result<std::optional<InstalledModel>> already_here() const {
    const std::optional<std::string> stamped = stamped_digest(files_);
    if (stamped && stamped == expected_) {
      return InstalledModel{files_.model, *stamped};
    }
    if (!fs::exists(files_.model)) {
      return std::nullopt;
    }
    Result<InstalledModel> verified = verify_model(folder_, entry_, context_, events_);
    if (verified) {
      return *std::move(verified);
    }
    if (!worth_another_source(verified.error())) {
      return tl::unexpected(std::move(verified).error());
    }
    tell(fmt::format("{}; fetching it again", verified.error().message));
    MAQUETTE_TRY_VOID(remove_tree(files_.model));
    return std::nullopt;
  }

  Result<void> check_space() const {
    std::error_code error;
    const std::uint64_t part = fs::file_size(files_.part, error);
    const std::uint64_t have = error ? 0 : std::min(part, entry_.bytes);
    const std::uint64_t needed = entry_.bytes - have + kSpareBytes;
    MAQUETTE_TRY(const std::uint64_t available, free_disk_bytes(folder_));
    if (available >= needed) {
      return {};
    }
    return fail(
        ErrorCode::Io,
        fmt::format("{} needed in {}, {} free; make room, or set MAQUETTE_CACHE to a folder "
                    "on another disk",
                    human_bytes(needed), folder_.string(), human_bytes(available)));
  }

  /// Runs one source and installs what it brought.
  template <class Fetch>
  Result<InstalledModel> from(std::string_view source, const Fetch& fetch) const {
    tell(fmt::format("fetching {} ({}) from {}", entry_.name, human_bytes(entry_.bytes), source));
    MAQUETTE_TRY_VOID(fetch());
    MAQUETTE_TRY(
        const std::string digest,
        hash_file(files_.part, fmt::format("checking {}", entry_.name), context_, events_));
    if (expected_ && digest != *expected_) {
      MAQUETTE_TRY_VOID(remove_fetched());
      return fail(ErrorCode::Unavailable,
                  fmt::format("the file from {} has sha256 {}, expected {}; it was removed", source,
                              digest, *expected_));
    }
    if (!expected_) {
      MAQUETTE_TRY_VOID(learn(digest));
    }
    MAQUETTE_TRY_VOID(rename_path(files_.part, files_.model));
    MAQUETTE_TRY_VOID(remove_fetched());
    MAQUETTE_TRY_VOID(write_stamp(files_, digest));
    return InstalledModel{files_.model, digest};
  }

  Result<void> learn(const std::string& digest) const {
    if (Result<std::uint64_t> size = check_gguf_file(files_.part); !size) {
      MAQUETTE_TRY_VOID(remove_fetched());
      return tl::unexpected(std::move(size).error());
    }
    tell(fmt::format("sha256 {} is pinned for {} from now on", digest, entry_.name));
    return pin_digest(folder_, entry_, digest);
  }

  Result<void> remove_fetched() const {
    MAQUETTE_TRY_VOID(remove_tree(files_.part));
    MAQUETTE_TRY_VOID(remove_tree(files_.part.string() + ".etag"));
    return remove_tree(files_.mirror_state);
  }

  const fs::path& folder_;
  const CatalogueEntry& entry_;
  const RunContext& context_;
  const EventSink& events_;
  ModelFiles files_;
  std::optional<std::string> expected_;
};

}  // namespace

Result<InstalledModel> pull_model(const fs::path& folder, const CatalogueEntry& entry,
                                  const RunContext& context, const EventSink& events) {
  const auto named = [&entry](Error error) {
    return tl::unexpected(std::move(error).with_context(fmt::format("pull {}", entry.name)));
  };
  MAQUETTE_TRY_VOID(create_folder(folder).map_error([&](Error error) {
    return std::move(error).with_context(fmt::format("pull {}", entry.name));
  }));
  TempFolder::sweep(folder);
  Result<FileLock> lock = FileLock::acquire(model_files(folder, entry).lock, context, [&] {
    emit(events, StageEvent{fmt::format("another process fetches {}; waiting for it", entry.name)});
  });
  if (!lock) {
    return named(std::move(lock).error());
  }
  Result<InstalledModel> model = Pull(folder, entry, context, events).run();
  if (!model) {
    return named(std::move(model).error());
  }
  return model;
}

}  // namespace maquette
