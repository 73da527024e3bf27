#include "engine/write_way.h"

#include <fmt/format.h>

#include "script/extract.h"

namespace maquette {

WriteWay::WriteWay(PromptStyle style, std::string instruction)
    : style_(std::move(style)), instruction_(std::move(instruction)) {}

GenerationRequest WriteWay::question(const Sampling& sampling) const {
  return {.messages = first_turn(style_, instruction_), .fixed_messages = 1, .sampling = sampling};
}

GenerationRequest WriteWay::repair(const Sampling& sampling, const AttemptRecord& failed) const {
  return {.messages = repair_turn(first_turn(style_, instruction_), failed),
          .fixed_messages = 1,
          .sampling = sampling};
}

void WriteWay::read(AttemptRecord& attempt, FinishReason finish) const {
  const bool is_cut = finish == FinishReason::Length;
  Extraction found = extract_script(attempt.answer, is_cut ? AnswerEnd::CutOff : AnswerEnd::Whole);
  attempt.script = std::move(found.script);
  if (found.from_thoughts) {
    attempt.notes.emplace_back("the answer is nothing but thoughts; the script is their last");
  }
  if (attempt.script.empty() && !is_cut) {
    attempt.outcome = Outcome::NoCode;
    attempt.failure = ScriptFailure{.message = "the answer holds no bpy script"};
  } else if (attempt.script.empty() || found.cut_off) {
    attempt.outcome = Outcome::Truncated;
    attempt.failure = ScriptFailure{
        .message = is_cut ? fmt::format("the answer was cut off after {} tokens", attempt.tokens)
                          : "the script ends within a bracket or a string"};
  }
}

}  // namespace maquette
