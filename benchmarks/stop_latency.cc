// stop_latency MAQUETTE [RUNS]
//
// The time from Ctrl-C to the end of `maquette run` with an endless script, at moments from 50 ms
// to 4 s after its start: median and longest.
#include <poll.h>
#include <signal.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "base/fs.h"
#include "proc/child_process.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

/// Milliseconds from the signal to the end.
Result<double> measure(const std::string& maquette, milliseconds moment) {
  MAQUETTE_TRY(const TempFolder folder, TempFolder::create());
  const std::string script = (folder.path() / "endless.py").string();
  MAQUETTE_TRY_VOID(write_file_atomic(script, "while True:\n    pass\n"));
  SpawnOptions options;
  options.argv = {maquette, "run", script, "-o", (folder.path() / "out").string()};
  MAQUETTE_TRY(ChildProcess child, ChildProcess::spawn(options));
  pollfd end{.fd = child.exit_fd(), .events = POLLIN, .revents = 0};
  if (::poll(&end, 1, static_cast<int>(moment.count())) != 0) {
    return fail(ErrorCode::Internal, "run an endless script: it ended by itself");
  }
  const auto asked = steady_clock::now();
  ::kill(child.pid(), SIGINT);
  ::poll(&end, 1, -1);
  const std::chrono::duration<double, std::milli> took = steady_clock::now() - asked;
  child.wait();
  return took.count();
}

Result<void> measure_all(const std::string& maquette, int runs) {
  std::vector<double> all;
  for (int run = 0; run < runs; ++run) {
    for (const int moment : {50, 200, 800, 1500, 2500, 4000}) {
      MAQUETTE_TRY(const double took, measure(maquette, milliseconds(moment)));
      all.push_back(took);
    }
  }
  std::ranges::sort(all);
  fmt::print("{} stops: median {:.0f} ms, longest {:.0f} ms\n", all.size(), all[all.size() / 2],
             all.back());
  return {};
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: stop_latency MAQUETTE [RUNS]\n");
    return 2;
  }
  const auto done = maquette::measure_all(argv[1], argc > 2 ? std::max(1, std::stoi(argv[2])) : 3);
  if (!done) {
    fmt::print(stderr, "{}\n", done.error().message);
    return 1;
  }
  return 0;
}
