#include "cli/exit_code.h"

namespace maquette {

ExitCode exit_code_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound: return ExitCode::BadUsage;
    case ErrorCode::Unavailable:
    case ErrorCode::Refused:
    case ErrorCode::Io: return ExitCode::Missing;
    case ErrorCode::Timeout:
    case ErrorCode::BudgetSpent: return ExitCode::LimitReached;
    case ErrorCode::Cancelled: return ExitCode::Interrupted;
    case ErrorCode::Internal: return ExitCode::Fault;
  }
  return ExitCode::Fault;
}

ExitCode exit_code_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::Ok: return ExitCode::Done;
    case Outcome::Cancelled: return ExitCode::Interrupted;
    case Outcome::NoCode:
    case Outcome::Truncated:
    case Outcome::SyntaxError:
    case Outcome::PolicyViolation:
    case Outcome::ApiMismatch:
    case Outcome::ScriptError:
    case Outcome::Timeout:
    case Outcome::OutOfMemory:
    case Outcome::Crashed:
    case Outcome::EmptyScene:
    case Outcome::RenderFailed:
    case Outcome::ExportFailed:
    case Outcome::ModelFailed: return ExitCode::NoModel;
  }
  return ExitCode::Fault;
}

}  // namespace maquette
