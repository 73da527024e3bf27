#pragma once

#include <optional>
#include <string_view>

namespace maquette {

/// Which pictures are drawn of a model.
struct ViewOptions {
  enum class Kind {
    None,
    Orbit,   ///< `count` cameras around the model, framed to it.
    Method,  ///< The method's eight cube-corner cameras (its released renderer).
    Judge    ///< Four of Orbit, one from below, and close-ups of the ends of long things.
  };
  enum class Engine { Workbench, Cycles, Eevee };
  enum class Background { Studio, Transparent };
  /// The method's words for the object's own colour: the darker it is, the more light it gets.
  enum class Brightness { VeryBright, Bright, MediumBright, Dark, VeryDark };
  Kind kind = Kind::Orbit;
  int count = 4;
  int size_pixels = 512;
  Engine engine = Engine::Workbench;
  std::optional<Background> background;  ///< nullopt: studio for Orbit, else transparent.
  Brightness brightness = Brightness::MediumBright;
  /// Method only: the released renderer's framing, which mixes up y and z of the model's centre,
  /// and its light, which does not know the model's size.
  bool released_framing = false;
};

/// The names on the command line, in requests and in records: "orbit", "workbench", "very_dark".
[[nodiscard]] std::string_view to_string(ViewOptions::Kind kind);
[[nodiscard]] std::string_view to_string(ViewOptions::Engine engine);
[[nodiscard]] std::string_view to_string(ViewOptions::Background background);
[[nodiscard]] std::string_view to_string(ViewOptions::Brightness brightness);

[[nodiscard]] std::optional<ViewOptions::Engine> engine_from_string(std::string_view name);
[[nodiscard]] std::optional<ViewOptions::Background> background_from_string(std::string_view name);
[[nodiscard]] std::optional<ViewOptions::Brightness> brightness_from_string(std::string_view name);

}  // namespace maquette
