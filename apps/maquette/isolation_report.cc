#include "maquette/isolation_report.h"

#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "blender/blender_runner.h"
#include "blender/isolation_proof.h"
#include "blender/sandbox.h"

namespace maquette {
namespace {

std::string_view verdict(const EscapeAttempt& attempt) {
  if (attempt.refused) {
    return "refused";
  }
  return attempt.promised ? "LET THROUGH" : "let through";
}

void print_text(const IsolationProof& proof, const SandboxProbe& probe) {
  fmt::print("isolation: {}\n", to_string(proof.isolation));
  for (const EscapeAttempt& attempt : proof.attempts) {
    fmt::print("  {:<12} {:<38} {}\n", verdict(attempt), attempt.what, attempt.answer);
  }
  if (!probe.reason.empty()) {
    fmt::print("  -> {}\n", probe.reason);
  }
  fmt::print("{}\n", proof.holds() ? "all that this level promises was refused"
                                   : "this level does not hold here");
}

void print_json(const IsolationProof& proof, const SandboxProbe& probe) {
  Json attempts = Json::array();
  for (const EscapeAttempt& attempt : proof.attempts) {
    attempts.push_back({{"name", attempt.name},
                        {"what", attempt.what},
                        {"promised", attempt.promised},
                        {"refused", attempt.refused},
                        {"answer", attempt.answer}});
  }
  const Json json{{"isolation", to_string(proof.isolation)},
                  {"landlock", probe.landlock},
                  {"holds", proof.holds()},
                  {"advice", probe.reason},
                  {"attempts", std::move(attempts)}};
  fmt::print("{}\n", dump_json(json, 2));
}

}  // namespace

Result<ExitCode> report_isolation(const DoctorCommand& command, const RunContext& context) {
  MAQUETTE_TRY(
      const auto runner,
      BlenderRunner::create(
          {.blender = command.blender, .isolation_at_least = command.isolation_at_least}, context));
  MAQUETTE_TRY(const IsolationProof proof,
               prove_isolation(*runner, context.within(std::chrono::seconds(90))));
  const SandboxProbe probe = probe_sandbox(context);
  if (command.json) {
    print_json(proof, probe);
  } else {
    print_text(proof, probe);
  }
  return proof.holds() ? ExitCode::Done : ExitCode::Findings;
}

}  // namespace maquette
