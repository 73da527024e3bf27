#include "cli/option_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace maquette {
namespace {

/// The members of CLI11's "TEXT:{auto,compose,write}".
std::vector<std::string> choices_in(const std::string& type) {
  const std::size_t begin = type.find('{');
  const std::size_t end = type.find('}', begin);
  std::vector<std::string> choices;
  if (end != std::string::npos) {
    std::stringstream members(type.substr(begin + 1, end - begin - 1));
    for (std::string member; std::getline(members, member, ',');) {
      choices.push_back(member);
    }
  }
  return choices;
}

OptionEntry entry_of(const CLI::Option& option) {
  OptionEntry entry{.description = option.get_description(), .fallback = option.get_default_str()};
  for (const std::string& name : option.get_snames()) {
    entry.names.push_back("-" + name);
  }
  for (const std::string& name : option.get_lnames()) {
    entry.names.push_back("--" + name);
  }
  const bool is_flag = option.get_items_expected_max() == 0;
  if (!is_flag) {
    entry.choices = choices_in(option.get_type_name());
    entry.value = entry.choices.empty() ? option.get_type_name() : "TEXT";
  }
  if (entry.names.empty()) {
    entry.value = option.get_name(true);
  }
  return entry;
}

CommandEntry table_of(const CLI::App& app, const std::string& parent) {
  CommandEntry entry{.path = parent.empty() ? app.get_name() : parent + " " + app.get_name(),
                     .name = app.get_name(),
                     .description = app.get_description(),
                     .footer = app.get_footer()};
  for (const CLI::Option* option : app.get_options()) {
    if (!option->get_group().empty()) {  // Hidden ones have none.
      entry.options.push_back(entry_of(*option));
    }
  }
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) {
    entry.commands.push_back(table_of(*sub, entry.path));
  }
  return entry;
}

}  // namespace

CommandEntry option_table(const CLI::App& app) {
  return table_of(app, "");
}

Result<std::string> generate(std::string_view format, const CommandEntry& program) {
  if (format == "man") {
    return man_page(program);
  }
  if (format == "bash") {
    return bash_completion(program);
  }
  if (format == "zsh") {
    return zsh_completion(program);
  }
  if (format == "fish") {
    return fish_completion(program);
  }
  return fail(
      ErrorCode::InvalidArgument,
      fmt::format("--generate {}: unknown format; the formats are man, bash, zsh, fish", format));
}

}  // namespace maquette
