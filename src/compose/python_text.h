#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "compose/value.h"

namespace maquette {

/// A number as a person writes it: "0.12", "3", "-0.5"; six digits.
[[nodiscard]] std::string python_number(double value);

/// A string literal whose value is the text: one line of printable UTF-8, whatever the text is.
/// Ill-formed bytes become U+FFFD; what is invisible or changes the reading direction is escaped.
[[nodiscard]] std::string python_text(std::string_view text);

/// A value as an expression. Colours are names of the palette or tuples, switches True and False.
[[nodiscard]] std::string python_value(const Value& value);

/// What someone wrote as one line of printable UTF-8 of at most `max_bytes`: runs of blanks and
/// controls are one blank, what is invisible or changes the reading direction is left out.
[[nodiscard]] std::string plain_line(std::string_view text, std::size_t max_bytes);

}  // namespace maquette
