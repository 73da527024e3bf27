#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "blender/blender_runner.h"
#include "compose/library.h"
#include "core/measure.h"
#include "engine/given_script.h"
#include "maquette/commands.h"
#include "mesh/read_scene.h"
#include "script/comments.h"
#include "script/decode.h"
#include "verify/verify.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxScriptBytes = 2'000'000;

/// What is verified: the facts, and what is known of it beside them.
struct Subject {
  Facts facts;
  std::vector<std::string> notes;  ///< What of a mesh file is not read.
  std::string instruction;         ///< Of a design.
  VerifyRequest known;             ///< Without the brief and the findings that are off.
  Outcome outcome = Outcome::Ok;   ///< Other than Ok: a script that left nothing to measure.
  std::string message;             ///< Why.
};

Result<Subject> measure_file(const fs::path& path, const RunContext& context) {
  MAQUETTE_TRY(Scene scene, read_scene(path));
  Subject subject;
  subject.facts = measure(scene, context);
  subject.notes = std::move(scene.notes);
  return subject;
}

/// What design.json knows that the model does not show: how it was composed, and its pictures.
Result<void> add_known(const Json& design, VerifyRequest& known) {
  try {
    for (const Json& tried : design.value("tried", Json::array())) {
      if (tried.value("kept", false)) {
        known.stand_ins = tried.value("stand_ins", known.stand_ins);
        known.nameless_parts = tried.value("nameless_parts", known.nameless_parts);
      }
    }
    for (const Json& finding : design.value("view_findings", Json::array())) {
      known.views.push_back(
          {finding.at("file").get<std::string>(), finding.at("finding").get<std::string>()});
    }
  } catch (const Json::exception& error) {
    return fail(ErrorCode::InvalidArgument, error.what());
  }
  return {};
}

/// facts.json knows what cuts what, which no mesh file says: by names, as files may have their own
/// order.
Result<void> add_cuts(const Json& written, Facts& facts) {
  const auto part_called = [&](const Json& part) {
    return std::ranges::find(facts.parts, part.at("name").get<std::string>(), &PartFacts::name);
  };
  try {
    const Json& parts = written.at("parts");
    for (const Json& part : parts) {
      const auto cutter = part_called(part);
      for (const Json& cut : part.value("cuts", Json::array())) {
        const auto target = part_called(parts.at(cut.at("part").get<std::size_t>()));
        const auto kind = cut_kind_from_string(cut.at("operation").get<std::string>());
        if (cutter != facts.parts.end() && target != facts.parts.end() && kind) {
          cutter->cuts.push_back({static_cast<std::size_t>(target - facts.parts.begin()), *kind});
        }
      }
    }
  } catch (const Json::exception& error) {
    return fail(ErrorCode::InvalidArgument, error.what());
  }
  return {};
}

Result<Json> read_json(const fs::path& path) {
  MAQUETTE_TRY(const std::string text, read_file(path));
  return parse_json(text);
}

Result<Subject> measure_design(const fs::path& folder, const RunContext& context) {
  MAQUETTE_TRY(const Json json, read_json(folder / "design.json"));
  MAQUETTE_TRY(const Json facts, read_json(folder / "v1" / "facts.json"));
  MAQUETTE_TRY(Subject subject, measure_file(folder / "v1" / "model.glb", context));
  MAQUETTE_TRY(subject.instruction, json_field<std::string>(json, "instruction"));
  MAQUETTE_TRY(const std::string script, read_file(folder / "v1" / "script.py", kMaxScriptBytes));
  subject.known.comments = comments_of(script);
  if (const auto added = add_known(json, subject.known); !added) {
    return fail(added.error().code,
                fmt::format("{}: {}", (folder / "design.json").string(), added.error().message));
  }
  if (const auto added = add_cuts(facts, subject.facts); !added) {
    return fail(added.error().code, fmt::format("{}: {}", (folder / "v1" / "facts.json").string(),
                                                added.error().message));
  }
  return subject;
}

