#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "mesh/ply_header.h"

namespace maquette {

/// The numbers of a PLY file's body, one after the other. In text a row is a line, so that a row
/// with too many numbers does not shift what follows; blank lines and comments are left out.
/// `row_a_line` false takes a text's numbers wherever its lines end.
class PlyValues {
 public:
  /// `header` must outlive this object.
  PlyValues(const PlyHeader& header, bool row_a_line);

  /// Goes to the next row.
  void begin_row();

  /// A finite number; InvalidArgument when it is missing or is not one.
  [[nodiscard]] Result<double> number(PlyType type);
  [[nodiscard]] Result<std::uint64_t> list_length(const PlyProperty& property);

  /// Passes over a property, whatever its numbers are.
  [[nodiscard]] Result<void> skip(const PlyProperty& property);

  [[nodiscard]] bool row_has_more() const;
  [[nodiscard]] std::size_t bytes_left() const;
  [[nodiscard]] std::uint64_t line() const { return line_; }
  /// " (line 12)" in a text.
  [[nodiscard]] std::string place() const;

  /// A note on what follows the last row; empty when nothing does. Where lines are no rows that is
  /// InvalidArgument.
  [[nodiscard]] Result<std::string> rest() const;

 private:
  [[nodiscard]] std::string_view& source() { return by_line_ ? row_ : body_; }
  [[nodiscard]] Result<std::string_view> word();
  [[nodiscard]] Result<std::string_view> take_bytes(std::size_t count);

  PlyFormat format_;
  bool by_line_;
  std::string_view body_;  ///< What is left of it.
  std::string_view row_;   ///< What is left of this row.
  std::uint64_t line_ = 0;
  std::uint64_t next_line_;
};

}  // namespace maquette
