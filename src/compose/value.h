#pragma once

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace maquette {

/// A colour of the palette by its name ("DARK_RED"), or one of its own.
struct Color {
  std::string name;             ///< Empty for rgb().
  std::array<double, 3> rgb{};  ///< Linear light; as the palette has it when named.
  friend bool operator==(const Color&, const Color&) = default;
};

using Point = std::vector<double>;  ///< Two or three numbers.

/// What a parameter can be set to: a number (metres, degrees, a count, a ratio), on/off, a colour,
/// a text or choice, a list of points.
using Value = std::variant<double, bool, Color, std::string, std::vector<Point>>;

}  // namespace maquette
