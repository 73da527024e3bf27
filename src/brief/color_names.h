#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// One entry of resources/compose/palette.json: a colour or a material's usual look.
struct NamedColor {
  std::string name;             ///< As scripts spell it: "DARK_RED".
  std::array<double, 3> rgb{};  ///< Linear light, in [0, 1].
  double metal = 0;             ///< Of the Principled shader.
  double rough = 0.5;
  bool material = false;           ///< A material's look (WOOD, STEEL), not a plain colour.
  std::vector<std::string> words;  ///< Lower case, the usual one first: "dark red", "maroon".
};

/// The palette, in the file's order. Made once; safe from several threads.
[[nodiscard]] std::span<const NamedColor> palette();

/// The colour that a word or two name: "maroon", "dark gray", "DARK_RED", "dark_red"; any case.
[[nodiscard]] const NamedColor* find_color(std::string_view words);

}  // namespace maquette
