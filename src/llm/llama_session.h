#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"
#include "llm/llama_handles.h"

namespace maquette {

/// Tokens of a prompt that are read in one go, as llama.cpp's own tools do for full speed. A stop
/// does not wait for their end.
inline constexpr std::size_t kPromptChunk = 512;

/// The most answers that one request may ask for.
inline constexpr int kMaxCandidates = 16;

struct LlamaSessionOptions {
  std::filesystem::path path;
  int context_tokens = 0;
  int threads = 0;
  std::string digest;
};

/// A loaded model with its context and threads; members go in reverse order.
struct LlamaSession {
  LlamaModelHandle model;
  ThreadpoolHandle threads;
  LlamaContextHandle context;
  /// Names everything that the state after reading a prompt depends on, besides the prompt.
  std::string fingerprint;
};

/// Loads a GGUF model. Unavailable when the file is missing, damaged or not a model, or memory is
/// short; Cancelled and Timeout.
[[nodiscard]] Result<LlamaSession> load_session(const LlamaSessionOptions& options,
                                                const RunContext& context, const EventSink& events);

}  // namespace maquette
