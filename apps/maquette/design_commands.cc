#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <random>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "blender/blender_runner.h"
#include "cli/event_display.h"
#include "cli/explain.h"
#include "cli/summary.h"
#include "engine/compose_offer.h"
#include "engine/designer.h"
#include "engine/given_script.h"
#include "maquette/commands.h"
#include "maquette/open_model.h"
#include "proc/command.h"
#include "script/decode.h"
#include "store/component_search.h"
#include "store/design_store.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxScriptBytes = 2'000'000;

/// A file's bytes, or standard input's for "-".
Result<std::string> read_input(const fs::path& path, std::uint64_t max_bytes) {
  if (path != "-") {
    return read_file(path, max_bytes);
  }
  std::string text;
  std::array<char, 4096> buffer{};
  while (std::cin.read(buffer.data(), buffer.size()), std::cin.gcount() > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (text.size() > max_bytes) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("standard input: over {} bytes", max_bytes));
    }
  }
  return text;
}

RunOptions run_options(const RunArguments& arguments) {
  return {.output = {},
          .views = arguments.views,
          .formats = arguments.formats,
          .stl_units_per_metre = arguments.stl_units_per_metre,
          .limits = arguments.limits};
}

DesignPlace place_of(const RunArguments& arguments) {
  return {.folder = arguments.output, .root = arguments.designs};
}

/// Starts Blender in the background, while the instruction is read or the language model is loaded.
Result<std::unique_ptr<BlenderRunner>> open_runner(const RunArguments& arguments,
                                                   const RunContext& context) {
  MAQUETTE_TRY(auto runner,
               BlenderRunner::create({.blender = arguments.blender,
                                      .isolation_at_least = arguments.isolation_at_least},
                                     context));
  MAQUETTE_TRY_VOID(runner->warm_up(arguments.views.kind != ViewOptions::Kind::None));
  return runner;
}

/// The result on standard output; why there is none, unless it was told on the way, on the other.
ExitCode show(const MadeDesign& made, bool json, const EventDisplay& told) {
  if (json) {
    fmt::print("{}\n", summarise_json(made));
  } else {
    const ProgressLine standard_output(stdout);
    fmt::print("{}", summarise(made, standard_output.has_colour()));
  }
  const std::string failure = failure_of(made);
  if (!failure.empty() && !told.has_told(failure)) {
    std::fflush(stdout);
    fmt::print(stderr, "maquette: error: {}\n", failure);
  }
  return exit_code_of(made.design.outcome);
}

Result<MakeRequest> request_of(const MakeCommand& command) {
  MakeRequest request;
  request.instruction = command.instruction;
  if (command.instruction == "-") {
    MAQUETTE_TRY(request.instruction, read_input("-", kMaxInstructionBytes));
  }
  MAQUETTE_TRY_VOID(check_instruction(request.instruction));
  request.strategy = command.strategy;
  request.prompt.kind = command.prompt;
  if (command.prompt == PromptStyle::Kind::File) {
    MAQUETTE_TRY(request.prompt.system, read_file(command.system_prompt, 1'000'000));
    MAQUETTE_TRY_VOID(check_instruction(request.prompt.system).map_error([&](Error error) {
      return std::move(error).with_context(command.system_prompt.string());
    }));
  }
  request.candidates = command.candidates;
  request.attempts = command.attempts;
  request.limit_tokens = command.limit_tokens;
  request.sampling.temperature = command.temperature;
  request.sampling.max_tokens = command.max_tokens;
  request.sampling.seed = command.seed.value_or(std::random_device{}());
  request.run = run_options(command.run);
  request.place = place_of(command.run);
  return request;
}

}  // namespace

Result<ExitCode> execute(const MakeCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const MakeRequest request, request_of(command));
  const RunContext limited =
      command.limit_time.count() > 0 ? context.within(command.limit_time) : context;
  ProgressLine line(stderr);
  EventDisplay display(line);
  const EventSink events = std::ref(display);
  MAQUETTE_TRY(const auto model,
               lazy_model(command.model, {command.candidates, command.max_tokens}));
  MAQUETTE_TRY(const auto runner, open_runner(command.run, limited));
  MAQUETTE_TRY(const auto index, make_component_index(documents_of(ComponentLibrary::built_in())));
  MAQUETTE_TRY(const MadeDesign made,
               Designer(*model, *runner, *index).make(request, limited, events));
  line.clear();
  const ExitCode code = show(made, command.run.json, display);
  if (command.explain && !command.run.json) {
    fmt::print("\n{}", explain(made.design));
  }
  return limited.deadline.passed() && code == ExitCode::Interrupted ? ExitCode::LimitReached : code;
}

Result<ExitCode> execute(const RunCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const std::string bytes, read_input(command.script, kMaxScriptBytes));
  MAQUETTE_TRY(std::string script, decode_script(bytes).map_error([&](Error error) {
    return std::move(error).with_context(command.script.string());
  }));
  const std::string name = command.script == "-" ? "script" : command.script.stem().string();
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const auto runner, open_runner(command.run, context));
  const GivenScript given{.name = name,
                          .script = std::move(script),
                          .run = run_options(command.run),
                          .place = place_of(command.run)};
  MAQUETTE_TRY(const MadeDesign made, run_given_script(*runner, given, context, std::ref(display)));
  line.clear();
  return show(made, command.run.json, display);
}

Result<ExitCode> execute(const ListCommand& command, const RunContext&) {
  MAQUETTE_TRY(const std::vector<DesignSummary> designs, list_designs(command.designs));
  if (command.json) {
    fmt::print("{}\n", summarise_json(designs));
  } else {
    fmt::print("{}", summarise(designs));
  }
  return ExitCode::Done;
}

Result<ExitCode> execute(const OpenCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const fs::path folder, find_design(command.designs, command.design));
  fmt::print("{}\n", folder.string());
  if (std::getenv("DISPLAY") == nullptr && std::getenv("WAYLAND_DISPLAY") == nullptr) {
    return ExitCode::Done;  // Nothing to open it with; the path is the answer.
  }
  MAQUETTE_TRY(const CommandResult opened, run_command({.argv = {"xdg-open", folder.string()}},
                                                       context.within(std::chrono::seconds(10))));
  return opened.exit_code == 0 ? ExitCode::Done : ExitCode::Missing;
}

Result<ExitCode> execute(const RemoveCommand& command, const RunContext&) {
  std::vector<fs::path> folders;
  for (const std::string& name : command.names) {
    MAQUETTE_TRY(fs::path folder, find_design(command.designs, name));
    folders.push_back(std::move(folder));
  }
  for (const fs::path& folder : folders) {
    MAQUETTE_TRY_VOID(remove_design(folder));
    fmt::print("removed {}\n", folder.string());
  }
  return ExitCode::Done;
}

}  // namespace maquette
