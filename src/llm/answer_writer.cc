#include "llm/answer_writer.h"

#include <algorithm>
#include <array>
#include <utility>

#include <llama.h>

#include "llm/llama_session.h"

namespace maquette {

AnswerWriter::AnswerWriter(llama_context* llama, ComputeTurn& turn,
                           const GenerationRequest& request,
                           const std::optional<GrammarFilter>& grammar, std::size_t prompt_tokens)
    : llama_(llama),
      turn_(turn),
      vocab_(llama_model_get_vocab(llama_get_model(llama))),
      prompt_tokens_(prompt_tokens),
      max_tokens_(request.sampling.max_tokens),
      batch_(kMaxCandidates) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(request.candidates); ++i) {
    candidates_.push_back({i,
                           TokenSampler(request.sampling, request.sampling.seed + i),
                           std::nullopt,
                           AnswerText(request.stop),
                           {},
                           0,
                           true});
    if (grammar) {
      candidates_.back().grammar = grammar->clone();
    }
  }
}

Result<std::vector<Answer>> AnswerWriter::write(const RunContext& context,
                                                const EventSink& events) {
  start_ = std::chrono::steady_clock::now();
  llama_memory_t memory = llama_get_memory(llama_);
  for (Candidate& candidate : candidates_) {
    if (candidate.index > 0) {
      llama_memory_seq_cp(memory, 0, static_cast<llama_seq_id>(candidate.index), -1, -1);
    }
    advance(candidate, -1, events);
  }
  for (;;) {
    MAQUETTE_TRY_VOID(context.check());
    batch_.clear();
    for (const Candidate& candidate : candidates_) {
      if (!candidate.live) {
        continue;
      }
      const auto written = static_cast<std::size_t>(candidate.answer.tokens) - 1;
      batch_.add(candidate.last_token, prompt_tokens_ + written,
                 static_cast<std::int32_t>(candidate.index), true);
    }
    if (batch_.empty()) {
      break;
    }
    MAQUETTE_TRY_VOID(batch_.compute(llama_, turn_, context, events));
    std::int32_t row = 0;
    for (Candidate& candidate : candidates_) {
      if (candidate.live) {
        advance(candidate, row++, events);
      }
    }
  }
  std::vector<Answer> answers;
  for (Candidate& candidate : candidates_) {
    answers.push_back(std::move(candidate.answer));
  }
  return answers;
}

void AnswerWriter::advance(Candidate& candidate, std::int32_t row, const EventSink& events) {
  const std::optional<std::int32_t> token = pick(candidate, row);
  if (!token || llama_vocab_is_eog(vocab_, *token)) {
    end(candidate, FinishReason::Stop, events);
    return;
  }
  candidate.sampler.accept(*token);
  if (candidate.grammar) {
    candidate.grammar->accept(*token);
  }
  candidate.last_token = *token;
  ++candidate.answer.tokens;
  ++tokens_;
  report(candidate, candidate.text.push(piece_of(*token)), events);
  if (candidate.text.stopped()) {
    end(candidate, FinishReason::Stop, events);
  } else if (candidate.answer.tokens >= max_tokens_) {
    end(candidate, FinishReason::Length, events);
  }
}

std::optional<std::int32_t> AnswerWriter::pick(Candidate& candidate, std::int32_t row) const {
  const std::span<const float> logits(llama_get_logits_ith(llama_, row),
                                      static_cast<std::size_t>(llama_vocab_n_tokens(vocab_)));
  const std::optional<std::int32_t> token = candidate.sampler.pick(logits);
  // Masking the whole vocabulary is slow, and mostly the first choice is allowed as it is. Drawing
  // again from the allowed ones leaves the distribution as if it had been masked at first.
  if (!token || !candidate.grammar || candidate.grammar->allows(*token)) {
    return token;
  }
  ++candidate.answer.overrides;
  return candidate.sampler.pick(candidate.grammar->mask(logits));
}

std::string AnswerWriter::piece_of(std::int32_t token) const {
  std::array<char, 512> piece{};
  const std::int32_t length = llama_token_to_piece(
      vocab_, token, piece.data(), static_cast<std::int32_t>(piece.size()), 0, false);
  return {piece.data(), static_cast<std::size_t>(std::max(0, length))};
}

void AnswerWriter::end(Candidate& candidate, FinishReason reason, const EventSink& events) {
  if (std::string rest = candidate.text.finish(); !rest.empty()) {
    report(candidate, std::move(rest), events);
  }
  candidate.live = false;
  candidate.answer.text = candidate.text.text();
  candidate.answer.finish = reason;
  llama_memory_seq_rm(llama_get_memory(llama_), static_cast<llama_seq_id>(candidate.index),
                      static_cast<llama_pos>(prompt_tokens_), -1);
}

void AnswerWriter::report(const Candidate& candidate, std::string piece,
                          const EventSink& events) const {
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start_;
  emit(events, TokenEvent{candidate.index, std::move(piece), candidate.answer.tokens,
                          time.count() > 0.0 ? tokens_ / time.count() : 0.0});
}

}  // namespace maquette
