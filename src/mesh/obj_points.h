#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "mesh/read_scene.h"

namespace maquette {

/// Takes a statement off `rest`: a line, and those that a backslash at its end joins to it, except
/// after a comment. `number`, that of the last line taken, becomes that of this statement's last
/// line. The result may lie in `joined`.
[[nodiscard]] std::string_view take_obj_statement(std::string_view& rest, std::string& joined,
                                                  std::uint64_t& number);

/// Linear red, green and blue.
using ObjColour = std::array<float, 3>;

/// The points (`v`) of a whole OBJ file, which faces may name before the file gives them.
struct ObjPoints {
  std::vector<Vec3> places;                       ///< Z up.
  std::vector<std::optional<ObjColour>> colours;  ///< One a point; empty when no point has one.
  bool has_unread_colours = false;                ///< In comments (`#MRGB`), as sculpting tools do.
};

/// `v x y z`, with a weight or red, green and blue behind it. Colours are sRGB in [0, 1], or in
/// [0, 255] when one of the file's is above 1. InvalidArgument names the line.
[[nodiscard]] Result<ObjPoints> read_obj_points(std::string_view bytes, const ReadLimits& limits);

}  // namespace maquette
