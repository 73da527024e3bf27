#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/text.h"
#include "bench/judge.h"
#include "bench/judge_file.h"

namespace maquette {
namespace {

/// A cut last line is passed over in a file of ours, which goes on; here it means that something of
/// what somebody wrote is missing.
Result<void> check_end(const std::filesystem::path& path) {
  MAQUETTE_TRY(const std::string text, read_file(path));
  const std::vector<std::string_view> lines = split_lines(text);
  if (!trim(lines.back()).empty() && !parse_json(lines.back())) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("{}, line {}: it is cut off; nothing was taken", path.string(), lines.size()));
  }
  return {};
}

/// A row that is judged twice and differently has no verdict that could be taken.
Result<void> check_repeated(const JudgeFile& given, const std::filesystem::path& path) {
  const auto differs = std::ranges::find(given.repeated, false, &RepeatedVerdicts::same);
  if (differs == given.repeated.end()) {
    return {};
  }
  return fail(ErrorCode::InvalidArgument,
              fmt::format("{}, lines {} and {}: they judge the row {} differently; keep one of "
                          "them. Nothing was taken",
                          path.string(), differs->first_line, differs->line, differs->id));
}

}  // namespace

Result<ImportSummary> import_verdicts(const RunFolder& run, const std::filesystem::path& path,
                                      const std::string& judge) {
  MAQUETTE_TRY_VOID(check_end(path));
  MAQUETTE_TRY(JudgeFile given, read_judge_file(path, run.rows()));
  if (given.rows.empty()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{}: it holds no verdicts", path.string()));
  }
  MAQUETTE_TRY_VOID(check_repeated(given, path));
  if (!judge.empty()) {
    given.record.judge = judge;
  }
  MAQUETTE_TRY(const OpenJudgeFile file, open_judge_file(run, given.record));
  ImportSummary summary{.judge = given.record.judge,
                        .rows = given.rows.size(),
                        .repeated = std::move(given.repeated)};
  std::string lines;
  for (const BenchRow& row : run.rows()) {
    const auto found = given.rows.find(row.id);
    if (found == given.rows.end()) {
      continue;
    }
    if (const auto known = file.known.rows.find(row.id); known != file.known.rows.end()) {
      ++summary.replaced;
      if (known->second != found->second) {
        summary.changed.push_back(row.id);
      }
    }
    lines += lines.empty() ? "" : "\n";
    lines += to_line({row.id, given.record, found->second}, row);
  }
  MAQUETTE_TRY_VOID(file.lines.append(lines));
  return summary;
}

}  // namespace maquette
