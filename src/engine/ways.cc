#include "engine/ways.h"

#include <charconv>

#include "base/text.h"
#include "compose/library.h"

namespace maquette {
namespace {

/// Billions of parameters as a model's name tells them, "qwen2-5-coder-1-5b": 0 when it does not.
int parameters_of(std::string_view name) {
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool ends = i + 1 == name.size() || name[i + 1] == '-';
    if (name[i] != 'b' || !ends) {
      continue;
    }
    std::size_t digits = i;
    while (digits > 0 && name[digits - 1] >= '0' && name[digits - 1] <= '9') {
      --digits;
    }
    // In "1-5b" the 5 stands behind a point.
    const bool fraction =
        digits > 1 && name[digits - 1] == '-' && name[digits - 2] >= '0' && name[digits - 2] <= '9';
    int number = 0;
    std::from_chars(name.data() + digits, name.data() + i, number);
    return fraction ? 0 : number;
  }
  return 0;
}

/// Free scripts are what large models are good at, and endpoints serve large ones.
bool is_large(const ModelIdentity& model) {
  if (model.kind != "llama") {
    return true;
  }
  std::string name = slug(model.name, model.name.size() + 8);
  return name.find("blenderllm") != std::string::npos || parameters_of(name) >= 7;
}

}  // namespace

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
