#include "llm/prefix_cache.h"

#include <system_error>

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/fs.h"
#include "base/log.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "maquette-kv 1\n";
constexpr std::size_t kDigestBytes = 64;

}  // namespace

std::optional<std::string> PrefixCache::load(std::string_view key) const {
  if (!enabled()) {
    return std::nullopt;
  }
  const fs::path path = path_of(key);
  Result<std::string> file = read_file(path, max_bytes_ + kMagic.size() + kDigestBytes);
  if (!file) {
    return std::nullopt;
  }
  const std::string_view bytes = *file;
  const std::size_t header = kMagic.size() + kDigestBytes;
  if (bytes.size() < header || !bytes.starts_with(kMagic) ||
      sha256_hex(bytes.substr(header)) != bytes.substr(kMagic.size(), kDigestBytes)) {
    log_info("prompt cache: {}: damaged, ignored", path.string());
    return std::nullopt;
  }
  std::error_code ignored;
  fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);
  file->erase(0, header);
  return *std::move(file);
}

Result<void> PrefixCache::save(std::string_view key, std::string_view state) const {
  if (!enabled() || state.size() > max_bytes_) {
    return {};
  }
  MAQUETTE_TRY_VOID(create_folder(folder_));
  std::string bytes;
  bytes.reserve(kMagic.size() + kDigestBytes + state.size());
  bytes.append(kMagic).append(sha256_hex(state)).append(state);
  MAQUETTE_TRY_VOID(write_file_atomic(path_of(key), bytes));
  prune();
  return {};
}

fs::path PrefixCache::path_of(std::string_view key) const {
  return folder_ / fmt::format("{}.kv", key);
}

void PrefixCache::prune() const {
  struct Entry {
    fs::file_time_type used;
    std::uint64_t bytes = 0;
    fs::path path;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (const fs::path& file : entries_of(folder_).value_or(std::vector<fs::path>{})) {
    if (file.extension() != ".kv") {
      continue;
    }
    const std::uint64_t bytes = fs::file_size(file, error);
    if (error) {
      continue;  // It went in the meantime.
    }
    entries.push_back({fs::last_write_time(file, error), bytes, file});
    total += bytes;
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (std::size_t i = 0; i + 1 < entries.size() && total > max_bytes_; ++i) {
    fs::remove(entries[i].path, error);
    total -= entries[i].bytes;
  }
}

}  // namespace maquette
