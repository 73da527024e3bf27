#pragma once

#include <cstddef>
#include <string>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/prefix_cache.h"
#include "llm/prompt_chunks.h"
#include "llm/token_batch.h"

struct llama_context;

namespace maquette {

/// Reads prompts into sequence 0 of a context. What the last prompt shares with the next is not
/// read again, and the state after the fixed part is kept on disk from process to process.
class PromptReader {
 public:
  /// `fingerprint` identifies everything besides the tokens on which the state depends. `turn`
  /// outlives the reader.
  PromptReader(llama_context* llama, ComputeTurn& turn, PrefixCache cache, std::string fingerprint);

  /// Afterwards sequence 0 holds the prompt, and the last token's logits are there. Returns how
  /// many tokens needed no reading. After a failure what was read is still good for the next
  /// prompt.
  [[nodiscard]] Result<std::size_t> read(const PromptChunks& prompt, const RunContext& context,
                                         const EventSink& events);

  /// Removes from the context all but the prompt that was read last.
  void drop_answers();

 private:
  void cut_back(std::size_t tokens);
  /// Loads the state after the fixed part, if it is on disk.
  bool restore(const PromptChunks& prompt, const std::string& key);
  void save(const PromptChunks& prompt, const std::string& key);
  [[nodiscard]] std::string key_of(const PromptChunks& prompt) const;

  llama_context* llama_;
  ComputeTurn& turn_;
  PrefixCache cache_;
  std::string fingerprint_;
  PromptChunks read_;
  TokenBatch batch_;
};

}  // namespace maquette
