// many_jobs ROWS.jsonl [JOBS] [LANES]
//
// Whether memory stays flat: runs the file's scripts over and over, facts only, until JOBS (default
// 5000) are done, in LANES (default 2) pairs of Blenders, and prints every 500 jobs how much memory
// this process and all below it hold (proportional set size, so that shared pages count once).
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>

#include "blender/blender_runner.h"
#include "engine/batch_input.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// Proportional set size of a process in MB; 0 when it is gone.
double resident_mb(pid_t pid) {
  std::ifstream file(fmt::format("/proc/{}/smaps_rollup", pid));
  for (std::string word; file >> word;) {
    if (word == "Pss:") {
      double kilobytes = 0;
      file >> kilobytes;
      return kilobytes / 1024;
    }
  }
  return 0;
}

struct Memory {
  double own = 0;
  double below = 0;
  int processes = 0;
};

void add_below(pid_t pid, Memory& memory) {
  std::error_code error;
  const fs::path tasks = fmt::format("/proc/{}/task", pid);
  for (const auto& task : fs::directory_iterator(tasks, error)) {
    std::ifstream children(task.path() / "children");
    for (pid_t child = 0; children >> child;) {
      memory.below += resident_mb(child);
      ++memory.processes;
      add_below(child, memory);
    }
  }
}

Result<void> run_all(const fs::path& path, std::size_t jobs, int lanes) {
  MAQUETTE_TRY(BatchInput input, BatchInput::open(path, {}));
  std::vector<std::string> scripts;
  for (std::size_t i = 0; i < input.size(); ++i) {
    MAQUETTE_TRY(BatchRow row, input.row(i));
    scripts.push_back(std::move(row.script));
  }
  MAQUETTE_TRY(const auto runner, BlenderRunner::create({.lanes = lanes}));
  RunOptions options;
  options.views.kind = ViewOptions::Kind::None;
  options.formats.clear();
  std::mutex mutex;
  std::map<std::string_view, int> outcomes;
  std::atomic<std::size_t> next = 0;
  std::size_t done = 0;
  const auto start = std::chrono::steady_clock::now();
  const auto work = [&] {
    for (std::size_t i = next++; i < jobs; i = next++) {
      const auto record = runner->run(scripts[i % scripts.size()], options, {}, {});
      const std::lock_guard lock(mutex);
      ++outcomes[record ? to_string(record->outcome) : "error"];
      if (++done % 500 == 0) {
        Memory memory{.own = resident_mb(::getpid())};
        add_below(::getpid(), memory);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        fmt::print("{:6} jobs  {:7.1f} s  own {:6.0f} MB  {} Blender processes {:6.0f} MB\n", done,
                   seconds.count(), memory.own, memory.processes, memory.below);
        std::fflush(stdout);
      }
    }
  };
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < lanes; ++i) {
      threads.emplace_back(work);
    }
  }
  for (const auto& [outcome, count] : outcomes) {
    fmt::print("{} {}\n", count, outcome);
  }
  return {};
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: {} ROWS.jsonl [JOBS] [LANES]\n", argv[0]);
    return 2;
  }
  const auto done =
      maquette::run_all(argv[1], static_cast<std::size_t>(argc > 2 ? std::atoll(argv[2]) : 5000),
                        argc > 3 ? std::atoi(argv[3]) : 2);
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
  }
  return done ? 0 : 1;
}
