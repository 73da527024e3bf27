#include "llm/http_model.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <random>
#include <thread>

#include <fmt/format.h>

#include "base/text.h"
#include "llm/answer_queue.h"
#include "llm/chat_client.h"
#include "llm/chat_request.h"

namespace maquette {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

std::string key_from_environment(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe)
    if (value != nullptr && *value != '\0') {
      return std::string(trim(value));
    }
  }
  return {};
}

/// Waits, but no longer than the caller does.
Result<void> pause(milliseconds duration, const RunContext& context) {
  std::mutex mutex;
  std::condition_variable_any nobody;
  std::unique_lock lock(mutex);
  nobody.wait_for(lock, context.stop, std::min(duration, context.deadline.remaining(duration)),
                  [] { return false; });
  return context.check();
}

/// One worker's way to an answer: endpoints in turn, rounds with pauses.
class Asking {
 public:
  Asking(const HttpModelOptions& options, const std::string& key, const std::string& body,
         std::size_t candidate, AnswerQueue& queue, const RunContext& context)
      : options_(options),
        key_(key),
        body_(body),
        candidate_(candidate),
        queue_(queue),
        context_(context),
        random_(std::random_device{}()) {}

  Result<ChatReply> run() {
    const std::size_t endpoints = options_.base_urls.size();
    ChatFailure last;
    for (int round = 0; round < options_.rounds; ++round) {
      milliseconds wait{0};
      for (std::size_t i = 0; i < endpoints; ++i) {
        MAQUETTE_TRY_VOID(context_.check());
        const std::string& url = options_.base_urls[(candidate_ + i) % endpoints];
        auto reply = ask_endpoint(url, key_, body_, options_.timeouts, on_piece(), context_);
        if (reply) {
          if (!reply->note.empty()) {
            notice(reply->note);
          }
          return *std::move(reply);
        }
        last = std::move(reply).error();
        if (!last.retry) {
          return tl::unexpected(std::move(last.error));
        }
        const milliseconds asked = last.retry_after.value_or(std::chrono::seconds(0));
        wait = i == 0 ? asked : std::min(wait, asked);
        if (i + 1 < endpoints) {
          notice(fmt::format("{}; asking another endpoint", last.error.message));
        }
      }
      if (round + 1 == options_.rounds) {
        break;
      }
      const milliseconds own =
          backoff_pause(round + 1, options_.backoff, options_.max_backoff, jitter());
      const milliseconds duration = std::min(std::max(wait, own), options_.max_backoff);
      notice(fmt::format("{}; asking again in {}", last.error.message, human_duration(duration)));
      MAQUETTE_TRY_VOID(pause(duration, context_));
    }
    return fail(last.error.code, fmt::format("{} (asked {} times)", last.error.message,
                                             options_.rounds * static_cast<int>(endpoints)));
  }

 private:
  [[nodiscard]] ChatStream::PieceSink on_piece() const {
    return [this](std::string_view piece, int tokens) -> Result<void> {
      queue_.push({candidate_, AnswerPiece{std::string(piece), tokens}});
      return {};
    };
  }

  void notice(std::string text) const { queue_.push({candidate_, AnswerNotice{std::move(text)}}); }

  double jitter() { return std::uniform_real_distribution<double>(0, 1)(random_); }

  const HttpModelOptions& options_;
  const std::string& key_;
  const std::string& body_;
  std::size_t candidate_;
  AnswerQueue& queue_;
  const RunContext& context_;
  std::minstd_rand random_;
};

/// Turns the workers' news into events and the whole generation, on the caller's thread.
class Collector {
 public:
  Collector(std::size_t candidates, const EventSink& events, std::stop_source& stop)
      : events_(events), stop_(stop), replies_(candidates), tokens_(candidates) {}

  [[nodiscard]] bool done() const { return ended_ == replies_.size(); }

