#include "engine/batch.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "engine/batch_results.h"
#include "engine/given_script.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// How far ahead of the first unfinished row others may be: their results wait in memory.
constexpr std::size_t kAheadPerJob = 500;

bool keeps_files(const RunOptions& run) {
  return run.views.kind != ViewOptions::Kind::None || !run.formats.empty();
}

/// What makes two batches the same one.
std::string batch_description(const BatchRequest& request, const std::string& input_digest) {
  Json formats = Json::array();
  for (const ExportFormat format : request.run.formats) {
    formats.push_back(to_string(format));
  }
  const ViewOptions& views = request.run.views;
  const Json background = views.background ? Json(to_string(*views.background)) : Json();
  return dump_json(Json{{"format", 1},
                        {"input_sha256", input_digest},
                        {"shard", fmt::format("{}/{}", request.shard.index, request.shard.count)},
                        {"formats", formats},
                        {"views", to_string(views.kind)},
                        {"view_count", views.count},
                        {"view_size", views.size_pixels},
                        {"engine", to_string(views.engine)},
                        {"brightness", to_string(views.brightness)},
                        {"released_framing", views.released_framing},
                        {"background", background},
                        {"stl_units_per_metre", request.run.stl_units_per_metre},
                        {"wall_seconds", request.run.limits.wall_time.count() / 1000},
                        {"memory_bytes", request.run.limits.memory_bytes}},
                   2) +
         "\n";
}

/// One batch under way. Its threads share what is below the mutex.
class Batch {
 public:
  Batch(ScriptRunner& runner, const BatchRequest& request, BatchInput input, BatchResults results,
        const RunContext& context, const EventSink& events)
      : runner_(runner),
        request_(request),
        context_(context),
        events_(events),
        input_(std::move(input)),
        results_(std::move(results)),
        next_(results_.written()) {}

  Result<BatchSummary> run() {
    const auto started = Clock::now();
    BatchSummary summary{.rows = input_.size(), .found = results_.done()};
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < std::max(request_.jobs, 1); ++i) {
        threads.emplace_back([this] { work(); });
      }
    }
    if (error_) {
      return tl::unexpected(*error_);
    }
    summary.done = results_.done();
    summary.outcomes = results_.outcomes();
    summary.time = std::chrono::duration_cast<milliseconds>(Clock::now() - started);
    return summary;
  }

 private:
  struct Job {
    std::size_t index = 0;
    BatchRow row;
  };

  void work() {
    while (auto job = take()) {
      auto made = run_row(*job);
      const std::lock_guard lock(mutex_);
      if (ends()) {
        return;
      }
      const auto kept = made ? keep(*job, *made) : tl::make_unexpected(made.error());
      if (!kept) {
        error_ = kept.error();
      }
      changed_.notify_all();
    }
  }

  /// The next row; none when all are taken, or the batch should end.
  std::optional<Job> take() {
    std::unique_lock lock(mutex_);
    const std::size_t ahead = kAheadPerJob * static_cast<std::size_t>(std::max(request_.jobs, 1));
    while (next_ >= results_.written() + ahead && !ends()) {
      changed_.wait_for(lock, milliseconds(200));
    }
    while (results_.has(next_)) {
      ++next_;
    }
    if (ends() || next_ >= input_.size()) {
      return std::nullopt;
    }
    auto row = input_.row(next_);
    if (!row) {
      error_ = row.error();
      return std::nullopt;
    }
    return Job{next_++, *std::move(row)};
  }

  [[nodiscard]] bool ends() const { return error_.has_value() || context_.should_stop(); }

  Result<MadeDesign> run_row(const Job& job) {
    GivenScript given{.name = job.row.id,
                      .script = job.row.script,
                      .instruction = job.row.instruction,
                      .run = request_.run};
    if (!keeps_files(request_.run)) {
      return measure_given_script(runner_, given, context_);
    }
    given.place.folder =
        request_.output / "designs" / fmt::format("{:06}-{}", job.index + 1, slug(job.row.id));
    // A killed run may have left it, and not its result.
    MAQUETTE_TRY_VOID(remove_tree(given.place.folder));
    return run_given_script(runner_, given, context_, {});
  }

  /// Under the mutex.
  Result<void> keep(const Job& job, const MadeDesign& made) {
    Json json = to_json(made);
    json["id"] = job.row.id;
    const std::string outcome(to_string(made.design.outcome));
    MAQUETTE_TRY_VOID(results_.add(job.index, outcome, dump_json(json)));
    emit(events_, ProgressEvent{"running scripts", "rows", results_.done(), input_.size(),
                                counts_text(results_.outcomes())});
    return {};
  }

  ScriptRunner& runner_;
  const BatchRequest& request_;
  const RunContext& context_;
  const EventSink& events_;
  std::mutex mutex_;
  std::condition_variable changed_;
  BatchInput input_;            ///< Guarded by mutex_.
  BatchResults results_;        ///< Guarded by mutex_.
  std::size_t next_ = 0;        ///< Guarded by mutex_.
  std::optional<Error> error_;  ///< Guarded by mutex_.
};

}  // namespace

Result<BatchSummary> run_batch(ScriptRunner& runner, const BatchRequest& request,
                               const RunContext& context, const EventSink& events) {
  emit(events, StageEvent{"reading the rows"});
  MAQUETTE_TRY(BatchInput input, BatchInput::open(request.input, request.shard));
  MAQUETTE_TRY(BatchResults results,
               BatchResults::open(request.output, batch_description(request, input.digest())));
  if (results.done() > input.size()) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("{}: it has more results than there are rows", request.output.string()));
  }
  return Batch(runner, request, std::move(input), std::move(results), context, events).run();
}

}  // namespace maquette
