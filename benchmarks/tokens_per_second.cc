// tokens_per_second MODEL.gguf [PROMPT_TOKENS [ANSWER_TOKENS [THREADS]]]
//
// How fast LlamaModel reads a prompt and writes an answer, alone and four at once. The same for
// llama.cpp's own tool, with the same flags and threads:
//
//   llama-bench -m MODEL.gguf -t THREADS -r 3 -p PROMPT_TOKENS -n 0
//   llama-bench -m MODEL.gguf -t THREADS -r 3 -p 0 -n ANSWER_TOKENS -d PROMPT_TOKENS
//
// Run the two in turn on a quiet machine and compare the middle values.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>

#include <fmt/core.h>

#include "base/machine.h"
#include "llm/llama_model.h"

namespace maquette {
namespace {

constexpr int kRounds = 3;

/// About that many tokens, which differ from round to round so that nothing is remembered.
GenerationRequest request_of(int prompt_tokens, int answer_tokens, int round) {
  GenerationRequest request;
  std::string text = fmt::format("Round {}.", round);
  for (int i = 0; i < prompt_tokens - 25; ++i) {
    text += " red";
  }
  text += "\nWrite a very long story about colours.";
  request.messages = {{Role::User, std::move(text)}};
  request.sampling.max_tokens = answer_tokens;
  request.sampling.temperature = 0.8F;
  request.sampling.seed = static_cast<std::uint64_t>(round);
  return request;
}

double seconds(std::chrono::milliseconds time) {
  return std::max(0.001, static_cast<double>(time.count()) / 1000.0);
}

int tokens_of(const Generation& generation) {
  int tokens = 0;
  for (const Answer& answer : generation.answers) {
    tokens += answer.tokens;
  }
  return tokens;
}

int run(const LlamaOptions& options, int prompt_tokens, int answer_tokens) {
  const auto model = LlamaModel::load(options, {}, {});
  if (!model) {
    fmt::print(stderr, "{}\n", model.error().message);
    return 1;
  }
  fmt::print("{}: {} threads\n", (*model)->identity().name, options.threads);
  for (int round = 0; round < kRounds; ++round) {
    GenerationRequest request = request_of(prompt_tokens, answer_tokens, round);
    const auto one = (*model)->generate(request, {}, {});
    request.candidates = 4;
    const auto four = (*model)->generate(request, {}, {});
    if (!one || !four) {
      fmt::print(stderr, "{}\n", (one ? four : one).error().message);
      return 1;
    }
    // The first token of an answer comes with the prompt.
    const double alone = seconds(one->answer_time);
    const double together = seconds(four->answer_time);
    fmt::print(
        "prompt {} tokens {:.2f} t/s | answer {} tokens {:.2f} t/s | four answers {} tokens "
        "{:.2f} t/s | four against one: time x{:.2f}, text x{:.2f}\n",
        one->prompt_tokens, one->prompt_tokens / seconds(one->prompt_time), tokens_of(*one),
        (tokens_of(*one) - 1) / alone, tokens_of(*four), (tokens_of(*four) - 4) / together,
        together / alone, static_cast<double>(tokens_of(*four)) / tokens_of(*one));
  }
  return 0;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: {} MODEL.gguf [PROMPT_TOKENS [ANSWER_TOKENS [THREADS]]]\n", argv[0]);
    return 2;
  }
  maquette::LlamaOptions options;
  options.path = argv[1];
  options.threads = argc > 4 ? std::atoi(argv[4]) : maquette::usable_cores();
  return maquette::run(options, argc > 2 ? std::atoi(argv[2]) : 512,
                       argc > 3 ? std::atoi(argv[3]) : 128);
}
