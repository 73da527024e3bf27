#include "script/code_runs.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "script/python_line.h"

namespace maquette {
namespace {

bool is_certain(std::string_view line) {
  constexpr std::array<std::string_view, 6> kStarts{"import ", "from ",  "bpy.",
                                                    "def ",    "class ", "#!"};
  return std::ranges::any_of(kStarts, [&](auto start) { return line.starts_with(start); });
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

/// Reads lines, in code or in prose.
class RunReader {
 public:
  explicit RunReader(FirstLine first) : first_(first) {}

  void take(std::string_view line) {
    const std::string_view body = trim(line);
    if (in_code_ && lexer_.is_open()) {
      add(line);
    } else if (body.empty() || (body.front() == '#' && !body.starts_with("#!"))) {
      wait(line);
    } else if (in_code_ && (indentation(line) > indent_ || !is_prose(body))) {
      add(line);
    } else if (!in_code_ && begins_run(body)) {
      begin_run(line);
    } else {
      take_prose(body);
    }
  }

  std::vector<Block> result() && {
    if (in_code_ && !trim(waiting_).empty()) {
      runs_.back().text.append(waiting_);
    }
    return std::move(runs_);
  }

 private:
  [[nodiscard]] bool begins_run(std::string_view body) const {
    const bool any = first_ == FirstLine::Any || !runs_.empty();
    return !is_prose(body) && (any || is_certain(body));
  }

  void begin_run(std::string_view line) {
    runs_.push_back({.language = "python", .text = {}, .intro = std::exchange(intro_, {})});
    indent_ = indentation(line);
    in_code_ = true;
    lexer_ = PythonLexer();
    add(line);
  }

  void add(std::string_view line) {
    runs_.back().text += std::exchange(waiting_, {});
    static_cast<void>(lexer_.next(line));
    runs_.back().text.append(line.substr(std::min(indent_, indentation(line)))).append("\n");
  }

  /// Keeps a blank line or a comment until it is clear whether code follows.
  void wait(std::string_view line) {
    if (!in_code_ && trim(line).empty()) {
      waiting_.clear();
    } else {
      waiting_.append(in_code_ ? line.substr(std::min(indent_, indentation(line))) : trim(line))
          .append("\n");
    }
  }

  void take_prose(std::string_view body) {
    if (in_code_) {
      runs_.back().closed = true;
    }
    in_code_ = false;
    waiting_.clear();
    intro_ = to_lower(body);
  }

  FirstLine first_;
  PythonLexer lexer_;
  std::vector<Block> runs_;
  std::string waiting_;
  std::string intro_;
  std::size_t indent_ = 0;
  bool in_code_ = false;
};

}  // namespace

std::vector<Block> code_runs(std::string_view text, FirstLine first) {
  RunReader reader(first);
  for (const std::string_view line : split_lines(text)) {
    reader.take(line);
  }
  return std::move(reader).result();
}

}  // namespace maquette
