#include "engine/examples.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/error.h"
#include "base/text.h"
#include "engine_resources.h"

namespace maquette {
namespace {

/// The rest of a header line "# Key: rest"; takes the line off `text`.
std::string_view take_header(std::string_view& text, std::string_view key) {
  MAQUETTE_CHECK(text.starts_with(key));
  const std::size_t end = text.find('\n');
  MAQUETTE_CHECK(end != std::string_view::npos);
  const std::string_view value = trim(text.substr(key.size(), end - key.size()));
  text.remove_prefix(end + 1);
  return value;
}

Example parse_example(std::string_view text) {
  Example example;
  example.instruction = take_header(text, "# Instruction:");
  example.tags = take_header(text, "# Tags:");
  example.script = text;
  return example;
}

/// Lower-case words of three letters and more, without a plural's s.
std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  const std::string joined = slug(text, text.size() * 2 + 16);
  std::string_view rest = joined;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('-'), rest.size());
    std::string_view word = rest.substr(0, end);
    if (word.size() > 3 && word.ends_with('s')) {
      word.remove_suffix(1);
    }
    if (word.size() >= 3) {
      words.emplace(word);
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  for (const char* common : {"the", "and", "with", "for", "make", "create", "design", "model",
                             "please", "would", "like", "should", "build", "its"}) {
    words.erase(common);
  }
  return words;
}

std::size_t shared_words(const std::set<std::string>& wanted, const Example& example) {
  std::size_t shared = 0;
  for (const std::string& word :
       words_of(std::string(example.instruction) + " " + std::string(example.tags))) {
    shared += wanted.count(word);
  }
  return shared;
}

}  // namespace

std::vector<Example> all_examples() {
  std::vector<Example> examples;
  for (const std::string_view name : engine::resource_names()) {
    if (!name.starts_with("resources/examples/")) {
      continue;
    }
    examples.push_back(parse_example(engine::resource(name)));
  }
  return examples;
}

std::vector<Example> likest_examples(std::string_view instruction, std::size_t count) {
  std::vector<Example> examples = all_examples();
  const std::set<std::string> wanted = words_of(instruction);
  std::ranges::stable_sort(examples, std::greater<>{},
                           [&](const Example& example) { return shared_words(wanted, example); });
  examples.resize(std::min(count, examples.size()));
  std::ranges::reverse(examples);
  return examples;
}

}  // namespace maquette
