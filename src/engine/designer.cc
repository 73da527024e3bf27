#include "engine/designer.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "engine/making.h"

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

Result<MadeDesign> Designer::make(const MakeRequest& request, const RunContext& context,
                                  const EventSink& events) {
  MAQUETTE_TRY_VOID(check_instruction(request.instruction));
  const std::string instruction(trim(request.instruction));
  MAQUETTE_TRY(Making making, Making::begin(request.place, instruction));
  Design& design = making.design();
  design.instruction = instruction;
  design.provenance.way = "write";
  design.provenance.model = model_.identity();
  design.provenance.seed = request.sampling.seed;
  design.provenance.temperature = request.sampling.temperature;
  design.provenance.prompt = to_string(request.prompt.kind);
  const std::vector<Message> asked = first_turn(request.prompt, instruction);
  design.provenance.prompt_sha256 = prompt_digest(asked);

  for (int attempt = 1; attempt <= request.attempts; ++attempt) {
    emit(events, AttemptEvent{attempt, request.attempts});
    const AttemptRecord* failed = making.worth_repairing();
    const bool repair = attempt % 2 == 0 && can_repair(failed);
    const GenerationRequest generation{.messages = repair ? repair_turn(asked, *failed) : asked,
                                       .fixed_messages = 1,
                                       .candidates = request.candidates,
                                       .sampling = sampling_of(request, attempt)};
    MAQUETTE_TRY(const bool answered, making.ask(model_, generation, attempt, context, events));
    if (!answered) {
      break;
    }
    MAQUETTE_TRY(const bool done, making.run_answers(runner_, request.run, context, events));
    if (done) {
      break;
    }
  }
  return making.finish();
}

Result<MadeDesign> run_given_script(ScriptRunner& runner, const GivenScript& given,
                                    const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(Making making, Making::begin(given.place, given.name));
  making.design().provenance.way = "given";
  making.add_given(given.script);
  MAQUETTE_TRY([[maybe_unused]] const bool done,
               making.run_answers(runner, given.run, context, events));
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
