#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"

namespace maquette {

/// Bytes of a provider's words that a message shows at most.
constexpr std::size_t kProviderWordsBytes = 500;

/// A provider's error in place of an answer. Providers report errors in different forms: an object
/// `error`, `errors`, `detail`, `message`, `error_type` and `error_message`, or a web page. Used by
/// ChatStream for errors within a 2xx answer and by ask_endpoint for other statuses.
struct ProviderError {
  std::string words = {};  ///< For people, on one line; ends with the text of `metadata.raw`.
  std::string kind = {};   ///< Codes and types, in lower case: "context_length_exceeded".
  int status = 0;          ///< The HTTP status or the body's; 0 when unknown.
  bool is_page = false;    ///< The words are a web page's.
};

/// The error that a JSON value reports; nullopt for other values, such as a piece of an answer.
/// With `hint`, a bare `message` or `detail` without any sign of a failure counts too.
enum class ErrorSigns { Sure, Hint };
[[nodiscard]] std::optional<ProviderError> error_in(const Json& body, ErrorSigns signs);

/// The error that a body of status `status` reports, in whatever form: JSON, a page, plain text.
[[nodiscard]] ProviderError error_of_body(int status, std::string_view body);

/// The text of a web page: its title, else all text between its tags. Nothing when the bytes are
/// not a web page.
[[nodiscard]] std::optional<std::string> words_of_page(std::string_view bytes);

/// The consequences of an error.
struct ProviderVerdict {
  /// Refused when another request may succeed, else Unavailable.
  ErrorCode code = ErrorCode::Unavailable;
  bool retry = false;            ///< The same request may succeed later.
  std::string_view advice = {};  ///< Begins with "; " unless it is empty.
};

/// Judges by the status and by the provider's words and codes. A request that is too long, a key
/// that is not accepted and a spent quota are permanent errors. A busy or broken server is
/// temporary.
[[nodiscard]] ProviderVerdict judge_error(const ProviderError& error, bool has_key,
                                          bool has_retry_after);

}  // namespace maquette
