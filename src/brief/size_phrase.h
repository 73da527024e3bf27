#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "brief/token.h"

namespace maquette::brief {

struct SizePhrase {
  std::vector<StatedSize> sizes;
  std::size_t end = 0;  ///< One past its last token.
};

/// Reads the size that begins at `at`: "12 cm tall", "about 6 feet", "30 cm in height", "2 x 3 m"
/// (width and depth), "15 cm by 10 cm by 5 cm", "half a metre wide".
[[nodiscard]] std::optional<SizePhrase> read_size(std::span<const Token> tokens, std::size_t at);

/// The axis that a noun or adjective speaks of: "height", "tall", "diameter".
[[nodiscard]] std::optional<StatedSize::Axis> axis_of(std::string_view word);

}  // namespace maquette::brief
