#include "blender/blender_runner.h"

#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "blender/find_blender.h"
#include "blender/job_files.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// A worker's memory grows a little with every model it opens.
constexpr int kInspectionsPerWorker = 50;
/// How long past the limit a worker may take to say that the time is up.
constexpr milliseconds kGrace{2000};

ScriptFailure reason(std::string message) {
  ScriptFailure failure;
  failure.message = std::move(message);
  return failure;
}

void set_outcome(RunRecord& record, Outcome outcome, std::string message) {
  record.outcome = outcome;
  record.failure = reason(std::move(message));
}

std::string too_much_written(const RunLimits& limits) {
  return fmt::format("the script wrote more than {}", human_bytes(limits.file_bytes));
}

std::string too_slow(std::string_view what, const RunLimits& limits) {
  return fmt::format("{} was still running after {}", what, human_duration(limits.wall_time));
}

void set_build_outcome(RunRecord& record, const JobReply& reply, BuildReply built,
                       const RunLimits& limits) {
  switch (reply.end) {
    case JobEnd::Silent:
      return set_outcome(record, Outcome::Timeout, too_slow("the script", limits));
    case JobEnd::Died:
      return set_outcome(record, Outcome::Crashed, "the Blender that ran the script died");
    case JobEnd::OverLimit:
      return set_outcome(record, Outcome::ScriptError, too_much_written(limits));
    case JobEnd::Done: break;
  }
  record.outcome = built.outcome;
  record.failure = std::move(built.failure);
}

/// Moves what inspection declared to the output folder; Io only when that cannot be written.
Result<void> gather(const JobFolder& job, const InspectReply& reply, const RunOptions& options,
                    RunRecord& record) {
  for (const std::string& name : reply.files) {
    const fs::path target = options.output / name;
    MAQUETTE_TRY_VOID(create_folder(target.parent_path()));
    auto taken = take_file(job.host(), name, target, options.limits.file_bytes);
    if (taken) {
      record.files.push_back(name);
    } else if (taken.error().code == ErrorCode::Io) {
      return taken;
    } else {
      set_outcome(record, Outcome::ExportFailed, taken.error().message);
    }
  }
  return {};
}

void set_inspect_outcome(RunRecord& record, const InspectReply& reply) {
  if (reply.out_of_memory) {
    set_outcome(record, Outcome::OutOfMemory, "the model is too large for the memory limit");
  } else if (reply.unreadable) {
    set_outcome(
        record, Outcome::Crashed,
        fmt::format("the model that the script left cannot be read: {}", *reply.unreadable));
  } else if (reply.empty) {
    set_outcome(record, Outcome::EmptyScene, std::string(describe(Outcome::EmptyScene)));
  } else if (reply.export_failed) {
    set_outcome(record, Outcome::ExportFailed, *reply.export_failed);
  } else if (reply.render_failed) {
    set_outcome(record, Outcome::RenderFailed, *reply.render_failed);
  }
}

}  // namespace

Result<std::unique_ptr<BlenderRunner>> BlenderRunner::create(const BlenderRunnerOptions& options,
                                                             const RunContext& context) {
  MAQUETTE_TRY(fs::path program, locate_blender(options.blender));
  TempFolder::sweep(options.temp_parent);
  SandboxProbe sandbox = probe_sandbox(context);
  return std::unique_ptr<BlenderRunner>(
      new BlenderRunner(options, std::move(program), std::move(sandbox)));
}

BlenderRunner::BlenderRunner(BlenderRunnerOptions options, fs::path program, SandboxProbe sandbox)
    : options_(std::move(options)), program_(std::move(program)), sandbox_(std::move(sandbox)) {}

Result<void> BlenderRunner::warm_up() {
  const std::lock_guard lock(mutex_);
  return start_workers();
}

Result<void> BlenderRunner::start_workers() {
  if (!builder_ || !builder_->alive()) {
    builder_.reset();
    MAQUETTE_TRY(builder_, start(WorkerKind::Build));
  }
  if (!inspector_ || !inspector_->alive() || inspector_->jobs_done() >= kInspectionsPerWorker) {
    inspector_.reset();
    MAQUETTE_TRY(inspector_, start(WorkerKind::Inspect));
  }
  return {};
}

Result<std::optional<WorkerProcess>> BlenderRunner::start(WorkerKind kind) {
  const WorkerSetup setup{kind, program_, sandbox_.isolation, options_.temp_parent};
  MAQUETTE_TRY(WorkerProcess worker, WorkerProcess::start(setup, spawner_));
  return std::optional(std::move(worker));
}

