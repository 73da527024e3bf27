#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bench/bench_row.h"
#include "bench/sample.h"
#include "core/language_model.h"

namespace maquette {

/// What a judge is shown of a sample.
struct JudgeMaterial {
  std::string script;
  std::string program;                ///< What the script was expanded from; empty: nothing.
  std::vector<std::string> pictures;  ///< PNG files' bytes.
};

/// `wanted` of 0 to count - 1 at even distances, the first and the last among them; all when there
/// are not more. The method's views come in pairs from below and above, so that taking every second
/// one would show one side only.
[[nodiscard]] std::vector<std::size_t> evenly_spaced(std::size_t count, std::size_t wanted);

/// Reads the sample's script, and at most `views` of its pictures, made at most `size_pixels`
/// large. NotFound, Io; InvalidArgument when a view is no picture.
[[nodiscard]] Result<JudgeMaterial> read_material(const Sample& sample, int views, int size_pixels);

/// What the judge is asked about a sample: our instructions, then the row's instruction, its
/// criteria numbered from 1, the script (at most 16,000 bytes, the program first) and the pictures.
[[nodiscard]] std::vector<Message> judge_messages(const BenchRow& row,
                                                  const JudgeMaterial& material);

/// The conversation after an answer that cannot be read, `why` saying what is wrong with it.
[[nodiscard]] std::vector<Message> ask_again(std::vector<Message> asked, std::string_view answer,
                                             std::string_view why);

/// Digest of our instructions: verdicts under another one do not compare.
[[nodiscard]] std::string judge_prompt_sha256();

}  // namespace maquette
