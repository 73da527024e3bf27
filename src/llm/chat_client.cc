#include "llm/chat_client.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {
namespace {

constexpr std::uint64_t kMaxStreamBytes = 64ULL << 20;

std::string without(std::string text, const std::string& secret) {
  if (secret.empty()) {
    return text;
  }
  for (std::size_t at = 0; (at = text.find(secret, at)) != std::string::npos;) {
    text.replace(at, secret.size(), "***");
  }
  return text;
}

/// What the server itself says about an error status: its JSON message, else the first bytes.
std::string server_message(const std::string& body, const std::string& key) {
  const std::string clean = without(body, key);
  const Result<Json> json = parse_json(clean);
  if (!json || !json->is_object()) {
    return excerpt(clean);
  }
  const auto error = json->find("error");
  const Json& holder = error != json->end() && error->is_object() ? *error : *json;
  return excerpt(json_field<std::string>(holder, "message").value_or(clean));
}

ChatFailure status_failure(const HttpResponse& response, const std::string& key) {
  const int status = response.status;
  const std::string said = server_message(response.body, key);
  if (status == 401 || status == 403) {
    return {{ErrorCode::Unavailable,
             fmt::format("status {}: it refuses the key; set MAQUETTE_API_KEY: {}", status, said)},
            false,
            {}};
  }
  if (status == 404) {
    return {{ErrorCode::Unavailable,
             fmt::format("status 404: it knows no such path or model; check both: {}", said)},
            false,
            {}};
  }
  if (status == 408 || status == 425 || status == 429 || status >= 500) {
    return {{ErrorCode::Unavailable, fmt::format("status {}: {}", status, said)},
            true,
            response.retry_after};
  }
  if (status >= 300 && status < 400) {
    return {{ErrorCode::Unavailable,
             fmt::format("status {}: it redirects; give the address it redirects to", status)},
            false,
            {}};
  }
  return {{ErrorCode::InvalidArgument, fmt::format("status {}: {}", status, said)}, false, {}};
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
  ChatStream stream;
  bool from_stream = false;  // An error of the stream does not name the endpoint yet.
  const auto feed = [&](std::string_view bytes) {
    Result<void> fed = stream.feed(bytes, on_piece);
    from_stream = !fed;
    return fed;
  };
  const auto named = [&](Error error) {
    const bool foreign = from_stream && stream.is_foreign();
    const bool retry = error.code == ErrorCode::Unavailable && !foreign;
    error.message = without(std::move(error.message), key);
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
  Result<ChatReply> reply = stream.finish();
  if (reply) {
    return *std::move(reply);
  }
  from_stream = true;
  return named(std::move(reply).error());
}

}  // namespace maquette
