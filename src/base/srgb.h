#pragma once

namespace maquette {

/// One channel between sRGB's encoding and linear light, both in [0, 1] (IEC 61966-2-1).
[[nodiscard]] double linear_from_srgb(double value);
[[nodiscard]] double srgb_from_linear(double value);

}  // namespace maquette
