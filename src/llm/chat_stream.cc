#include "llm/chat_stream.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kExcerptBytes = 120;
constexpr std::size_t kFirstBytes = 4096;
constexpr std::size_t kEmptyObject = 2;  ///< Bytes of "{}".
constexpr std::size_t kMaxAnswerBytes = 8UL << 20;

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

/// The first choice of a chunk; chunks with usage alone have none.
Json first_choice(const Json& chunk) {
  const auto choices = chunk.find("choices");
  if (choices == chunk.end() || !choices->is_array() || choices->empty()) {
    return Json::object();
  }
  return choices->front();
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

std::string without(std::string text, const std::string& secret) {
  constexpr std::string_view kStars = "***";
  for (std::size_t at = 0; !secret.empty() && (at = text.find(secret, at)) != std::string::npos;
       at += kStars.size()) {
    text.replace(at, secret.size(), kStars);
  }
  return text;
}

}  // namespace

std::string excerpt(std::string_view bytes, const std::string& secret, std::size_t max_bytes) {
  std::string text = without(to_utf8(bytes), secret);
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  const std::string_view whole = trim(text);
  constexpr std::string_view kMore = "...";
  if (whole.size() <= max_bytes) {
    return std::string(whole);
  }
  return std::string(utf8_prefix(whole, max_bytes - kMore.size())).append(kMore);
}

std::string ChatStream::safe(std::string_view text, std::size_t max_bytes) const {
  return excerpt(text, secret_, max_bytes);
}

tl::unexpected<Error> ChatStream::reported(const ProviderError& error) {
  const ProviderVerdict verdict = judge_error(error, !secret_.empty(), false);
  may_pass_ = verdict.retry;
  return fail(verdict.code, fmt::format("it reports: {}{}", safe(error.words, kProviderWordsBytes),
                                        verdict.advice));
}

tl::unexpected<Error> ChatStream::not_a_stream(std::string_view bytes) {
  may_pass_ = false;
  if (const auto words = words_of_page(bytes)) {
    return fail(ErrorCode::Unavailable,
                fmt::format("it answers with a web page, \"{}\", and not like an "
                            "OpenAI-compatible server; check the address, which often ends in /v1",
                            safe(*words, kExcerptBytes)));
  }
  if (to_lower(bytes).find("error") != std::string::npos) {
    return reported(error_of_body(0, bytes));
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("it does not answer like an OpenAI-compatible server, but with \"{}\"; "
                          "check the address, which often ends in /v1",
                          safe(bytes, kExcerptBytes)));
}

Result<void> ChatStream::feed(std::string_view bytes, const PieceSink& on_piece) {
  if (first_bytes_.size() < kFirstBytes) {
    first_bytes_ += bytes.substr(0, kFirstBytes - first_bytes_.size());
  }
  const std::string_view begin = trim(first_bytes_);
  if (begin.empty() || begin.starts_with('{') || begin.starts_with('[')) {
    object_ += bytes;
    return object_.size() <= kMaxAnswerBytes
               ? Result<void>()
               : fail(ErrorCode::Unavailable, "its answer does not end");
  }
  const std::string blank = std::exchange(object_, {});
  const auto take = [&](const SseEvent& event) { return take_event(event, on_piece); };
  MAQUETTE_TRY_VOID(parser_.feed(blank, take));
  return parser_.feed(bytes, take);
}

Result<void> ChatStream::take_event(const SseEvent& event, const PieceSink& on_piece) {
  if (trim(event.data) == "[DONE]") {
    ended_ = true;
    return {};
  }
  if (event.type == "error") {
    return reported(error_of_body(0, event.data));
  }
  const Result<Json> chunk = parse_json(event.data);
  if (!chunk || !chunk->is_object()) {
    if (to_lower(event.data).find("error") != std::string::npos) {
      return reported(error_of_body(0, event.data));
    }
    return fail(ErrorCode::Unavailable,
                fmt::format("it sends \"{}\" where a piece of the answer belongs",
                            safe(event.data, kExcerptBytes)));
  }
  return take_chunk(*chunk, on_piece);
}

/// The last event may lack its blank line; one that is not whole is the end of an answer that broke
/// off.
Result<void> ChatStream::take_last_event(const SseEvent& event, const PieceSink& on_piece) {
  const bool is_whole =
      event.type == "error" || trim(event.data) == "[DONE]" || parse_json(event.data).has_value();
  return is_whole ? take_event(event, on_piece) : Result<void>();
}

Result<void> ChatStream::take_chunk(const Json& chunk, const PieceSink& on_piece) {
  if (const auto error = error_in(chunk, ErrorSigns::Sure)) {
    return reported(*error);
  }
  if (auto hint = error_in(chunk, ErrorSigns::Hint)) {
    hint_ = std::move(hint);
  }
  take_usage(member(chunk, "usage"));
  const Json choice = first_choice(chunk);
  return choice.is_object() ? take_choice(choice, on_piece) : Result<void>();
}

void ChatStream::take_usage(const Json& usage) {
  if (const int tokens = count_field(usage, "completion_tokens"); tokens > 0) {
    reply_.tokens = tokens;
    reply_.prompt_tokens = count_field(usage, "prompt_tokens");
    reply_.cached_prompt_tokens =
        count_field(member(usage, "prompt_tokens_details"), "cached_tokens");
  }
}

