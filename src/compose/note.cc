#include "compose/note.h"

#include <algorithm>

#include <fmt/format.h>

namespace maquette {

bool has_error(const std::vector<Note>& notes) {
  return std::ranges::any_of(notes,
                             [](const Note& note) { return note.kind == Note::Kind::Error; });
}

std::string to_text(const std::vector<Note>& notes) {
  std::string text;
  for (const Note& note : notes) {
    text += fmt::format("line {}: {}\n", note.line, note.text);
  }
  return text;
}

}  // namespace maquette
