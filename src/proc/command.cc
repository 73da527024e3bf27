#include "proc/command.h"

#include <fcntl.h>
#include <poll.h>
#include <system_error>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fmt/format.h>

#include "proc/child_process.h"
#include "proc/stop_fd.h"

namespace maquette {
namespace {

struct Pipe {
  UniqueFd read;
  UniqueFd write;
};

Result<Pipe> make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return fail(ErrorCode::Io,
                fmt::format("create a pipe: {}", std::generic_category().message(errno)));
  }
  Pipe pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
  ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
  return pipe;
}

/// One of the child's outputs: the kept bytes and who listens.
struct Stream {
  UniqueFd fd;
  std::string& kept;
  std::uint64_t limit;
  const std::function<void(std::string_view)>& listener;

  /// Reads what is there, but no endless flood; closes the descriptor at its end.
  void drain() {
    std::array<char, 1 << 16> buffer{};
    for (int piece_count = 0; fd.valid() && piece_count < 16; ++piece_count) {
      const ssize_t n = ::read(fd.get(), buffer.data(), buffer.size());
      if (n < 0 && errno == EINTR) {
        continue;
      }
      if (n < 0 && errno == EAGAIN) {
        return;
      }
      if (n <= 0) {
        return fd.reset();
      }
      const std::string_view piece(buffer.data(), static_cast<std::size_t>(n));
      if (listener) {
        listener(piece);
      }
      kept.append(piece.substr(0, limit - std::min<std::uint64_t>(limit, kept.size())));
    }
  }
};

}  // namespace

Result<CommandResult> run_command(const Command& command, const RunContext& context) {
  MAQUETTE_TRY(const StopFd stop, StopFd::create(context.stop));
  MAQUETTE_TRY(Pipe output, make_pipe());
  MAQUETTE_TRY(Pipe errors, make_pipe());
  SpawnOptions options;
  options.argv = command.argv;
  options.environment = command.environment;
  options.folder = command.folder;
  options.output = output.write.get();
  options.error_output = errors.write.get();
  MAQUETTE_TRY(ChildProcess child, ChildProcess::spawn(options));
  output.write.reset();
  errors.write.reset();

  CommandResult result;
  const std::function<void(std::string_view)> nobody;
  Stream out{std::move(output.read), result.output, command.max_output_bytes, nobody};
  Stream err{std::move(errors.read), result.error_output, command.max_output_bytes,
             command.on_error_output};
  bool ended = false;
  while (!ended) {
    if (auto checked = context.check(); !checked) {
      return tl::unexpected(std::move(checked).error().with_context(command.argv.front()));
    }
    std::array<pollfd, 4> watched{{{out.fd.get(), POLLIN, 0},
                                   {err.fd.get(), POLLIN, 0},
                                   {child.exit_fd(), POLLIN, 0},
                                   {stop.get(), POLLIN, 0}}};
    const auto left = context.deadline.remaining(std::chrono::hours(1));
    const auto pause = std::min<std::chrono::milliseconds>(left, std::chrono::hours(1));
    ::poll(watched.data(), watched.size(), static_cast<int>(pause.count()));
    ended = watched[2].revents != 0;
    out.drain();
    err.drain();
  }
  // What a grandchild that holds the pipe may still write is not waited for.
  result.exit_code = child.wait();
  return result;
}

}  // namespace maquette
