#include <cstdio>
#include <cstdlib>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/machine.h"
#include "base/text.h"
#include "blender/blender_runner.h"
#include "blender/find_blender.h"
#include "blender/sandbox.h"
#include "core/version.h"
#include "llm/http_model.h"
#include "llm/model_spec.h"
#include "llm/model_store.h"
#include "maquette/commands.h"
#include "maquette/isolation_report.h"

namespace maquette {
namespace {

constexpr std::uint64_t kWantedMemory = 4ULL << 30;
constexpr std::uint64_t kWantedDisk = 5'000'000'000;

/// One thing that was looked at.
struct Check {
  enum class State { Ok, Warning, Missing };
  std::string name;
  State state = State::Ok;
  std::string text;
  std::string advice;  ///< How to mend it; empty when it is fine.
};

std::string_view to_string(Check::State state) {
  switch (state) {
    case Check::State::Ok: return "ok";
    case Check::State::Warning: return "warning";
    case Check::State::Missing: return "missing";
  }
  return "missing";
}

Check check_blender(const DoctorCommand& command, const RunContext& context) {
  const auto found = find_blender(command.blender, context);
  if (!found) {
    return {"Blender", Check::State::Missing, found.error().message, {}};
  }
  return {
      "Blender",
      Check::State::Ok,
      fmt::format("{} at {}{}", to_string(found->version), found->program.path.string(),
                  found->program.kind == BlenderProgram::Kind::Module ? " (Python module)" : ""),
      {}};
}

Check check_sandbox(const RunContext& context) {
  const SandboxProbe probe = probe_sandbox(context);
  const bool good = probe.isolation >= Isolation::Namespaces;
  const std::string landlock =
      probe.landlock > 0 ? fmt::format("Landlock {}", probe.landlock) : "no Landlock";
  return {"sandbox", good ? Check::State::Ok : Check::State::Warning,
          fmt::format("isolation: {} ({})", to_string(probe.isolation), landlock), probe.reason};
}

/// Builds, draws and exports a cube with all that a design goes through.
Check check_run(const DoctorCommand& command, const RunContext& context) {
  constexpr std::string_view kCube = "bpy.ops.mesh.primitive_cube_add(size=1)\n";
  Check check{.name = "a cube", .state = Check::State::Missing};
  auto folder = TempFolder::create();
  auto runner = BlenderRunner::create(
      {.blender = command.blender, .isolation_at_least = command.isolation_at_least}, context);
  if (!runner || !folder) {
    check.text = runner ? "not tried" : fmt::format("not tried: {}", runner.error().message);
    return check;
  }
  RunOptions options{.output = folder->path()};
  options.views.count = 1;
  const auto record = (*runner)->run(kCube, options, context.within(std::chrono::seconds(90)), {});
  if (!record) {
    check.text = record.error().message;
  } else if (record->outcome != Outcome::Ok) {
    check.text = fmt::format("{}: {}", to_string(record->outcome),
                             record->failure ? record->failure->message : std::string());
  } else {
    check.state = Check::State::Ok;
    check.text = fmt::format("built, drawn and exported in {}", human_duration(record->time));
  }
  return check;
}

/// Asks an endpoint for one token.
Check check_endpoint(const std::string& url, const EndpointSpec& spec, const RunContext& context) {
  Check check{.name = "endpoint", .state = Check::State::Missing, .text = url};
  HttpModel model({.base_urls = {url}, .model = spec.model, .rounds = 1});
  GenerationRequest request{.messages = {{Role::User, "Say yes."}}};
  request.sampling.max_tokens = 1;
  const auto answer = model.generate(request, context.within(std::chrono::seconds(15)), {});
  if (answer) {
    check.state = Check::State::Ok;
    check.text = fmt::format("{} answers as {}", url, spec.model);
  } else {
    check.text = answer.error().message;
  }
  return check;
}

/// The model that `make` would use.
std::vector<Check> check_models(const RunContext& context) {
  const ModelStore store = ModelStore::of_user();
  const char* wanted = std::getenv("MAQUETTE_MODEL");
  const std::string name = wanted != nullptr ? wanted : store.default_name();
  std::vector<Check> checks;
  const auto spec = parse_model_spec(name, store.catalogue());
  if (!spec) {
    checks.push_back({"model", Check::State::Missing, spec.error().message,
                      "choose one with `maquette models use NAME`"});
    return checks;
  }
  if (const auto* endpoints = std::get_if<EndpointSpec>(&*spec)) {
    for (const std::string& url : endpoints->base_urls) {
      checks.push_back(check_endpoint(url, *endpoints, context));
    }
    return checks;
  }
  Check local{.name = "model", .text = name};
  for (const ModelStatus& status : store.list()) {
    if (status.entry.name != name) {
      continue;
    }
    local.state = status.installed ? Check::State::Ok : Check::State::Warning;
    local.text = fmt::format("{} ({})", name, status.installed ? "here" : "not here yet");
    if (!status.installed) {
      local.advice = fmt::format(
          "the first `maquette make` fetches it ({}), or now: maquette "
          "models pull {}",
          human_bytes(status.entry.bytes), name);
    }
  }
  checks.push_back(std::move(local));
  return checks;
}

Check check_memory() {
  const std::uint64_t bytes = available_memory_bytes();
  const bool enough = bytes == 0 || bytes >= kWantedMemory;
  return {"memory", enough ? Check::State::Ok : Check::State::Warning,
          fmt::format("{} free, {} cores", human_bytes(bytes), usable_cores()),
          enough ? ""
                 : "close other programs, or use the small model: maquette models use "
                   "qwen2.5-coder-0.5b"};
}

Check check_disk() {
  const auto folder = cache_folder();
  const auto bytes = free_disk_bytes(folder);
  if (!bytes) {
    return {"disk", Check::State::Warning, bytes.error().message, {}};
  }
  const bool enough = *bytes >= kWantedDisk;
  return {"disk", enough ? Check::State::Ok : Check::State::Warning,
          fmt::format("{} free for the cache at {}", human_bytes(*bytes), folder.string()),
          enough ? "" : "free some, or set MAQUETTE_CACHE to another disk"};
}

void print_text(const std::vector<Check>& checks) {
  fmt::print("maquette {}\n", version());
  for (const Check& check : checks) {
    fmt::print("  {:<8} {:<10} {}\n", to_string(check.state), check.name, check.text);
    if (!check.advice.empty()) {
      fmt::print("  {:<19} -> {}\n", "", check.advice);
    }
  }
}

void print_json(const std::vector<Check>& checks, bool works) {
  Json list = Json::array();
  for (const Check& check : checks) {
    list.push_back({{"name", check.name},
                    {"state", to_string(check.state)},
                    {"text", check.text},
                    {"advice", check.advice}});
  }
  fmt::print("{}\n", dump_json({{"maquette", version()}, {"works", works}, {"checks", list}}, 2));
}

}  // namespace

Result<ExitCode> execute(const DoctorCommand& command, const RunContext& context) {
  if (command.isolation) {
    return report_isolation(command, context);
  }
  std::vector<Check> checks{check_blender(command, context), check_sandbox(context),
                            check_run(command, context)};
  for (Check& check : check_models(context)) {
    checks.push_back(std::move(check));
  }
  checks.push_back(check_memory());
  checks.push_back(check_disk());
  MAQUETTE_TRY_VOID(context.check());
  bool works = true;
  for (const Check& check : checks) {
    works = works && check.state != Check::State::Missing;
  }
  if (command.json) {
    print_json(checks, works);
  } else {
    print_text(checks);
  }
  return works ? ExitCode::Done : ExitCode::Missing;
}

}  // namespace maquette
