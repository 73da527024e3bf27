#include "compose/units.h"

#include <algorithm>
#include <array>

namespace maquette {
namespace {

/// A fraction of a metre: 7 cm is 7 * 1 / 100, which is 0.07 and not 0.07000000000000001.
struct Unit {
  double numerator = 1;
  double denominator = 1;
  std::array<std::string_view, 5> names;
};

constexpr std::array kUnits = {
    Unit{1, 1000, {"mm", "millimetre", "millimetres", "millimeter", "millimeters"}},
    Unit{1, 100, {"cm", "centimetre", "centimetres", "centimeter", "centimeters"}},
    Unit{1, 1, {"m", "metre", "metres", "meter", "meters"}},
    Unit{254, 10'000, {"in", "inch", "inches"}},
    Unit{3048, 10'000, {"ft", "foot", "feet"}},
};

}  // namespace

std::optional<double> in_metres(double number, std::string_view unit) {
  for (const Unit& each : kUnits) {
    if (!unit.empty() && std::ranges::find(each.names, unit) != each.names.end()) {
      return number * each.numerator / each.denominator;
    }
  }
  return std::nullopt;
}

}  // namespace maquette
