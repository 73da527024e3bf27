#include "maquette/stop_on_signal.h"

#include <signal.h>
#include <unistd.h>

#include <pthread.h>

#include "base/error.h"
#include "cli/exit_code.h"

namespace maquette {
namespace {

sigset_t stop_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

StopOnSignal::StopOnSignal() {
  const sigset_t set = stop_signals();
  MAQUETTE_CHECK(::pthread_sigmask(SIG_BLOCK, &set, nullptr) == 0);
  thread_ = std::jthread([this] { wait(); });
}

StopOnSignal::~StopOnSignal() {
  done_ = true;
  ::pthread_kill(thread_.native_handle(), SIGTERM);  // Wakes the wait; nobody else receives it.
}

void StopOnSignal::wait() {
  const sigset_t set = stop_signals();
  int signal = 0;
  for (int received = 1; ::sigwait(&set, &signal) == 0 && !done_; ++received) {
    if (received > 1) {
      ::_exit(static_cast<int>(ExitCode::Interrupted));
    }
    source_.request_stop();
  }
}

}  // namespace maquette
