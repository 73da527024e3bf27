#pragma once

#include <source_location>
#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace maquette {

/// What went wrong, coarse enough to map to an exit code and an HTTP status.
enum class ErrorCode {
  InvalidArgument,  ///< The caller's input or usage is wrong.
  NotFound,         ///< A file or name that the caller gave does not exist.
  Unavailable,      ///< Something needed is missing: Blender, a model, an endpoint.
  Refused,          ///< An endpoint does not take this request; it may take others.
  Timeout,          ///< A deadline passed.
  BudgetSpent,      ///< A budget of tokens, attempts or money is used up.
  Io,               ///< The file system refused: no space, read-only, no permission.
  Cancelled,        ///< The caller asked to stop.
  Internal          ///< A fault of ours.
};

[[nodiscard]] std::string_view to_string(ErrorCode code);

/// The failure half of every Result. `message` is lower-case, names the thing and the cause, and
/// where there is one the next step; no trailing period.
struct [[nodiscard]] Error {
  ErrorCode code = ErrorCode::Internal;
  std::string message;
  std::source_location where = std::source_location::current();

  /// Prefixes the message, keeping code and origin: "load model: no such file".
  Error with_context(std::string_view context) &&;
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, std::string message,
    std::source_location where = std::source_location::current()) {
  return tl::unexpected<Error>(Error{code, std::move(message), where});
}

/// Reports a bug and aborts; only MAQUETTE_CHECK calls it.
[[noreturn]] void check_failed(const char* condition, const std::source_location& where);

}  // namespace maquette

/// Evaluates `expr` (a Result); on failure returns its error from the enclosing function, else
/// assigns.
#define MAQUETTE_TRY(decl, expr) MAQUETTE_TRY_IMPL(MAQUETTE_CONCAT(result_, __LINE__), decl, expr)
#define MAQUETTE_TRY_IMPL(tmp, decl, expr)                 \
  auto tmp = (expr);                                       \
  if (!tmp) return tl::unexpected(std::move(tmp).error()); \
  decl = *std::move(tmp)

/// The same for a Result<void>.
#define MAQUETTE_TRY_VOID(expr)                                  \
  do {                                                           \
    if (auto maquette_result = (expr); !maquette_result) {       \
      return tl::unexpected(std::move(maquette_result).error()); \
    }                                                            \
  } while (false)

/// States an invariant of ours: logs and aborts when it does not hold, in release builds too.
/// Never used on input.
#define MAQUETTE_CHECK(condition)                                            \
  do {                                                                       \
    if (!(condition)) {                                                      \
      ::maquette::check_failed(#condition, std::source_location::current()); \
    }                                                                        \
  } while (false)

#define MAQUETTE_CONCAT(a, b) MAQUETTE_CONCAT_IMPL(a, b)
#define MAQUETTE_CONCAT_IMPL(a, b) a##b
