#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "core/language_model.h"
#include "net/http_client.h"

namespace maquette {

struct HttpModelOptions {
  std::vector<std::string> base_urls;  ///< At least one, as "http://127.0.0.1:8080/v1".
  std::string model;
  int max_in_flight = 4;  ///< Requests at once, over all endpoints.
  /// The first of these environment variables that is set holds the key. It is read at each call,
  /// sent in one header, and neither kept nor logged.
  std::vector<std::string> key_variables = {"MAQUETTE_API_KEY", "OPENAI_API_KEY"};
  int rounds = 4;  ///< How often each endpoint is asked for an answer at most.
  std::chrono::milliseconds backoff{500};  ///< Before the second round; doubles, with jitter.
  std::chrono::milliseconds max_backoff{30000};
  /// `idle` bounds the time to the first token too.
  HttpTimeouts timeouts = {.idle = std::chrono::seconds(120)};
};

/// Any OpenAI-compatible server, or several that serve the same model. Candidates are requests of
/// their own, spread over the endpoints. Status 429 and 5xx, refused and lost connections, silence
/// and answers that break off lead to another request: to another endpoint at once, to the same one
/// after a pause (the server's Retry-After when it gives one). A request is not repeated if it is
/// too long or wrong, if the key is not accepted, if a quota is spent, or after a refusal. A
/// repeated answer starts over: a StageEvent says so, and its TokenEvents count from 1. top_k and
/// repeat_penalty are not sent, because the protocol does not define them. Events come on the
/// caller's thread. Thread-safe.
class HttpModel final : public LanguageModel {
 public:
  explicit HttpModel(HttpModelOptions options);

  [[nodiscard]] ModelIdentity identity() const override;
  [[nodiscard]] Result<Generation> generate(const GenerationRequest& request,
                                            const RunContext& context,
                                            const EventSink& events) override;

 private:
  HttpModelOptions options_;
};

/// The pause before round `round` (1 is the first repeat): `first` doubled each time up to `most`,
/// scaled by 0.5 to 1 with `jitter` in [0, 1).
[[nodiscard]] std::chrono::milliseconds backoff_pause(int round, std::chrono::milliseconds first,
                                                      std::chrono::milliseconds most,
                                                      double jitter);

}  // namespace maquette
