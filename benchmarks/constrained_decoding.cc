// constrained_decoding MODEL.gguf ROWS.jsonl [COUNT [SEED]]
//
// What holding a model to the grammar of programs changes: each of the first COUNT instructions is
// answered twice, with the grammar and without it, in turn and from the same prompt and seed. An
// answer is valid when it is a program without one error: every line a call, every name a legal
// one.
#include <cstdlib>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "compose/plan.h"
#include "compose/program.h"
#include "engine/composer.h"
#include "llm/llama_model.h"
#include "store/component_search.h"

namespace maquette {
namespace {

constexpr int kAnswerTokens = 400;

struct Tally {
  int answers = 0;
  int valid = 0;
  int tokens = 0;
  int overrides = 0;
  double seconds = 0;

  void add(const Answer& answer, std::chrono::milliseconds time) {
    const ParsedProgram parsed = parse_program(answer.text);
    const CheckedPlan checked = check_program(parsed.program, ComponentLibrary::built_in());
    const bool is_program =
        !checked.plan.items.empty() && !has_error(parsed.notes) && !has_error(checked.notes);
    ++answers;
    valid += is_program ? 1 : 0;
    tokens += answer.tokens;
    overrides += answer.overrides;
    seconds += static_cast<double>(time.count()) / 1000;
  }

  void print(std::string_view what) const {
    fmt::print("| {} | {} | {} | {} | {:.1f} | {:.1f} |\n", what, answers, valid, overrides,
               static_cast<double>(tokens) / answers, tokens / std::max(seconds, 0.001));
  }
};

std::vector<std::string> read_instructions(const std::string& path, std::size_t count) {
  std::vector<std::string> instructions;
  const std::string text = read_file(path).value_or("");
  for (const std::string_view line : split_lines(text)) {
    if (const auto row = parse_json(std::string(line));
        row && row->contains("instruction") && instructions.size() < count) {
      instructions.push_back(row->at("instruction"));
    }
  }
  return instructions;
}

Result<void> run(const LlamaOptions& options, const std::vector<std::string>& instructions,
                 std::uint64_t seed) {
  const ComponentLibrary& library = ComponentLibrary::built_in();
  MAQUETTE_TRY(const auto model, LlamaModel::load(options, {}, {}));
  MAQUETTE_TRY(const auto index, make_component_index(documents_of(library)));
  Tally held;
  Tally free;
  for (const std::string& instruction : instructions) {
    MAQUETTE_TRY(const Composer composer,
                 Composer::begin(instruction, library, *index, /*with_grammar=*/true));
    GenerationRequest request =
        composer.question(Sampling{.seed = seed, .max_tokens = kAnswerTokens});
    MAQUETTE_TRY(const Generation with, model->generate(request, {}, {}));
    held.add(with.answers.front(), with.answer_time);
    request.grammar.clear();
    MAQUETTE_TRY(const Generation without, model->generate(request, {}, {}));
    free.add(without.answers.front(), without.answer_time);
  }
  fmt::print("| answers | N | valid | overrides | tokens an answer | tokens/s |\n");
  fmt::print("|---|---|---|---|---|---|\n");
  held.print("held to the grammar");
  free.print("free");
  return {};
}

}  // namespace
}  // namespace maquette

int main(int count, char** arguments) {
  using namespace maquette;
  if (count < 3 || count > 5) {
    fmt::print(stderr, "usage: {} MODEL.gguf ROWS.jsonl [COUNT [SEED]]\n", arguments[0]);
    return 2;
  }
  const auto number = [&](int at, long otherwise) {
    return at < count ? std::strtol(arguments[at], nullptr, 10) : otherwise;
  };
  const auto instructions =
      read_instructions(arguments[2], static_cast<std::size_t>(number(3, 20)));
  if (instructions.empty()) {
    fmt::print(stderr, "{}: no instructions\n", arguments[2]);
    return 2;
  }
  const Result<void> ran =
      run({.path = arguments[1]}, instructions, static_cast<std::uint64_t>(number(4, 1)));
  if (!ran) {
    fmt::print(stderr, "{}\n", ran.error().message);
  }
  return ran ? 0 : 1;
}
