#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/json.h"
#include "base/run_context.h"
#include "core/component_index.h"
#include "core/design.h"
#include "core/event.h"
#include "core/language_model.h"
#include "core/script_runner.h"
#include "engine/prompt.h"

namespace maquette {

/// Where a design's folder goes: `folder` when it is named, else a dated folder below `root`.
struct DesignPlace {
  std::filesystem::path folder;
  std::filesystem::path root = "designs";
};

/// How a script comes about.
enum class Strategy {
  Auto,     ///< Compose with small local models, write with large ones and endpoints.
  Compose,  ///< A short program over the component library, expanded to a script.
  Write     ///< A free script.
};

[[nodiscard]] std::string_view to_string(Strategy strategy);

struct MakeRequest {
  std::string instruction;  ///< UTF-8, at most kMaxInstructionBytes.
  Strategy strategy = Strategy::Auto;
  PromptStyle prompt;
  int candidates = 4;    ///< Answers of the second turn, decoded together.
  int attempts = 4;      ///< Turns of the model, the first included.
  int limit_tokens = 0;  ///< Of all answers together; 0: no limit.
  bool verified = true;  ///< Whether what is found wrong with a model leads to a next turn.
  Sampling sampling;
  RunOptions run;  ///< `output` is set by the designer.
  DesignPlace place;
};

constexpr std::size_t kMaxInstructionBytes = 32'768;

struct MadeDesign {
  Design design;
  std::filesystem::path folder;
};

/// The loop: prompt -> answer -> script -> run -> verified, and once more while something is wrong.
///
/// One answer first. If an error is found in its model, several candidates together; then, by
/// turns, a repair of the best so far with the error or the findings in numbers, and an answer from
/// the start, the other way. Composing begins with what the reading of the instruction gives by
/// itself. The best by the verifier's score is kept; a repair that loses a part that was asked for
/// is not.
class Designer {
 public:
  /// All outlive the designer.
  Designer(LanguageModel& model, ScriptRunner& runner, ComponentIndex& index)
      : model_(model), runner_(runner), index_(index) {}

  /// Makes a design and puts its folder in place, also when no model came out (design.outcome says
  /// why) or the caller stopped it after something was answered. Errors: InvalidArgument (the
  /// instruction; a place in use), Unavailable, Io, Cancelled and Timeout before any answer had an
  /// outcome. Where composing comes first, the language model is asked only if the reading of the
  /// instruction does not give the expected model.
  [[nodiscard]] Result<MadeDesign> make(const MakeRequest& request, const RunContext& context,
                                        const EventSink& events);

 private:
  LanguageModel& model_;
  ScriptRunner& runner_;
  ComponentIndex& index_;
};

/// The one object of `make --json` and `run --json`: design.json with facts, absolute paths in
/// `files`, and `folder` (null when there is none).
[[nodiscard]] Json to_json(const MadeDesign& made);

/// Fails with InvalidArgument, saying why, when the text cannot be an instruction: empty, too long,
/// not UTF-8, or holding control characters.
[[nodiscard]] Result<void> check_instruction(std::string_view text);

}  // namespace maquette
