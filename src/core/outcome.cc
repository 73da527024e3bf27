#include "core/outcome.h"

#include <array>
#include <cstddef>

#include "base/error.h"

namespace maquette {
namespace {

struct Entry {
  Outcome outcome;
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array<Entry, 15> kOutcomes{{
    {Outcome::Ok, "ok", "a model came out"},
    {Outcome::NoCode, "no_code", "the answer holds no script"},
    {Outcome::Truncated, "truncated", "the answer was cut off at its token limit"},
    {Outcome::SyntaxError, "syntax_error", "the script is not valid Python"},
    {Outcome::PolicyViolation, "policy_violation", "the sandbox refused what the script tried"},
    {Outcome::ApiMismatch, "api_mismatch", "the script uses what this Blender does not have"},
    {Outcome::ScriptError, "script_error", "the script raised an error"},
    {Outcome::Timeout, "timeout", "the script ran out of time"},
    {Outcome::OutOfMemory, "out_of_memory", "the script ran out of memory"},
    {Outcome::Crashed, "crashed", "Blender died while it ran the script"},
    {Outcome::EmptyScene, "empty_scene", "the script ran but left no geometry"},
    {Outcome::RenderFailed, "render_failed", "a view could not be drawn"},
    {Outcome::ExportFailed, "export_failed", "a file could not be exported"},
    {Outcome::ModelFailed, "model_failed", "the language model gave no answer"},
    {Outcome::Cancelled, "cancelled", "it was stopped"},
}};

const Entry& entry_of(Outcome outcome) {
  const auto index = static_cast<std::size_t>(outcome);
  MAQUETTE_CHECK(index < kOutcomes.size() && kOutcomes[index].outcome == outcome);
  return kOutcomes[index];
}

}  // namespace

std::string_view to_string(Outcome outcome) {
  return entry_of(outcome).name;
}

bool has_geometry(std::optional<Outcome> outcome) {
  return outcome == Outcome::Ok || outcome == Outcome::RenderFailed ||
         outcome == Outcome::ExportFailed;
}

std::string_view describe(Outcome outcome) {
  return entry_of(outcome).sentence;
}

std::optional<Outcome> outcome_from_string(std::string_view name) {
  for (const Entry& entry : kOutcomes) {
    if (entry.name == name) {
      return entry.outcome;
    }
  }
  return std::nullopt;
}

}  // namespace maquette
