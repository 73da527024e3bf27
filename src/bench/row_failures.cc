#include "bench/row_failures.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "engine/line_file.h"

namespace maquette {

std::filesystem::path failure_path(const std::filesystem::path& run) {
  return run / "failed.jsonl";
}

std::optional<int> most_alike(ErrorCode code, int jobs, bool proven) {
  constexpr int kMostRefused = 10;
  constexpr int kMostUnanswered = 2;
  switch (code) {
    case ErrorCode::BudgetSpent: return std::nullopt;
    case ErrorCode::Refused:
    case ErrorCode::InvalidArgument: return proven ? std::nullopt : std::optional(kMostRefused);
    case ErrorCode::Unavailable: return kMostUnanswered + jobs;
    case ErrorCode::NotFound:
    case ErrorCode::Io:
    case ErrorCode::Internal:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled: return 1;
  }
  return 1;
}

void FailureWatch::succeeded() {
  proven_ = true;
  alike_ = 0;
}

std::optional<Error> FailureWatch::failed(const RowFailure& failure) {
  alike_ = last_ && last_->code == failure.code ? alike_ + 1 : 1;
  last_ = failure;
  const std::optional<int> most = most_alike(failure.code, jobs_, proven_);
  if (!most || alike_ < *most) {
    return std::nullopt;
  }
  Error error{failure.code, failure.why};
  if (*most > 1) {
    return std::move(error).with_context(fmt::format(
        "{} rows in a row failed alike, so no further row is tried; row {}", alike_, failure.id));
  }
  return std::move(error).with_context(fmt::format("row {}", failure.id));
}

std::optional<Error> FailureWatch::nothing_works() const {
  if (proven_ || !last_ || last_->code != ErrorCode::Unavailable) {
    return std::nullopt;
  }
  return Error{last_->code, last_->why}.with_context(fmt::format("row {}", last_->id));
}

Result<void> log_failure(const std::filesystem::path& run, const RowFailure& failure) {
  MAQUETTE_TRY(const LineFile lines, LineFile::open(failure_path(run)));
  return lines.append(
      dump_json(Json{{"id", failure.id}, {"code", to_string(failure.code)}, {"why", failure.why}}));
}

Result<FailureHistories> read_failures(const std::filesystem::path& run) {
  FailureHistories failures;
  const std::filesystem::path path = failure_path(run);
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return failures;
  }
  MAQUETTE_TRY(const std::string text, read_file(path));
  const std::vector<std::string_view> lines = split_lines(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (trim(lines[i]).empty()) {
      continue;
    }
    const Result<Json> json = parse_json(lines[i]);
    if (!json && i + 1 == lines.size()) {
      break;  // A killed process cut it.
    }
    const auto here = [&](Error error) {
      return std::move(error).with_context(fmt::format("{}, line {}", path.string(), i + 1));
    };
    MAQUETTE_TRY(const Json line, Result<Json>(json).map_error(here));
    MAQUETTE_TRY(const std::string id, json_field<std::string>(line, "id").map_error(here));
    MAQUETTE_TRY(std::string why, json_field<std::string>(line, "why").map_error(here));
    FailureHistory& known = failures[id];
    ++known.count;
    known.why = std::move(why);
  }
  return failures;
}

}  // namespace maquette
