#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/note.h"

namespace maquette {

/// A value as it was written; what it means depends on the key it is given to.
struct Term {
  enum class Kind { Number, Word, Text, List, Rgb };
  Kind kind = Kind::Word;
  double number = 0;  ///< Number: in metres (or degrees, or plain) once its unit is applied.
  bool has_unit = false;
  std::string text;         ///< Word: `red`, `desk.drawer`; Text: what stood between the quotes.
  std::vector<Term> items;  ///< List: its elements; Rgb: three numbers.
};

struct Argument {
  std::string key;  ///< Empty when only a value was given.
  Term value;
  int line = 0;
};

/// One call: name = component(key=value, ...).
struct Call {
  std::string name;  ///< Empty when it was not named.
  std::string component;
  std::vector<Argument> arguments;
  int line = 0;
};

/// A composition as it was written. The language is defined in docs/language.md.
struct Program {
  std::vector<Call> calls;
};

struct ParsedProgram {
  Program program;
  std::vector<Note> notes;
};

constexpr std::size_t kMaxProgramBytes = 65'536;
constexpr std::size_t kMaxCalls = 500;

/// Reads the calls in `text`, which may be hostile; a line that is no call becomes an Error note
/// and the others are still read. Linear in time, never throws.
[[nodiscard]] ParsedProgram parse_program(std::string_view text);

}  // namespace maquette