Result<void> ChatStream::take_choice(const Json& choice, const PieceSink& on_piece) {
  if (const auto error = error_in(choice, ErrorSigns::Sure)) {
    return reported(*error);
  }
  const bool is_whole = choice.contains("message") && choice["message"].is_object();
  const std::string piece = content_.take(is_whole ? choice["message"] : member(choice, "delta"));
  const std::string finish = json_field<std::string>(choice, "finish_reason").value_or("");
  MAQUETTE_TRY_VOID(take_finish(to_lower(finish)));
  reply_.text += piece;
  if (reply_.text.size() + content_.thoughts.size() > kMaxAnswerBytes) {
    return fail(ErrorCode::Unavailable, "its answer does not end");
  }
  return piece.empty() ? Result<void>() : on_piece(piece, ++pieces_);
}

Result<void> ChatStream::take_finish(const std::string& finish) {
  if (finish.empty()) {
    return {};
  }
  if (is_one_of(finish, {"content_filter", "safety", "recitation", "prohibited_content",
                         "blocklist", "spii"})) {
    may_pass_ = false;
    return fail(ErrorCode::Refused, "its content filter withheld the answer");
  }
  if (is_one_of(finish, {"error", "network_error", "insufficient_system_resource", "abort"})) {
    return fail(
        ErrorCode::Unavailable,
        fmt::format("it ended the answer with the reason \"{}\" and no word on it", finish));
  }
  ended_ = true;
  const bool is_cut = is_one_of(
      finish, {"length", "max_tokens", "max_output_tokens", "model_length", "token_limit"});
  reply_.finish = is_cut ? FinishReason::Length : FinishReason::Stop;
  return {};
}

/// A body that is no stream: one completion, or an error.
Result<void> ChatStream::take_object(const PieceSink& on_piece) {
  const Result<Json> json = parse_json(object_);
  if (!json) {
    return not_a_stream(object_);
  }
  if (const auto error = error_in(*json, ErrorSigns::Hint)) {
    return reported(*error);
  }
  if (!json->is_object() || first_choice(*json).empty()) {
    return not_a_stream(object_);
  }
  ended_ = true;
  return take_chunk(*json, on_piece);
}

bool ChatStream::is_foreign() const {
  constexpr std::array<std::string_view, 6> kStarts{
      "data:", ":", "event:", "id:", "retry:", "error:"};
  const std::string_view bytes = first_bytes_;
  const bool has_mark = bytes.starts_with("\xEF\xBB\xBF");
  const std::string_view seen = trim(bytes.substr(has_mark ? 3 : 0));
  return std::ranges::none_of(kStarts, [seen](std::string_view start) {
    const std::size_t length = std::min(start.size(), seen.size());
    return start.substr(0, length) == seen.substr(0, length);
  });
}

/// Adds the arguments of the last call of a tool, which may hold the script.
void ChatStream::add_call() {
  const auto call =
      std::find_if(content_.calls.rbegin(), content_.calls.rend(),
                   [](const auto& each) { return trim(each.arguments).size() > kEmptyObject; });
  if (call != content_.calls.rend()) {
    reply_.text += (reply_.text.empty() ? "" : "\n\n") + call->arguments;
    reply_.note = fmt::format("the endpoint called the tool `{}`; its arguments are read too",
                              safe(call->name, kExcerptBytes));
  }
}

/// Finds what stands in for an answer without text, or says why there is none.
Result<void> ChatStream::stand_in() {
  if (!content_.calls.empty()) {
    may_pass_ = false;
    return fail(ErrorCode::Refused,
                fmt::format("it calls the tool `{}` and writes no answer; switch its tools off",
                            safe(content_.calls.back().name, kExcerptBytes)));
  }
  if (!trim(content_.refusal).empty()) {
    may_pass_ = false;
    return fail(ErrorCode::Refused, fmt::format("it refuses to answer: {}",
                                                safe(content_.refusal, kProviderWordsBytes)));
  } else if (!trim(content_.thoughts).empty() && reply_.finish == FinishReason::Stop) {
    reply_.text = content_.thoughts;
    reply_.note = "the endpoint sent thoughts and no answer; the thoughts are read as the answer";
  } else if (hint_) {
    return reported(*hint_);
  } else if (!content_.other_type.empty()) {
    may_pass_ = false;
    return fail(ErrorCode::Unavailable,
                fmt::format("it answers with content of the type \"{}\" and without text",
                            safe(content_.other_type, kExcerptBytes)));
  }
  return {};
}

Result<ChatReply> ChatStream::finish(const PieceSink& on_piece) {
  if (!trim(object_).empty()) {
    MAQUETTE_TRY_VOID(take_object(on_piece));
  } else if (is_foreign()) {
    return not_a_stream(first_bytes_);
  }
  MAQUETTE_TRY_VOID(
      parser_.end([&](const SseEvent& event) { return take_last_event(event, on_piece); }));
  if (!ended_ && hint_) {
    return reported(*hint_);
  }
  if (!ended_) {
    return fail(ErrorCode::Unavailable,
                fmt::format("its answer broke off after {} pieces; try again", pieces_));
  }
  add_call();
  if (trim(reply_.text).empty()) {
    MAQUETTE_TRY_VOID(stand_in());
  }
  if (reply_.tokens == 0) {
    reply_.tokens = pieces_;
  }
  return std::move(reply_);
}

}  // namespace maquette
