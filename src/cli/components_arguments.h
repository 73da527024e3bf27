#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/script_runner.h"

namespace CLI {
class App;
}

namespace maquette {

struct ComponentsCommand {
  enum class Action { List, Show, Check, Gallery };
  Action action = Action::List;
  std::vector<std::string> names;  ///< One for Show; for Check and Gallery none means all.
  std::filesystem::path output;    ///< Of Gallery.
  std::filesystem::path blender;
  Isolation isolation_at_least = Isolation::None;
  int jobs = 0;            ///< 0: as many as the machine can run.
  std::size_t sample = 0;  ///< For Check: settings of components that are not named; 0: none.
  std::optional<std::uint64_t> seed;  ///< Seed of the sample.
  bool json = false;
};

/// Adds `components`' own commands and options; `command` must outlive the parse.
void add_components_commands(CLI::App& app, ComponentsCommand& command);

}  // namespace maquette
