#include "blender/blender_lane.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "blender/check_exports.h"
#include "blender/find_blender.h"
#include "blender/job_files.h"
#include "blender/model_dump.h"
#include "core/measure.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// How long past the limit a worker may take to say that the time is up.
constexpr milliseconds kGrace{2000};
/// An inspection writes dumps, exports and views beside the model: so many times the limit.
constexpr std::uint64_t kInspectionShare = 8;
constexpr std::string_view kDump = "model.dump";

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
    case JobEnd::TooLong:
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
  if (options.output.empty()) {
    return {};  // Nothing was asked for.
  }
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

/// Measures the model that inspection dumped and holds the written files against it.
Result<void> measure_model(const JobFolder& job, const RunOptions& options,
                           const RunContext& context, RunRecord& record) {
  if (!has_geometry(record.outcome)) {
    return {};  // Inspection did not come that far, and the record says why.
  }
  const auto bytes = read_job_file(job.host(), kDump, options.limits.file_bytes);
  const auto scene = bytes ? read_model_dump(*bytes) : tl::make_unexpected(bytes.error());
  if (!scene) {
    set_outcome(record, Outcome::Crashed, scene.error().message);
    return {};
  }
  record.facts = measure(*scene, context.within(options.limits.wall_time));
  MAQUETTE_TRY_VOID(context.check());
  if (record.outcome == Outcome::ExportFailed) {
    return {};
  }
  for (const ExportFormat format : options.formats) {
    const auto same =
        check_export(job.host(), to_string(format), *scene, options.stl_units_per_metre);
    if (!same) {
      set_outcome(record, Outcome::ExportFailed, same.error().message);
    }
  }
  return {};
}

void set_inspect_outcome(RunRecord& record, const JobReply& reply, const InspectReply& inspected,
                         const RunLimits& limits) {
  if (reply.end == JobEnd::TooLong || inspected.timed_out) {
    set_outcome(record, Outcome::Timeout, too_slow("the inspection of the model", limits));
  } else if (reply.end != JobEnd::Done || inspected.died) {
    set_outcome(record, Outcome::Crashed, "Blender died of the model that the script left");
  } else if (inspected.out_of_memory) {
    set_outcome(record, Outcome::OutOfMemory, "the model is too large for the memory limit");
  } else if (inspected.unreadable) {
    set_outcome(
        record, Outcome::Crashed,
        fmt::format("the model that the script left cannot be read: {}", *inspected.unreadable));
  } else if (inspected.empty) {
    set_outcome(record, Outcome::EmptyScene,
                inspected.why_empty.empty() ? std::string(describe(Outcome::EmptyScene))
                                            : inspected.why_empty);
  } else if (inspected.export_failed) {
    set_outcome(record, Outcome::ExportFailed, *inspected.export_failed);
  } else if (inspected.render_failed) {
    set_outcome(record, Outcome::RenderFailed, *inspected.render_failed);
  }
}

}  // namespace

Result<void> BlenderLane::warm_up(bool renderer) {
  MAQUETTE_TRY_VOID(start_workers());
  if (renderer) {
    inspector_->warm_up();
  }
  return {};
}

Result<void> BlenderLane::start_workers() {
  if (!builder_ || !builder_->alive()) {
    builder_.reset();
    MAQUETTE_TRY(builder_, start(WorkerKind::Build));
  }
  if (!inspector_ || !inspector_->alive()) {
    inspector_.reset();
    MAQUETTE_TRY(inspector_, start(WorkerKind::Inspect));
  }
  return {};
}

Result<std::optional<WorkerProcess>> BlenderLane::start(WorkerKind kind) {
  const WorkerSetup setup{kind, setup_.program, setup_.isolation, setup_.temp_parent};
  MAQUETTE_TRY(WorkerProcess worker, WorkerProcess::start(setup, spawner_));
  return std::optional(std::move(worker));
}

Result<void> BlenderLane::await(WorkerProcess& worker, const RunContext& context,
                                RunRecord& record) {
  auto ready = worker.await_ready(context);
  if (!ready) {
    // The plain question tells a program that is no Blender, or too old, from one that breaks here.
    if (ready.error().code == ErrorCode::Unavailable) {
      if (auto version = ask_version(setup_.program, context); !version) {
        return tl::unexpected(std::move(version).error());
      }
    }
    return tl::unexpected(std::move(ready).error());
  }
  const auto version = parse_blender_version(ready->version);
  if (!version) {
    return fail(ErrorCode::Internal, "Blender tells no version");
  }
  MAQUETTE_TRY_VOID(check_blender_version(*version, setup_.program.path));
  record.blender_version = to_string(*version);
  const SandboxProbe given{.isolation = achieved_isolation(*ready),
                           .reason = "the worker could not be confined further"};
  MAQUETTE_TRY_VOID(check_isolation(given, setup_.isolation_at_least));
  record.isolation = std::min(record.isolation, given.isolation);
  return {};
}

Result<RunRecord> BlenderLane::run(std::string_view script, const RunOptions& options,
                                   const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY_VOID(context.check());
  RunRecord record;
  record.isolation = Isolation::Full;  // Until a worker says less.
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

Result<JobFolder> BlenderLane::build(std::string_view script, const RunOptions& options,
                                     const RunContext& context, const EventSink& events,
                                     RunRecord& record) {
  emit(events, StageEvent{"running the script"});
  const std::uint64_t id = next_job_++;
  MAQUETTE_TRY(JobFolder job, builder_->open_job(id));
  MAQUETTE_TRY_VOID(write_file_atomic(job.host() / "script.py", script));
  const std::uint64_t most = options.limits.file_bytes;
  const fs::path written = builder_->folder();
  JobCall call;
  call.id = id;
  call.request = build_request(id, job.inside(), options.limits);
  call.patience = options.limits.wall_time + kGrace;
  call.over_limit = [&written, most] { return tree_bytes(written, most) > most; };
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

Result<void> BlenderLane::inspect(const JobFolder& built, const RunOptions& options,
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
  const std::uint64_t most = kInspectionShare * options.limits.file_bytes;
  call.over_limit = [&job, most] { return tree_bytes(job.host(), most) > most; };
  MAQUETTE_TRY(const JobReply reply, inspector_->run(call, context, events));
  InspectReply inspected;
  if (reply.end == JobEnd::Done) {
    auto parsed = parse_inspect_reply(reply.body);
    if (!parsed) {  // Whatever it is, this one file brought it about.
      set_outcome(record, Outcome::Crashed, parsed.error().message);
      return {};
    }
    inspected = *std::move(parsed);
  }
  set_inspect_outcome(record, reply, inspected, options.limits);
  MAQUETTE_TRY_VOID(measure_model(job, options, context, record));
  record.view_findings = std::move(inspected.view_findings);
  record.notes = std::move(inspected.notes);
  return gather(job, inspected, options, record);
}

}  // namespace maquette
