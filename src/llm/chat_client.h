#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <tl/expected.hpp>

#include "base/run_context.h"
#include "llm/chat_stream.h"
#include "net/http_client.h"

namespace maquette {

/// Why one request to one endpoint gave no answer, and whether asking again may help.
struct ChatFailure {
  Error error;
  bool retry = false;
  std::optional<std::chrono::seconds> retry_after = {};
};

/// Asks one endpoint once, on the calling thread. `key` goes into the Authorization header and
/// nowhere else; when a server repeats it, the message has "***" in its place. The error names the
/// endpoint by its origin. Thread-safe.
[[nodiscard]] tl::expected<ChatReply, ChatFailure> ask_endpoint(
    const std::string& base_url, const std::string& key, const std::string& body,
    const HttpTimeouts& timeouts, const ChatStream::PieceSink& on_piece, const RunContext& context);

}  // namespace maquette
