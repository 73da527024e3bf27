#pragma once

#include <filesystem>
#include <string>

#include "base/json.h"
#include "base/run_context.h"
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

struct MakeRequest {
  std::string instruction;  ///< UTF-8, at most kMaxInstructionBytes.
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
/// Every second attempt repairs the one before it, the others start afresh; later ones vary more.
class Designer {
 public:
  /// Both outlive the designer.
  Designer(LanguageModel& model, ScriptRunner& runner) : model_(model), runner_(runner) {}

  /// Makes a design and puts its folder in place, also when no model came out (design.outcome says
  /// why) or the caller stopped it after something was answered. Errors: InvalidArgument (the
  /// instruction; a place in use), Unavailable, Io, Cancelled and Timeout before anything was
  /// answered.
  [[nodiscard]] Result<MadeDesign> make(const MakeRequest& request, const RunContext& context,
                                        const EventSink& events);

 private:
  LanguageModel& model_;
  ScriptRunner& runner_;
};

struct GivenScript {
  std::string name;  ///< For the folder's name: the file's stem.
  std::string script;
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
