#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace maquette {

/// One line that is written over while work goes on, and lines that stay. On a terminal the passing
/// line is redrawn at most 20 times a second and cut to the width; elsewhere (a file, TERM=dumb)
/// only the lines that stay are written.
class ProgressLine {
 public:
  /// `stream` is borrowed; standard error as a rule.
  explicit ProgressLine(std::FILE* stream);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Shows `text` until the next call; dropped when it comes too soon after the last one.
  void show(std::string_view text);
  /// Takes the passing line away and writes `text` for good.
  void keep(std::string_view text);
  /// Takes the passing line away.
  void clear();

  [[nodiscard]] bool is_terminal() const { return terminal_; }
  /// Colours may be used: a terminal, and NO_COLOR is not set.
  [[nodiscard]] bool has_colour() const { return colour_; }

 private:
  std::FILE* stream_;
  bool terminal_;
  bool colour_;
  bool shown_ = false;
  long long last_shown_ms_ = 0;
};

/// The text cut in its middle to `width` columns (of characters, not bytes): "a long ... line".
[[nodiscard]] std::string elide_middle(std::string_view text, std::size_t width);

}  // namespace maquette
