#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/language_model.h"
#include "llm/answer_text.h"
#include "llm/grammar_filter.h"
#include "llm/token_batch.h"
#include "llm/token_sampler.h"

struct llama_context;
struct llama_vocab;

namespace maquette {

/// Writes the answers to a prompt that was just read into sequence 0: all candidates together, one
/// token of each a step, on the prompt's one state. For one request.
class AnswerWriter {
 public:
  /// `turn` outlives the writer.
  AnswerWriter(llama_context* llama, ComputeTurn& turn, const GenerationRequest& request,
               const std::optional<GrammarFilter>& grammar, std::size_t prompt_tokens);

  /// Streams TokenEvents and returns the answers. The context holds remains of them afterwards.
  [[nodiscard]] Result<std::vector<Answer>> write(const RunContext& context,
                                                  const EventSink& events);

 private:
  struct Candidate {
    std::size_t index = 0;
    TokenSampler sampler;
    std::optional<GrammarFilter> grammar;
    AnswerText text;
    Answer answer;
    std::int32_t last_token = 0;
    bool live = true;
  };

  /// Takes the candidate's next token from the step's row of logits.
  void advance(Candidate& candidate, std::int32_t row, const EventSink& events);
  /// Nothing when no token is allowed.
  [[nodiscard]] std::optional<std::int32_t> pick(Candidate& candidate, std::int32_t row) const;
  [[nodiscard]] std::string piece_of(std::int32_t token) const;
  void end(Candidate& candidate, FinishReason reason, const EventSink& events);
  void report(const Candidate& candidate, std::string piece, const EventSink& events) const;

  llama_context* llama_;
  ComputeTurn& turn_;
  const llama_vocab* vocab_;
  std::size_t prompt_tokens_;
  int max_tokens_;
  std::vector<Candidate> candidates_;
  TokenBatch batch_;
  int tokens_ = 0;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace maquette
