#include "cli/summary.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/srgb.h"
#include "base/text.h"
#include "cli/progress_line.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShownParts = 20;

std::string human_size(const Vec3& size) {
  return fmt::format("{} × {} × {}", human_length(size[0]), human_length(size[1]),
                     human_length(size[2]));
}

int to_srgb_byte(double linear) {
  return static_cast<int>(std::lround(srgb_from_linear(std::clamp(linear, 0.0, 1.0)) * 255));
}

std::string swatch(const MaterialFacts& material, bool colour) {
  if (material.source == "unknown") {
    return "unknown colour";
  }
  const int r = to_srgb_byte(material.rgba[0]);
  const int g = to_srgb_byte(material.rgba[1]);
  const int b = to_srgb_byte(material.rgba[2]);
  const std::string hex = fmt::format("#{:02x}{:02x}{:02x}", r, g, b);
  return colour ? fmt::format("\x1b[48;2;{};{};{}m  \x1b[0m {}", r, g, b, hex) : hex;
}

std::string parts_table(const Facts& facts, bool colour) {
  std::size_t width = 4;
  for (const PartFacts& part : facts.parts) {
    width = std::max(width, part.name.size());
  }
  width = std::min<std::size_t>(width, 28);
  std::string text;
  const std::size_t shown = std::min(facts.parts.size(), kShownParts);
  for (std::size_t i = 0; i < shown; ++i) {
    const PartFacts& part = facts.parts[i];
    text += fmt::format("  {:<{}}  {:<28} {:>8} triangles  {}\n", elide_middle(part.name, width),
                        width, human_size(part.dimensions), part.triangles,
                        part.materials.empty() ? "" : swatch(part.materials.front(), colour));
  }
  if (facts.parts.size() > shown) {
    text += fmt::format("  ... and {} more in facts.json\n", facts.parts.size() - shown);
  }
  return text;
}

/// Where the kept model came from, if the language model answered.
std::string attempts(const Design& design) {
  const int count = design.attempt_count();
  const bool reading_kept = design.kept && design.attempts[*design.kept].turn == Turn::Reading;
  return fmt::format("{} attempt{}{}", count, count == 1 ? "" : "s",
                     reading_kept ? ", kept what the component library gave without them" : "");
}

std::string times(const Design& design) {
  const std::string total = human_duration(design.total_time);
  const std::string& version = design.provenance.blender_version;
  if (design.provenance.way == "given") {
    return fmt::format("{} in Blender {}", total, version);
  }
  const std::string blender =
      fmt::format("{} in Blender {}", human_duration(design.blender_time), version);
  if (design.provenance.model.name.empty()) {
    return fmt::format("{}: {}no language model used, {}", total,
                       design.kept ? "built from the component library, " : "", blender);
  }
  return fmt::format("{}: {} writing {} tokens with {}, {}; {}", total,
                     human_duration(design.model_time), design.answer_tokens,
                     design.provenance.model.name, blender, attempts(design));
}

/// Below it few composed models look like the thing (docs/measurements.md, all hundred rows).
constexpr double kLittleFit = 0.5;

/// How it was composed, and what was changed on the way.
std::string composition(const Design& design) {
  if (design.program.empty()) {
    return {};
  }
  const double fit = design.provenance.fit.value_or(0);
  std::string text = fmt::format("composed; library fit {:.0f} %", 100 * fit);
  if (fit < kLittleFit) {
    text += " (it may look little like what was asked for)";
  }
  if (design.verification && design.verification->stated) {
    text += fmt::format(", {:.0f} % of what the instruction states is there",
                        100 * *design.verification->stated);
  }
  for (const std::string& note : design.notes) {
    text += "\n  " + note;
  }
  return text + '\n';
}

/// What was taken to be meant or left out of a model that was not composed.
std::string notes_list(const Design& design) {
  std::string text;
  if (design.program.empty()) {
    for (const std::string& note : design.notes) {
      text += fmt::format("  note: {}\n", note);
    }
  }
  return text;
}

