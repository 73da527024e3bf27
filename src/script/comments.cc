#include "script/comments.h"

#include <algorithm>

#include "base/text.h"

namespace maquette {
namespace {

/// Where the string that opens at `at` ends: behind its closing quotes, or at the line's end when
/// a short string is never closed.
std::size_t end_of_string(std::string_view script, std::size_t at) {
  const char quote = script[at];
  const std::string three(3, quote);
  const bool is_long = script.substr(at, 3) == three;
  const std::string_view closing = is_long ? std::string_view(three) : script.substr(at, 1);
  for (std::size_t i = at + closing.size(); i < script.size(); ++i) {
    if (script[i] == '\\') {
      ++i;
    } else if (script.substr(i, closing.size()) == closing) {
      return i + closing.size();
    } else if (script[i] == '\n' && !is_long) {
      return i;
    }
  }
  return script.size();
}

}  // namespace

std::string comments_of(std::string_view script) {
  std::string comments;
  for (std::size_t at = 0; at < script.size();) {
    if (script[at] == '"' || script[at] == '\'') {
      at = end_of_string(script, at);
    } else if (script[at] == '#') {
      const std::size_t end = std::min(script.find('\n', at), script.size());
      const std::size_t text = std::min(script.find_first_not_of("# ", at), end);
      comments.append(trim(script.substr(text, end - text))).append("\n");
      at = end;
    } else {
      ++at;
    }
  }
  return comments;
}

}  // namespace maquette