Result<void> BlenderRunner::await(WorkerProcess& worker, const RunContext& context,
                                  RunRecord& record) {
  auto ready = worker.await_ready(context);
  if (!ready) {
    // The plain question tells a program that is no Blender, or too old, from one that breaks here.
    if (ready.error().code == ErrorCode::Unavailable) {
      if (auto found = find_blender(program_, context); !found) {
        return tl::unexpected(std::move(found).error());
      }
    }
    return tl::unexpected(std::move(ready).error());
  }
  const auto version = parse_blender_version(ready->version);
  if (!version) {
    return fail(ErrorCode::Internal, "Blender tells no version");
  }
  MAQUETTE_TRY_VOID(check_blender_version(*version, program_));
  record.blender_version = to_string(*version);
  record.isolation = ready->own_namespace ? sandbox_.isolation : Isolation::Limits;
  return {};
}

Result<RunRecord> BlenderRunner::run(std::string_view script, const RunOptions& options,
                                     const RunContext& context, const EventSink& events) {
  const std::lock_guard lock(mutex_);
  MAQUETTE_TRY_VOID(context.check());
  RunRecord record;
  const auto start = Clock::now();
  MAQUETTE_TRY_VOID(start_workers());
  emit(events, StageEvent{"starting Blender"});
  MAQUETTE_TRY_VOID(await(*builder_, context, record));
  MAQUETTE_TRY(const JobFolder built, build(script, options, context, events, record));
  if (record.outcome == Outcome::Ok) {
    MAQUETTE_TRY_VOID(inspect(built, options, context, events, record));
  }
  record.time = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
  return record;
}

Result<JobFolder> BlenderRunner::build(std::string_view script, const RunOptions& options,
                                       const RunContext& context, const EventSink& events,
                                       RunRecord& record) {
  emit(events, StageEvent{"running the script"});
  const std::uint64_t id = next_job_++;
  MAQUETTE_TRY(JobFolder job, builder_->open_job(id));
  MAQUETTE_TRY_VOID(write_file_atomic(job.host() / "script.py", script));
  const std::uint64_t most = options.limits.file_bytes;
  JobCall call;
  call.id = id;
  call.request = build_request(id, job.inside(), options.limits);
  call.patience = options.limits.wall_time + kGrace;
  call.over_limit = [&job, most] { return tree_bytes(job.host(), most) > most; };
  MAQUETTE_TRY(const JobReply reply, builder_->run(call, context, events));
  BuildReply built;
  if (reply.end == JobEnd::Done) {
    MAQUETTE_TRY(built, parse_build_reply(reply.body));
  }
  set_build_outcome(record, reply, std::move(built), options.limits);
  if (record.outcome == Outcome::Ok && call.over_limit()) {
    set_outcome(record, Outcome::ScriptError, too_much_written(options.limits));
  }
  record.log = log_tail(job.host(), "log.txt");
  return job;
}

Result<void> BlenderRunner::inspect(const JobFolder& built, const RunOptions& options,
                                    const RunContext& context, const EventSink& events,
                                    RunRecord& record) {
  MAQUETTE_TRY_VOID(await(*inspector_, context, record));
  const std::uint64_t id = next_job_++;
  MAQUETTE_TRY(const JobFolder job, inspector_->open_job(id));
  constexpr std::string_view kModel = "model.blend";
  if (auto taken = take_file(built.host(), kModel, job.host() / kModel, options.limits.file_bytes);
      !taken) {
    if (taken.error().code == ErrorCode::Io) {
      return taken;
    }
    set_outcome(record, Outcome::ScriptError, taken.error().message);
    return {};
  }
  JobCall call;
  call.id = id;
  call.request = inspect_request(id, job.inside(), options);
  call.patience = options.limits.wall_time + kGrace;
  MAQUETTE_TRY(const JobReply reply, inspector_->run(call, context, events));
  if (reply.end == JobEnd::Silent) {
    set_outcome(record, Outcome::Timeout, too_slow("the inspection of the model", options.limits));
    return {};
  }
  if (reply.end != JobEnd::Done) {
    set_outcome(record, Outcome::Crashed, "Blender died of the model that the script left");
    return {};
  }
  MAQUETTE_TRY(InspectReply inspected, parse_inspect_reply(reply.body));
  set_inspect_outcome(record, inspected);
  MAQUETTE_TRY_VOID(gather(job, inspected, options, record));
  record.facts = std::move(inspected.facts);
  return {};
}

}  // namespace maquette
