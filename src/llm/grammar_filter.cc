#include "llm/grammar_filter.h"

#include <cmath>
#include <exception>

#include <fmt/format.h>
#include <llama.h>

#include "base/log.h"
#include "llm/llama_log.h"

namespace maquette {

Result<GrammarFilter> GrammarFilter::parse(const llama_vocab* vocab, const std::string& grammar) {
  (void)take_llama_error("");
  LlamaSamplerHandle sampler(llama_sampler_init_grammar(vocab, grammar.c_str(), "root"));
  if (!sampler) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("grammar: {}", take_llama_error("it cannot be parsed")));
  }
  return GrammarFilter(std::move(sampler));
}

GrammarFilter GrammarFilter::clone() const {
  return GrammarFilter(LlamaSamplerHandle(llama_sampler_clone(sampler_.get())));
}

bool GrammarFilter::allows(std::int32_t token) const {
  llama_token_data one{token, 1.0F, 0.0F};
  llama_token_data_array array{&one, 1, -1, false};
  llama_sampler_apply(sampler_.get(), &array);
  return !std::isinf(one.logit);
}

std::span<const float> GrammarFilter::mask(std::span<const float> logits) {
  std::vector<llama_token_data> data;
  data.reserve(logits.size());
  for (const float logit : logits) {
    data.push_back({static_cast<llama_token>(data.size()), logit, 0.0F});
  }
  llama_token_data_array array{data.data(), data.size(), -1, false};
  llama_sampler_apply(sampler_.get(), &array);
  masked_.clear();
  for (const llama_token_data& entry : data) {
    masked_.push_back(entry.logit);
  }
  return masked_;
}

void GrammarFilter::accept(std::int32_t token) {
  try {
    llama_sampler_accept(sampler_.get(), token);
  } catch (const std::exception& error) {
    log_warning("grammar: {}", error.what());
  }
}

}  // namespace maquette
