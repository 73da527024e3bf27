#pragma once

#include <optional>
#include <string_view>

namespace maquette {

/// How one script, or the run around it, ended. Every job ends in exactly one.
enum class Outcome {
  Ok,
  NoCode,           ///< The answer holds no script.
  Truncated,        ///< The answer stopped at its token limit, mid-script.
  SyntaxError,      ///< CPython's own verdict.
  PolicyViolation,  ///< The operating system refused a call of the script.
  ApiMismatch,      ///< The script asks for what this Blender does not have.
  ScriptError,      ///< Any other exception.
  Timeout,          ///< The wall clock ran out.
  OutOfMemory,
  Crashed,       ///< Blender died.
  EmptyScene,    ///< It ran, and left no geometry.
  RenderFailed,  ///< Geometry, but a view could not be drawn.
  ExportFailed,  ///< Geometry, but a file could not be written.
  ModelFailed,   ///< The language model gave no answer; never scored.
  Cancelled      ///< The person stopped it; never scored.
};

/// "ok", "no_code", ... as in every file and in --json.
[[nodiscard]] std::string_view to_string(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcome_from_string(std::string_view name);

/// Whether a model came out, be it one that could not be drawn or exported: what E_syntax does not
/// count.
[[nodiscard]] bool has_geometry(std::optional<Outcome> outcome);

/// One sentence for a person: "the script ran but left no geometry".
[[nodiscard]] std::string_view describe(Outcome outcome);

}  // namespace maquette