Result<Subject> measure_script(const VerifyCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const std::string bytes, read_file(command.subject, kMaxScriptBytes));
  MAQUETTE_TRY(const std::string script, decode_script(bytes).map_error([&](Error error) {
    return std::move(error).with_context(command.subject.string());
  }));
  MAQUETTE_TRY(
      const auto runner,
      BlenderRunner::create(
          {.blender = command.blender, .isolation_at_least = command.isolation_at_least}, context));
  GivenScript given{.name = command.subject.stem().string(), .script = script};
  given.run.views.kind = ViewOptions::Kind::None;
  given.run.formats.clear();
  MAQUETTE_TRY(MadeDesign made, measure_given_script(*runner, given, context));
  const Outcome outcome = made.design.outcome;
  if (outcome == Outcome::Cancelled) {
    return fail(ErrorCode::Cancelled, "stopped");
  }
  const bool is_empty = outcome == Outcome::EmptyScene;
  return Subject{
      .facts = std::move(made.design.facts),
      .notes = {},
      .instruction = {},
      .known = {.why_empty = is_empty ? made.design.message : "", .comments = comments_of(script)},
      .outcome = is_empty ? Outcome::Ok : outcome,
      .message = std::move(made.design.message)};
}

Result<Subject> measure_subject(const VerifyCommand& command, const RunContext& context) {
  std::error_code ignored;
  if (fs::is_directory(command.subject, ignored)) {
    return measure_design(command.subject, context);
  }
  return command.subject.extension() == ".py" ? measure_script(command, context)
                                              : measure_file(command.subject, context);
}

/// A script that fails has no geometry to verify.
ExitCode report_failure(const VerifyCommand& command, const Subject& subject) {
  fmt::print(stderr, "maquette: error: {}: {}\n", command.subject.string(), subject.message);
  if (command.json) {
    fmt::print(
        "{}\n",
        dump_json({{"outcome", to_string(subject.outcome)}, {"message", subject.message}}, 2));
  }
  return exit_code_of(subject.outcome);
}

void print_json(const Subject& subject, const Verification& verification) {
  Json json = to_json(verification);
  json["notes"] = subject.notes;
  json["facts"] = to_json(subject.facts);
  fmt::print("{}\n", dump_json(json, 2));
}

void print_text(const Subject& subject, const Verification& verification) {
  for (const std::string& note : subject.notes) {
    fmt::print("{:<8} {}\n", "note", note);
  }
  for (const Finding& finding : verification.findings) {
    fmt::print("{:<8} {:<17} {}\n", to_string(finding.severity), to_string(finding.id),
               finding.message);
  }
  fmt::print("score {:.2f}: geometry {:.2f}", verification.score, verification.geometry);
  if (verification.stated) {
    fmt::print(", {:.0f} % of what was asked for", *verification.stated * 100);
  }
  fmt::print("\n");
}

}  // namespace

Result<ExitCode> execute(const VerifyCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const FindingsOff off, parse_findings_off(command.off));
  MAQUETTE_TRY(const Subject subject, measure_subject(command, context));
  MAQUETTE_TRY_VOID(context.check());
  if (subject.outcome != Outcome::Ok) {
    return report_failure(command, subject);
  }
  const std::string& instruction =
      command.instruction.empty() ? subject.instruction : command.instruction;
  VerifyRequest request = subject.known;
  request.off = off;
  if (!instruction.empty()) {
    MAQUETTE_TRY_VOID(check_instruction(instruction));
    request.brief = read_brief(instruction, ComponentLibrary::knows);
  }
  const Verification verification = verify(subject.facts, request);
  if (command.json) {
    print_json(subject, verification);
  } else {
    print_text(subject, verification);
  }
  return verification.has_error() ? ExitCode::Findings : ExitCode::Done;
}

}  // namespace maquette
