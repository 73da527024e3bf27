#include "mesh/obj_points.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/srgb.h"
#include "base/text.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

/// The three numbers behind a point's place; one number alone is a weight.
std::optional<ObjColour> take_point_colour(std::string_view rest) {
  const std::optional<Vec3> colour = take_vec3(rest);
  if (!colour) {
    return std::nullopt;
  }
  ObjColour result{};
  std::transform(colour->begin(), colour->end(), result.begin(), [](double channel) {
    return static_cast<float>(std::clamp(channel, 0.0, 255.0));
  });
  return result;
}

Result<void> read_point(std::string_view line, ObjPoints& points) {
  const std::string_view numbers = trim(line);
  const std::optional<Vec3> place = take_vec3(line);
  if (!place) {
    return invalid(
        fmt::format("a point without three finite numbers: `{}`", to_utf8(numbers.substr(0, 40))));
  }
  points.places.push_back({(*place)[0], -(*place)[2], (*place)[1]});
  const std::optional<ObjColour> colour = take_point_colour(line);
  if (colour && points.colours.empty()) {
    points.colours.resize(points.places.size() - 1);
  }
  if (colour || !points.colours.empty()) {
    points.colours.push_back(colour);
  }
  return {};
}

void make_linear(std::vector<std::optional<ObjColour>>& colours) {
  const bool bytes = std::any_of(colours.begin(), colours.end(), [](const auto& colour) {
    return colour && *std::max_element(colour->begin(), colour->end()) > 1;
  });
  for (std::optional<ObjColour>& colour : colours) {
    for (std::size_t i = 0; colour && i < colour->size(); ++i) {
      const double share = double{(*colour)[i]} / (bytes ? 255.0 : 1.0);
      (*colour)[i] = static_cast<float>(linear_from_srgb(share));
    }
  }
}

}  // namespace

std::string_view take_obj_statement(std::string_view& rest, std::string& joined,
                                    std::uint64_t& number) {
  std::string_view line = take_line(rest);
  ++number;
  if (!line.ends_with('\\') || trim(line).starts_with('#')) {
    return line;
  }
  joined.clear();
  while (line.ends_with('\\') && !rest.empty()) {
    joined.append(line.substr(0, line.size() - 1)).append(" ");
    line = take_line(rest);
    ++number;
  }
  return joined.append(line);
}

Result<ObjPoints> read_obj_points(std::string_view bytes, const ReadLimits& limits) {
  ObjPoints points;
  std::string joined;
  std::uint64_t number = 0;
  while (!bytes.empty()) {
    std::string_view line = take_obj_statement(bytes, joined, number);
    const std::string_view word = take_word(line);
    points.has_unread_colours = points.has_unread_colours || word == "#MRGB";
    if (word != "v") {
      continue;
    }
    MAQUETTE_TRY_VOID(check_size({points.places.size() + 1, 0, 0}, limits));
    if (Result<void> read = read_point(line, points); !read) {
      return tl::unexpected(std::move(read).error().with_context(fmt::format("line {}", number)));
    }
  }
  make_linear(points.colours);
  return points;
}

}  // namespace maquette
