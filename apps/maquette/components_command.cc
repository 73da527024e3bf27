#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "blender/blender_runner.h"
#include "blender/lane_count.h"
#include "cli/component_text.h"
#include "cli/event_display.h"
#include "compose/words.h"
#include "engine/component_check.h"
#include "engine/component_gallery.h"
#include "maquette/commands.h"
#include "maquette/print_result.h"

namespace maquette {
namespace {

const ComponentLibrary& library() {
  return ComponentLibrary::built_in();
}

Result<const Component*> find(const std::string& name) {
  if (const Component* component = library().find_called(name)) {
    return component;
  }
  std::vector<std::string> names;
  for (const Component& component : library().all()) {
    names.push_back(component.card.name);
  }
  return fail(ErrorCode::NotFound,
              fmt::format("no component is called {}{}", name, did_you_mean(name, names)));
}

/// Those named, each once, else all.
Result<std::vector<const Component*>> chosen(const std::vector<std::string>& names) {
  std::vector<const Component*> components;
  for (const std::string& name : names) {
    MAQUETTE_TRY(const Component* component, find(name));
    if (std::ranges::find(components, component) == components.end()) {
      components.push_back(component);
    }
  }
  if (names.empty()) {
    for (const Component& component : library().all()) {
      components.push_back(&component);
    }
  }
  return components;
}

int jobs_of(const ComponentsCommand& command) {
  return command.jobs > 0 ? command.jobs : lanes_of_this_machine();
}

Result<std::unique_ptr<BlenderRunner>> open_runner(const ComponentsCommand& command,
                                                   const RunContext& context) {
  return BlenderRunner::create({.blender = command.blender,
                                .lanes = jobs_of(command),
                                .isolation_at_least = command.isolation_at_least},
                               context);
}

ExitCode list(bool json) {
  if (!json) {
    fmt::print("{}", table_of(library().all()));
    return ExitCode::Done;
  }
  Json components = Json::array();
  for (const Component& component : library().all()) {
    components.push_back(brief_json(component.card));
  }
  print_result({{"components", components}});
  return ExitCode::Done;
}

Result<ExitCode> show(const ComponentsCommand& command) {
  MAQUETTE_TRY(const Component* component, find(command.names.front()));
  if (command.json) {
    print_result(to_json(component->card));
  } else {
    fmt::print("{}", describe(component->card));
  }
  return ExitCode::Done;
}

Result<ExitCode> check(const ComponentsCommand& command, const RunContext& context) {
  std::vector<const Component*> components;
  if (!command.names.empty() || command.sample == 0) {
    MAQUETTE_TRY(components, chosen(command.names));
  }
  ComponentCheckRequest request{.components = std::move(components),
                                .known = &library(),
                                .jobs = jobs_of(command),
                                .sample = command.sample,
                                .seed = command.seed.value_or(std::random_device()())};
  if (command.sample > 0) {
    fmt::print(stderr, "a sample of {} settings, drawn with --seed {}\n", request.sample,
               request.seed);
  }
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const auto runner, open_runner(command, context));
  MAQUETTE_TRY(const ComponentCheck result,
               check_components(*runner, request, context, std::ref(display)));
  line.clear();
  if (command.json) {
    print_result(to_json(result));
  } else {
    fmt::print("{}", describe(result));
  }
  if (result.done < result.settings) {
    return ExitCode::Interrupted;
  }
  return result.findings.empty() ? ExitCode::Done : ExitCode::Findings;
}

void print(const Gallery& gallery, const std::filesystem::path& folder, bool json) {
  Json pictures = Json::array();
  for (const GalleryPicture& picture : gallery.pictures) {
    pictures.push_back({{"component", picture.component},
                        {"program", picture.program},
                        {"request", picture.request},
                        {"file", picture.problem.empty() ? Json(picture.file) : Json()},
                        {"problem", picture.problem}});
    if (!json && !picture.problem.empty()) {
      fmt::print("{}: {}\n    {}\n", picture.component, picture.problem, picture.program);
    }
  }
  if (json) {
    print_result({{"folder", std::filesystem::absolute(folder).string()},
                  {"pictures", pictures},
                  {"sheets", gallery.sheets}});
  } else {
    fmt::print("{} pictures: {}\n", gallery.pictures.size(), (folder / "index.html").string());
  }
}

Result<ExitCode> gallery(const ComponentsCommand& command, const RunContext& context) {
  MAQUETTE_TRY(const auto components, chosen(command.names));
  ProgressLine line(stderr);
  EventDisplay display(line);
  MAQUETTE_TRY(const auto runner, open_runner(command, context));
  const GalleryRequest request{.components = components,
                               .known = &library(),
                               .output = command.output,
                               .jobs = jobs_of(command)};
  MAQUETTE_TRY(const Gallery drawn, draw_gallery(*runner, request, context, std::ref(display)));
  line.clear();
  print(drawn, command.output, command.json);
  const bool whole = std::ranges::all_of(
      drawn.pictures, [](const GalleryPicture& picture) { return picture.problem.empty(); });
  return whole ? ExitCode::Done : ExitCode::Findings;
}

}  // namespace

Result<ExitCode> execute(const ComponentsCommand& command, const RunContext& context) {
  switch (command.action) {
    case ComponentsCommand::Action::List: return list(command.json);
    case ComponentsCommand::Action::Show: return show(command);
    case ComponentsCommand::Action::Check: return check(command, context);
    case ComponentsCommand::Action::Gallery: return gallery(command, context);
  }
  return ExitCode::Fault;
}

}  // namespace maquette
