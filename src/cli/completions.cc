#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/option_table.h"

namespace maquette {
namespace {

/// Calls `take` with the program and each command below it.
template <class Take>
void for_each(const CommandEntry& command, const Take& take) {
  take(command);
  for (const CommandEntry& sub : command.commands) {
    for_each(sub, take);
  }
}

/// In single quotes for a shell.
std::string shell_quoted(std::string_view text) {
  std::string inside;
  for (const char c : text) {
    inside += c == '\'' ? std::string("'\\''") : std::string(1, c == '\n' ? ' ' : c);
  }
  return "'" + inside + "'";
}

/// All words that may follow a command: its own commands and options.
std::vector<std::string> words_after(const CommandEntry& command) {
  std::vector<std::string> words;
  for (const CommandEntry& sub : command.commands) {
    words.push_back(sub.name);
  }
  for (const OptionEntry& option : command.options) {
    words.insert(words.end(), option.names.begin(), option.names.end());
  }
  return words;
}

/// A description inside zsh's [...] and before its ':'.
std::string for_zsh(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') {
      escaped += '\\';
    }
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

void add_zsh_option(std::string& script, const OptionEntry& option) {
  for (const std::string& name : option.names) {
    std::string spec = fmt::format("{}[{}]", name, for_zsh(option.description));
    if (!option.choices.empty()) {
      spec += fmt::format(":value:({})", fmt::join(option.choices, " "));
    } else if (!option.value.empty()) {
      spec += ":value:_files";
    }
    script += fmt::format("    {} \\\n", shell_quoted(spec));
  }
}

std::string zsh_function(const std::string& path) {
  std::string name = "_" + path;
  std::ranges::replace(name, ' ', '_');
  return name;
}

void add_zsh_command(std::string& script, const CommandEntry& command) {
  script += fmt::format("{}() {{\n", zsh_function(command.path));
  if (!command.commands.empty()) {
    script += "  local -a commands=(\n";
    for (const CommandEntry& sub : command.commands) {
      script += fmt::format("    {}\n", shell_quoted(sub.name + ":" + for_zsh(sub.description)));
    }
    script += "  )\n  local curcontext=$curcontext state line\n";
  }
  script += command.commands.empty() ? "  _arguments -s \\\n" : "  _arguments -C -s \\\n";
  for (const OptionEntry& option : command.options) {
    add_zsh_option(script, option);
  }
  if (command.commands.empty()) {
    script += "    '*:file:_files'\n}\n\n";
    return;
  }
  script += "    '1:command:->command' '*::argument:->argument'\n";
  script += "  case $state in\n    command) _describe command commands ;;\n    argument)\n";
  script += "      case $line[1] in\n";
  for (const CommandEntry& sub : command.commands) {
    script += fmt::format("        {}) {} ;;\n", sub.name, zsh_function(sub.path));
  }
  script += "      esac\n      ;;\n  esac\n}\n\n";
}

/// The commands of a path without the program: "models pull".
std::vector<std::string> names_in(const std::string& path) {
  std::vector<std::string> names;
  for (std::size_t at = path.find(' '); at != std::string::npos;) {
    const std::size_t end = path.find(' ', at + 1);
    names.push_back(path.substr(at + 1, end - at - 1));
    at = end;
  }
  return names;
}

/// When fish offers the words of a command: its path has been typed, and none of its own commands.
std::string fish_condition(const CommandEntry& command) {
  std::string condition;
  for (const std::string& name : names_in(command.path)) {
    condition += fmt::format("__fish_seen_subcommand_from {}; and ", name);
  }
  std::vector<std::string> own;
  for (const CommandEntry& sub : command.commands) {
    own.push_back(sub.name);
  }
  return own.empty()
             ? condition + "true"
             : condition + fmt::format("not __fish_seen_subcommand_from {}", fmt::join(own, " "));
}

void add_fish_command(std::string& script, const CommandEntry& command) {
  const std::string when = shell_quoted(fish_condition(command));
  for (const CommandEntry& sub : command.commands) {
    script += fmt::format("complete -c maquette -n {} -a {} -d {}\n", when, sub.name,
                          shell_quoted(sub.description));
  }
  for (const OptionEntry& option : command.options) {
    if (option.names.empty()) {
      continue;
    }
    script += fmt::format("complete -c maquette -n {}", when);
    for (const std::string& name : option.names) {
      script += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (!option.choices.empty()) {
      script +=
          fmt::format(" -x -a {}", shell_quoted(fmt::to_string(fmt::join(option.choices, " "))));
    } else if (!option.value.empty()) {
      script += " -r";
    }
    script += fmt::format(" -d {}\n", shell_quoted(option.description));
  }
}

}  // namespace

std::string bash_completion(const CommandEntry& program) {
  std::string values;
  std::string words;
  for_each(program, [&](const CommandEntry& command) {
    words += fmt::format("    {}) words={} ;;\n", shell_quoted(command.path),
                         shell_quoted(fmt::to_string(fmt::join(words_after(command), " "))));
    for (const OptionEntry& option : command.options) {
      for (const std::string& name : option.names) {
        if (!option.choices.empty()) {
          values += fmt::format("    {}) words={} ;;\n", shell_quoted(command.path + " " + name),
                                shell_quoted(fmt::to_string(fmt::join(option.choices, " "))));
        }
      }
    }
  });
  return fmt::format(R"(# bash completion for maquette
_maquette_words() {{
  case $1 in
{0}    *) return 1 ;;
  esac
}}

_maquette() {{
  local path=maquette word words= previous=${{COMP_WORDS[COMP_CWORD - 1]}}
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    if _maquette_words "$path $word" && [[ $word != -* ]]; then path+=" $word"; fi
  done
  words=
  if [[ $previous == -* ]] && _maquette_words "$path $previous"; then
    :
  else
    _maquette_words "$path"
  fi
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "${{COMP_WORDS[COMP_CWORD]}}")
}}

complete -o default -F _maquette maquette
)",
                     words + values);
}

std::string zsh_completion(const CommandEntry& program) {
  std::string script = "#compdef maquette\n\n";
  for_each(program, [&](const CommandEntry& command) { add_zsh_command(script, command); });
  return script + "_maquette \"$@\"\n";
}

std::string fish_completion(const CommandEntry& program) {
  std::string script = "# fish completion for maquette\n";
  for_each(program, [&](const CommandEntry& command) { add_fish_command(script, command); });
  return script;
}

}  // namespace maquette
