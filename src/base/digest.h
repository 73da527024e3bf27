#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/run_context.h"

namespace maquette {

/// SHA-256 (FIPS 180-4) over bytes as they arrive.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void update(std::string_view bytes);
  /// The digest as 64 lower-case hexadecimal digits; call it once, last.
  [[nodiscard]] std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// Digest of a file of any size. `progress` gets the bytes read so far, about every 16 MiB.
[[nodiscard]] Result<std::string> sha256_file(const std::filesystem::path& path,
                                              const RunContext& context,
                                              const std::function<void(std::uint64_t)>& progress);

}  // namespace maquette
