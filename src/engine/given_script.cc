#include "engine/given_script.h"

#include <optional>

#include "compose/library.h"
#include "engine/complaint.h"
#include "engine/making.h"
#include "engine/verify_run.h"

namespace maquette {
namespace {

std::optional<Brief> brief_of(const GivenScript& given) {
  return given.instruction.empty()
             ? std::nullopt
             : std::optional(read_brief(given.instruction, ComponentLibrary::knows));
}

}  // namespace

Result<MadeDesign> run_given_script(ScriptRunner& runner, const GivenScript& given,
                                    const RunContext& context, const EventSink& events) {
  MAQUETTE_TRY(Making making, Making::begin(given.place, given.name, {.brief = brief_of(given)}));
  making.design().instruction = given.instruction;
  making.add({.attempt = 1, .turn = Turn::Given, .way = "given", .script = given.script});
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
  design.instruction = given.instruction;
  const bool has_parts = !record.facts.parts.empty();
  if (has_parts || record.outcome == Outcome::EmptyScene) {
    design.verification =
        verify_run(record, AttemptRecord{.script = given.script}, brief_of(given));
  }
  if (has_parts) {
    design.kept = 0;
  }
  design.facts = std::move(record.facts);
  design.notes = std::move(record.notes);
  design.blender_time = design.total_time = record.time;
  design.attempts.push_back({.attempt = 1,
                             .turn = Turn::Given,
                             .way = "given",
                             .verification = design.verification,
                             .outcome = record.outcome,
                             .failure = std::move(record.failure),
                             .run_time = record.time});
  design.message = message_of(design.attempts.back());
  return made;
}

}  // namespace maquette
