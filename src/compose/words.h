#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// How the language compares names and keys: lower case, every run of other characters than ASCII
/// letters and digits one '_', none at the ends, at most 40 bytes. "Coffee Table" is
/// "coffee_table".
[[nodiscard]] std::string plain_name(std::string_view written);

/// A plain name with British spelling: "seat_color" is "seat_colour", "center" is "centre".
[[nodiscard]] std::string british(std::string_view plain);

/// What can be shown of a word that someone wrote: a line of UTF-8, at most 40 bytes.
[[nodiscard]] std::string shown(std::string_view written);

/// Up to three of `names` that may have been meant by `word`: those that contain it or begin it
/// first, then those a few letters away.
[[nodiscard]] std::vector<std::string> nearest_names(std::string_view word,
                                                     const std::vector<std::string>& names);

/// "a", "a or b", "a, b or c".
[[nodiscard]] std::string alternatives(const std::vector<std::string>& names);

/// "; did you mean a or b?" with the nearest names; empty when none is near.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string>& names);

}  // namespace maquette
