#include "llm/token_batch.h"

#include <fmt/format.h>
#include <llama.h>

#include "llm/llama_log.h"

namespace maquette {
namespace {

bool should_abort(void* context) {
  return static_cast<const RunContext*>(context)->should_stop();
}

}  // namespace

TokenBatch::TokenBatch(std::size_t capacity) : sequences_(capacity), counts_(capacity, 1) {
  tokens_.reserve(capacity);
  positions_.reserve(capacity);
  wanted_.reserve(capacity);
  for (std::int32_t& sequence : sequences_) {
    sequence_lists_.push_back(&sequence);
  }
}

void TokenBatch::clear() {
  tokens_.clear();
  positions_.clear();
  wanted_.clear();
}

void TokenBatch::add(std::int32_t token, std::size_t position, std::int32_t sequence, bool wanted) {
  MAQUETTE_CHECK(tokens_.size() < sequences_.size());
  sequences_[tokens_.size()] = sequence;
  tokens_.push_back(token);
  positions_.push_back(static_cast<std::int32_t>(position));
  wanted_.push_back(wanted ? 1 : 0);
}

Result<void> TokenBatch::compute(llama_context* llama, ComputeTurn& turn, const RunContext& context,
                                 const EventSink& events) {
  MAQUETTE_TRY_VOID(turn.take(context, events));
  const llama_batch batch{static_cast<std::int32_t>(tokens_.size()),
                          tokens_.data(),
                          nullptr,
                          positions_.data(),
                          counts_.data(),
                          sequence_lists_.data(),
                          wanted_.data()};
  RunContext watched = context;
  llama_set_abort_callback(llama, should_abort, &watched);
  const std::int32_t outcome = llama_decode(llama, batch);
  llama_set_abort_callback(llama, nullptr, nullptr);
  MAQUETTE_TRY_VOID(context.check());
  if (outcome == 0) {
    return {};
  }
  return fail(ErrorCode::Internal, fmt::format("ask the model: llama.cpp failed with {}: {}",
                                               outcome, take_llama_error("no reason given")));
}

}  // namespace maquette
