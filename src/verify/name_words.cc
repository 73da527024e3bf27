#include "verify/name_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maquette {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

std::vector<NameWord> name_words(std::string_view name) {
  std::vector<NameWord> words;
  NameWord word;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins = i > 0 && is_upper(name[i]) && !is_upper(name[i - 1]);
    if ((!is_letter(name[i]) || begins) && !word.text.empty()) {
      words.push_back(std::exchange(word, {}));
    }
    if (is_letter(name[i])) {
      word.text += is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
      word.end = i + 1;
    }
  }
  if (!word.text.empty()) {
    words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string_view> split_words(std::string_view noun) {
  std::vector<std::string_view> words;
  while (!noun.empty()) {
    const std::size_t end = std::min(noun.find_first_of(" -_"), noun.size());
    if (end > 0) {
      words.push_back(noun.substr(0, end));
    }
    noun.remove_prefix(std::min(end + 1, noun.size()));
  }
  return words;
}

bool is_number_like(const NameWord& word) {
  constexpr std::array<std::string_view, 7> kPlaces{"left",   "right",  "front", "rear",
                                                    "middle", "center", "centre"};
  return word.text.size() <= 2 || std::ranges::find(kPlaces, word.text) != kPlaces.end();
}

std::size_t end_of_numbers(std::string_view name, std::size_t at) {
  while (true) {
    const std::size_t begin = std::min(name.find_first_not_of(" _-.", at), name.size());
    const std::size_t end = std::min(name.find_first_not_of("0123456789", begin), name.size());
    if (end == begin) {
      return at;
    }
    at = end;
  }
}

}  // namespace maquette
