#include "cli/components_arguments.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/run_options.h"

namespace maquette {
namespace {

using Action = ComponentsCommand::Action;

CLI::App& add_action(CLI::App& app, ComponentsCommand& command, Action action, const char* name,
                     const char* what, const char* example) {
  CLI::App& sub = *app.add_subcommand(name, what);
  sub.footer(fmt::format("Example: maquette components {}", example));
  add_json(sub, command.json);
  sub.final_callback([&command, action] { command.action = action; });
  return sub;
}

/// What the actions share that run Blender over several components.
void add_run(CLI::App& sub, ComponentsCommand& command) {
  sub.add_option("names", command.names, "Components (all when none is named)");
  sub.add_option("--jobs", command.jobs,
                 "Scripts at a time (0: one a core, fewer where memory is short)")
      ->check(CLI::Range(0, 256))
      ->capture_default_str();
  add_isolation(sub, command.isolation_at_least);
  add_blender(sub, command.blender);
}

}  // namespace

void add_components_commands(CLI::App& app, ComponentsCommand& command) {
  app.require_subcommand(0, 1);
  add_json(app, command.json);
  add_action(app, command, Action::List, "list", "Show the components, by category", "list");
  add_action(app, command, Action::Show, "show", "Show a component's parameters, parts, examples",
             "show mug")
      .add_option("name", command.names, "Its name or another word for it")
      ->required()
      ->expected(1);
  CLI::App& check = add_action(app, command, Action::Check, "check",
                               "Try each component's settings in Blender; exit code 6 when a "
                               "promise of its card is not kept",
                               "check mug chair");
  check
      .add_option("--sample", command.sample,
                  "Check the named components and this many settings of the others")
      ->check(CLI::Range(1, 1'000'000));
  check.add_option("--seed", command.seed, "Seed of the sample (default: a new one, printed)");
  add_run(check, command);
  CLI::App& gallery =
      add_action(app, command, Action::Gallery, "gallery",
                 "Draw components and their examples, with contact sheets and index.html",
                 "gallery -o gallery");
  gallery.add_option("-o,--out,--output", command.output, "Folder for the pictures")->required();
  add_run(gallery, command);
}

}  // namespace maquette
