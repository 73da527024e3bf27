#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// The bytes in base 64 (RFC 4648 section 4), padded, in one line.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace maquette
