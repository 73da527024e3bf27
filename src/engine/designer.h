#pragma once

#include <filesystem>
#include <string>

#include "base/json.h"
#include "base/run_context.h"
#include "core/component_index.h"
#include "core/design.h"
#include "core/event.h"
#include "core/language_model.h"
#include "core/script_runner.h"
#include "engine/prompt.h"

namespace maquette {

class Making;

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
  int candidates = 1;  ///< Answers per attempt, decoded together.
  int attempts = 3;    ///< Turns of the model, the first included.
  Sampling sampling;
  RunOptions run;  ///< `output` is set by the designer.
  DesignPlace place;
};

constexpr std::size_t kMaxInstructionBytes = 32'768;

struct MadeDesign {
  Design design;
  std::filesystem::path folder;
};

/// The loop: prompt -> answer -> script -> run -> on failure, once more with the error, or afresh.
///
/// Composing begins with what the reading of the instruction gives by itself, then asks the model
/// once, then for four candidates together, and keeps what has most of what the instruction states.
/// When nothing of it runs, or by choice, scripts are written freely: every second attempt repairs
/// the one before it, the others start afresh; later ones vary more.
class Designer {
 public:
  /// All outlive the designer.
  Designer(LanguageModel& model, ScriptRunner& runner, ComponentIndex& index)
      : model_(model), runner_(runner), index_(index) {}

  /// Makes a design and puts its folder in place, also when no model came out (design.outcome says
  /// why) or the caller stopped it after something was answered. Errors: InvalidArgument (the
  /// instruction; a place in use), Unavailable, Io, Cancelled and Timeout before anything was
  /// answered.
  [[nodiscard]] Result<MadeDesign> make(const MakeRequest& request, const RunContext& context,
                                        const EventSink& events);

 private:
  /// True when the design is done.
  [[nodiscard]] Result<bool> compose(Making& making, const MakeRequest& request,
                                     const RunContext& context, const EventSink& events);
  [[nodiscard]] Result<void> write(Making& making, const MakeRequest& request,
                                   const RunContext& context, const EventSink& events);

  LanguageModel& model_;
  ScriptRunner& runner_;
  ComponentIndex& index_;
};

struct GivenScript {
  std::string name;  ///< For the folder's name: the file's stem.
  std::string script;
  std::string instruction = {};  ///< What it was written for; empty: not known.
  RunOptions run;
  DesignPlace place;
};

/// Runs a script that a person gave and keeps it as a design without an instruction.
[[nodiscard]] Result<MadeDesign> run_given_script(ScriptRunner& runner, const GivenScript& given,
                                                  const RunContext& context,
                                                  const EventSink& events);

/// Runs a script for its facts alone: nothing is kept, and the result has no folder.
[[nodiscard]] Result<MadeDesign> measure_given_script(ScriptRunner& runner,
                                                      const GivenScript& given,
                                                      const RunContext& context);

/// The one object of `make --json` and `run --json`: design.json with facts, absolute paths in
/// `files`, and `folder` (null when there is none).
[[nodiscard]] Json to_json(const MadeDesign& made);

/// Fails with InvalidArgument, saying why, when the text cannot be an instruction: empty, too long,
/// not UTF-8, or holding control characters.
[[nodiscard]] Result<void> check_instruction(std::string_view text);

}  // namespace maquette
