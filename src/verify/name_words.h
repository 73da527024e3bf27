#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// How the names of parts are written: "Chair_2.FrontLeg.001".

/// A word of a name in lower case, and where it ends there.
struct NameWord {
  std::string text;
  std::size_t end = 0;
};

/// At capitals, and at what is no letter: "Chair_2.FrontLeg" gives "chair", "front", "leg".
[[nodiscard]] std::vector<NameWord> name_words(std::string_view name);

/// "coffee", "table" of "coffee table".
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view noun);

/// "L" of "Pillow_L", "FL" of "Wheel.FL", "Left" of "BookendLeft_Foot".
[[nodiscard]] bool is_number_like(const NameWord& word);

/// The end of the numbers that follow right behind `at`: 7 for "Chair_2.Leg" from 5, 10 for
/// "Square_0_7" from 6; `at` when there are none.
[[nodiscard]] std::size_t end_of_numbers(std::string_view name, std::size_t at);

}  // namespace maquette
