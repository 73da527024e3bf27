#include "base/base64.h"

#include <openssl/evp.h>

namespace maquette {

std::string base64(std::string_view bytes) {
  // The encoder counts in int, and blocks of a multiple of three need no padding between them.
  constexpr std::size_t kBlock = 3UL << 20;
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');  // It ends what it writes with a zero.
  std::size_t written = 0;
  while (!bytes.empty()) {
    const std::string_view block = bytes.substr(0, kBlock);
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()) + written,
                                       reinterpret_cast<const unsigned char*>(block.data()),
                                       static_cast<int>(block.size()));
    written += static_cast<std::size_t>(length);
    bytes.remove_prefix(block.size());
  }
  text.resize(written);
  return text;
}

}  // namespace maquette
