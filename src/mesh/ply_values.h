#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "mesh/ply_header.h"

namespace maquette {

/// The numbers of a PLY file's body, one after the other. In text a row is a line, so a row with
/// too many numbers does not shift the next rows. Blank lines and comments are skipped. If
/// `row_a_line` is false, line ends in text do not matter.
class PlyValues {
 public:
  /// `header` must outlive this object.
  PlyValues(const PlyHeader& header, bool row_a_line);

  /// Goes to the next row.
  void begin_row();

  /// The next number; InvalidArgument when it is missing or not a finite number.
  [[nodiscard]] Result<double> number(PlyType type);
  [[nodiscard]] Result<std::uint64_t> list_length(const PlyProperty& property);

  /// Skips a property without checking its numbers.
  [[nodiscard]] Result<void> skip(const PlyProperty& property);

  [[nodiscard]] bool row_has_more() const;
  [[nodiscard]] std::size_t bytes_left() const;
  [[nodiscard]] std::uint64_t line() const { return line_; }
  /// The place for messages: " (line 12)" in text.
  [[nodiscard]] std::string place() const;

  /// A note on data after the last row; empty if there is none. InvalidArgument for such data if
  /// lines are not rows.
  [[nodiscard]] Result<std::string> rest() const;

 private:
  [[nodiscard]] std::string_view& source() { return by_line_ ? row_ : body_; }
  [[nodiscard]] Result<std::string_view> word();
  [[nodiscard]] Result<std::string_view> take_bytes(std::size_t count);

  PlyFormat format_;
  bool by_line_;
  std::string_view body_;  ///< The unread rest of the body.
  std::string_view row_;   ///< The unread rest of this row.
  std::uint64_t line_ = 0;
  std::uint64_t next_line_;
};

}  // namespace maquette
