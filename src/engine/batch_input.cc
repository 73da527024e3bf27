#include "engine/batch_input.h"

#include <charconv>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/json.h"
#include "base/text.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxLineBytes = 4ULL << 20;

Result<std::size_t> whole_number(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is no number", text));
  }
  return value;
}

Result<BatchRow> parse_row(std::string_view line) {
  if (!is_utf8(line)) {
    return fail(ErrorCode::InvalidArgument, "not UTF-8 text");
  }
  MAQUETTE_TRY(const Json json, parse_json(line));
  BatchRow row;
  MAQUETTE_TRY(row.id, json_field<std::string>(json, "id"));
  MAQUETTE_TRY(row.script, json_field<std::string>(json, "script"));
  row.instruction = json_field<std::string>(json, "instruction").value_or("");
  if (row.id.empty()) {
    return fail(ErrorCode::InvalidArgument, "`id` is empty");
  }
  return row;
}

/// A file's lines with the place where each begins.
class Lines {
 public:
  explicit Lines(std::ifstream& file) : file_(file) {}

  /// False at the end.
  bool next() {
    begin_ = end_;
    ++number_;
    if (!std::getline(file_, text_)) {
      return false;
    }
    end_ = begin_ + text_.size() + (file_.eof() ? 0 : 1);
    return true;
  }
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::uint64_t begin() const { return begin_; }
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  std::ifstream& file_;
  std::string text_;
  std::uint64_t begin_ = 0;
  std::uint64_t end_ = 0;
  std::size_t number_ = 0;
};

Error at_line(Error error, const fs::path& path, std::size_t number) {
  return std::move(error).with_context(fmt::format("{}, line {}", path.string(), number));
}

}  // namespace

Result<Shard> parse_shard(std::string_view text) {
  const std::size_t slash = text.find('/');
  const auto index = whole_number(text.substr(0, slash));
  const auto count = slash == std::string_view::npos ? index : whole_number(text.substr(slash + 1));
  if (!index || !count || slash == std::string_view::npos || *index < 1 || *index > *count) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("shard {}: give it as i/n, such as 2/8", text));
  }
  return Shard{*index, *count};
}

Result<BatchInput> BatchInput::open(const fs::path& path, Shard shard) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    return fail(ErrorCode::NotFound, fmt::format("{}: no such file", path.string()));
  }
  std::ifstream file(path, std::ios::binary);
  if (!fs::is_regular_file(path, error) || !file) {
    return fail(ErrorCode::Io, fmt::format("{}: cannot be read", path.string()));
  }
  BatchInput input(path, std::move(file));
  Sha256 digest;
  std::unordered_set<std::string> ids;
  std::size_t rows = 0;
  for (Lines lines(input.file_); lines.next();) {
    digest.update(lines.text());
    digest.update("\n");
    if (trim(lines.text()).empty()) {
      continue;
    }
    auto row = lines.text().size() > kMaxLineBytes ? fail(ErrorCode::InvalidArgument, "over 4 MB")
                                                   : parse_row(lines.text());
    if (row && !ids.insert(row->id).second) {
      row = fail(ErrorCode::InvalidArgument, fmt::format("the id {} came before", row->id));
    }
    if (!row) {
      return tl::unexpected(at_line(std::move(row).error(), path, lines.number()));
    }
    if (rows++ % shard.count == shard.index - 1) {
      input.lines_.push_back(lines.begin());
    }
  }
  if (rows == 0) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{}: it holds no rows", path.string()));
  }
  input.digest_ = digest.hex();
  input.file_.clear();
  return input;
}

Result<BatchRow> BatchInput::row(std::size_t index) {
  std::string line;
  file_.clear();
  file_.seekg(static_cast<std::streamoff>(lines_.at(index)));
  if (!std::getline(file_, line)) {
    return fail(ErrorCode::Io, fmt::format("{}: it has changed while it was read", path_.string()));
  }
  return parse_row(line).map_error(
      [&](Error error) { return std::move(error).with_context(path_.string()); });
}

}  // namespace maquette
