#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "bench/bench_row.h"
#include "bench/protocol.h"

namespace maquette {

/// A judge's answer to one criterion.
enum class Verdict { No, Yes, CannotTell };

/// As many as the row's criteria, in the order of dimensions, parts, criteria.
using RowVerdicts = std::vector<Verdict>;

/// How a judge came to its verdicts; stored with every one.
struct JudgeRecord {
  std::string judge;          ///< Its name in every table.
  std::string prompt_sha256;  ///< Of its instructions; empty for people.
  int views = 0;              ///< Pictures it was shown of a sample at most.
  int size_pixels = 0;        ///< Their sides at most.
  int protocol = kPublishedProtocol;

  friend bool operator==(const JudgeRecord&, const JudgeRecord&) = default;
};

/// The judge's name in tables. Verdicts of an unpublished protocol count as another judge's: "eye
/// (protocol 2)".
[[nodiscard]] std::string label_of(const JudgeRecord& record);
/// Whether `name` is the whole label or the judge's name alone.
[[nodiscard]] bool is_called(std::string_view label, std::string_view name);

struct JudgedRow {
  std::string id;
  JudgeRecord record;
  RowVerdicts verdicts;
};

/// The line of a verdict file: {"id", "judge", "verdicts": {dimension: {part: [1|0|null, ...]}}}
/// with the record's fields. null: it cannot tell.
[[nodiscard]] std::string to_line(const JudgedRow& judged, const BenchRow& row);

/// Reads {dimension: {part: [1|0|null, ...]}} for a row. InvalidArgument, naming the place: a
/// dimension, part or verdict that is missing or too many, or is anything else than 1, 0 or null.
[[nodiscard]] Result<RowVerdicts> read_verdicts(const Json& json, const BenchRow& row);

/// A line about a row that an earlier line has judged.
struct RepeatedVerdicts {
  std::string id;
  std::size_t first_line = 0;  ///< 1-based; the last earlier line about the row.
  std::size_t line = 0;
  bool same = false;  ///< Both lines have the same verdicts.
};

/// Every verdict of one judge on a run's rows, by id. The last line of an id counts.
struct JudgeFile {
  JudgeRecord record;
  std::map<std::string, RowVerdicts, std::less<>> rows;
  std::vector<RepeatedVerdicts> repeated;
};

/// Reads a verdict file for `rows`. InvalidArgument names the line: invalid JSON, an id that is not
/// among the rows, verdicts that do not fit the criteria, or another judge, protocol or record than
/// in earlier lines. Skips an incomplete last line, as a killed process leaves it.
[[nodiscard]] Result<JudgeFile> read_judge_file(const std::filesystem::path& path,
                                                const std::vector<BenchRow>& rows);

/// The files of DIR/verdicts, by label_of their records. InvalidArgument when two files belong to
/// one judge.
[[nodiscard]] Result<std::map<std::string, JudgeFile>> read_judges(
    const std::filesystem::path& run, const std::vector<BenchRow>& rows);

/// Where a judge's verdicts on a run are kept.
[[nodiscard]] std::filesystem::path verdict_path(const std::filesystem::path& run,
                                                 std::string_view judge);

}  // namespace maquette
