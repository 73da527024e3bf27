#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace maquette {

/// A Python file's bytes as UTF-8 text. Reads the same encodings as Python: UTF-8 with or without a
/// byte order mark, and the encoding that a comment in the first two lines declares (PEP 263). The
/// comment in the result says utf-8. Also reads UTF-16 with a byte order mark. InvalidArgument,
/// with the reason, for binary files, unknown encodings and bytes that are invalid in the encoding.
[[nodiscard]] Result<std::string> decode_script(std::string_view bytes);

}  // namespace maquette
