#include "engine/batch_results.h"

#include <system_error>

#include <fstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// Makes sure that the folder is this batch's, and writes its description when it is new.
Result<void> claim(const fs::path& folder, const std::string& description) {
  MAQUETTE_TRY_VOID(create_folder(folder));
  const fs::path mark = folder / "batch.json";
  std::error_code error;
  if (!fs::exists(mark, error)) {
    if (!fs::is_empty(folder, error)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("{} is not empty: choose another folder", folder.string()));
    }
    return write_file_atomic(mark, description);
  }
  MAQUETTE_TRY(const std::string there, read_file(mark));
  if (there != description) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} holds a batch of another file, shard or set of options (see "
                            "batch.json there): choose another folder",
                            folder.string()));
  }
  return {};
}

}  // namespace

Result<BatchResults> BatchResults::open(const fs::path& folder, const std::string& description) {
  MAQUETTE_TRY_VOID(claim(folder, description));
  MAQUETTE_TRY(LineFile file, LineFile::open(folder / "results.jsonl"));
  MAQUETTE_TRY(LineFile waiting, LineFile::open(folder / "waiting.jsonl"));
  BatchResults results(std::move(file), std::move(waiting));
  MAQUETTE_TRY_VOID(results.read_existing());
  MAQUETTE_TRY_VOID(results.read_waiting());
  MAQUETTE_TRY_VOID(results.write_next());
  return results;
}

Result<void> BatchResults::read_existing() {
  std::ifstream file(file_.path(), std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    auto json = parse_json(line);
    const auto outcome =
        json ? json_field<std::string>(*json, "outcome") : tl::make_unexpected(json.error());
    if (!outcome) {
      return fail(ErrorCode::InvalidArgument, fmt::format("{}, line {}: not a result of a batch",
                                                          file_.path().string(), written_ + 1));
    }
    ++outcomes_[*outcome];
    ++written_;
  }
  return {};
}

Result<void> BatchResults::read_waiting() {
  std::ifstream file(waiting_file_.path(), std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    const auto json = parse_json(line);
    const auto index =
        json ? json_field<long long>(*json, "index") : tl::make_unexpected(json.error());
    if (!index || *index < static_cast<long long>(written_)) {
      continue;  // It has been written since.
    }
    const auto outcome = json_field<std::string>(*json, "outcome");
    const auto result = json_field<std::string>(*json, "line");
    if (outcome && result && waiting_.emplace(static_cast<std::size_t>(*index), *result).second) {
      ++outcomes_[*outcome];
    }
  }
  return {};
}

Result<void> BatchResults::add(std::size_t index, const std::string& outcome, std::string line) {
  if (index != written_) {
    const Json row{{"index", index}, {"outcome", outcome}, {"line", line}};
    MAQUETTE_TRY_VOID(waiting_file_.append(dump_json(row)));
  }
  ++outcomes_[outcome];
  waiting_.emplace(index, std::move(line));
  return write_next();
}

Result<void> BatchResults::write_next() {
  for (auto next = waiting_.find(written_); next != waiting_.end();
       next = waiting_.find(written_)) {
    MAQUETTE_TRY_VOID(file_.append(next->second));
    ++written_;
    waiting_.erase(next);
  }
  return waiting_.empty() ? waiting_file_.clear() : Result<void>();
}

}  // namespace maquette
