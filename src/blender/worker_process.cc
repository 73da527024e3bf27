#include "blender/worker_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

#include <array>
#include <cerrno>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/text.h"
#include "blender/job_files.h"
#include "blender/sandbox.h"
#include "blender/syscall_filter.h"
#include "blender_resources.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr milliseconds kSlice{200};

Result<void> write_worker_files(const fs::path& folder, Isolation isolation) {
  if (confines_jobs(isolation)) {
    MAQUETTE_TRY(const std::string filter, syscall_filter());
    MAQUETTE_TRY_VOID(write_file_atomic(folder / kFilterFile, filter));
  }
  for (const std::string_view name : blender::resource_names()) {
    MAQUETTE_TRY_VOID(
        write_file_atomic(folder / fs::path(name).filename(), blender::resource(name)));
  }
  return {};
}

/// The last lines of what a worker printed, as one line of a message.
std::string last_words(const fs::path& folder) {
  const std::string tail = log_tail(folder, "worker.log", 600);
  const std::string_view text = trim(tail);
  return text.empty() ? "it printed nothing" : std::string(text);
}

}  // namespace

JobFolder::~JobFolder() {
  // The script may have written beside its own folder as well.
  if (!host_.empty()) {
    empty_folder(host_.parent_path());
  }
}

Result<WorkerProcess> WorkerProcess::start(const WorkerSetup& setup, Spawner& spawner) {
  MAQUETTE_TRY(TempFolder folder, TempFolder::create(setup.temp_parent));
  for (const std::string_view name : {"code", "jobs", "scratch"}) {
    MAQUETTE_TRY_VOID(create_folder(folder.path() / name));
  }
  MAQUETTE_TRY_VOID(write_worker_files(folder.path() / "code", setup.isolation));
  const std::string log = (folder.path() / "worker.log").string();
  const UniqueFd output(::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
  std::array<int, 2> ends{};
  if (!output.valid() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    return fail(ErrorCode::Io, fmt::format("prepare a Blender in {}: {}", folder.path().string(),
                                           std::generic_category().message(errno)));
  }
  UniqueFd ours(ends[0]);
  const UniqueFd theirs(ends[1]);
  MAQUETTE_TRY(SandboxedCommand command, worker_command(setup, folder.path()));
  SpawnOptions options;
  options.argv = std::move(command.argv);
  options.environment = std::move(command.environment);
  options.folder = folder.path() / "scratch";
  options.output = output.get();
  options.error_output = output.get();
  options.descriptor_3 = theirs.get();
  MAQUETTE_TRY(ChildProcess child, spawner.spawn(options));
  return WorkerProcess(std::move(folder), std::move(command.jobs), std::move(child),
                       LineChannel(std::move(ours)));
}

WorkerProcess::WorkerProcess(TempFolder folder, fs::path inside, ChildProcess child,
                             LineChannel channel)
    : folder_(std::move(folder)),
      inside_(std::move(inside)),
      child_(std::move(child)),
      channel_(std::move(channel)) {}

Result<ReadyMessage> WorkerProcess::await_ready(const RunContext& context) {
  if (ready_) {
    return *ready_;
  }
  const auto line = channel_.receive(context.within(std::chrono::seconds(60)));
  if (!line) {
    if (auto checked = context.check(); !checked) {
      return tl::unexpected(checked.error());
    }
    kill();
    return fail(ErrorCode::Unavailable,
                fmt::format("Blender does not start: {}", last_words(folder_.path())));
  }
  const auto message = parse_worker_message(*line);
  const auto* ready = message ? std::get_if<ReadyMessage>(&*message) : nullptr;
  if (ready == nullptr) {
    kill();
    return fail(ErrorCode::Unavailable, "Blender does not start: its first message is not ours");
  }
  ready_ = *ready;
  return *ready_;
}

void WorkerProcess::warm_up() {
  if (!channel_.send(warm_up_request())) {
    kill();
  }
}

Result<JobFolder> WorkerProcess::open_job(std::uint64_t id) {
  const fs::path jobs = folder_.path() / "jobs";
  const std::string name = std::to_string(id);
  empty_folder(jobs);
  MAQUETTE_TRY_VOID(create_folder(jobs / name));
  return JobFolder(jobs / name, inside_ / name);
}

Result<JobReply> WorkerProcess::run(const JobCall& call, const RunContext& context,
                                    const EventSink& events) {
  const Deadline deadline = Deadline::after(call.patience);
  if (!channel_.send(call.request)) {
    kill();
    return JobReply{JobEnd::Died, ""};
  }
  while (true) {
    const auto line = channel_.receive(context.within(kSlice));
    if (!line && line.error().code == ErrorCode::Unavailable) {
      kill();
      return JobReply{JobEnd::Died, ""};
    }
    if (auto checked = context.check(); !checked) {
      end_job(call.id, milliseconds(150));
      return tl::unexpected(std::move(checked).error());
    }
    if (line) {
      const auto message = parse_worker_message(*line);
      if (!message) {
        kill();
        return JobReply{JobEnd::Died, ""};
      }
      if (const auto* stage = std::get_if<StageMessage>(&*message)) {
        emit(events, StageEvent{stage->text});
      }
      if (const auto* done = std::get_if<DoneMessage>(&*message); done && done->id == call.id) {
        return JobReply{JobEnd::Done, done->body};
      }
    }
    if (deadline.passed()) {
      kill();
      return JobReply{JobEnd::TooLong, ""};
    }
    if (call.over_limit && call.over_limit()) {
      end_job(call.id, std::chrono::seconds(2));
      return JobReply{JobEnd::OverLimit, ""};
    }
  }
}

void WorkerProcess::end_job(std::uint64_t id, milliseconds patience) {
  if (!channel_.send(cancel_request(id))) {
    return kill();
  }
  const RunContext context{.stop = {}, .deadline = Deadline::after(patience)};
  while (true) {
    const auto line = channel_.receive(context);
    if (!line) {
      return kill();
    }
    const auto message = parse_worker_message(*line);
    if (!message) {
      return kill();
    }
    const auto* done = std::get_if<DoneMessage>(&*message);
    if (done != nullptr && done->id == id) {
      return;
    }
  }
}

bool WorkerProcess::alive() const {
  if (!child_) {
    return false;
  }
  pollfd ended{.fd = child_->exit_fd(), .events = POLLIN, .revents = 0};
  return ::poll(&ended, 1, 0) == 0;
}

void WorkerProcess::kill() {
  if (!child_) {
    return;
  }
  child_->kill();
  child_.reset();
  // The socket's end shows that the sandbox is gone too, so that its folder can be removed.
  const RunContext context{.stop = {}, .deadline = Deadline::after(milliseconds(500))};
  while (channel_.receive(context)) {
  }
}

}  // namespace maquette