/// What is wrong with the model, without what one may merely like to know.
std::string findings_list(const Design& design) {
  std::string text;
  if (design.verification) {
    for (const Finding& finding : design.verification->findings) {
      if (finding.severity != Severity::Info) {
        text += fmt::format("  {}: {}\n", to_string(finding.severity), finding.message);
      }
    }
  }
  return text;
}

std::string relative_folder(const fs::path& folder) {
  const fs::path relative = folder.lexically_proximate(fs::current_path());
  return relative.native().starts_with("..") ? folder.string() : relative.string();
}

std::string file_list(const MadeDesign& made) {
  std::string text;
  for (const std::string& file : made.design.files) {
    const fs::path path(file);
    const bool model = path.stem() == "model" || file == "contact_sheet.png";
    if (model) {
      text += fmt::format("  {}\n", (relative_folder(made.folder) / path).string());
    }
  }
  return text;
}

}  // namespace

std::string human_length(double metres) {
  const double size = std::abs(metres);
  if (size >= 1000) {
    return fmt::format("{:.2f} km", metres / 1000);
  }
  if (size >= 1) {
    return fmt::format("{:.2f} m", metres);
  }
  if (size >= 0.01) {
    return fmt::format("{:.1f} cm", metres * 100);
  }
  return fmt::format("{:.2g} mm", metres * 1000);
}

std::string summarise(const MadeDesign& made, bool colour) {
  const Design& design = made.design;
  const Facts& facts = design.facts;
  std::string text;
  if (design.outcome == Outcome::Ok) {
    text = fmt::format("{}{} part{}, {}, {} triangles\n", colour ? "\x1b[32m✓\x1b[0m " : "",
                       facts.parts.size(), facts.parts.size() == 1 ? "" : "s",
                       human_size(facts.bounds.size()), facts.triangles());
  } else if (design.outcome == Outcome::Cancelled && design.kept) {
    text = fmt::format("{}stopped ({}); the best so far: {} parts, {}\n",
                       colour ? "\x1b[33m!\x1b[0m " : "", design.message, facts.parts.size(),
                       human_size(facts.bounds.size()));
  } else {
    text = fmt::format("{}no model ({})\n", colour ? "\x1b[31m✗\x1b[0m " : "",
                       to_string(design.outcome));
  }
  text += parts_table(facts, colour);
  text += findings_list(design);
  text += notes_list(design);
  text += composition(design);
  text += times(design) + fmt::format("; isolation: {}\n", to_string(design.provenance.isolation));
  text += file_list(made);
  text += fmt::format("  {}/design.json\n", relative_folder(made.folder));
  return text;
}

std::string failure_of(const MadeDesign& made) {
  const Design& design = made.design;
  const bool has_result =
      design.outcome == Outcome::Ok || (design.outcome == Outcome::Cancelled && design.kept);
  return has_result ? "" : design.message;
}

std::string summarise_json(const MadeDesign& made) {
  return dump_json(to_json(made), 2);
}

std::string summarise(const std::vector<DesignSummary>& designs) {
  std::string text;
  for (const DesignSummary& design : designs) {
    const std::string name = design.folder.filename().string();
    text += fmt::format("{:<44}  {:<13} {}\n", name, design.outcome,
                        elide_middle(design.instruction, 60));
  }
  return designs.empty() ? "no designs here yet; try: maquette make \"a red mug\"\n" : text;
}

std::string summarise_json(const std::vector<DesignSummary>& designs) {
  Json list = Json::array();
  for (const DesignSummary& design : designs) {
    list.push_back({{"folder", design.folder.string()},
                    {"created", design.created},
                    {"instruction", design.instruction},
                    {"outcome", design.outcome},
                    {"model", design.model}});
  }
  return dump_json({{"designs", list}}, 2);
}

}  // namespace maquette
