#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/facts.h"
#include "core/language_model.h"
#include "core/outcome.h"
#include "core/script_runner.h"
#include "core/verification.h"

namespace maquette {

/// What an attempt is for.
enum class Turn {
  Given,       ///< A script that a person gave.
  Reading,     ///< What the reading of the instruction gives, without a model.
  First,       ///< One answer.
  Candidates,  ///< Several answers, decoded together.
  Repair,      ///< The best so far once more, with what was wrong with it.
  Fresh        ///< An answer from the start, the other way if there is one.
};

[[nodiscard]] std::string_view to_string(Turn turn);

/// One candidate's way through the loop: what the model answered and what became of it.
struct AttemptRecord {
  int attempt = 0;  ///< 1-based; 0 where no model was asked.
  Turn turn = Turn::Given;
  std::string way;            ///< "compose", "write" or "given".
  std::size_t candidate = 0;  ///< 0-based.
  std::string answer;         ///< Whole; empty for a script that a person gave.
  std::string program;        ///< What a composed script was expanded from; else empty.
  std::string script;         ///< Empty when the answer holds none.
  int tokens = 0;
  int overrides = 0;  ///< How often the grammar refused the model's own choice.
  /// What was taken to be meant, changed or dropped between answer and script.
  std::vector<std::string> notes;
  /// Composed things that are made by a component of something else: "windmill", "sailing boat".
  std::map<std::string, std::string> stand_ins;
  /// Stated parts that components make without an object of that name: the teeth of a gear.
  std::vector<std::string> nameless_parts;
  std::optional<Verification> verification;  ///< None without geometry.
  /// None while it has not been run; it stays so when another candidate was ok first.
  std::optional<Outcome> outcome;
  std::optional<ScriptFailure> failure;
  std::string log;
  std::chrono::milliseconds run_time{};

  /// A model without an error; warnings are no reason to go on, and what was not verified passes.
  [[nodiscard]] bool is_good() const;
};

/// What one needs to make the same design again.
struct Provenance {
  std::string way;  ///< Of the accepted attempt, else of the one that got furthest.
  /// How well the component library fits the instruction, in [0, 1]; none unless composing was
  /// tried.
  std::optional<double> fit;
  ModelIdentity model;  ///< The language model that answered; empty when none did.
  std::uint64_t seed = 0;
  float temperature = 0;
  std::string prompt;         ///< "default", "method" or "file".
  std::string prompt_sha256;  ///< Of the first attempt's messages.
  std::string blender_version;
  Isolation isolation = Isolation::None;
};

/// One version of a design, as its folder keeps it.
struct Design {
  std::string instruction;  ///< Empty for a script that a person gave.
  std::string created;      ///< UTC, "2026-01-31T09:05:00Z".
  Outcome outcome = Outcome::ModelFailed;
  std::string message;  ///< Why it is not ok; empty when it is.
  std::string script;   ///< The accepted one, else the last one tried.
  std::string program;  ///< What it was expanded from; empty unless it was composed.
  std::string log;
  Facts facts;
  std::vector<std::string> notes;  ///< The accepted attempt's.
  std::vector<ViewFinding> view_findings;
  std::optional<Verification> verification;  ///< Of the accepted model; none without geometry.
  Provenance provenance;
  std::vector<AttemptRecord> attempts;
  std::optional<std::size_t> kept;  ///< Index of the accepted attempt; none without a model.
  std::vector<Message> asked;  ///< The first turn's conversation; empty when no model was asked.
  int prompt_tokens = 0;
  int answer_tokens = 0;
  /// Like model_time without Generation::wait_time.
  std::chrono::milliseconds total_time{};
  std::chrono::milliseconds model_time{};
  std::chrono::milliseconds blender_time{};
  /// Relative to the design's folder, sorted.
  std::vector<std::string> files;

  /// How many turns the model had.
  [[nodiscard]] int attempt_count() const;
};

/// The form in design.json and of --json (docs/formats.md); without scripts, answers and logs,
/// which have files of their own.
[[nodiscard]] Json to_json(const Design& design);

}  // namespace maquette
