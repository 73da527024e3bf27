#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/option_table.h"
#include "core/version.h"

namespace maquette {
namespace {

/// Text that roff prints as it is: no escapes, no hyphen for a minus, no request at a line's start.
std::string plain(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if (c == '\n') {
      escaped += "\n.br\n";
    } else {
      escaped += c;
    }
  }
  return escaped.starts_with('.') || escaped.starts_with('\'') ? "\\&" + escaped : escaped;
}

std::string described(const OptionEntry& option) {
  std::string text = plain(option.description);
  if (!option.choices.empty()) {
    text += plain(fmt::format(" (one of {})", fmt::join(option.choices, ", ")));
  }
  if (!option.fallback.empty()) {
    text += plain(fmt::format(" [default: {}]", option.fallback));
  }
  return text;
}

void add_options(std::string& page, const CommandEntry& command) {
  for (const OptionEntry& option : command.options) {
    page += ".TP\n";
    page += option.names.empty()
                ? fmt::format(".I {}\n", plain(option.value))
                : fmt::format(".BR \"{}\" \"{}\"\n",
                              plain(fmt::to_string(fmt::join(option.names, ", "))),
                              option.value.empty() ? "" : " " + plain(option.value));
    page += described(option) + "\n";
  }
}

void add_command(std::string& page, const CommandEntry& command) {
  page += fmt::format(".SS {}\n{}\n", plain(command.path), plain(command.description));
  if (!command.footer.empty()) {
    page += fmt::format(".PP\n{}\n", plain(command.footer));
  }
  add_options(page, command);
  for (const CommandEntry& sub : command.commands) {
    add_command(page, sub);
  }
}

}  // namespace

std::string man_page(const CommandEntry& program) {
  std::string page = fmt::format(
      ".TH MAQUETTE 1 \"\" \"maquette {0}\" \"User commands\"\n.SH NAME\n{1} \\- turns a sentence "
      "into a "
      "3D model\n.SH SYNOPSIS\n.B {1}\n.I command\n[options]\n.SH DESCRIPTION\n{2}\n.PP\n{3}\n.SH "
      "OPTIONS\n",
      plain(version()), program.name, plain(program.description), plain(program.footer));
  add_options(page, program);
  page += ".SH COMMANDS\n";
  for (const CommandEntry& command : program.commands) {
    add_command(page, command);
  }
  return page;
}

}  // namespace maquette
