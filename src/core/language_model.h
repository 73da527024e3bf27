#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/run_context.h"
#include "core/event.h"

namespace maquette {

enum class Role { System, User, Assistant };

[[nodiscard]] std::string_view to_string(Role role);

struct Message {
  Role role = Role::User;
  std::string text;
  std::vector<std::string> images;  ///< PNG files' bytes, shown after the text.
};

struct Sampling {
  float temperature = 0.2F;  ///< 0 picks the likeliest token.
  float top_p = 0.95F;
  int top_k = 40;
  float repeat_penalty = 1.0F;
  std::uint64_t seed = 0;  ///< Candidate i uses seed + i.
  int max_tokens = 1500;   ///< Of each answer.
};

struct GenerationRequest {
  std::vector<Message> messages;
  /// How many leading messages are the same from request to request; a model may keep its state
  /// after reading them.
  std::size_t fixed_messages = 0;
  int candidates = 1;
  Sampling sampling;
  std::string grammar;  ///< GBNF; empty for free text.
  /// A JSON schema, one JSON object, that an endpoint's answer must meet; empty for free text. A
  /// model in this process takes a grammar instead.
  std::string json_schema;
  std::vector<std::string> stop;  ///< An answer ends before the first of these.
};

enum class FinishReason { Stop, Length };

/// One candidate.
struct Answer {
  std::string text;
  FinishReason finish = FinishReason::Stop;
  int tokens = 0;
  int overrides = 0;      ///< How often the grammar refused the model's own choice.
  std::string note = {};  ///< Source of the text if it was not sent as text; else empty.
};

struct Generation {
  std::vector<Answer> answers;  ///< As many as the request's candidates.
  int prompt_tokens = 0;
  int cached_prompt_tokens = 0;  ///< Of those, not read again.
  std::chrono::milliseconds prompt_time{};
  std::chrono::milliseconds answer_time{};
  /// Time to open the model, and to wait while others used the model or the processor. The two
  /// times above do not include it.
  std::chrono::milliseconds wait_time{};
};

/// What a record says about the model that answered.
struct ModelIdentity {
  std::string name;    ///< Catalogue name, file name or the endpoint's model.
  std::string digest;  ///< sha256 of the file; empty for an endpoint and until the file is open.
  std::string kind;    ///< "llama", "http" or "replay".
};

/// Answers chat messages. One call at a time unless the implementation says otherwise.
class LanguageModel {
 public:
  virtual ~LanguageModel() = default;

  /// The name and the kind never change.
  [[nodiscard]] virtual ModelIdentity identity() const = 0;

  /// Streams TokenEvents (and ProgressEvents while a prompt is read) to `events` and returns the
  /// whole answers. Errors: InvalidArgument (prompt longer than the context, bad grammar), Refused
  /// (an endpoint does not take this request: its length, its content), Unavailable (endpoint down,
  /// model cannot be fetched, loaded or cannot see pictures), Io (no disk space), Timeout,
  /// Cancelled.
  [[nodiscard]] virtual Result<Generation> generate(const GenerationRequest& request,
                                                    const RunContext& context,
                                                    const EventSink& events) = 0;
};

}  // namespace maquette
