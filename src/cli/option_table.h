#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace CLI {
class App;
}

namespace maquette {

// The command line as a table. `--help`, the man page and the completions of three shells show the
// same commands and options, because all are made from one parser's definition.

/// One option, flag or positional argument.
struct OptionEntry {
  std::vector<std::string> names;  ///< "--json", "-n"; empty for a positional argument.
  std::string value;               ///< "TEXT", "INT in [1 - 16]"; empty for a flag.
  std::string description;
  std::string fallback;              ///< The default as `--help` prints it; may be empty.
  std::vector<std::string> choices;  ///< All values, when there are few.
};

/// One command with its options and its own commands; the first one is the program itself.
struct CommandEntry {
  std::string path;  ///< "maquette models pull".
  std::string name;  ///< "pull".
  std::string description;
  std::string footer;  ///< Example and exit codes; may be empty.
  std::vector<OptionEntry> options;
  std::vector<CommandEntry> commands;
};

/// The table of a parser and all of its subcommands.
[[nodiscard]] CommandEntry option_table(const CLI::App& app);

/// The table as a page for `man`, or as a completion script for `bash`, `zsh` or `fish`.
/// InvalidArgument for another format.
[[nodiscard]] Result<std::string> generate(std::string_view format, const CommandEntry& program);

/// The manual page, section 1, in man(7) macros.
[[nodiscard]] std::string man_page(const CommandEntry& program);

[[nodiscard]] std::string bash_completion(const CommandEntry& program);
[[nodiscard]] std::string zsh_completion(const CommandEntry& program);
[[nodiscard]] std::string fish_completion(const CommandEntry& program);

}  // namespace maquette
