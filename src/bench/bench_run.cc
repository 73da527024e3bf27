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
    {
      std::vector<std::jthread> threads;
      const auto useful = std::min<std::size_t>(missing_.size(),
                                                static_cast<std::size_t>(std::max(tools_.jobs, 1)));
      for (std::size_t i = 0; i < useful; ++i) {
        threads.emplace_back([this] { work(); });
      }
    }
    if (error_) {
      return tl::unexpected(*error_);
    }
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
        take_failure(*row, std::move(made).error());
      } else {
        keep(*made);
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
  void keep(const Design& design) {
    summary_.tokens += static_cast<std::size_t>(design.answer_tokens);
    if (design.outcome == Outcome::Cancelled || design.outcome == Outcome::ModelFailed) {
      return;
    }
    count(design.outcome);
    emit(events_, ProgressEvent{"making samples", "rows", summary_.done, summary_.rows,
                                counts_text(summary_.outcomes)});
  }

  /// Under the mutex. A row that cannot be asked about is passed over; what concerns every row ends
  /// the run.
  void take_failure(const BenchRow& row, Error error) {
    switch (error.code) {
      case ErrorCode::Cancelled:
      case ErrorCode::Timeout: break;
      case ErrorCode::InvalidArgument:
      case ErrorCode::Refused:
        summary_.refused.push_back({row.id, std::move(error.message)});
        break;
      case ErrorCode::NotFound:
      case ErrorCode::Unavailable:
      case ErrorCode::BudgetSpent:
      case ErrorCode::Io:
      case ErrorCode::Internal:
        error_ = std::move(error).with_context(fmt::format("row {}", row.id));
        break;
    }
  }

  const RunFolder& run_;
  const BenchTools& tools_;
  const RunContext& context_;
  const EventSink& events_;
  SharedModel shared_;
  std::mutex mutex_;
  std::deque<const BenchRow*> missing_;  ///< Guarded by mutex_.
  BenchSummary summary_;                 ///< Guarded by mutex_.
  std::optional<Error> error_;           ///< Guarded by mutex_.
};

}  // namespace

Result<BenchSummary> run_bench(const RunFolder& run, const BenchTools& tools,
                               const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY([[maybe_unused]] const UniqueFd lock, run.lock());
  return Bench(run, tools, context, events).run();
}

}  // namespace maquette
