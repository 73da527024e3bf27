#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "brief/brief.h"
#include "brief/token.h"

namespace maquette::brief {

struct RatioPhrase {
  StatedRatio ratio;
  std::size_t end = 0;  ///< One past its last token.
};

/// Reads the ratio that begins at `at`: "twice as wide as high", "three times as long as it is
/// wide", "half as tall as wide", "as wide as deep".
[[nodiscard]] std::optional<RatioPhrase> read_ratio(std::span<const Token> tokens, std::size_t at);

}  // namespace maquette::brief
