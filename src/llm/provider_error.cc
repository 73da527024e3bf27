#include "llm/provider_error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace maquette {
namespace {

constexpr int kMaxDepth = 6;
constexpr std::array<std::string_view, 17> kWordKeys{
    "message",   "Message",     "error_message", "errorMessage",      "error_msg",
    "err_msg",   "msg",         "detail",        "details",           "reason",
    "title",     "faultstring", "status_msg",    "error_description", "description",
    "exception", "statusText"};
/// Members that hold the error proper.
constexpr std::array<std::string_view, 6> kHolders{"error",     "errors", "Error",
                                                   "base_resp", "fault",  "body"};
constexpr std::array<std::string_view, 9> kKindKeys{
    "code", "type", "status", "error_type", "Code", "error", "error_code", "param", "reason"};
constexpr std::array<std::string_view, 7> kStatusKeys{
    "status", "code", "status_code", "statusCode", "http_status", "error_code", "httpCode"};

const Json* find(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return object.is_object() && found != object.end() ? &*found : nullptr;
}

/// Null, false, 0, "", {} and [] say nothing.
bool says_something(const Json* value) {
  return value != nullptr && !value->is_null() && *value != false && *value != 0 &&
         !(value->is_string() && trim(value->get_ref<const std::string&>()).empty()) &&
         !(value->is_structured() && value->empty());
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : to_utf8(text)) {
    const bool is_space = static_cast<unsigned char>(c) <= 0x20;
    if (!is_space || (!line.empty() && line.back() != ' ')) {
      line += is_space ? ' ' : c;
    }
  }
  return std::string(trim(line));
}

std::string words_in(const Json& value, int depth);

/// Text, which may be JSON or a page once more.
std::string words_in_text(const std::string& text, int depth) {
  if (const std::string_view body = trim(text); body.starts_with('{') || body.starts_with('[')) {
    if (const Result<Json> json = parse_json(body)) {
      const std::string words = words_in(*json, depth + 1);
      return words.empty() ? one_line(text) : words;
    }
  }
  return words_of_page(text).value_or(one_line(text));
}

/// Several errors, as "body.messages: field required; ...".
std::string words_in_list(const Json& list, int depth) {
  constexpr std::size_t kMost = 3;
  std::string words;
  std::size_t said = 0;
  for (const Json& each : list) {
    const std::string one = words_in(each, depth + 1);
    if (!one.empty() && said++ < kMost) {
      words += (words.empty() ? "" : "; ") + one;
    }
  }
  return words;
}

/// Where a validator found the fault: ["body", "messages", 0].
std::string place_of(const Json& object) {
  std::string place;
  const Json* loc = find(object, "loc");
  for (const Json& each : loc != nullptr && loc->is_array() ? *loc : Json::array()) {
    place +=
        (place.empty() ? "" : ".") + (each.is_string() ? each.get<std::string>() : dump_json(each));
  }
  return place.empty() ? place : place + ": ";
}

std::string words_in_object(const Json& object, int depth) {
  std::string words;
  for (const std::string_view key : kHolders) {
    const Json* held = find(object, key);
    if (words.empty() && held != nullptr && held->is_structured()) {
      words = words_in(*held, depth + 1);
    }
  }
  for (const std::string_view key : kWordKeys) {
    const Json* said = find(object, key);
    if (words.empty() && says_something(said) && !said->is_number() && !said->is_boolean()) {
      words = place_of(object) + words_in(*said, depth + 1);
    }
  }
  const Json* error = find(object, "error");
  if (words.empty() && error != nullptr && error->is_string()) {
    words = words_in(*error, depth + 1);
  }
  const Json* metadata = find(object, "metadata");
  const Json* raw = metadata == nullptr ? nullptr : find(*metadata, "raw");
  if (says_something(raw)) {
    const std::string inner = words_in(*raw, depth + 1);
    const bool is_new = words.find(inner) == std::string::npos;
    words += is_new ? (words.empty() ? "" : ": ") + inner : "";
  }
  return words;
}

std::string words_in(const Json& value, int depth) {
  if (depth > kMaxDepth) {
    return {};
  }
  if (value.is_string()) {
    return words_in_text(value.get_ref<const std::string&>(), depth);
  }
  if (value.is_array()) {
    return words_in_list(value, depth);
  }
  return value.is_object() ? words_in_object(value, depth) : std::string();
}

