#include "engine/ways.h"

#include <charconv>
#include <utility>

#include "base/text.h"
#include "compose/library.h"

namespace maquette {
bool is_large(const ModelIdentity& model) {
  constexpr double kLarge = 7;
  return model.kind != "llama" || slug(model.name).find("blenderllm") != std::string::npos ||
         billions_of(model.name) >= kLarge;
}

double billions_of(std::string_view name) {
  const auto is_digit = [&](std::size_t i) { return name[i] >= '0' && name[i] <= '9'; };
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool ends =
        i + 1 == name.size() || name[i + 1] == '-' || name[i + 1] == '_' || name[i + 1] == '.';
    if ((name[i] != 'b' && name[i] != 'B') || !ends || !is_digit(i - 1)) {
      continue;
    }
    std::size_t begin = i;
    while (begin > 0 && (is_digit(begin - 1) || name[begin - 1] == '.')) {
      --begin;
    }
    double number = 0;
    std::from_chars(name.data() + begin, name.data() + i, number);
    return number;
  }
  return 0;
}

const Way& Ways::named(std::string_view name) const {
  if (composer && name == composer->name()) {
    return *composer;
  }
  return *writer;
}

const Way& Ways::other_than(const Way& way) const {
  return second != nullptr && &way == first ? *second : *first;
}

Result<Ways> ways_of(const MakeRequest& request, const std::string& instruction,
                     const ModelIdentity& model, ComponentIndex& index) {
  // A prompt that was chosen is one for scripts.
  const bool either =
      request.strategy == Strategy::Auto && request.prompt.kind == PromptStyle::Kind::Default;
  Ways ways;
  if (either || request.strategy == Strategy::Compose) {
    MAQUETTE_TRY(Composer composer, Composer::begin(instruction, ComponentLibrary::built_in(),
                                                    index, model.kind == "llama"));
    ways.composer = std::make_unique<Composer>(std::move(composer));
  }
  if (request.strategy != Strategy::Compose) {
    ways.writer = std::make_unique<WriteWay>(request.prompt, instruction);
  }
  ways.first = ways.composer.get();
  ways.second = ways.writer.get();
  if (!ways.composer || (ways.writer && is_large(model))) {
    std::swap(ways.first, ways.second);
  }
  return ways;
}

}  // namespace maquette
