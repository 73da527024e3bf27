#include "engine/batch_results.h"

#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <tuple>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

std::string cause() {
  return std::generic_category().message(errno);
}

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

Result<BatchResults::Lines> BatchResults::Lines::open(fs::path path) {
  UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644));
  if (!file.valid()) {
    return fail(ErrorCode::Io, fmt::format("open {}: {}", path.string(), cause()));
  }
  return Lines{std::move(path), std::move(file)};
}

Result<void> BatchResults::Lines::append(const std::string& line) const {
  const off_t before = ::lseek(file.get(), 0, SEEK_END);
  for (std::size_t done = 0; done < line.size();) {
    const ssize_t n = ::write(file.get(), line.data() + done, line.size() - done);
    if (n < 0 && errno != EINTR) {
      const std::string why = cause();
      std::ignore = ::ftruncate(file.get(), before);  // No half line.
      return fail(ErrorCode::Io, fmt::format("write {}: {}", path.string(), why));
    }
    done += n < 0 ? 0 : static_cast<std::size_t>(n);
  }
  return {};
}

Result<void> BatchResults::Lines::cut(std::uint64_t bytes) const {
  if (::ftruncate(file.get(), static_cast<off_t>(bytes)) != 0) {
    return fail(ErrorCode::Io, fmt::format("write {}: {}", path.string(), cause()));
  }
  return {};
}

Result<BatchResults> BatchResults::open(const fs::path& folder, const std::string& description) {
  MAQUETTE_TRY_VOID(claim(folder, description));
  MAQUETTE_TRY(Lines file, Lines::open(folder / "results.jsonl"));
  if (::flock(file.file.get(), LOCK_EX | LOCK_NB) != 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: another process is writing it", file.path.string()));
  }
  MAQUETTE_TRY(Lines waiting, Lines::open(folder / "waiting.jsonl"));
  BatchResults results(std::move(file), std::move(waiting));
  MAQUETTE_TRY_VOID(results.read_existing());
  MAQUETTE_TRY_VOID(results.read_waiting());
  MAQUETTE_TRY_VOID(results.write_next());
  return results;
}

Result<void> BatchResults::read_existing() {
  std::ifstream file(file_.path, std::ios::binary);
  std::uint64_t whole = 0;
  for (std::string line; std::getline(file, line) && !file.eof();) {
    auto json = parse_json(line);
    const auto outcome =
        json ? json_field<std::string>(*json, "outcome") : tl::make_unexpected(json.error());
    if (!outcome) {
      return fail(ErrorCode::InvalidArgument, fmt::format("{}, line {}: not a result of a batch",
                                                          file_.path.string(), written_ + 1));
    }
    ++outcomes_[*outcome];
    ++written_;
    whole += line.size() + 1;
  }
  return file_.cut(whole);
}

Result<void> BatchResults::read_waiting() {
  std::ifstream file(waiting_file_.path, std::ios::binary);
  std::uint64_t whole = 0;
  for (std::string line; std::getline(file, line) && !file.eof();) {
    whole += line.size() + 1;
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
  return waiting_file_.cut(whole);
}

Result<void> BatchResults::add(std::size_t index, const std::string& outcome, std::string line) {
  if (index != written_) {
    const Json row{{"index", index}, {"outcome", outcome}, {"line", line}};
    MAQUETTE_TRY_VOID(waiting_file_.append(dump_json(row) + "\n"));
  }
  ++outcomes_[outcome];
  waiting_.emplace(index, std::move(line));
  return write_next();
}

Result<void> BatchResults::write_next() {
  for (auto next = waiting_.find(written_); next != waiting_.end();
       next = waiting_.find(written_)) {
    MAQUETTE_TRY_VOID(file_.append(next->second + "\n"));
    ++written_;
    waiting_.erase(next);
  }
  return waiting_.empty() ? waiting_file_.cut(0) : Result<void>();
}

}  // namespace maquette
