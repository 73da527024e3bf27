#include "llm/chat_stream.h"

#include <algorithm>
#include <array>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kExcerptBytes = 120;
constexpr std::size_t kMaxAnswerBytes = 8UL << 20;

tl::unexpected<Error> not_a_stream(std::string_view bytes) {
  return fail(ErrorCode::Unavailable,
              fmt::format("it does not answer like an OpenAI-compatible server, but with \"{}\"; "
                          "check the address, which often ends in /v1",
                          excerpt(bytes)));
}

/// A member that is an object, else an empty object.
Json member(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && found != object.end() && found->is_object() ? *found
                                                                           : Json::object();
}

int count_field(const Json& object, std::string_view key) {
  const long long value = json_field<long long>(object, key).value_or(0);
  return static_cast<int>(std::clamp<long long>(value, 0, std::numeric_limits<int>::max()));
}

std::string error_text(const Json& error) {
  if (error.is_string()) {
    return excerpt(error.get_ref<const std::string&>());
  }
  return excerpt(json_field<std::string>(error, "message").value_or(dump_json(error)));
}

/// The first choice of a chunk; chunks with usage alone have none.
Json first_choice(const Json& chunk) {
  const auto choices = chunk.find("choices");
  if (choices == chunk.end() || !choices->is_array() || choices->empty()) {
    return Json::object();
  }
  return choices->front();
}

/// Text alone, or text and then the pictures.
Json content_of(const Message& message) {
  if (message.images.empty()) {
    return message.text;
  }
  Json parts = Json::array({{{"type", "text"}, {"text", message.text}}});
  for (const std::string& image : message.images) {
    const std::string url = "data:image/png;base64," + base64(image);
    parts.push_back({{"type", "image_url"}, {"image_url", {{"url", url}}}});
  }
  return parts;
}

/// The body with the schema as it is written: Json sorts keys, and an answer comes in the order of
/// the schema's.
std::string with_schema(std::string body, const std::string& schema) {
  body.pop_back();
  return body + R"(,"response_format":{"type":"json_schema","json_schema":)" +
         R"({"name":"answer","strict":true,"schema":)" + schema + "}}}";
}

}  // namespace

std::string excerpt(std::string_view bytes) {
  std::string text = to_utf8(bytes.substr(0, kExcerptBytes * 2));
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return std::string(utf8_prefix(trim(text), kExcerptBytes));
}

std::string chat_request_body(const GenerationRequest& request, std::size_t candidate,
                              const std::string& model) {
  Json messages = Json::array();
  for (const Message& message : request.messages) {
    messages.push_back({{"role", to_string(message.role)}, {"content", content_of(message)}});
  }
  constexpr std::uint64_t kMaxSeed = std::numeric_limits<std::int64_t>::max();
  Json body = {{"model", model},
               {"messages", std::move(messages)},
               {"temperature", request.sampling.temperature},
               {"top_p", request.sampling.top_p},
               {"max_tokens", request.sampling.max_tokens},
               {"seed", (request.sampling.seed + candidate) & kMaxSeed},
               {"stream", true},
               {"stream_options", {{"include_usage", true}}}};
  if (!request.stop.empty()) {
    body["stop"] = request.stop;
  }
  if (!request.grammar.empty()) {
    body["grammar"] = request.grammar;
  }
  return request.json_schema.empty() ? dump_json(body)
                                     : with_schema(dump_json(body), request.json_schema);
}

Result<void> ChatStream::feed(std::string_view bytes, const PieceSink& on_piece) {
  if (first_bytes_.size() < kExcerptBytes) {
    first_bytes_ += bytes.substr(0, kExcerptBytes - first_bytes_.size());
  }
  return parser_.feed(bytes,
                      [&](const SseEvent& event) { return take_event(event.data, on_piece); });
}

Result<void> ChatStream::take_event(std::string_view data, const PieceSink& on_piece) {
  if (trim(data) == "[DONE]") {
    ended_ = true;
    return {};
  }
  const Result<Json> chunk = parse_json(data);
  if (!chunk || !chunk->is_object()) {
    return not_a_stream(data);
  }
  if (const auto error = chunk->find("error"); error != chunk->end() && !error->is_null()) {
    return fail(ErrorCode::Unavailable, fmt::format("it reports: {}", error_text(*error)));
  }
  const Json usage = member(*chunk, "usage");
  if (const int tokens = count_field(usage, "completion_tokens"); tokens > 0) {
    reply_.tokens = tokens;
    reply_.prompt_tokens = count_field(usage, "prompt_tokens");
    reply_.cached_prompt_tokens =
        count_field(member(usage, "prompt_tokens_details"), "cached_tokens");
  }
  const Json choice = first_choice(*chunk);
  const std::string piece =
      json_field<std::string>(member(choice, "delta"), "content").value_or("");
  const std::string finish = json_field<std::string>(choice, "finish_reason").value_or("");
  if (finish == "content_filter") {
    return fail(ErrorCode::Unavailable, "its content filter withheld the answer");
  }
  if (!finish.empty()) {
    ended_ = true;
    reply_.finish = finish == "length" ? FinishReason::Length : FinishReason::Stop;
  }
  if (piece.empty()) {
    return {};
  }
  reply_.text += piece;
  if (reply_.text.size() > kMaxAnswerBytes) {
    return fail(ErrorCode::Unavailable, "its answer does not end");
  }
  return on_piece(piece, ++pieces_);
}

bool ChatStream::is_foreign() const {
  constexpr std::array<std::string_view, 5> kStarts{"data:", ":", "event:", "id:", "retry:"};
  const std::string_view seen = trim(first_bytes_);
  return std::ranges::none_of(kStarts, [seen](std::string_view start) {
    const std::size_t length = std::min(start.size(), seen.size());
    return start.substr(0, length) == seen.substr(0, length);
  });
}

Result<ChatReply> ChatStream::finish() const {
  if (is_foreign()) {
    return not_a_stream(first_bytes_);
  }
  if (!ended_) {
    return fail(ErrorCode::Unavailable,
                fmt::format("its answer broke off after {} pieces; try again", pieces_));
  }
  ChatReply reply = reply_;
  if (reply.tokens == 0) {
    reply.tokens = pieces_;
  }
  return reply;
}

}  // namespace maquette
