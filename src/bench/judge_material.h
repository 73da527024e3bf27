#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bench/sample.h"

namespace maquette {

/// The material about one sample that a judge gets.
struct JudgeMaterial {
  int protocol = 1;
  std::string script;
  std::string program;  ///< The program that was expanded to the script; may be empty.
  std::string sizes;    ///< Measured sizes in words; empty before protocol 2.
  std::vector<std::string> pictures;  ///< PNG files' bytes.
  std::vector<std::string> captions;  ///< One for each picture; empty before protocol 2.
};

/// Which pictures, and how large.
struct JudgeViews {
  int protocol = 1;
  int count = 4;  ///< Pictures at most.
  int size_pixels = 512;
};

/// The default number of pictures of a protocol: 4, or all of the judge's 7.
[[nodiscard]] int most_views(int protocol);

/// `wanted` numbers from 0 to count - 1 at even distances, with the first and the last; all numbers
/// if `count` is not larger. The method's views come in pairs from below and above, so every second
/// view would show one side only.
[[nodiscard]] std::vector<std::size_t> evenly_spaced(std::size_t count, std::size_t wanted);

/// Reads the sample's script and at most `views.count` of its pictures, reduced to `size_pixels` if
/// larger. From protocol 2 on, also reads its measured sizes. NotFound, Io; InvalidArgument when a
/// view is not a picture or facts.json is incomplete.
[[nodiscard]] Result<JudgeMaterial> read_material(const Sample& sample, const JudgeViews& views);

}  // namespace maquette
