#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace maquette {

/// A Python file's bytes as UTF-8 text. Reads what Python reads: UTF-8 with or without a byte order
/// mark, and the encoding that a comment in the first two lines declares (PEP 263), which then says
/// utf-8; also UTF-16 with a byte order mark. InvalidArgument, with what is wrong, for binary
/// files, unknown encodings and bytes that the encoding does not have.
[[nodiscard]] Result<std::string> decode_script(std::string_view bytes);

}  // namespace maquette
