#include "bench/run_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <system_error>

#include <cerrno>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/fs.h"
#include "base/text.h"
#include "core/version.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr int kFormat = 1;

Result<RunDescription> description_from_json(const Json& json) {
  RunDescription run;
  MAQUETTE_TRY(const long long format, json_field<long long>(json, "format"));
  if (format != kFormat) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("its format is {}, and this Maquette reads {}", format, kFormat));
  }
  MAQUETTE_TRY(run.created, json_field<std::string>(json, "created"));
  MAQUETTE_TRY(run.data_file, json_field<std::string>(json, "data"));
  MAQUETTE_TRY(run.data_sha256, json_field<std::string>(json, "data_sha256"));
  MAQUETTE_TRY(const std::string shard, json_field<std::string>(json, "shard"));
  MAQUETTE_TRY(run.shard, parse_shard(shard));
  MAQUETTE_TRY(const long long rows, json_field<long long>(json, "rows"));
  run.rows = static_cast<std::size_t>(rows);
  MAQUETTE_TRY(run.settings, settings_from_json(json.value("settings", Json::object())));
  const Json model = json.value("model", Json::object());
  MAQUETTE_TRY(run.model.name, json_field<std::string>(model, "name"));
  MAQUETTE_TRY(run.model.digest, json_field<std::string>(model, "sha256"));
  MAQUETTE_TRY(run.model.kind, json_field<std::string>(model, "kind"));
  return run;
}

}  // namespace

Json to_json(const RunDescription& run) {
  return {{"format", kFormat},
          {"maquette", version()},
          {"created", run.created},
          {"data", run.data_file},
          {"data_sha256", run.data_sha256},
          {"shard", fmt::format("{}/{}", run.shard.index, run.shard.count)},
          {"rows", run.rows},
          {"settings", to_json(run.settings)},
          {"model",
           {{"name", run.model.name}, {"sha256", run.model.digest}, {"kind", run.model.kind}}}};
}

std::string sample_folder_name(std::string_view id) {
  constexpr std::size_t kMaxBytes = 64;
  std::string safe = slug(id, kMaxBytes);
  return safe == id ? safe : fmt::format("{}-{}", safe, sha256_hex(id).substr(0, 8));
}

Result<RunFolder> RunFolder::create(const fs::path& path, RunDescription description,
                                    std::vector<BenchRow> rows) {
  std::error_code error;
  if (fs::exists(path / "run.json", error)) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("{0} holds a run: `maquette bench resume {0}` goes on with it", path.string()));
  }
  if (fs::exists(path, error) && !fs::is_empty(path, error)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} is not empty: choose another folder", path.string()));
  }
  MAQUETTE_TRY_VOID(create_folder(path / "samples"));
  std::string lines;
  for (const BenchRow& row : rows) {
    lines += row.line + "\n";
  }
  description.rows = rows.size();
  MAQUETTE_TRY_VOID(write_file_atomic(path / "rows.jsonl", lines));
  MAQUETTE_TRY_VOID(
      write_file_atomic(path / "run.json", dump_json(to_json(description), 2) + "\n"));
  return RunFolder(path, std::move(description), std::move(rows));
}

Result<RunFolder> RunFolder::open(const fs::path& path) {
  const auto here = [&](Error error) {
    return std::move(error).with_context((path / "run.json").string());
  };
  std::error_code ignored;
  if (!fs::exists(path / "run.json", ignored)) {
    return fail(ErrorCode::NotFound,
                fmt::format("{}: no run is there (it has no run.json); `maquette bench run` makes "
                            "one",
                            path.string()));
  }
  MAQUETTE_TRY(const std::string text, read_file(path / "run.json"));
  MAQUETTE_TRY(const Json json, parse_json(text).map_error(here));
  MAQUETTE_TRY(RunDescription description, description_from_json(json).map_error(here));
  MAQUETTE_TRY(BenchData data, read_bench_rows(path / "rows.jsonl"));
  return RunFolder(path, std::move(description), std::move(data.rows));
}

fs::path RunFolder::sample(const BenchRow& row) const {
  return path_ / "samples" / sample_folder_name(row.id);
}

Result<UniqueFd> RunFolder::lock() const {
  const fs::path file = path_ / "run.json";
  UniqueFd held(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!held.valid()) {
    return fail(ErrorCode::Io,
                fmt::format("open {}: {}", file.string(), std::generic_category().message(errno)));
  }
  if (::flock(held.get(), LOCK_EX | LOCK_NB) != 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: another process is making its samples", path_.string()));
  }
  return held;
}

}  // namespace maquette
