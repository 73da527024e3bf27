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

/// Takes a statement off `rest`: a line, and the lines that a backslash at its end joins to it,
/// except after a comment. `number` changes from the last line that was taken to the last line of
/// this statement. The result may lie in `joined`.
[[nodiscard]] std::string_view take_obj_statement(std::string_view& rest, std::string& joined,
                                                  std::uint64_t& number);

/// Linear red, green and blue.
using ObjColour = std::array<float, 3>;

/// The points (`v`) of a whole OBJ file. Faces may refer to points that come later in the file.
struct ObjPoints {
  std::vector<Vec3> places;  ///< Z up.
  std::vector<std::optional<ObjColour>>
      colours;                      ///< One a point; empty when all points lack a colour.
  bool has_unread_colours = false;  ///< Colours in comments (`#MRGB`), as sculpting tools write.
};

/// `v x y z`, with a weight or red, green and blue behind it. Colours are sRGB in [0, 1], or in
/// [0, 255] when one of the file's is above 1. InvalidArgument names the line.
[[nodiscard]] Result<ObjPoints> read_obj_points(std::string_view bytes, const ReadLimits& limits);

}  // namespace maquette
