#include "llm/prompt_chunks.h"

#include <algorithm>

namespace maquette {

PromptChunks cut_prompt(std::vector<std::int32_t> tokens, std::size_t fixed, std::size_t chunk) {
  PromptChunks cut{std::move(tokens), {}, 0};
  const std::size_t total = cut.tokens.size();
  if (total == 0) {
    return cut;
  }
  const std::size_t before_last = total - 1;
  cut.fixed = std::min(fixed, before_last);
  std::size_t at = 0;
  for (const std::size_t stop : {cut.fixed, before_last, total}) {
    while (at < stop) {
      at = std::min(at + chunk, stop);
      cut.ends.push_back(at);
    }
  }
  return cut;
}

std::size_t shared_tokens(const PromptChunks& read, const PromptChunks& wanted) {
  std::size_t shared = 0;
  const std::size_t pieces = std::min(read.ends.size(), wanted.ends.size());
  for (std::size_t i = 0; i < pieces && read.ends[i] == wanted.ends[i]; ++i) {
    const std::size_t end = read.ends[i];
    const bool same = std::equal(read.tokens.begin() + static_cast<std::ptrdiff_t>(shared),
                                 read.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                 wanted.tokens.begin() + static_cast<std::ptrdiff_t>(shared));
    if (!same || end == wanted.tokens.size()) {
      break;
    }
    shared = end;
  }
  return shared;
}

}  // namespace maquette
