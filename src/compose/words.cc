#include "compose/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxNameBytes = 40;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// Letters to add, drop, change or swap with a neighbour to make `b` of `a`.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) {
    last[j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

/// How far a name is from a word; 0 when one contains the other, over `limit` when too far.
std::size_t distance(const std::string& word, const std::string& name, std::size_t limit) {
  const bool contains = name.find(word) != std::string::npos;
  const bool begins = name.size() >= 3 && word.find(name) != std::string::npos;
  if ((word.size() >= 3 && contains) || begins) {
    return 0;
  }
  const std::size_t longer = std::max(word.size(), name.size());
  const std::size_t shorter = std::min(word.size(), name.size());
  return longer - shorter > limit ? limit + 1 : edit_distance(word, name);
}

}  // namespace

std::string plain_name(std::string_view written) {
  std::string plain;
  for (const char c : written.substr(0, 4 * kMaxNameBytes)) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_letter_or_digit(lower)) {
      plain += lower;
    } else if (!plain.empty() && plain.back() != '_') {
      plain += '_';
    }
  }
  plain.resize(std::min(plain.size(), kMaxNameBytes));
  if (plain.ends_with('_')) {
    plain.pop_back();
  }
  return plain;
}

std::string british(std::string_view plain) {
  std::string text(plain);
  replace_all(text, "color", "colour");
  replace_all(text, "center", "centre");
  replace_all(text, "gray", "grey");
  return text;
}

std::string shown(std::string_view written) {
  std::string line = to_utf8(written.substr(0, 4 * kMaxNameBytes));
  std::ranges::replace_if(
      line, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
  return std::string(utf8_prefix(line, kMaxNameBytes));
}

std::vector<std::string> nearest_names(std::string_view word,
                                       const std::vector<std::string>& names) {
  const std::string plain = plain_name(word);
  if (plain.empty()) {
    return {};
  }
  const std::size_t limit = std::min(std::max<std::size_t>(2, plain.size() / 3), plain.size() - 1);
  std::array<std::vector<std::string>, kMaxNameBytes> by_distance;
  for (const std::string& name : names) {
    const std::size_t far = distance(plain, plain_name(name), limit);
    if (far <= limit) {
      by_distance[far].push_back(name);
    }
  }
  std::vector<std::string> nearest;
  for (const std::vector<std::string>& some : by_distance) {
    for (const std::string& name : some) {
      if (nearest.size() < 3 && std::ranges::find(nearest, name) == nearest.end()) {
        nearest.push_back(name);
      }
    }
  }
  return nearest;
}

std::string alternatives(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i + 1 == names.size();
    text += (i == 0 ? "" : last ? " or " : ", ") + names[i];
  }
  return text;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names) {
  const std::vector<std::string> nearest = nearest_names(word, names);
  return nearest.empty() ? "" : "; did you mean " + alternatives(nearest) + "?";
}

}  // namespace maquette
