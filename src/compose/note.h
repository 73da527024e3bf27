#pragma once

#include <string>
#include <vector>

namespace maquette {

/// Something to say about a program: what was taken to be meant, changed or dropped, or what makes
/// it impossible.
struct Note {
  enum class Kind { Said, Error };
  Kind kind = Kind::Said;
  int line = 0;      ///< Of the program, 1-based.
  std::string word;  ///< The word it is about.
  std::string text;  ///< "unknown component 'desck'; did you mean desk, disc or disk?"
  friend bool operator==(const Note&, const Note&) = default;
};

[[nodiscard]] bool has_error(const std::vector<Note>& notes);

/// "line 3: unknown component ..." a line each.
[[nodiscard]] std::string to_text(const std::vector<Note>& notes);

}  // namespace maquette
