#include "mesh/reading.h"

#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::string_view kWhite = " \t\r\n\v\f";

template <class T>
std::optional<T> parse_whole(std::string_view word) {
  if (word.starts_with('+')) {
    word.remove_prefix(1);
  }
  T value{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) {
    return std::nullopt;
  }
  return value;
}

}  // namespace

std::string_view take_line(std::string_view& rest) {
  const auto* const end =
      std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
  const std::string_view line = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  rest.remove_prefix(line.size());
  if (rest.starts_with("\r\n")) {
    rest.remove_prefix(1);
  }
  rest.remove_prefix(std::min<std::size_t>(1, rest.size()));
  return line;
}

std::string_view without_mark(std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string_view take_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(kWhite), rest.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(kWhite));
  rest.remove_prefix(word.size());
  return word;
}

std::optional<double> to_number(std::string_view word) {
  const std::optional<double> value = parse_whole<double>(word);
  return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<std::int64_t> to_integer(std::string_view word) {
  return parse_whole<std::int64_t>(word);
}

std::optional<Vec3> take_vec3(std::string_view& rest) {
  Vec3 point{};
  for (double& coordinate : point) {
    const std::optional<double> value = to_number(take_word(rest));
    if (!value) {
      return std::nullopt;
    }
    coordinate = *value;
  }
  return point;
}

bool is_finite(const Vec3& point) {
  return std::isfinite(point[0]) && std::isfinite(point[1]) && std::isfinite(point[2]);
}

std::string name_from(std::string_view bytes) {
  constexpr std::size_t kMostBytes = 1000;
  return to_utf8(utf8_prefix(bytes, kMostBytes));
}

Result<void> check_size(const SceneSize& size, const ReadLimits& limits) {
  if (size.points > limits.max_points) {
    return invalid(fmt::format("more than {} points", limits.max_points));
  }
  if (size.triangles > limits.max_triangles) {
    return invalid(fmt::format("more than {} triangles", limits.max_triangles));
  }
  if (size.parts > limits.max_parts) {
    return invalid(fmt::format("more than {} parts", limits.max_parts));
  }
  return {};
}

void LeftOut::add(std::string_view what, std::string_view unit, std::uint64_t number) {
  auto kind = std::find_if(kinds_.begin(), kinds_.end(),
                           [&](const Kind& each) { return each.what == what; });
  if (kind == kinds_.end()) {
    kind = kinds_.insert(kind, {std::string(what), fmt::format("{} {}", unit, number)});
  }
  ++kind->count;
}

std::vector<std::string> LeftOut::notes() const {
  std::vector<std::string> notes;
  for (const Kind& kind : kinds_) {
    notes.push_back(kind.count == 1 ? fmt::format("not read: {} (1, in {})", kind.what, kind.first)
                                    : fmt::format("not read: {} ({}, the first in {})", kind.what,
                                                  kind.count, kind.first));
  }
  return notes;
}

tl::unexpected<Error> invalid(std::string message, std::source_location where) {
  return fail(ErrorCode::InvalidArgument, std::move(message), where);
}

}  // namespace maquette
