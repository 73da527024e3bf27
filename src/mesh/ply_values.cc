#include "mesh/ply_values.h"

#include <cmath>

#include <fmt/format.h>

#include "base/text.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

std::size_t bytes_of(PlyType type) {
  switch (type) {
    case PlyType::Int8:
    case PlyType::Uint8: return 1;
    case PlyType::Int16:
    case PlyType::Uint16: return 2;
    case PlyType::Int32:
    case PlyType::Uint32:
    case PlyType::Float32: return 4;
    case PlyType::Float64: return 8;
  }
  return 0;
}

double load_number(const char* at, PlyType type, std::endian order) {
  switch (type) {
    case PlyType::Int8: return load<std::int8_t>(at, order);
    case PlyType::Uint8: return load<std::uint8_t>(at, order);
    case PlyType::Int16: return load<std::int16_t>(at, order);
    case PlyType::Uint16: return load<std::uint16_t>(at, order);
    case PlyType::Int32: return load<std::int32_t>(at, order);
    case PlyType::Uint32: return load<std::uint32_t>(at, order);
    case PlyType::Float32: return double{load<float>(at, order)};
    case PlyType::Float64: return load<double>(at, order);
  }
  return 0;
}

bool is_comment(std::string_view line) {
  const std::string_view word = take_word(line);
  return word.empty() || word == "comment" || word[0] == '#';
}

}  // namespace

PlyValues::PlyValues(const PlyHeader& header, bool row_a_line)
    : format_(header.format),
      by_line_(row_a_line && header.format == PlyFormat::Ascii),
      body_(header.body),
      next_line_(header.body_line) {}

void PlyValues::begin_row() {
  if (!by_line_) {
    return;
  }
  row_ = {};
  while (!body_.empty() && is_comment(row_)) {
    row_ = take_line(body_);
    line_ = next_line_++;
  }
  row_ = is_comment(row_) ? std::string_view() : row_;
}

Result<std::string_view> PlyValues::word() {
  const std::string_view word = take_word(source());
  if (word.empty()) {
    return invalid(by_line_ && !body_.empty() ? "fewer numbers than the header names"
                                              : "the file ends before it");
  }
  return word;
}

Result<std::string_view> PlyValues::take_bytes(std::size_t count) {
  if (body_.size() < count) {
    return invalid("the file ends before it");
  }
  const std::string_view bytes = body_.substr(0, count);
  body_.remove_prefix(count);
  return bytes;
}

Result<double> PlyValues::number(PlyType type) {
  if (format_ == PlyFormat::Ascii) {
    MAQUETTE_TRY(const std::string_view text, word());
    const std::optional<double> value = to_number(text);
    if (!value) {
      return invalid(fmt::format("`{}` is not a finite number", to_utf8(text.substr(0, 40))));
    }
    return *value;
  }
  MAQUETTE_TRY(const std::string_view bytes, take_bytes(bytes_of(type)));
  const double value = load_number(
      bytes.data(), type, format_ == PlyFormat::BigEndian ? std::endian::big : std::endian::little);
  if (!std::isfinite(value)) {
    return invalid("a number is not finite");
  }
  return value;
}

Result<std::uint64_t> PlyValues::list_length(const PlyProperty& property) {
  MAQUETTE_TRY(const double length, number(property.count_type));
  if (length < 0 || length > static_cast<double>(source().size()) || length != std::floor(length)) {
    return invalid(fmt::format("a list of {} values", length));
  }
  return static_cast<std::uint64_t>(length);
}

Result<void> PlyValues::skip(const PlyProperty& property) {
  std::uint64_t values = 1;
  if (property.is_list) {
    MAQUETTE_TRY(values, list_length(property));
  }
  for (std::uint64_t i = 0; i < values; ++i) {
    if (format_ == PlyFormat::Ascii) {
      MAQUETTE_TRY_VOID(word());
    } else {
      MAQUETTE_TRY_VOID(take_bytes(bytes_of(property.type)));
    }
  }
  return {};
}

bool PlyValues::row_has_more() const {
  std::string_view rest = row_;
  return by_line_ && !take_word(rest).empty();
}

std::size_t PlyValues::bytes_left() const {
  return body_.size();
}

std::string PlyValues::place() const {
  return by_line_ ? fmt::format(" (line {})", line_) : std::string();
}

Result<std::string> PlyValues::rest() const {
  const std::string_view left = trim(body_);
  if (left.empty()) {
    return std::string();
  }
  if (format_ == PlyFormat::Ascii && !by_line_) {
    return invalid("numbers follow the last row");
  }
  return fmt::format("not read: {} bytes after the last row that the header names", left.size());
}

}  // namespace maquette