/// 400 to 599 as a number or as text, else 0.
int as_status(const Json* value) {
  int status = 0;
  if (value != nullptr && value->is_number_integer()) {
    const auto number = value->get<long long>();
    status = number >= 400 && number < 600 ? static_cast<int>(number) : 0;
  } else if (value != nullptr && value->is_string()) {
    const auto& text = value->get_ref<const std::string&>();
    std::from_chars(text.data(), text.data() + text.size(), status);
  }
  return status >= 400 && status < 600 ? status : 0;
}

/// Adds the codes of an object and of the error that it holds.
void read_codes(const Json& object, ProviderError& error, int depth = 0) {
  for (const std::string_view key : kKindKeys) {
    const Json* code = find(object, key);
    if (code != nullptr && code->is_string() && code->get_ref<const std::string&>().size() < 80) {
      error.kind += to_lower(code->get_ref<const std::string&>()) + " ";
    }
  }
  for (const std::string_view key : kStatusKeys) {
    error.status = error.status != 0 ? error.status : as_status(find(object, key));
  }
  for (const std::string_view key : kHolders) {
    const Json* held = find(object, key);
    if (held != nullptr && held->is_array() && !held->empty()) {
      held = &held->front();
    }
    if (held != nullptr && held->is_object() && depth < kMaxDepth) {
      read_codes(*held, error, depth + 1);
    }
  }
}

bool is_sure(const Json& body, const ProviderError& error) {
  constexpr std::array<std::string_view, 9> kSure{"error",         "errors",       "Error",
                                                  "error_message", "errorMessage", "error_msg",
                                                  "error_type",    "err_msg",      "fault"};
  const bool names_error = std::ranges::any_of(
      kSure, [&](std::string_view key) { return says_something(find(body, key)); });
  const auto is = [&](std::string_view key, const Json& value) {
    const Json* found = find(body, key);
    return found != nullptr && *found == value;
  };
  const Json* answer = find(body, "base_resp");
  const bool failed = answer != nullptr && says_something(find(*answer, "status_code"));
  return names_error || failed || error.status != 0 || is("object", "error") ||
         is("type", "error") || is("success", false);
}

bool has_any(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return text.find(word) != text.npos; });
}

constexpr std::array<std::string_view, 15> kTooLong{
    "context_length",    "context length",    "context window",     "maximum context",
    "context size",      "exceed_context",    "prompt is too long", "input is too long",
    "prompt too long",   "reduce the length", "request too large",  "string_above_max_length",
    "payload too large", "request_too_large", "too long for"};
constexpr std::array<std::string_view, 15> kSpent{
    "insufficient_quota",   "exceeded your current quota",
    "quota exceeded",       "quota_exceeded",
    "quotaexceeded",        "insufficient balance",
    "insufficient_balance", "insufficient credit",
    "credit balance",       "out of credits",
    "billing details",      "payment required",
    "insufficient funds",   "spending limit",
    "billing_hard_limit"};
constexpr std::array<std::string_view, 4> kSaysWhen{"try again in", "retry in", "retry after",
                                                    "please wait"};
constexpr std::array<std::string_view, 9> kKey{"api key",         "api_key",      "apikey",
                                               "authentication",  "unauthorized", "credentials",
                                               "unauthenticated", "bearer",       "access token"};
constexpr std::array<std::string_view, 9> kWithheld{
    "content_filter", "content filter", "content management policy",
    "moderation",     "flagged",        "safety",
    "content_policy", "content policy", "responsibleai"};
constexpr std::array<std::string_view, 12> kPasses{
    "overloaded", "time out",  "timed out",   "timeout",  "temporar", "rate limit",
    "rate_limit", "try again", "unavailable", "internal", "capacity", "too many requests"};
constexpr std::array<std::string_view, 16> kStays{
    "invalid",     "not found",     "not_found", "does not exist", "not supported", "unsupported",
    "bad request", "unknown model", "no such",   "must be",        "required",      "permission",
    "forbidden",   "not allowed",   "denied",    "not a valid"};

constexpr std::string_view kSetKey = "; set MAQUETTE_API_KEY";
constexpr std::string_view kSetOtherKey = "; set MAQUETTE_API_KEY to a key that it accepts";
constexpr std::string_view kCheckAddress =
    "; check the address, which often ends in /v1, and the model's name";

}  // namespace

