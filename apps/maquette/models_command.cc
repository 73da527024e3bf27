#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/event_display.h"
#include "llm/model_spec.h"
#include "llm/model_store.h"
#include "maquette/commands.h"
#include "maquette/print_result.h"

namespace maquette {
namespace {

Json to_json(const ModelStatus& status) {
  const CatalogueEntry& entry = status.entry;
  return {{"name", entry.name},
          {"title", entry.title},
          {"parameters", entry.parameters},
          {"licence", entry.licence},
          {"bytes", entry.bytes},
          {"sha256", entry.sha256 ? Json(*entry.sha256) : Json()},
          {"url", entry.url},
          {"installed", status.installed},
          {"fetched_bytes", status.fetched_bytes},
          {"path", status.path.string()},
          {"default", status.is_default}};
}

std::string state_of(const ModelStatus& status) {
  if (status.installed) {
    return "here";
  }
  if (status.fetched_bytes > 0) {
    return human_bytes(status.fetched_bytes) + " fetched";
  }
  return "-";
}

ExitCode list(const ModelStore& store, bool json) {
  const CacheUsage usage = store.usage();
  Json models = Json::array();
  std::string text;
  for (const ModelStatus& status : store.list()) {
    const CatalogueEntry& entry = status.entry;
    models.push_back(to_json(status));
    text += fmt::format("{} {:<20} {:>5} {:>9}  {:<11} {:<16} {}\n", status.is_default ? "*" : " ",
                        entry.name, entry.parameters, human_bytes(entry.bytes), entry.licence,
                        state_of(status), entry.title);
  }
  if (json) {
    print_result({{"models", models},
                  {"default", store.default_name()},
                  {"folder", store.folder().string()},
                  {"cache_bytes",
                   {{"models", usage.models},
                    {"prompt_state", usage.prompt_state},
                    {"leftovers", usage.leftovers}}}});
  } else {
    fmt::print(
        "{}* is used when --model is not given. Cache: {} ({} of models, {} of prompt state, "
        "{} to prune)\n",
        text, store.folder().string(), human_bytes(usage.models), human_bytes(usage.prompt_state),
        human_bytes(usage.leftovers));
  }
  return ExitCode::Done;
}

ExitCode tell(const InstalledModel& model, std::string_view name, bool json) {
  if (json) {
    print_result({{"name", name}, {"path", model.path.string()}, {"sha256", model.digest}});
  } else {
    fmt::print("{} is right: {}\n  sha256 {}\n", name, model.path.string(), model.digest);
  }
  return ExitCode::Done;
}

ExitCode tell_freed(std::uint64_t bytes, bool json) {
  if (json) {
    print_result({{"freed_bytes", bytes}});
  } else {
    fmt::print("freed {}\n", human_bytes(bytes));
  }
  return ExitCode::Done;
}

}  // namespace

Result<ExitCode> execute(const ModelsCommand& command, const RunContext& context) {
  const ModelStore store = ModelStore::of_user();
  ProgressLine line(stderr);
  EventDisplay display(line);
  const EventSink events = std::ref(display);
  switch (command.action) {
    case ModelsCommand::Action::List: return list(store, command.json);
    case ModelsCommand::Action::Pull: {
      MAQUETTE_TRY(const InstalledModel model, store.pull(command.name, context, events));
      line.clear();
      return tell(model, command.name, command.json);
    }
    case ModelsCommand::Action::Verify: {
      MAQUETTE_TRY(const InstalledModel model, store.verify(command.name, context, events));
      line.clear();
      return tell(model, command.name, command.json);
    }
    case ModelsCommand::Action::Use: {
      MAQUETTE_TRY([[maybe_unused]] const ModelSpec spec,
                   parse_model_spec(command.name, store.catalogue()));
      MAQUETTE_TRY_VOID(store.use(command.name));
      if (command.json) {
        print_result({{"default", command.name}});
      } else {
        fmt::print("{} is used from now on\n", command.name);
      }
      return ExitCode::Done;
    }
    case ModelsCommand::Action::Remove: {
      MAQUETTE_TRY(const std::uint64_t freed, store.remove(command.name));
      return tell_freed(freed, command.json);
    }
    case ModelsCommand::Action::Prune: {
      MAQUETTE_TRY(const std::uint64_t freed, store.prune());
      return tell_freed(freed, command.json);
    }
  }
  return ExitCode::Fault;
}

}  // namespace maquette
