#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bench/sample.h"

namespace maquette {

/// What a judge is shown of a sample.
struct JudgeMaterial {
  int protocol = 1;
  std::string script;
  std::string program;                ///< What the script was expanded from; empty: nothing.
  std::string sizes;                  ///< Measured, in words; empty before protocol 2.
  std::vector<std::string> pictures;  ///< PNG files' bytes.
  std::vector<std::string> captions;  ///< What each picture shows; none before protocol 2.
};

/// Which pictures, and how large.
struct JudgeViews {
  int protocol = 1;
  int count = 4;  ///< Pictures at most.
  int size_pixels = 512;
};

/// How many pictures a protocol shows unless another number is chosen: 4, or all of the judge's 7.
[[nodiscard]] int most_views(int protocol);

/// `wanted` of 0 to count - 1 at even distances, the first and the last among them; all when there
/// are not more. The method's views come in pairs from below and above, so that taking every second
/// one would show one side only.
[[nodiscard]] std::vector<std::size_t> evenly_spaced(std::size_t count, std::size_t wanted);

/// Reads the sample's script, at most `views.count` of its pictures, made at most `size_pixels`
/// large, and from protocol 2 on its measured sizes. NotFound, Io; InvalidArgument when a view is
/// not a picture or facts.json is not whole.
[[nodiscard]] Result<JudgeMaterial> read_material(const Sample& sample, const JudgeViews& views);

}  // namespace maquette
