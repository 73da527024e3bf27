#include "bench/judge.h"

#include <algorithm>
#include <mutex>
#include <optional>

#include <fmt/format.h>

#include "base/text.h"
#include "bench/judge_answer.h"
#include "bench/judge_file.h"
#include "bench/judge_prompt.h"
#include "bench/sample.h"
#include "bench/shared_model.h"
#include "engine/in_parallel.h"

namespace maquette {
namespace {

/// Room for a model that thinks before it answers; the answer itself takes some hundred.
constexpr int kAnswerTokens = 8192;

/// A judge's last word on one sample.
struct Reply {
  std::optional<RowVerdicts> verdicts;
  std::string why;  ///< There are none.
  std::size_t tokens = 0;
};

/// Judging under way. Its threads share what is below the mutex.
class Judging {
 public:
  Judging(const RunFolder& run, LanguageModel& judge, const JudgeOptions& options,
          const JudgeRecord& record, OpenJudgeFile file, const RunContext& context,
          const EventSink& events)
      : run_(run),
        options_(options),
        record_(record),
        context_(context),
        events_(events),
        shared_(judge),
        judge_(judge.identity().kind == "http" ? judge : shared_),
        file_(std::move(file)) {}

  Result<JudgeSummary> run() {
    MAQUETTE_TRY_VOID(find_unjudged());
    watch_.emplace(options_.concurrency, summary_.found > 0);
    report_progress();
    MAQUETTE_TRY_VOID(
        in_parallel(todo_.size(), options_.concurrency, context_,
                    [this](std::size_t index) { return judge_sample(todo_[index]); }));
    if (auto error = watch_->nothing_works()) {
      return tl::unexpected(*std::move(error));
    }
    std::ranges::sort(summary_.failed, {}, &RowFailure::id);
    return std::move(summary_);
  }

 private:
  struct Job {
    const BenchRow* row = nullptr;
    Sample sample;
  };

  Result<void> find_unjudged() {
    for (const BenchRow& row : run_.rows()) {
      MAQUETTE_TRY(std::optional<Sample> sample, read_sample(run_, row));
      if (!sample) {
        ++summary_.missing;
      } else if (!sample->has_geometry()) {
        ++summary_.zero;
      } else if (file_.known.rows.contains(row.id)) {
        ++summary_.found;
      } else {
        todo_.push_back({&row, *std::move(sample)});
      }
    }
    return {};
  }

  Result<void> judge_sample(const Job& job) {
    const Result<JudgeMaterial> material =
        read_material(job.sample, {record_.protocol, record_.views, record_.size_pixels});
    Result<Reply> reply = material ? ask(*job.row, *material) : Reply{};
    const std::lock_guard lock(mutex_);
    if (!material) {
      summary_.failed.push_back({job.row->id, material.error().code, material.error().message});
    } else if (!reply) {
      MAQUETTE_TRY_VOID(take_failure({job.row->id, reply.error().code, reply.error().message}));
    } else {
      MAQUETTE_TRY_VOID(keep(*job.row, *std::move(reply)));
    }
    report_progress();
    return {};
  }

  /// Under the mutex. The error to end with, unless the failure is the sample's own.
  Result<void> take_failure(RowFailure failure) {
    if (failure.code == ErrorCode::Cancelled || failure.code == ErrorCode::Timeout) {
      return fail(failure.code, std::move(failure.why));
    }
    if (auto ended = watch_->failed(failure)) {
      return tl::unexpected(*std::move(ended));
    }
    summary_.failed.push_back(std::move(failure));
    return {};
  }

  Result<Reply> ask(const BenchRow& row, const JudgeMaterial& material) {
    GenerationRequest request;
    request.messages = judge_messages(row, material);
    request.json_schema = judge_answer_schema(criteria_count(row));
    request.sampling.temperature = 0;
    request.sampling.max_tokens = kAnswerTokens;
    Reply reply{.verdicts = std::nullopt, .why = "it was not asked"};
    for (int i = 0; i < options_.tries; ++i) {
      request.sampling.seed = static_cast<std::uint64_t>(i);
      MAQUETTE_TRY(const Generation generation,
                   judge_.generate(request, context_, [this](const Event& event) { pass(event); }));
      const Answer& answer = generation.answers.at(0);
      reply.tokens += static_cast<std::size_t>(generation.prompt_tokens + answer.tokens);
      Result<RowVerdicts> verdicts = read_judge_answer(answer.text, row);
      if (verdicts) {
        reply.verdicts = *std::move(verdicts);
        return reply;
      }
      reply.why = std::move(verdicts).error().message;
      request.messages = ask_again(std::move(request.messages), answer.text, reply.why);
    }
    reply.why =
        fmt::format("{} answers could not be used; of the last: {}", options_.tries, reply.why);
    return reply;
  }

  /// What the endpoint is doing; the pieces of several answers would only be mixed up.
  void pass(const Event& event) {
    if (std::holds_alternative<StageEvent>(event)) {
      const std::lock_guard lock(mutex_);
      emit(events_, event);
    }
  }

  /// Under the mutex.
  Result<void> keep(const BenchRow& row, Reply reply) {
    summary_.tokens += reply.tokens;
    watch_->succeeded();  // It answered, if not well.
    if (!reply.verdicts) {
      summary_.failed.push_back({row.id, ErrorCode::InvalidArgument, std::move(reply.why)});
      return {};
    }
    const JudgedRow judged{row.id, record_, *std::move(reply.verdicts)};
    MAQUETTE_TRY_VOID(file_.lines.append(to_line(judged, row)));
    ++summary_.judged;
    return {};
  }

  /// Under the mutex.
  void report_progress() {
    const std::size_t failed = summary_.failed.size();
    emit(events_, ProgressEvent{"judging", "samples", summary_.found + summary_.judged + failed,
                                summary_.found + todo_.size(),
                                failed == 0 ? "" : fmt::format("{} without a verdict", failed)});
  }

  const RunFolder& run_;
  const JudgeOptions& options_;
  const JudgeRecord& record_;
  const RunContext& context_;
  const EventSink& events_;
  SharedModel shared_;
  LanguageModel& judge_;  ///< Shared only if it is local: an endpoint takes several calls.
  std::vector<Job> todo_;
  std::mutex mutex_;
  OpenJudgeFile file_;                 ///< Guarded by mutex_.
  JudgeSummary summary_;               ///< Guarded by mutex_.
  std::optional<FailureWatch> watch_;  ///< Guarded by mutex_.
};

}  // namespace

Result<JudgeSummary> judge_run(const RunFolder& run, LanguageModel& judge,
                               const JudgeOptions& options, const RunContext& context,
                               const EventSink& events) {
  const int protocol = run.description().settings.protocol;
  const int views = options.views == 0 ? most_views(protocol) : options.views;
  if (trim(options.name).empty() || views < 1 || options.size_pixels < 1 || options.tries < 1) {
    return fail(
        ErrorCode::InvalidArgument,
        fmt::format("judge as `{}` by {} views of {} pixels in {} tries: each must be given",
                    options.name, views, options.size_pixels, options.tries));
  }
  const JudgeRecord record{options.name, judge_prompt_sha256(protocol), views, options.size_pixels,
                           protocol};
  MAQUETTE_TRY(OpenJudgeFile file, open_judge_file(run, record));
  return Judging(run, judge, options, record, std::move(file), context, events).run();
}

}  // namespace maquette
