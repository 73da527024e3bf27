#include "bench/report_data.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "bench/published.h"
#include "bench/sample_score.h"
#include "bench/score.h"
#include "bench/verdicts.h"
#include "core/version.h"

namespace maquette {
namespace {

using Judges = std::map<std::string, JudgeFile>;

/// A page of 700 samples should open at once: longer scripts are linked.
constexpr std::size_t kMaxScriptBytes = 8'000;
constexpr std::size_t kMaxProgramBytes = 4'000;

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json judges_json(const Judges& judges) {
  Json list = Json::array();
  for (const auto& [name, file] : judges) {
    list.push_back({{"name", name},
                    {"prompt_sha256", file.record.prompt_sha256},
                    {"views", file.record.views},
                    {"size", file.record.size_pixels},
                    {"protocol", file.record.protocol},
                    {"rows", file.rows.size()}});
  }
  return list;
}

Json published_json(const std::vector<PublishedRow>& rows) {
  Json list = Json::array();
  for (const PublishedRow& row : rows) {
    list.push_back({{"work", row.work},
                    {"system", row.system},
                    {"judge", row.judge},
                    {"set", row.set},
                    {"dimensions", row.dimensions},
                    {"average", row.average},
                    {"deviation", or_null(row.deviation)},
                    {"e_syntax", or_null(row.e_syntax)},
                    {"note", row.note}});
  }
  return list;
}

/// Lists of pairs and not objects: a reader of objects may not keep their order.
Json criteria_json(const BenchRow& row) {
  Json dimensions = Json::array();
  for (const Dimension& dimension : row.dimensions) {
    Json parts = Json::array();
    for (const SubDimension& part : dimension.parts) {
      parts.push_back(Json::array({part.name, part.criteria}));
    }
    dimensions.push_back(Json::array({dimension.name, std::move(parts)}));
  }
  return dimensions;
}

/// A character a criterion, in the row's order: 1, 0 or ?.
std::string verdict_text(const RowVerdicts& verdicts) {
  std::string text;
  for (const Verdict verdict : verdicts) {
    switch (verdict) {
      case Verdict::No: text += '0'; break;
      case Verdict::Yes: text += '1'; break;
      case Verdict::CannotTell: text += '?'; break;
    }
  }
  return text;
}

void add_verdicts(Json& json, const BenchRow& row, const std::optional<Sample>& sample,
                  const Judges& judges) {
  json["scores"] = Json::object();
  json["verdicts"] = Json::object();
  for (const auto& [name, file] : judges) {
    if (const auto score = sample ? sample_score(row, *sample, file) : std::nullopt) {
      json["scores"][name] = score->dimensions;
    }
    if (const auto judged = file.rows.find(row.id); sample && judged != file.rows.end()) {
      json["verdicts"][name] = verdict_text(judged->second);
    }
  }
}

/// A written script is shown; a composed one's program, and of its script where it failed.
Result<void> add_code(Json& json, const Sample& sample) {
  MAQUETTE_TRY(const std::string program, read_program(sample));
  MAQUETTE_TRY(const std::string script, read_script(sample));
  json["has_script"] = !script.empty();
  json["program"] = excerpt_of(program, 0, kMaxProgramBytes).text;
  if (!program.empty() && sample.failed_line == 0) {
    return {};
  }
  const Excerpt shown =
      excerpt_of(script, sample.failed_line, program.empty() ? kMaxScriptBytes : 0);
  json["script"] = shown.text;
  json["script_from"] = shown.from;
  json["cut"] = shown.cut;
  return {};
}

void add_sample(Json& json, const Sample& sample) {
  json["outcome"] = to_string(sample.outcome);
  json["geometry"] = sample.has_geometry();
  json["message"] = sample.message;
  json["failed_line"] = sample.failed_line;
  json["way"] = sample.way;
  json["fit"] = or_null(sample.fit);
  json["attempts"] = sample.attempts;
  json["tokens"] = sample.tokens;
  json["seconds"] = sample.seconds;
  json["model_seconds"] = sample.model_seconds;
  json["blender_seconds"] = sample.blender_seconds;
  json["views"] = sample.views;
  json["verification"] = sample.verification ? to_json(*sample.verification) : Json();
}

Result<Json> sample_json(const BenchRow& row, const std::optional<Sample>& sample,
                         const Judges& judges) {
  Json json{{"id", row.id},
            {"name", row.name},
            {"instruction", row.instruction},
            {"type", row.type},
            {"folder", "samples/" + sample_folder_name(row.id)},
            {"criteria", criteria_json(row)},
            {"outcome", nullptr},
            {"views", Json::array()}};
  add_verdicts(json, row, sample, judges);
  if (sample) {
    add_sample(json, *sample);
    MAQUETTE_TRY_VOID(add_code(json, *sample));
  }
  return json;
}

/// The versions that made the samples: a run may have been gone on with by another.
Json versions_json(const std::vector<std::optional<Sample>>& samples) {
  std::set<std::string> maquette;
  std::set<std::string> blender;
  for (const std::optional<Sample>& sample : samples) {
    if (sample && !sample->maquette.empty()) {
      maquette.insert(sample->maquette);
    }
    if (sample && !sample->blender.empty()) {
      blender.insert(sample->blender);
    }
  }
  return {{"maquette", maquette}, {"blender", blender}};
}

}  // namespace

Excerpt excerpt_of(const std::string& script, int failed_line, std::size_t max_bytes) {
  constexpr std::size_t kAround = 12;
  if (script.size() <= max_bytes) {
    return {.text = script};
  }
  const std::vector<std::string_view> lines = split_lines(script);
  const auto failed = static_cast<std::size_t>(std::max(failed_line, 0));
  Excerpt excerpt{.text = std::string(utf8_prefix(script, max_bytes)), .cut = true};
  const auto reached = static_cast<std::size_t>(std::ranges::count(excerpt.text, '\n'));
  if (failed <= reached || failed > lines.size()) {
    return excerpt;
  }
  excerpt.from = failed > kAround ? failed - kAround : 1;
  excerpt.text.clear();
  for (std::size_t i = excerpt.from; i <= std::min(failed + kAround, lines.size()); ++i) {
    excerpt.text +=
        std::string(i == excerpt.from ? "" : "\n") + std::string(utf8_prefix(lines[i - 1], 400));
  }
  return excerpt;
}

Result<Json> report_data(const RunFolder& run, const std::vector<std::optional<Sample>>& samples,
                         const std::filesystem::path& base) {
  MAQUETTE_TRY(const Judges judges, read_judges(run.path(), run.rows()));
  MAQUETTE_TRY(const std::vector<PublishedRow> published, published_rows());
  const RunScore score = score_run(run.rows(), samples, judges);
  Json list = Json::array();
  for (std::size_t i = 0; i < samples.size(); ++i) {
    MAQUETTE_TRY(Json sample, sample_json(run.rows()[i], samples[i], judges));
    list.push_back(std::move(sample));
  }
  return Json{{"base", base.generic_string()},       {"maquette", version()},
              {"versions", versions_json(samples)},  {"run", to_json(run.description())},
              {"dimensions", score.dimension_names}, {"score", to_json(score)},
              {"judges", judges_json(judges)},       {"published", published_json(published)},
              {"samples", std::move(list)}};
}

}  // namespace maquette
