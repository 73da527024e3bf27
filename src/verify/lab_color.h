#pragma once

#include <array>

namespace maquette {

/// A colour in CIELAB (CIE 15:2004), white point D65.
struct LabColor {
  double lightness = 0;  ///< 0 to 100.
  double a = 0;
  double b = 0;
};

/// From linear light, sRGB primaries, each channel in [0, 1].
[[nodiscard]] LabColor lab_from_linear(const std::array<double, 3>& rgb);

/// CIE76: the distance in CIELAB. About 2 can just be told apart, red and orange are 50 apart.
[[nodiscard]] double color_distance(const LabColor& one, const LabColor& other);

}  // namespace maquette
