#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "llm/llama_handles.h"

struct llama_vocab;

namespace maquette {

/// Where one answer stands in a GBNF grammar, whose start rule is `root`.
class GrammarFilter {
 public:
  /// InvalidArgument when the grammar is faulty; llama.cpp writes the reason to standard error.
  [[nodiscard]] static Result<GrammarFilter> parse(const llama_vocab* vocab,
                                                   const std::string& grammar);
  /// The same state for another answer.
  [[nodiscard]] GrammarFilter clone() const;

  [[nodiscard]] bool allows(std::int32_t token) const;
  /// The logits with minus infinity for what is not allowed; valid until the next call.
  [[nodiscard]] std::span<const float> mask(std::span<const float> logits);
  /// Takes an allowed token.
  void accept(std::int32_t token);

 private:
  explicit GrammarFilter(LlamaSamplerHandle sampler) : sampler_(std::move(sampler)) {}

  LlamaSamplerHandle sampler_;
  std::vector<float> masked_;
};

}  // namespace maquette
