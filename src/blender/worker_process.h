#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/fs.h"
#include "base/run_context.h"
#include "blender/line_channel.h"
#include "blender/protocol.h"
#include "blender/worker_command.h"
#include "core/event.h"
#include "core/script_runner.h"
#include "proc/child_process.h"
#include "proc/spawner.h"

namespace maquette {

/// A job's folder, on the host and as the worker sees it. All that is in it goes with this object.
class JobFolder {
 public:
  JobFolder(std::filesystem::path host, std::filesystem::path inside)
      : host_(std::move(host)), inside_(std::move(inside)) {}
  JobFolder(JobFolder&& other) noexcept = default;
  JobFolder& operator=(JobFolder&&) = delete;
  JobFolder(const JobFolder&) = delete;
  JobFolder& operator=(const JobFolder&) = delete;
  ~JobFolder();

  [[nodiscard]] const std::filesystem::path& host() const { return host_; }
  [[nodiscard]] const std::filesystem::path& inside() const { return inside_; }

 private:
  std::filesystem::path host_;
  std::filesystem::path inside_;
};

struct JobCall {
  std::uint64_t id = 0;
  std::string request;
  /// A worker that takes longer is killed.
  std::chrono::milliseconds patience{};
  /// Asked about every 200 ms; true ends the job. May be empty.
  std::function<bool()> over_limit;
};

enum class JobEnd {
  Done,
  TooLong,   ///< It did not answer in time, and was killed.
  Died,      ///< It went away, or sent what is no message, and was killed.
  OverLimit  ///< over_limit() said so.
};

struct JobReply {
  JobEnd end = JobEnd::Died;
  std::string body;  ///< Of a Done.
};

/// One Blender in the sandbox and the socket to it. Killed when this object goes; the spawner must
/// outlive it. One thread at a time.
class WorkerProcess {
 public:
  /// Starts it and returns at once. Io when its folder or process cannot be made.
  [[nodiscard]] static Result<WorkerProcess> start(const WorkerSetup& setup, Spawner& spawner);

  /// Waits until it can take jobs. Unavailable, with the last lines that it printed, when it dies.
  [[nodiscard]] Result<ReadyMessage> await_ready(const RunContext& context);

  /// Asks it to get its renderer going while there is nothing else to do.
  void warm_up();

  /// An empty folder for job `id`.
  [[nodiscard]] Result<JobFolder> open_job(std::uint64_t id);

  /// Sends one job and waits for its end, handing its stages on. On Cancelled and Timeout (of the
  /// caller's context) the job has been ended too.
  [[nodiscard]] Result<JobReply> run(const JobCall& call, const RunContext& context,
                                     const EventSink& events);

  /// All that its jobs can write to lies in here.
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

  /// False once it has ended or been killed; it takes no more jobs.
  [[nodiscard]] bool alive() const;

 private:
  WorkerProcess(TempFolder folder, std::filesystem::path inside, ChildProcess child,
                LineChannel channel);

  /// Asks for the job's end; kills the worker when it does not come within `patience`.
  void end_job(std::uint64_t id, std::chrono::milliseconds patience);
  void kill();

  TempFolder folder_;
  std::filesystem::path inside_;
  std::optional<ChildProcess> child_;
  LineChannel channel_;
  std::optional<ReadyMessage> ready_;
};

}  // namespace maquette
