#include "bench/merge.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "bench/row_failures.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// What must be equal, as text.
std::string identity_of(const RunDescription& description) {
  Json json = to_json(description);
  for (const char* own : {"created", "rows", "shard"}) {
    json.erase(own);
  }
  return dump_json(json);
}

Result<void> check_mergeable(const std::vector<RunFolder>& shards) {
  if (shards.size() < 2) {
    return fail(ErrorCode::InvalidArgument, "merge: name two or more runs");
  }
  std::unordered_set<std::string> ids;
  for (const RunFolder& shard : shards) {
    if (identity_of(shard.description()) != identity_of(shards.front().description())) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("{} and {} are runs of other data, settings, model or Maquette (see "
                              "their run.json)",
                              shards.front().path().string(), shard.path().string()));
    }
    for (const BenchRow& row : shard.rows()) {
      if (!ids.insert(row.id).second) {
        return fail(ErrorCode::InvalidArgument,
                    fmt::format("{}: the row {} is in another of these runs too",
                                shard.path().string(), row.id));
      }
    }
  }
  return {};
}

/// Row k of shard i of n was row k*n + i of the data.
std::vector<BenchRow> rows_in_order(std::vector<const RunFolder*> shards) {
  std::ranges::stable_sort(shards, {},
                           [](const RunFolder* shard) { return shard->description().shard.index; });
  std::size_t longest = 0;
  for (const RunFolder* shard : shards) {
    longest = std::max(longest, shard->rows().size());
  }
  std::vector<BenchRow> rows;
  for (std::size_t k = 0; k < longest; ++k) {
    for (const RunFolder* shard : shards) {
      if (k < shard->rows().size()) {
        rows.push_back(shard->rows()[k]);
      }
    }
  }
  return rows;
}

Result<void> copy_sample(const RunFolder& from, const RunFolder& to, const BenchRow& row) {
  std::error_code error;
  if (!fs::exists(from.sample(row) / "design.json", error)) {
    return {};
  }
  fs::copy(from.sample(row), to.sample(row), fs::copy_options::recursive, error);
  if (error) {
    return fail(ErrorCode::Io, fmt::format("copy {} to {}: {}", from.sample(row).string(),
                                           to.sample(row).string(), error.message()));
  }
  return {};
}

/// Adds the lines of a shard's file to those that `joined` has.
Result<void> join_lines(const fs::path& from, const fs::path& joined) {
  MAQUETTE_TRY(std::string lines, read_file(from));
  // What a killed process left half written.
  lines.resize(lines.rfind('\n') + 1);
  std::error_code ignored;
  if (fs::exists(joined, ignored)) {
    MAQUETTE_TRY(const std::string before, read_file(joined));
    lines = before + lines;
  }
  MAQUETTE_TRY_VOID(create_folder(joined.parent_path()));
  return write_file_atomic(joined, lines);
}

Result<void> join_files(const std::vector<RunFolder>& shards, const fs::path& out) {
  for (const RunFolder& shard : shards) {
    MAQUETTE_TRY(const std::vector<fs::path> verdicts, entries_of(shard.path() / "verdicts"));
    for (const fs::path& entry : verdicts) {
      MAQUETTE_TRY_VOID(join_lines(entry, out / "verdicts" / entry.filename()));
    }
    std::error_code error;
    const fs::path failures = failure_path(shard.path());
    if (fs::exists(failures, error)) {
      MAQUETTE_TRY_VOID(join_lines(failures, failure_path(out)));
    }
  }
  return {};
}

}  // namespace

Result<RunFolder> merge_runs(const std::vector<RunFolder>& shards, const fs::path& out,
                             const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY_VOID(check_mergeable(shards));
  std::vector<const RunFolder*> pointers;
  for (const RunFolder& shard : shards) {
    pointers.push_back(&shard);
  }
  RunDescription description = shards.front().description();
  description.shard = {};
  MAQUETTE_TRY(RunFolder merged, RunFolder::create(out, description, rows_in_order(pointers)));
  std::size_t done = 0;
  for (const RunFolder& shard : shards) {
    for (const BenchRow& row : shard.rows()) {
      MAQUETTE_TRY_VOID(context.check());
      MAQUETTE_TRY_VOID(copy_sample(shard, merged, row));
      emit(events, ProgressEvent{"copying samples", "rows", ++done, merged.rows().size()});
    }
  }
  MAQUETTE_TRY_VOID(join_files(shards, out));
  return merged;
}

}  // namespace maquette
