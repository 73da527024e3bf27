#include "llm/chat_client.h"

#include <fmt/format.h>

#include "llm/provider_error.h"

namespace maquette {
namespace {

constexpr std::uint64_t kMaxStreamBytes = 64ULL << 20;

/// What a status other than 2xx means, in the provider's own words.
ChatFailure status_failure(const HttpResponse& response, const std::string& key) {
  const int status = response.status;
  if (status < 400) {
    return {.error = {
                ErrorCode::Unavailable,
                fmt::format("status {}: it redirects; give the address it redirects to", status)}};
  }
  const ProviderError error = error_of_body(status, response.body);
  const ProviderVerdict verdict =
      judge_error(error, !key.empty(), response.retry_after.has_value());
  const std::string words = excerpt(error.words, key, kProviderWordsBytes);
  return {.error = {verdict.code,
                    fmt::format("status {}: {}{}", status,
                                words.empty() ? "it does not say why" : words, verdict.advice)},
          .retry = verdict.retry,
          .retry_after = response.retry_after};
}

}  // namespace

tl::expected<ChatReply, ChatFailure> ask_endpoint(const std::string& base_url,
                                                  const std::string& key, const std::string& body,
                                                  const HttpTimeouts& timeouts,
                                                  const ChatStream::PieceSink& on_piece,
                                                  const RunContext& context) {
  std::vector<HttpHeader> headers{{"Accept", "text/event-stream"}};
  if (!key.empty()) {
    headers.push_back({"Authorization", "Bearer " + key});
  }
  ChatStream stream(key);
  bool from_stream = false;  // An error of the stream does not name the endpoint yet.
  const auto feed = [&](std::string_view bytes) {
    Result<void> fed = stream.feed(bytes, on_piece);
    from_stream = !fed;
    return fed;
  };
  const auto named = [&](Error error) {
    const bool may_pass = !from_stream || stream.may_pass();
    const bool retry = error.code == ErrorCode::Unavailable && may_pass;
    if (from_stream) {
      error = std::move(error).with_context(url_origin(base_url));
    }
    return tl::unexpected(ChatFailure{std::move(error), retry, {}});
  };
  const Result<HttpResponse> response =
      post_stream(base_url + "/chat/completions", headers, body, feed,
                  {.timeouts = timeouts, .max_bytes = kMaxStreamBytes}, context);
  if (!response) {
    return named(response.error());
  }
  if (response->status < 200 || response->status > 299) {
    ChatFailure failure = status_failure(*response, key);
    failure.error = std::move(failure.error).with_context(url_origin(base_url));
    return tl::unexpected(std::move(failure));
  }
  Result<ChatReply> reply = stream.finish(on_piece);
  if (reply) {
    return *std::move(reply);
  }
  from_stream = true;
  return named(std::move(reply).error());
}

}  // namespace maquette
