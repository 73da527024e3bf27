#include "cli/run_options.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace maquette {
namespace {

Result<void> read_views(const std::string& text, ViewOptions& views) {
  if (text == "none") {
    views.kind = ViewOptions::Kind::None;
  } else if (text == "method") {
    views.kind = ViewOptions::Kind::Method;
  } else if (text == "judge") {
    views.kind = ViewOptions::Kind::Judge;
  } else {
    const bool digits = !text.empty() && text.size() < 4 &&
                        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    views.count = digits ? std::stoi(text) : 0;
    if (views.count < 1 || views.count > 36) {
      return fail(
          ErrorCode::InvalidArgument,
          fmt::format("--views {}: give a number from 1 to 36, `method`, `judge` or `none`", text));
    }
  }
  return {};
}

void add_view_options(CLI::App& app, RunArguments& run, RawRun& raw) {
  app.add_option("--views", raw.views,
                 "Pictures: a number of orbit views, `method` (8), `judge` (5 to 7) or `none`")
      ->capture_default_str();
  app.add_option("--view-size", run.views.size_pixels, "Width and height of a picture in pixels")
      ->check(CLI::Range(16, 4096))
      ->capture_default_str();
  app.add_option("--engine", raw.engine, "What draws them: workbench, cycles or eevee (both slow)")
      ->check(CLI::IsMember({"workbench", "cycles", "eevee"}))
      ->capture_default_str();
  app.add_option("--background", raw.background, "studio or transparent (method's own)")
      ->check(CLI::IsMember({"studio", "transparent"}));
  app.add_option("--brightness", raw.brightness,
                 "Of the model's colours, the darker the more light (see docs/views.md)")
      ->check(CLI::IsMember({"very_bright", "bright", "medium_bright", "dark", "very_dark"}))
      ->capture_default_str();
  app.add_flag("--released-framing", run.views.released_framing,
               "Method views as the method's released renderer frames and lights them");
}

}  // namespace

void add_json(CLI::App& app, bool& json) {
  app.add_flag("--json", json, "Print one JSON object on standard output");
}

void add_designs(CLI::App& app, std::filesystem::path& designs) {
  app.add_option("--designs", designs, "Folder that holds the designs")
      ->envname("MAQUETTE_DESIGNS")
      ->capture_default_str();
}

void add_blender(CLI::App& app, std::filesystem::path& blender) {
  app.add_option("--blender", blender,
                 "Blender: a program, a folder with bpy, or a name of `maquette blender list`");
}

void add_isolation(CLI::App& app, Isolation& at_least) {
  app.add_option_function<std::string>(
         "--require-isolation",
         [&at_least](const std::string& name) {
           at_least = isolation_from_string(name).value_or(Isolation::Full);
         },
         "Run nothing at less: limits, landlock, namespaces or full")
      ->check(CLI::IsMember({"limits", "landlock", "namespaces", "full"}));
}

void add_run_options(CLI::App& app, RunArguments& run, RawRun& raw) {
  app.add_option("-o,--out,--output", run.output, "Folder for the result: missing or empty");
  add_designs(app, run.designs);
  add_view_options(app, run, raw);
  app.add_option("--format", raw.formats,
                 "Files: stl, obj, ply (glb and blend come anyway, but in a batch)")
      ->delimiter(',');
  app.add_option("--unit", raw.unit, "Unit of the STL: m, cm or mm")
      ->check(CLI::IsMember({"m", "cm", "mm"}))
      ->capture_default_str();
  app.add_option("--timeout", raw.seconds, "Seconds a script may run")
      ->check(CLI::Range(1, 86'400))
      ->capture_default_str();
  app.add_option("--memory", raw.memory_gib, "GiB of memory a script may use")
      ->check(CLI::Range(0.25, 1024.0))
      ->capture_default_str();
  add_isolation(app, run.isolation_at_least);
  add_blender(app, run.blender);
  add_json(app, run.json);
}

Result<std::vector<ExportFormat>> named_formats(const RawRun& raw) {
  std::vector<ExportFormat> formats;
  for (const std::string& name : raw.formats) {
    const auto format = export_format_from_string(name);
    if (!format) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("--format {}: choose from glb, stl, obj, ply, blend", name));
    }
    if (std::ranges::count(formats, *format) == 0) {
      formats.push_back(*format);
    }
  }
  return formats;
}

Result<void> finish_run(const RawRun& raw, RunArguments& run) {
  MAQUETTE_TRY_VOID(read_views(raw.views, run.views));
  run.views.engine = engine_from_string(raw.engine).value_or(run.views.engine);
  run.views.background = background_from_string(raw.background);
  run.views.brightness = brightness_from_string(raw.brightness).value_or(run.views.brightness);
  run.formats = {ExportFormat::Glb, ExportFormat::Blend};
  MAQUETTE_TRY(const auto more, named_formats(raw));
  for (const ExportFormat format : more) {
    if (std::ranges::count(run.formats, format) == 0) {
      run.formats.push_back(format);
    }
  }
  run.stl_units_per_metre = raw.unit == "mm" ? 1000 : raw.unit == "cm" ? 100 : 1;
  run.limits.wall_time = std::chrono::seconds(raw.seconds);
  run.limits.memory_bytes = static_cast<std::uint64_t>(raw.memory_gib * (1ULL << 30));
  return {};
}

}  // namespace maquette
