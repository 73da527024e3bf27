#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "maquette/commands.h"
#include "maquette/stop_on_signal.h"

namespace maquette {
namespace {

bool wants_json(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--json") {
      return true;
    }
  }
  return false;
}

/// Reports an error to the person and, with --json, to the tool that reads standard output.
ExitCode report(const Error& error, bool json) {
  fmt::print(stderr, "maquette: error: {}\n", error.message);
  if (json) {
    const bool cancelled = error.code == ErrorCode::Cancelled;
    const Json object{{"outcome", cancelled ? Json("cancelled") : Json()},
                      {"error", {{"code", to_string(error.code)}, {"message", error.message}}}};
    fmt::print("{}\n", dump_json(object, 2));
  }
  return exit_code_of(error.code);
}

ExitCode run(int argc, char** argv) {
  const bool json = wants_json(argc, argv);
  const auto parsed = parse_arguments(argc, argv);
  if (!parsed) {
    return report(parsed.error(), json);
  }
  if (const auto* print = std::get_if<PrintAndExit>(&*parsed)) {
    fmt::print("{}", print->text);
    return ExitCode::Done;
  }
  const StopOnSignal stop;
  const RunContext context{.stop = stop.token(), .deadline = {}};
  const auto done = std::visit([&](const auto& command) { return execute(command, context); },
                               std::get<ParsedCommand>(*parsed));
  return done ? *done : report(done.error(), json);
}

}  // namespace
}  // namespace maquette

int main(int argc, char** argv) {
  return static_cast<int>(maquette::run(argc, argv));
}