std::optional<std::string> words_of_page(std::string_view bytes) {
  const std::string page = to_utf8(bytes);
  const std::string small = to_lower(page);
  const bool is_page = trim(small).starts_with("<!doctype") || trim(small).starts_with("<html") ||
                       trim(small).starts_with("<head") || trim(small).starts_with("<body");
  if (!is_page) {
    return std::nullopt;
  }
  const std::size_t title = small.find("<title>");
  const std::size_t title_end = title == small.npos ? title : small.find("</title>", title);
  if (title_end != small.npos) {
    const std::string words = one_line(page.substr(title + 7, title_end - title - 7));
    if (!words.empty()) {
      return words;
    }
  }
  std::string text;
  for (std::size_t at = 0; at < page.size();) {
    const bool is_script = small.compare(at, 7, "<script") == 0;
    const bool is_style = small.compare(at, 6, "<style") == 0;
    const std::size_t from =
        is_script ? small.find("</script", at) : (is_style ? small.find("</style", at) : at);
    const std::size_t end =
        page[at] == '<' ? std::min(small.find('>', std::min(from, small.size())), small.size())
                        : at;
    text += page[at] == '<' ? ' ' : page[at];
    at = end + 1;
  }
  return one_line(text);
}

std::optional<ProviderError> error_in(const Json& body, ErrorSigns signs) {
  if (body.is_array() && !body.empty()) {
    return error_in(body.front(), signs);
  }
  const Json* choices = find(body, "choices");
  const bool is_piece = says_something(choices) && !says_something(find(body, "error"));
  if (!body.is_object() || is_piece) {
    return std::nullopt;
  }
  ProviderError error;
  read_codes(body, error);
  error.words = words_in(body, 0);
  if (!is_sure(body, error) && (signs == ErrorSigns::Sure || error.words.empty())) {
    return std::nullopt;
  }
  if (error.words.empty()) {
    error.words = error.kind.empty() ? one_line(dump_json(body)) : std::string(trim(error.kind));
  }
  return error;
}

ProviderError error_of_body(int status, std::string_view body) {
  ProviderError error;
  const Result<Json> json = parse_json(body);
  if (json && json->is_string()) {
    error.words = words_in(*json, 0);
  } else if (json) {
    error = error_in(*json, ErrorSigns::Hint).value_or(ProviderError{.words = one_line(body)});
  } else if (const auto page = words_of_page(body)) {
    error.words = *page;
    error.is_page = true;
  } else {
    error.words = one_line(body);
    // Servers that know no such path say so in plain text.
    error.is_page = status == 404;
  }
  error.status = status != 0 ? status : error.status;
  return error;
}

ProviderVerdict judge_error(const ProviderError& error, bool has_key, bool has_retry_after) {
  const int status = error.status;
  const std::string said = to_lower(error.words) + " " + error.kind;
  const bool passes_soon = has_retry_after || has_any(said, kSaysWhen);
  if (status == 413 || status == 414 || has_any(said, kTooLong)) {
    return {.code = ErrorCode::Refused};
  }
  if (status == 402 || said.find("insufficient_quota") != said.npos ||
      (has_any(said, kSpent) && !passes_soon)) {
    return {};
  }
  const bool may_be_key = status == 0 || status == 400 || status == 401 || status == 403;
  if (status == 401 || (may_be_key && has_any(said, kKey)) ||
      (status == 403 && (error.words.empty() || error.is_page))) {
    return {.advice = has_key ? kSetOtherKey : kSetKey};
  }
  if (has_any(said, kWithheld) && status < 429) {
    return {.code = ErrorCode::Refused};
  }
  if (status == 404 || status == 405 || status == 410) {
    return {.advice = error.is_page || error.words.empty() ? kCheckAddress : std::string_view()};
  }
  if (status == 408 || status == 425 || status == 429 || (status >= 500 && status != 501)) {
    return {.retry = true};
  }
  if (status == 0) {
    return {.retry = has_any(said, kPasses) || !has_any(said, kStays)};
  }
  return {.code = status == 403 || status == 501 ? ErrorCode::Unavailable : ErrorCode::Refused};
}

}  // namespace maquette
