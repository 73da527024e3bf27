// sharing MODEL.gguf [PROCESSES [PROMPT_TOKENS [ANSWER_TOKENS]]]
//
// What processes lose that ask a local model at the same time: the time of PROCESSES at once over
// the time of the same ones in turn, each from its start to its end. 1.0 is the best that processes
// that each use all cores can reach. Run it on a quiet machine.
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "llm/llama_model.h"
#include "proc/child_process.h"

namespace maquette {
namespace {

using Clock = std::chrono::steady_clock;

struct Work {
  std::string model;
  int processes = 2;
  int prompt_tokens = 256;
  int answer_tokens = 128;
};

/// One process's part: loads the model and answers once.
int ask(const Work& work, int number) {
  const auto model = LlamaModel::load({.path = work.model}, {}, {});
  if (!model) {
    fmt::print(stderr, "{}\n", model.error().message);
    return 1;
  }
  GenerationRequest request;
  std::string text = fmt::format("Process {}.", number);
  for (int i = 0; i < work.prompt_tokens - 25; ++i) {
    text += " red";
  }
  request.messages = {{Role::User, text + "\nWrite a very long story about colours."}};
  request.sampling.max_tokens = work.answer_tokens;
  request.sampling.seed = static_cast<std::uint64_t>(number);
  const auto generation = (*model)->generate(request, {}, {});
  if (!generation) {
    fmt::print(stderr, "{}\n", generation.error().message);
    return 1;
  }
  fmt::print("  process {}: {} tokens; prompt {:.1f} s, answer {:.1f} s, waited {:.1f} s\n", number,
             generation->answers.front().tokens,
             static_cast<double>(generation->prompt_time.count()) / 1000,
             static_cast<double>(generation->answer_time.count()) / 1000,
             static_cast<double>(generation->wait_time.count()) / 1000);
  return 0;
}

Result<ChildProcess> start(const Work& work, const char* program, int number) {
  return ChildProcess::spawn(
      {.argv = {program, work.model, "--process", std::to_string(number),
                std::to_string(work.prompt_tokens), std::to_string(work.answer_tokens)},
       .output = STDOUT_FILENO,
       .error_output = STDERR_FILENO});
}

/// Seconds that all processes take, `at_once` or one after another; negative when one fails.
double seconds_of(const Work& work, const char* program, bool at_once) {
  const Clock::time_point started = Clock::now();
  std::vector<ChildProcess> running;
  bool good = true;
  for (int number = 1; number <= work.processes; ++number) {
    auto child = start(work, program, number);
    if (!child) {
      fmt::print(stderr, "{}\n", child.error().message);
      return -1;
    }
    running.push_back(*std::move(child));
    if (!at_once) {
      good = running.back().wait() == 0 && good;
    }
  }
  for (ChildProcess& child : running) {
    good = child.wait() == 0 && good;
  }
  return good ? std::chrono::duration<double>(Clock::now() - started).count() : -1;
}

int run(const Work& work, const char* program) {
  fmt::print("{} processes in turn\n", work.processes);
  std::fflush(stdout);
  const double in_turn = seconds_of(work, program, false);
  fmt::print("{} processes at once\n", work.processes);
  std::fflush(stdout);
  const double at_once = seconds_of(work, program, true);
  if (in_turn <= 0 || at_once <= 0) {
    return 1;
  }
  fmt::print("in turn {:.1f} s, at once {:.1f} s: x{:.2f}\n", in_turn, at_once, at_once / in_turn);
  return 0;
}

int number_at(int argc, char** argv, int index, int otherwise) {
  return argc > index ? std::atoi(argv[index]) : otherwise;
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: {} MODEL.gguf [PROCESSES [PROMPT_TOKENS [ANSWER_TOKENS]]]\n",
               argv[0]);
    return 2;
  }
  maquette::Work work{.model = argv[1]};
  const bool is_one = argc > 3 && std::string_view(argv[2]) == "--process";
  const int next = is_one ? 4 : 3;
  work.processes = is_one ? 1 : maquette::number_at(argc, argv, 2, work.processes);
  work.prompt_tokens = maquette::number_at(argc, argv, next, work.prompt_tokens);
  work.answer_tokens = maquette::number_at(argc, argv, next + 1, work.answer_tokens);
  return is_one ? maquette::ask(work, std::atoi(argv[3])) : maquette::run(work, argv[0]);
}
