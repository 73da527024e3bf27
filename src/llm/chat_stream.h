#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "core/language_model.h"
#include "llm/sse.h"

namespace maquette {

/// An answer that came over HTTP.
struct ChatReply {
  std::string text;
  FinishReason finish = FinishReason::Stop;
  int tokens = 0;  ///< As the server counts them, else the pieces.
  int prompt_tokens = 0;
  int cached_prompt_tokens = 0;
};

/// The body of POST {base}/chat/completions for candidate `candidate` of `request`: streamed, with
/// usage, pictures as data URLs, the grammar and the schema only when there is one.
[[nodiscard]] std::string chat_request_body(const GenerationRequest& request, std::size_t candidate,
                                            const std::string& model);

/// Reads the stream of chat completion chunks that answers it.
class ChatStream {
 public:
  /// Gets each piece of text and the count of pieces so far.
  using PieceSink = std::function<Result<void>(std::string_view piece, int tokens)>;

  /// Feeds bytes of the answer. Unavailable when they are no such stream, naming the first bytes,
  /// or carry the server's own error.
  [[nodiscard]] Result<void> feed(std::string_view bytes, const PieceSink& on_piece);

  /// The whole answer once the server has closed the stream. Unavailable when it broke off before
  /// its end.
  [[nodiscard]] Result<ChatReply> finish() const;

  /// True when the bytes begin like something else than an event stream: asking again is no use.
  [[nodiscard]] bool is_foreign() const;

 private:
  [[nodiscard]] Result<void> take_event(std::string_view data, const PieceSink& on_piece);

  SseParser parser_;
  std::string first_bytes_;
  bool ended_ = false;
  int pieces_ = 0;
  ChatReply reply_;
};

/// Bytes of an answer for a message: one line of valid text, at most 120 bytes.
[[nodiscard]] std::string excerpt(std::string_view bytes);

}  // namespace maquette
