#include "bench/bench_run.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "bench/sample.h"
#include "bench/shared_model.h"
#include "engine/designer.h"

namespace maquette {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// One run under way. Its threads share what is below the mutex.
class Bench {
 public:
  Bench(const RunFolder& run, const BenchTools& tools, const RunContext& context,
        const EventSink& events)
      : run_(run), tools_(tools), context_(context), events_(events), shared_(tools.model) {}

  Result<BenchSummary> run() {
    const auto started = Clock::now();
    summary_.rows = run_.rows().size();
    MAQUETTE_TRY_VOID(find_missing());
    summary_.found = summary_.done;
    watch_.emplace(std::max(tools_.jobs, 1), summary_.found > 0);
    {
      std::vector<std::jthread> threads;
      const auto useful = std::min<std::size_t>(missing_.size(),
                                                static_cast<std::size_t>(std::max(tools_.jobs, 1)));
      for (std::size_t i = 0; i < useful; ++i) {
        threads.emplace_back([this] { work(); });
      }
    }
    if (!error_ && !context_.should_stop()) {
      error_ = watch_->nothing_works();
    }
    if (error_) {
      return tl::unexpected(*error_);
    }
    std::ranges::sort(summary_.failed, {}, &RowFailure::id);
    summary_.time = std::chrono::duration_cast<milliseconds>(Clock::now() - started);
    return summary_;
  }

 private:
  Result<void> find_missing() {
    for (const BenchRow& row : run_.rows()) {
      MAQUETTE_TRY(const std::optional<Sample> sample, read_sample(run_, row));
      if (sample) {
        count(sample->outcome);
      } else {
        missing_.push_back(&row);
      }
    }
    // Else rows that always fail would stand in front of the others at each `resume`.
    MAQUETTE_TRY(const FailureHistories failures, read_failures(run_.path()));
    std::ranges::stable_sort(missing_, {}, [&](const BenchRow* row) {
      const auto known = failures.find(row->id);
      return known == failures.end() ? 0 : known->second.count;
    });
    return {};
  }

  void count(Outcome outcome) {
    ++summary_.done;
    ++summary_.outcomes[std::string(to_string(outcome))];
  }

  /// Only a local model has to be shared: an endpoint takes several calls.
  LanguageModel& model() { return tools_.model.identity().kind == "http" ? tools_.model : shared_; }

  void work() {
    auto index = tools_.make_index();
    while (const BenchRow* row = index ? take() : nullptr) {
      auto made = make(*row, **index);
      const std::lock_guard lock(mutex_);
      if (!made) {
        take_failure({row->id, made.error().code, made.error().message});
      } else {
        keep(*row, *made);
      }
    }
    if (!index) {
      const std::lock_guard lock(mutex_);
      error_ = index.error();
    }
  }

  /// The next row; none when all are taken, or the run should end.
  const BenchRow* take() {
    const std::lock_guard lock(mutex_);
    summary_.limit_reached = tools_.limit_tokens > 0 && summary_.tokens >= tools_.limit_tokens;
    if (missing_.empty() || error_ || context_.should_stop() || summary_.limit_reached) {
      return nullptr;
    }
    const BenchRow* row = missing_.front();
    missing_.pop_front();
    return row;
  }

  Result<Design> make(const BenchRow& row, ComponentIndex& index) {
    const auto folder = run_.sample(row);
    // One that does not count: the model failed, or it was stopped.
    MAQUETTE_TRY_VOID(remove_tree(folder));
    MAQUETTE_TRY(MadeDesign made,
                 Designer(model(), tools_.runner, index)
                     .make(make_request(run_.description().settings, row, folder), context_, {}));
    return std::move(made.design);
  }

  /// Under the mutex.
  void keep(const BenchRow& row, const Design& design) {
    summary_.tokens += static_cast<std::size_t>(design.answer_tokens);
    if (design.outcome == Outcome::ModelFailed) {
      take_failure({row.id, ErrorCode::Unavailable, design.message});
    } else if (design.outcome != Outcome::Cancelled) {
      watch_->succeeded();
      count(design.outcome);
      report_progress();
    }
  }

  /// Under the mutex. A row's own failure is kept with its reason; one of all rows ends the run.
  void take_failure(RowFailure failure) {
    if (failure.code == ErrorCode::Cancelled || failure.code == ErrorCode::Timeout) {
      return;
    }
    if (auto error = watch_->failed(failure); error && !error_) {
      error_ = std::move(error);
    }
    if (auto logged = log_failure(run_.path(), failure); !logged && !error_) {
      error_ = std::move(logged).error();
    }
    summary_.failed.push_back(std::move(failure));
    report_progress();
  }

  /// Under the mutex.
  void report_progress() const {
    const std::size_t failed = summary_.failed.size();
    emit(events_, ProgressEvent{"making samples", "rows", summary_.done + failed, summary_.rows,
                                counts_text(summary_.outcomes) +
                                    (failed == 0 ? "" : fmt::format(" · {} failed", failed))});
  }

  const RunFolder& run_;
  const BenchTools& tools_;
  const RunContext& context_;
  const EventSink& events_;
  SharedModel shared_;
  std::mutex mutex_;
  std::deque<const BenchRow*> missing_;  ///< Guarded by mutex_.
  BenchSummary summary_;                 ///< Guarded by mutex_.
  std::optional<FailureWatch> watch_;    ///< Guarded by mutex_.
  std::optional<Error> error_;           ///< Guarded by mutex_.
};

}  // namespace

Result<BenchSummary> run_bench(const RunFolder& run, const BenchTools& tools,
                               const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY([[maybe_unused]] const UniqueFd lock, run.lock());
  return Bench(run, tools, context, events).run();
}

}  // namespace maquette
