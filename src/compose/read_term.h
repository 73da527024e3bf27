#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/note.h"
#include "compose/program.h"
#include "compose/scanner.h"

namespace maquette {

/// Reads the value that comes next. Nothing, and an Error note about `key`, when there is none or
/// it is none of the language; the scanner then stands somewhere within it.
[[nodiscard]] std::optional<Term> read_term(Scanner& scanner, std::string_view key,
                                            std::vector<Note>& notes);

/// Skips to the ',' or ')' that ends a value, to the next call or to the end of the text.
void skip_value(Scanner& scanner);

}  // namespace maquette
