#include <cstdio>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "blender/blender_pull.h"
#include "blender/blender_registry.h"
#include "blender/find_blender.h"
#include "cli/event_display.h"
#include "maquette/commands.h"

namespace maquette {
namespace {

/// A line of the list.
struct Row {
  std::string name;
  std::string version;  ///< Empty when it does not start.
  BlenderProgram program;
  std::string origin;
  std::string problem;  ///< Why it cannot be used; empty when it can.
  bool is_default = false;
};

std::string_view kind_of(const BlenderProgram& program) {
  return program.kind == BlenderProgram::Kind::Module ? "module" : "program";
}

Row row_of(const KnownBlender& blender) {
  return {.name = blender.name,
          .version = to_string(blender.version),
          .program = blender.program,
          .origin = std::string(to_string(blender.origin)),
          .problem = blender.present ? "" : "it is gone"};
}

/// The Blender that is used by default and has no name: MAQUETTE_BLENDER's or PATH's.
Row unnamed_row(const BlenderProgram& program, const RunContext& context) {
  Row row{.name = "-", .program = program, .origin = "found", .is_default = true};
  if (const auto version = ask_version(program, context)) {
    row.version = to_string(*version);
  } else {
    row.problem = version.error().message;
  }
  return row;
}

Result<std::vector<Row>> rows(const BlenderRegistry& registry, const RunContext& context) {
  MAQUETTE_TRY(const std::vector<KnownBlender> known, registry.list());
  const Result<BlenderProgram> used = locate_blender({});
  std::vector<Row> all;
  bool named = false;
  for (const KnownBlender& blender : known) {
    all.push_back(row_of(blender));
    all.back().is_default = used && !named && used->path == blender.program.path;
    named = named || all.back().is_default;
  }
  if (used && !named) {
    all.insert(all.begin(), unnamed_row(*used, context));
  }
  MAQUETTE_TRY_VOID(context.check());
  return all;
}

Json to_json(const Row& row) {
  return {{"name", row.name == "-" ? Json() : Json(row.name)},
          {"version", row.version.empty() ? Json() : Json(row.version)},
          {"kind", kind_of(row.program)},
          {"path", row.program.path.string()},
          {"origin", row.origin},
          {"problem", row.problem},
          {"default", row.is_default}};
}

Result<ExitCode> list(const BlenderRegistry& registry, bool json, const RunContext& context) {
  MAQUETTE_TRY(const std::vector<Row> all, rows(registry, context));
  if (json) {
    Json blenders = Json::array();
    for (const Row& row : all) {
      blenders.push_back(to_json(row));
    }
    fmt::print("{}\n", dump_json({{"blenders", blenders}}, 2));
    return ExitCode::Done;
  }
  for (const Row& row : all) {
    fmt::print("{} {:<16} {:<8} {:<8} {:<7} {}{}\n", row.is_default ? "*" : " ", row.name,
               row.version.empty() ? "?" : row.version, kind_of(row.program), row.origin,
               row.program.path.string(), row.problem.empty() ? "" : ": " + row.problem);
  }
  fmt::print("{}\n", all.empty() ? "no Blender is here: apt-get install blender, or maquette "
                                   "blender pull 4.5"
                                 : "* is used when --blender is not given.");
  return ExitCode::Done;
}

ExitCode tell(const KnownBlender& blender, std::string_view what, bool json) {
  if (json) {
    fmt::print("{}\n", dump_json(to_json(row_of(blender)), 2));
  } else {
    fmt::print("Blender {} {} {}: {}\n", to_string(blender.version), what, blender.name,
               blender.program.path.string());
  }
  return ExitCode::Done;
}

}  // namespace

Result<ExitCode> execute(const BlenderCommand& command, const RunContext& context) {
  const BlenderRegistry registry = BlenderRegistry::of_user();
  switch (command.action) {
    case BlenderCommand::Action::List: return list(registry, command.json, context);
    case BlenderCommand::Action::Add: {
      MAQUETTE_TRY(const KnownBlender blender, registry.add(command.path, command.name, context));
      return tell(blender, "is called", command.json);
    }
    case BlenderCommand::Action::Pull: {
      ProgressLine line(stderr);
      EventDisplay display(line);
      MAQUETTE_TRY(const KnownBlender blender,
                   pull_blender(registry, command.name, context, std::ref(display)));
      line.clear();
      return tell(blender, "is here as", command.json);
    }
    case BlenderCommand::Action::Remove: {
      MAQUETTE_TRY(const KnownBlender blender, registry.remove(command.name));
      return tell(blender, "is no longer here as", command.json);
    }
  }
  return ExitCode::Fault;
}

}  // namespace maquette
