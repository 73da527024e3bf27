#include "engine/designer.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "compose/library.h"
#include "engine/complaint.h"
#include "engine/making.h"
#include "engine/ways.h"

namespace maquette {
namespace {

/// Later attempts vary more: at a low temperature a small model repeats its mistake word for word.
Sampling sampling_of(const MakeRequest& request, int attempt) {
  Sampling sampling = request.sampling;
  sampling.seed += static_cast<std::uint64_t>(attempt - 1) * 1000;
  if (attempt > 1) {
    sampling.temperature = std::max(sampling.temperature, 0.6F);
  }
  return sampling;
}

/// One design's turns.
class Loop {
 public:
  Loop(const MakeRequest& request, const Ways& ways, Making& making, LanguageModel& model,
       ScriptRunner& runner)
      : request_(request), ways_(ways), making_(making), model_(model), runner_(runner) {}

  [[nodiscard]] Result<void> run(const RunContext& context, const EventSink& events) {
    if (ways_.composes_first() && ways_.composer->has_first()) {
      MAQUETTE_TRY(const bool done, run_reading(context, events));
      if (done) {
        return {};
      }
    }
    for (int attempt = 1; attempt <= turns() && tokens_left() > 0; ++attempt) {
      emit(events, AttemptEvent{attempt, request_.attempts});
      MAQUETTE_TRY(const bool done, take_turn(attempt, context, events));
      if (done || making_.has_expected()) {
        return {};
      }
    }
    return {};
  }

 private:
  [[nodiscard]] Result<bool> run_reading(const RunContext& context, const EventSink& events) {
    making_.add(ways_.composer->first());
    MAQUETTE_TRY(const bool done, making_.run_answers(runner_, request_.run, context, events));
    return done && (ways_.composer->understood() || !context.check());
  }

  [[nodiscard]] Result<bool> take_turn(int attempt, const RunContext& context,
                                       const EventSink& events) {
    Step step{.attempt = attempt, .turn = turn_of(attempt), .way = ways_.first};
    const AttemptRecord* best = making_.best();
    if (step.turn == Turn::Repair && (best == nullptr || !can_be_repaired(*best))) {
      step.turn = Turn::Fresh;
    }
    GenerationRequest asked;
    if (step.turn == Turn::Repair) {
      step.way = &ways_.named(best->way);
      asked = step.way->repair(sampling_of(request_, attempt), *best);
    } else {
      step.way = step.turn == Turn::Fresh ? &next_fresh() : step.way;
      asked = step.way->question(sampling_of(request_, attempt));
    }
    asked.candidates = step.turn == Turn::Candidates ? request_.candidates : 1;
    asked.sampling.max_tokens =
        std::min(asked.sampling.max_tokens, std::max(tokens_left() / asked.candidates, 1));
    MAQUETTE_TRY(const bool answered, making_.ask(model_, asked, step, context, events));
    if (!answered) {
      return true;
    }
    return making_.run_answers(runner_, request_.run, context, events);
  }

  /// Where every thing has its component, further candidates hardly differ, and no free script is
  /// as good.
  [[nodiscard]] bool all_exact() const {
    return ways_.composes_first() && ways_.composer->all_exact();
  }

  [[nodiscard]] int turns() const {
    constexpr int kAnswerAndRepair = 2;
    const bool has_model = making_.design().kept.has_value();
    return all_exact() && has_model ? std::min(request_.attempts, kAnswerAndRepair)
                                    : request_.attempts;
  }

  [[nodiscard]] Turn turn_of(int attempt) const {
    if (attempt == 1) {
      return Turn::First;
    }
    const bool vary = request_.candidates > 1 && !all_exact();
    if (attempt == 2 && vary) {
      return Turn::Candidates;
    }
    return (attempt - (vary ? 1 : 0)) % 2 == 0 ? Turn::Repair : Turn::Fresh;
  }

  [[nodiscard]] const Way& next_fresh() {
    fresh_ = &ways_.other_than(fresh_ == nullptr ? *ways_.first : *fresh_);
    return *fresh_;
  }

  [[nodiscard]] int tokens_left() const {
    return request_.limit_tokens > 0 ? request_.limit_tokens - making_.design().answer_tokens
                                     : std::numeric_limits<int>::max();
  }

  const MakeRequest& request_;
  const Ways& ways_;
  Making& making_;
  LanguageModel& model_;
  ScriptRunner& runner_;
  const Way* fresh_ = nullptr;  ///< The latest fresh turn's.
};

}  // namespace

Result<void> check_instruction(std::string_view text) {
  const auto refuse = [](std::string why) {
    return fail(ErrorCode::InvalidArgument, "instruction: " + std::move(why));
  };
  if (trim(text).empty()) {
    return refuse("it is empty; say what to make, e.g. \"a red mug\"");
  }
  if (text.size() > kMaxInstructionBytes) {
    return refuse(
        fmt::format("{} bytes, and {} is the limit; shorten it to what the model should "
                    "show",
                    text.size(), kMaxInstructionBytes));
  }
  if (!is_utf8(text)) {
    return refuse("it is not UTF-8 text; is it a binary file?");
  }
  const auto is_control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7F;
  };
  if (std::ranges::any_of(text, is_control)) {
    return refuse("it holds control characters; is it a binary file?");
  }
  return {};
}

std::string_view to_string(Strategy strategy) {
  switch (strategy) {
    case Strategy::Auto: return "auto";
    case Strategy::Compose: return "compose";
    case Strategy::Write: return "write";
  }
  return "auto";
}

Result<MadeDesign> Designer::make(const MakeRequest& request, const RunContext& context,
                                  const EventSink& events) {
  MAQUETTE_TRY_VOID(check_instruction(request.instruction));
  const std::string instruction(trim(request.instruction));
  MAQUETTE_TRY(Making making,
               Making::begin(request.place, instruction,
                             {.brief = read_brief(instruction, ComponentLibrary::knows),
                              .verified = request.verified}));
  MAQUETTE_TRY(const Ways ways, ways_of(request, instruction, model_.identity(), index_));
  Design& design = making.design();
  design.instruction = instruction;
  design.provenance.seed = request.sampling.seed;
  design.provenance.temperature = request.sampling.temperature;
  design.provenance.prompt =
      ways.composes_first() ? std::string("compose") : to_string(request.prompt.kind);
  if (ways.composer) {
    design.provenance.fit = ways.composer->offer().fit;
  }
  Result<void> done = Loop(request, ways, making, model_, runner_).run(context, events);
  const bool ran = std::ranges::any_of(
      design.attempts, [](const AttemptRecord& each) { return each.outcome.has_value(); });
  if (!done && !ran) {
    return tl::unexpected(std::move(done).error());
  }
  if (!done) {
    design.notes.push_back(fmt::format("a later turn failed: {}", done.error().message));
  }
  return making.finish();
}

Json to_json(const MadeDesign& made) {
  Json json = to_json(made.design);
  json["facts"] = to_json(made.design.facts);
  json["folder"] = made.folder.empty() ? Json() : Json(made.folder.string());
  for (Json& file : json["files"]) {
    file = (made.folder / file.get<std::string>()).string();
  }
  return json;
}

}  // namespace maquette
