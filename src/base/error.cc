#include "base/error.h"

#include <cstdlib>

#include "base/log.h"

namespace maquette {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument: return "invalid_argument";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Unavailable: return "unavailable";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::Timeout: return "timeout";
    case ErrorCode::BudgetSpent: return "budget_spent";
    case ErrorCode::Io: return "io";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Internal: return "internal";
  }
  return "internal";
}

Error Error::with_context(std::string_view context) && {
  message.insert(0, ": ").insert(0, context);
  return std::move(*this);
}

void check_failed(const char* condition, const std::source_location& where) {
  log_error("{}:{}: check failed: {}", where.file_name(), where.line(), condition);
  std::abort();
}

}  // namespace maquette
