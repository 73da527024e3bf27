#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/bench_row.h"
#include "bench/judge_material.h"
#include "core/language_model.h"

namespace maquette {

/// The judge's prompt about a sample, by the material's protocol:
/// - our instructions
/// - the row's instruction and its criteria, numbered from 1
/// - the script (at most 16,000 bytes, the program first)
/// - from protocol 2 on, the measured sizes
/// - the pictures
[[nodiscard]] std::vector<Message> judge_messages(const BenchRow& row,
                                                  const JudgeMaterial& material);

/// The conversation after an answer that cannot be read, `why` saying what is wrong with it.
[[nodiscard]] std::vector<Message> ask_again(std::vector<Message> asked, std::string_view answer,
                                             std::string_view why);

/// Digest of the protocol's instructions: verdicts under another one do not compare.
[[nodiscard]] std::string judge_prompt_sha256(int protocol);

}  // namespace maquette
