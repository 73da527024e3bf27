#include "bench/sample.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

/// The failure's line of the last attempt that has one: scripts of a failed design are its last.
int failed_line_of(const Json& tried) {
  int line = 0;
  for (const Json& attempt : tried) {
    if (attempt.is_object() && attempt.contains("failure")) {
      line = static_cast<int>(json_field<long long>(attempt["failure"], "line").value_or(0));
    }
  }
  return line;
}

std::vector<std::string> views_of(const Json& files) {
  std::vector<std::string> views;
  for (const Json& file : files) {
    const std::string name = file.is_string() ? file.get<std::string>() : "";
    if (name.starts_with("v1/views/") && name.ends_with(".png")) {
      views.push_back(name);
    }
  }
  std::ranges::sort(views);
  return views;
}

Result<Sample> sample_from_json(const Json& json) {
  Sample sample;
  MAQUETTE_TRY(const std::string outcome, json_field<std::string>(json, "outcome"));
  const auto known = outcome_from_string(outcome);
  if (!known) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is no outcome", outcome));
  }
  sample.outcome = *known;
  MAQUETTE_TRY(sample.message, json_field<std::string>(json, "message"));
  MAQUETTE_TRY(sample.way, json_field<std::string>(json, "way"));
  MAQUETTE_TRY(const long long attempts, json_field<long long>(json, "attempts"));
  MAQUETTE_TRY(const long long tokens, json_field<long long>(json, "tokens"));
  MAQUETTE_TRY(sample.seconds, json_field<double>(json, "seconds"));
  MAQUETTE_TRY(sample.model_seconds, json_field<double>(json, "model_seconds"));
  MAQUETTE_TRY(sample.blender_seconds, json_field<double>(json, "blender_seconds"));
  sample.attempts = static_cast<int>(attempts);
  sample.tokens = static_cast<int>(tokens);
  if (const auto fit = json_field<double>(json, "fit")) {
    sample.fit = *fit;
  }
  if (!sample.has_geometry()) {
    sample.failed_line = failed_line_of(json.value("tried", Json::array()));
  }
  if (const auto found = json.find("verification"); found != json.end() && found->is_object()) {
    MAQUETTE_TRY(sample.verification, verification_from_json(*found));
  }
  sample.views = views_of(json.value("files", Json::array()));
  const Json provenance = json.value("provenance", Json::object());
  sample.maquette = json_field<std::string>(provenance, "maquette").value_or("");
  sample.blender = json_field<std::string>(provenance, "blender").value_or("");
  return sample;
}

Result<std::string> read_optional(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored) ? read_file(path) : Result<std::string>("");
}

}  // namespace

Result<std::optional<Sample>> read_sample(const RunFolder& run, const BenchRow& row) {
  const fs::path record = run.sample(row) / "design.json";
  const auto here = [&](Error error) { return std::move(error).with_context(record.string()); };
  std::error_code ignored;
  if (!fs::exists(record, ignored)) {
    return std::nullopt;
  }
  MAQUETTE_TRY(const std::string text, read_file(record));
  MAQUETTE_TRY(const Json json, parse_json(text).map_error(here));
  MAQUETTE_TRY(Sample sample, sample_from_json(json).map_error(here));
  sample.id = row.id;
  sample.folder = run.sample(row);
  return sample.is_final() ? std::optional(std::move(sample)) : std::nullopt;
}

Result<std::vector<std::optional<Sample>>> read_samples(const RunFolder& run) {
  std::vector<std::optional<Sample>> samples;
  for (const BenchRow& row : run.rows()) {
    MAQUETTE_TRY(std::optional<Sample> sample, read_sample(run, row));
    samples.push_back(std::move(sample));
  }
  return samples;
}

Result<std::string> read_script(const Sample& sample) {
  return read_optional(sample.folder / "v1" / "script.py");
}

Result<std::string> read_program(const Sample& sample) {
  return read_optional(sample.folder / "v1" / "program.txt");
}

}  // namespace maquette