  void take(AnswerNews news) {
    if (auto* piece = std::get_if<AnswerPiece>(&news.what)) {
      const Clock::time_point now = Clock::now();
      if (!first_token_) {
        first_token_ = now;
      }
      tokens_[news.candidate] = piece->tokens;
      emit(events_, TokenEvent{news.candidate, std::move(piece->text), piece->tokens,
                               rate(now - first_token_.value_or(now))});
    } else if (auto* notice = std::get_if<AnswerNotice>(&news.what)) {
      emit(events_, StageEvent{std::move(notice->text)});
    } else {
      end(news.candidate, std::get<AnswerEnd>(news.what).reply);
    }
  }

  Result<Generation> result() && {
    if (error_) {
      return tl::unexpected(*std::move(error_));
    }
    Generation generation;
    for (ChatReply& reply : replies_) {
      generation.answers.push_back({.text = std::move(reply.text),
                                    .finish = reply.finish,
                                    .tokens = reply.tokens,
                                    .note = std::move(reply.note)});
      generation.prompt_tokens = std::max(generation.prompt_tokens, reply.prompt_tokens);
      generation.cached_prompt_tokens =
          std::max(generation.cached_prompt_tokens, reply.cached_prompt_tokens);
    }
    const Clock::time_point first = first_token_.value_or(Clock::now());
    generation.prompt_time = std::chrono::duration_cast<milliseconds>(first - start_);
    generation.answer_time = std::chrono::duration_cast<milliseconds>(Clock::now() - first);
    return generation;
  }

 private:
  void end(std::size_t candidate, Result<ChatReply>& reply) {
    ++ended_;
    if (reply) {
      replies_[candidate] = *std::move(reply);
    } else if (!error_) {
      error_ = std::move(reply).error();
      stop_.request_stop();  // One lost candidate ends the others: the answers come all or none.
    }
  }

  [[nodiscard]] double rate(std::chrono::duration<double> seconds) const {
    int sum = 0;
    for (const int count : tokens_) {
      sum += count;
    }
    return seconds.count() > 0.01 ? (sum - 1) / seconds.count() : 0;
  }

  const EventSink& events_;
  std::stop_source& stop_;
  std::vector<ChatReply> replies_;
  std::vector<int> tokens_;
  std::size_t ended_ = 0;
  std::optional<Error> error_;
  Clock::time_point start_ = Clock::now();
  std::optional<Clock::time_point> first_token_;
};

}  // namespace

milliseconds backoff_pause(int round, milliseconds first, milliseconds most, double jitter) {
  const double doubled = static_cast<double>(first.count()) * std::pow(2.0, round - 1);
  const double capped = std::min(doubled, static_cast<double>(most.count()));
  return milliseconds(std::llround(capped * (0.5 + jitter / 2)));
}

HttpModel::HttpModel(HttpModelOptions options) : options_(std::move(options)) {
  MAQUETTE_CHECK(!options_.base_urls.empty());
}

ModelIdentity HttpModel::identity() const {
  return {options_.model, "", "http"};
}

Result<Generation> HttpModel::generate(const GenerationRequest& request, const RunContext& context,
                                       const EventSink& events) {
  if (request.candidates < 1 || request.messages.empty()) {
    return fail(ErrorCode::InvalidArgument, "ask the endpoint: no message or no candidate");
  }
  const auto candidates = static_cast<std::size_t>(request.candidates);
  const std::string key = key_from_environment(options_.key_variables);
  std::stop_source stop;
  const std::stop_callback forward(context.stop, [&stop] { stop.request_stop(); });
  const RunContext inner{stop.get_token(), context.deadline};
  AnswerQueue queue;
  Collector collector(candidates, events, stop);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < candidates; i = next++) {
      const std::string body = chat_request_body(request, i, options_.model);
      queue.push({i, AnswerEnd{Asking(options_, key, body, i, queue, inner).run()}});
    }
  };
  const int count = std::clamp(options_.max_in_flight, 1, request.candidates);
  std::vector<std::jthread> workers;
  workers.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    workers.emplace_back(work);
  }
  while (!collector.done()) {
    collector.take(queue.pop());
  }
  workers.clear();
  return std::move(collector).result();
}

}  // namespace maquette
