#include "llm/llama_model.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <llama.h>

#include "llm/answer_writer.h"
#include "llm/compute_turn.h"
#include "llm/grammar_filter.h"
#include "llm/llama_chat.h"
#include "llm/llama_session.h"
#include "llm/prefix_cache.h"
#include "llm/prompt_chunks.h"
#include "llm/prompt_reader.h"

namespace maquette {
namespace {

using Clock = std::chrono::steady_clock;

/// Measures a phase of a request, without the time it waited for its turn.
class Stopwatch {
 public:
  explicit Stopwatch(const ComputeTurn& turn) : turn_(turn) {}
  [[nodiscard]] std::chrono::milliseconds time() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start_) - waited();
  }
  [[nodiscard]] std::chrono::milliseconds waited() const { return turn_.waited() - before_; }

 private:
  const ComputeTurn& turn_;
  std::chrono::milliseconds before_ = turn_.waited();
  Clock::time_point start_ = Clock::now();
};

/// A single thread waits for no other, and shares the processor well as it is.
ComputeTurnOptions turn_options(const LlamaSession& session) {
  return llama_n_threads(session.context.get()) > 1 ? ComputeTurnOptions{}
                                                    : ComputeTurnOptions{.folder = {}};
}

/// Passes the turn on at the end of a request, however it ends.
struct TurnInUse {
  ComputeTurn& turn;
  ~TurnInUse() { turn.give_back(); }
};

Result<void> check_request(const GenerationRequest& request) {
  const Sampling& sampling = request.sampling;
  const auto has_images = [](const Message& message) { return !message.images.empty(); };
  if (std::ranges::any_of(request.messages, has_images)) {
    return fail(ErrorCode::Unavailable,
                "this model cannot see pictures; name an endpoint of one that can");
  }
  if (request.candidates < 1 || request.candidates > kMaxCandidates) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{} candidates wanted; 1 to {} can be had",
                                                        request.candidates, kMaxCandidates));
  }
  if (sampling.max_tokens < 1) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("an answer of at most {} tokens is none", sampling.max_tokens));
  }
  if (!std::isfinite(sampling.temperature) || !std::isfinite(sampling.repeat_penalty) ||
      sampling.repeat_penalty <= 0.0F || !(sampling.top_p > 0.0F)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("sampling with temperature {}, top_p {}, repeat penalty {} is not "
                            "possible",
                            sampling.temperature, sampling.top_p, sampling.repeat_penalty));
  }
  return {};
}

/// The prompt's state is shared, each answer has its own.
Result<void> check_room(std::size_t prompt, const GenerationRequest& request, std::size_t room) {
  const auto answer = static_cast<std::size_t>(request.sampling.max_tokens);
  const auto candidates = static_cast<std::size_t>(request.candidates);
  if (prompt + candidates * answer <= room) {
    return {};
  }
  return fail(
      ErrorCode::InvalidArgument,
      fmt::format("the prompt of {} tokens and {} of up to {} tokens are longer than the "
                  "model's context of {} tokens",
                  prompt, candidates == 1 ? "an answer" : fmt::format("{} answers", candidates),
                  answer, room));
}

}  // namespace

struct LlamaModel::State {
  State(LlamaSession loaded, ModelIdentity who, std::filesystem::path cache)
      : session(std::move(loaded)),
        identity(std::move(who)),
        turn(turn_options(session)),
        reader(session.context.get(), turn, PrefixCache(std::move(cache)), session.fingerprint) {}

  LlamaSession session;
  ModelIdentity identity;
  ComputeTurn turn;
  PromptReader reader;
};

LlamaModel::LlamaModel(std::unique_ptr<State> state) : state_(std::move(state)) {}
LlamaModel::~LlamaModel() = default;

Result<std::unique_ptr<LlamaModel>> LlamaModel::load(const LlamaOptions& options,
                                                     const RunContext& context,
                                                     const EventSink& events) {
  if (options.context_tokens < 1 || options.threads < 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("load model: {} tokens of context and {} threads are not possible",
                            options.context_tokens, options.threads));
  }
  const LlamaSessionOptions session_options{options.path, options.context_tokens, options.threads,
                                            options.digest};
  MAQUETTE_TRY(LlamaSession session, load_session(session_options, context, events));
  ModelIdentity identity{options.name.empty() ? options.path.filename().string() : options.name,
                         options.digest, "llama"};
  auto state =
      std::make_unique<State>(std::move(session), std::move(identity), options.prefix_cache);
  return std::unique_ptr<LlamaModel>(new LlamaModel(std::move(state)));
}

ModelIdentity LlamaModel::identity() const {
  return state_->identity;
}

Result<Generation> LlamaModel::generate(const GenerationRequest& request, const RunContext& context,
                                        const EventSink& events) {
  MAQUETTE_TRY_VOID(context.check());
  MAQUETTE_TRY_VOID(check_request(request));
  const llama_model* model = state_->session.model.get();
  llama_context* llama = state_->session.context.get();
  MAQUETTE_TRY(ChatTokens chat, chat_tokens(model, request.messages, request.fixed_messages));
  MAQUETTE_TRY_VOID(check_room(chat.tokens.size(), request, llama_n_ctx(llama)));
  std::optional<GrammarFilter> grammar;
  if (!request.grammar.empty()) {
    MAQUETTE_TRY(grammar, GrammarFilter::parse(llama_model_get_vocab(model), request.grammar));
  }

  Generation generation;
  const PromptChunks prompt = cut_prompt(std::move(chat.tokens), chat.fixed, kPromptChunk);
  const TurnInUse in_use{state_->turn};
  const Stopwatch reading(state_->turn);
  MAQUETTE_TRY(const std::size_t cached, state_->reader.read(prompt, context, events));
  generation.prompt_time = reading.time();
  generation.prompt_tokens = static_cast<int>(prompt.tokens.size());
  generation.cached_prompt_tokens = static_cast<int>(cached);

  const Stopwatch writing(state_->turn);
  AnswerWriter writer(llama, state_->turn, request, grammar, prompt.tokens.size());
  Result<std::vector<Answer>> answers = writer.write(context, events);
  state_->reader.drop_answers();
  if (!answers) {
    return tl::unexpected(std::move(answers).error());
  }
  generation.answers = *std::move(answers);
  generation.answer_time = writing.time();
  generation.wait_time = reading.waited();
  return generation;
}

}  // namespace maquette
