#include "engine/designer.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "compose/library.h"
#include "engine/composer.h"
#include "engine/making.h"
#include "engine/verify_run.h"

namespace maquette {
namespace {

/// A repair needs a script and what was wrong with it.
bool can_repair(const AttemptRecord* failed) {
  return failed != nullptr && !failed->script.empty() && failed->failure &&
         failed->outcome != Outcome::Truncated && failed->outcome != Outcome::Cancelled;
}

/// Later attempts vary more: at a low temperature a small model repeats its mistake word for word.
Sampling sampling_of(const MakeRequest& request, int attempt) {
  Sampling sampling = request.sampling;
  sampling.seed += static_cast<std::uint64_t>(attempt - 1) * 1000;
  if (attempt > 1) {
    sampling.temperature = std::max(sampling.temperature, 0.6F);
  }
  return sampling;
}

/// Billions of parameters as a model's name tells them, "qwen2-5-coder-1-5b": 0 when it does not.
int parameters_of(std::string_view name) {
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool ends = i + 1 == name.size() || name[i + 1] == '-';
    if (name[i] != 'b' || !ends) {
      continue;
    }
    std::size_t digits = i;
    while (digits > 0 && name[digits - 1] >= '0' && name[digits - 1] <= '9') {
      --digits;
    }
    // In "1-5b" the 5 stands behind a point.
    const bool fraction =
        digits > 1 && name[digits - 1] == '-' && name[digits - 2] >= '0' && name[digits - 2] <= '9';
    int number = 0;
    std::from_chars(name.data() + digits, name.data() + i, number);
    return fraction ? 0 : number;
  }
  return 0;
}

constexpr int kComposeTurns = 2;
constexpr int kComposeCandidates = 4;
/// Answers that go on for longer repeat themselves.
constexpr int kProgramTokens = 240;

/// Free scripts are what large models are good at, and endpoints serve large ones.
bool is_large(const ModelIdentity& model) {
  if (model.kind != "llama") {
    return true;
  }
  std::string name = slug(model.name, model.name.size() + 8);
  return name.find("blenderllm") != std::string::npos || parameters_of(name) >= 7;
}

bool composes(const MakeRequest& request, const ModelIdentity& model) {
  switch (request.strategy) {
    case Strategy::Auto:
      // A prompt that was chosen is one for scripts.
      return request.prompt.kind == PromptStyle::Kind::Default && !is_large(model);
    case Strategy::Compose: return true;
    case Strategy::Write: return false;
  }
  return false;
}

GenerationRequest compose_generation(const MakeRequest& request, const Composer& composer,
                                     const std::vector<Message>& asked, const ModelIdentity& model,
                                     int attempt) {
  GenerationRequest generation{.messages = asked,
                               .fixed_messages = asked.size() - 1,
                               .candidates = request.candidates,
                               .sampling = sampling_of(request, attempt)};
  generation.sampling.max_tokens = std::min(request.sampling.max_tokens, kProgramTokens);
  if (attempt > 1) {
    generation.candidates = std::max(request.candidates, kComposeCandidates);
  }
  if (model.kind == "llama") {
    generation.grammar = composer.grammar();
  }
  return generation;
}

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
  MAQUETTE_TRY(Making making, Making::begin(request.place, instruction));
  Design& design = making.design();
  design.instruction = instruction;
  design.provenance.model = model_.identity();
  design.provenance.seed = request.sampling.seed;
  design.provenance.temperature = request.sampling.temperature;
  if (composes(request, model_.identity())) {
    MAQUETTE_TRY(const bool done, compose(making, request, context, events));
    if (done || making.has_model() || request.strategy == Strategy::Compose) {
      return making.finish();
    }
  }
  MAQUETTE_TRY_VOID(write(making, request, context, events));
  return making.finish();
}

