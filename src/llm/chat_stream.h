#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "core/language_model.h"
#include "llm/chat_content.h"
#include "llm/provider_error.h"
#include "llm/sse.h"

namespace maquette {

/// An answer that came over HTTP.
struct ChatReply {
  std::string text;
  FinishReason finish = FinishReason::Stop;
  int tokens = 0;  ///< As the server counts them, else the pieces.
  int prompt_tokens = 0;
  int cached_prompt_tokens = 0;
  std::string note = {};  ///< As in Answer.
};

/// Reads the body of a chat completion: a stream of chunks, or one object for servers that do not
/// stream. The text is the content alone. If there is no content, the text is the arguments of a
/// tool's call or, unless the answer is cut off, the thoughts; `note` then says so. `secret` is
/// replaced by "***" in every message.
class ChatStream {
 public:
  /// Gets each piece of text and the count of pieces so far.
  using PieceSink = std::function<Result<void>(std::string_view piece, int tokens)>;

  explicit ChatStream(std::string secret = {}) : secret_(std::move(secret)) {}

  /// Feeds bytes of the answer. Unavailable when the bytes are not such a stream (the message
  /// quotes the first bytes) or carry the server's own error. Refused when that error, a refusal or
  /// a filter concerns this request only.
  [[nodiscard]] Result<void> feed(std::string_view bytes, const PieceSink& on_piece);

  /// The whole answer once the server has closed the stream. An answer that was not streamed goes
  /// to `on_piece` as one piece. Unavailable when the answer broke off before its end. Call it
  /// once.
  [[nodiscard]] Result<ChatReply> finish(const PieceSink& on_piece);

  /// Whether the same request may succeed after the failure that was returned.
  [[nodiscard]] bool may_pass() const { return may_pass_; }

 private:
  [[nodiscard]] Result<void> take_event(const SseEvent& event, const PieceSink& on_piece);
  [[nodiscard]] Result<void> take_last_event(const SseEvent& event, const PieceSink& on_piece);
  [[nodiscard]] Result<void> take_chunk(const Json& chunk, const PieceSink& on_piece);
  [[nodiscard]] Result<void> take_choice(const Json& choice, const PieceSink& on_piece);
  [[nodiscard]] Result<void> take_finish(const std::string& finish);
  [[nodiscard]] Result<void> take_object(const PieceSink& on_piece);
  void take_usage(const Json& usage);
  void add_call();
  [[nodiscard]] Result<void> stand_in();

  [[nodiscard]] bool is_foreign() const;
  [[nodiscard]] tl::unexpected<Error> reported(const ProviderError& error);
  [[nodiscard]] tl::unexpected<Error> not_a_stream(std::string_view bytes);
  [[nodiscard]] std::string safe(std::string_view text, std::size_t max_bytes) const;

  std::string secret_;
  SseParser parser_;
  std::string first_bytes_;
  std::string object_;  ///< The body when it is a JSON object and not a stream.
  bool ended_ = false;
  bool may_pass_ = true;
  int pieces_ = 0;
  ChatReply reply_;
  ChatContent content_;
  std::optional<ProviderError> hint_;  ///< Words that may be an error, if no answer follows.
};

/// Text for a message: one line without the secret, cut to `max_bytes`.
[[nodiscard]] std::string excerpt(std::string_view bytes, const std::string& secret = {},
                                  std::size_t max_bytes = 120);

}  // namespace maquette
