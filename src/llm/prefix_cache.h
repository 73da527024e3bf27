#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace maquette {

/// Model state after reading a fixed prompt prefix, as files <key>.kv in one folder. Each file
/// carries the digest of its bytes; a damaged one counts as missing. Several processes may share
/// the folder. It is a cache: removing any file costs time only.
class PrefixCache {
 public:
  static constexpr std::uint64_t kMaxBytes = 2'000'000'000;

  /// An empty `folder` makes a cache that holds nothing.
  explicit PrefixCache(std::filesystem::path folder, std::uint64_t max_bytes = kMaxBytes)
      : folder_(std::move(folder)), max_bytes_(max_bytes) {}

  [[nodiscard]] bool enabled() const { return !folder_.empty(); }

  /// The state saved under that key; nothing when there is none or it is damaged.
  [[nodiscard]] std::optional<std::string> load(std::string_view key) const;

  /// Saves a state, then removes the files that were used longest ago while all of them together
  /// are over the limit. Io on failure.
  [[nodiscard]] Result<void> save(std::string_view key, std::string_view state) const;

 private:
  [[nodiscard]] std::filesystem::path path_of(std::string_view key) const;
  void prune() const;

  std::filesystem::path folder_;
  std::uint64_t max_bytes_;
};

}  // namespace maquette
