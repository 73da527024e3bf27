#include "blender/obj_words.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

/// With a number behind it a name still fits Blender's 63 bytes.
constexpr std::size_t kMostBytes = 59;

std::string word_of(std::string name) {
  std::ranges::replace(name, ' ', '_');
  if (name.ends_with('\\')) {
    name.back() = '_';
  }
  return name;
}

/// `numbers` has the last number of each stem: those below it are taken.
std::string unused(const std::string& word, const std::set<std::string>& taken,
                   std::map<std::string, int>& numbers) {
  const std::string stem(utf8_prefix(word, kMostBytes));
  std::string one = word;
  while (taken.contains(one)) {
    one = fmt::format("{}.{:03}", stem, ++numbers[stem]);
  }
  return one;
}

}  // namespace

std::map<std::string, std::string> obj_words(std::vector<std::string> names) {
  std::ranges::sort(names);
  std::ranges::stable_partition(names,
                                [](const std::string& name) { return word_of(name) == name; });
  std::map<std::string, std::string> words;
  std::set<std::string> taken;
  std::map<std::string, int> numbers;
  for (const std::string& name : names) {
    if (!words.contains(name)) {
      words[name] = unused(word_of(name), taken, numbers);
      taken.insert(words[name]);
    }
  }
  return words;
}

}  // namespace maquette