Result<bool> Designer::compose(Making& making, const MakeRequest& request,
                               const RunContext& context, const EventSink& events) {
  Design& design = making.design();
  MAQUETTE_TRY(const Composer composer,
               Composer::begin(design.instruction, ComponentLibrary::built_in(), index_));
  const ScoreAttempt score = [&](const AttemptRecord& attempt, const Facts& facts) {
    return composer.score(attempt, facts);
  };
  const ReadAnswer read = [&](AttemptRecord& attempt, FinishReason) { composer.read(attempt); };
  design.provenance.way = "compose";
  design.provenance.prompt = "compose";
  design.provenance.fit = composer.offer().fit;
  const std::vector<Message> asked = composer.question();
  design.provenance.prompt_sha256 = prompt_digest(asked);
  if (composer.has_first()) {
    making.add(composer.first());
    MAQUETTE_TRY(const bool done, making.run_answers(runner_, request.run, score, context, events));
    if (done && (composer.understood() || !context.check())) {
      return true;
    }
  }
  // Where every thing has its component, further candidates hardly differ.
  const int turns = composer.all_exact() ? 1 : kComposeTurns;
  for (int attempt = 1; attempt <= std::min(request.attempts, turns); ++attempt) {
    emit(events, AttemptEvent{attempt, request.attempts});
    const GenerationRequest generation =
        compose_generation(request, composer, asked, model_.identity(), attempt);
    MAQUETTE_TRY(const bool answered,
                 making.ask(model_, generation, attempt, read, context, events));
    if (!answered) {
      return true;
    }
    MAQUETTE_TRY(const bool done, making.run_answers(runner_, request.run, score, context, events));
    if (done) {
      return true;
    }
  }
  return false;
}

Result<void> Designer::write(Making& making, const MakeRequest& request, const RunContext& context,
                             const EventSink& events) {
  Design& design = making.design();
  design.provenance.way = "write";
  design.provenance.prompt = to_string(request.prompt.kind);
  const std::vector<Message> asked = first_turn(request.prompt, design.instruction);
  design.provenance.prompt_sha256 = prompt_digest(asked);
  const int first = design.attempt_count();
  for (int attempt = 1; attempt <= request.attempts; ++attempt) {
    emit(events, AttemptEvent{attempt, request.attempts});
    const AttemptRecord* failed = attempt > 1 ? making.worth_repairing() : nullptr;
    const bool repair = attempt % 2 == 0 && can_repair(failed);
    const GenerationRequest generation{.messages = repair ? repair_turn(asked, *failed) : asked,
                                       .fixed_messages = 1,
                                       .candidates = request.candidates,
                                       .sampling = sampling_of(request, attempt)};
    MAQUETTE_TRY(const bool answered, making.ask(model_, generation, first + attempt,
                                                 read_written_answer, context, events));
    if (!answered) {
      return {};
    }
    MAQUETTE_TRY(const bool done, making.run_answers(runner_, request.run, {}, context, events));
    if (done) {
      return {};
    }
  }
  return {};
}

Result<MadeDesign> run_given_script(ScriptRunner& runner, const GivenScript& given,
                                    const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(Making making, Making::begin(given.place, given.name));
  making.design().provenance.way = "given";
  making.design().instruction = given.instruction;
  making.add({.attempt = 1, .script = given.script});
  MAQUETTE_TRY([[maybe_unused]] const bool done,
               making.run_answers(runner, given.run, {}, context, events));
  return making.finish();
}

Result<MadeDesign> measure_given_script(ScriptRunner& runner, const GivenScript& given,
                                        const RunContext& context) {
  MAQUETTE_TRY(RunRecord record, runner.run(given.script, given.run, context, {}));
  MadeDesign made;
  Design& design = made.design;
  design.created = now_utc();
  design.provenance.way = "given";
  design.provenance.isolation = record.isolation;
  design.provenance.blender_version = record.blender_version;
  design.outcome = record.outcome;
  design.instruction = given.instruction;
  if (!record.facts.parts.empty()) {
    design.verification = verify_run(record, given.instruction);
  }
  design.facts = std::move(record.facts);
  design.blender_time = design.total_time = record.time;
  design.attempts.push_back({.attempt = 1,
                             .outcome = record.outcome,
                             .failure = std::move(record.failure),
                             .run_time = record.time});
  design.message = message_of(design.attempts.back());
  return made;
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
