#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/compute_turn.h"

struct llama_context;

namespace maquette {

/// Tokens to be computed in one step, each at a position of one sequence. Reused from step to step.
class TokenBatch {
 public:
  explicit TokenBatch(std::size_t capacity);

  void clear();
  [[nodiscard]] bool empty() const { return tokens_.empty(); }
  /// `wanted`: whether the step shall give this token's logits.
  void add(std::int32_t token, std::size_t position, std::int32_t sequence, bool wanted);

  /// Computes the tokens in this process's turn. Ends early with Cancelled or Timeout if `context`
  /// ends; the caller must then cut the sequences back to their former lengths.
  [[nodiscard]] Result<void> compute(llama_context* llama, ComputeTurn& turn,
                                     const RunContext& context, const EventSink& events);

 private:
  std::vector<std::int32_t> tokens_;
  std::vector<std::int32_t> positions_;
  std::vector<std::int32_t> sequences_;
  std::vector<std::int32_t> counts_;
  std::vector<std::int32_t*> sequence_lists_;
  std::vector<std::int8_t> wanted_;
};

}  // namespace maquette
