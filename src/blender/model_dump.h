#pragma once

#include <cstdint>
#include <string_view>

#include "base/error.h"
#include "mesh/scene.h"

namespace maquette {

/// What a model may have at most to be measured: some ten seconds' work.
inline constexpr std::uint64_t kMaxModelPoints = 10'000'000;
inline constexpr std::uint64_t kMaxModelTriangles = 10'000'000;

/// Reads what worker/dump.py wrote (its comment gives the format). The bytes may come from a worker
/// that a hostile file has taken over: every count and index is checked against the bytes at hand
/// before memory is taken for it. InvalidArgument says what is wrong.
[[nodiscard]] Result<Scene> read_model_dump(std::string_view bytes);

}  // namespace maquette
