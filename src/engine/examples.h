#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace maquette {

/// One of our own short scripts, shown to a model as an answer it might give.
struct Example {
  std::string_view instruction;
  std::string_view tags;
  std::string_view script;  ///< Without the header lines.
};

/// All examples that come with Maquette (resources/examples), in a fixed order.
[[nodiscard]] std::vector<Example> all_examples();

/// The `count` examples whose instruction and tags share most words with `instruction`, the likest
/// last, so that it stands next to the question. Ties go to the earlier in all_examples().
[[nodiscard]] std::vector<Example> likest_examples(std::string_view instruction, std::size_t count);

}  // namespace maquette
