#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "mesh/read_scene.h"

namespace maquette {

/// What the readers of mesh files share.

/// Takes the first line off `rest`, without its end (\n, \r\n or \r).
[[nodiscard]] std::string_view take_line(std::string_view& rest);

/// The text without a byte order mark, which some editors write.
[[nodiscard]] std::string_view without_mark(std::string_view text);

/// Takes the first word off `rest`; words stand between white space. Empty when there is none.
[[nodiscard]] std::string_view take_word(std::string_view& rest);

/// The whole word as a finite number, whatever the locale.
[[nodiscard]] std::optional<double> to_number(std::string_view word);
[[nodiscard]] std::optional<std::int64_t> to_integer(std::string_view word);

/// Takes three numbers off `rest`.
[[nodiscard]] std::optional<Vec3> take_vec3(std::string_view& rest);

[[nodiscard]] bool is_finite(const Vec3& point);

/// A part's or a material's name as valid text, cut after 1,000 bytes: a file can give one long
/// name to very many parts, and each of them keeps a copy.
[[nodiscard]] std::string name_from(std::string_view bytes);

/// A T as it lies in memory, in the byte order given.
template <class T>
[[nodiscard]] T load(const char* bytes, std::endian order = std::endian::little) {
  std::array<char, sizeof(T)> raw;
  std::memcpy(raw.data(), bytes, sizeof(T));
  if (order != std::endian::native) {
    std::reverse(raw.begin(), raw.end());
  }
  return std::bit_cast<T>(raw);
}

/// What a scene holds, counted while it is read.
struct SceneSize {
  std::uint64_t points = 0;
  std::uint64_t triangles = 0;
  std::uint64_t parts = 0;
};

/// Fails when the scene would be larger than the limits.
[[nodiscard]] Result<void> check_size(const SceneSize& size, const ReadLimits& limits);

/// Counts the items that a reader leaves out of a file, by kind, for Scene::notes.
class LeftOut {
 public:
  /// `what` is a noun in the plural; `unit` and `number` give the place: "line", 12.
  void add(std::string_view what, std::string_view unit, std::uint64_t number);

  /// "not read: faces with fewer than three corners (3, the first in line 9)"; the kinds in the
  /// order in which they were seen.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  struct Kind {
    std::string what;
    std::string first;
    std::uint64_t count = 0;
  };
  std::vector<Kind> kinds_;
};

[[nodiscard]] tl::unexpected<Error> invalid(
    std::string message, std::source_location where = std::source_location::current());

}  // namespace maquette
