#include "base/digest.h"

#include <system_error>

#include <cerrno>
#include <fstream>
#include <vector>

#include <fmt/format.h>
#include <openssl/evp.h>

namespace maquette {

struct Sha256::State {
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(),
                                                                  &EVP_MD_CTX_free};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  MAQUETTE_CHECK(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
  MAQUETTE_CHECK(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::hex() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  MAQUETTE_CHECK(EVP_DigestFinal_ex(state_->context.get(), digest.data(), &length) == 1);
  std::string text;
  for (unsigned i = 0; i < length; ++i) {
    text += fmt::format("{:02x}", digest[i]);
  }
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 sha;
  sha.update(bytes);
  return sha.hex();
}

Result<std::string> sha256_file(const std::filesystem::path& path, const RunContext& context,
                                const std::function<void(std::uint64_t)>& progress) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return fail(ErrorCode::NotFound,
                fmt::format("read {}: {}", path.string(), std::generic_category().message(errno)));
  }
  Sha256 sha;
  std::vector<char> block(16U << 20);
  std::uint64_t done = 0;
  while (file) {
    MAQUETTE_TRY_VOID(context.check());
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    sha.update({block.data(), static_cast<std::size_t>(file.gcount())});
    done += static_cast<std::uint64_t>(file.gcount());
    if (progress) {
      progress(done);
    }
  }
  if (file.bad()) {
    return fail(ErrorCode::Io, fmt::format("read {}: i/o error", path.string()));
  }
  return sha.hex();
}

}  // namespace maquette
