#include "bench/pack.h"

#include <optional>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "bench/fill_form.h"
#include "bench/judge_material.h"
#include "bench/sample.h"
#include "bench_resources.h"
#include "report/picture.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

struct ToJudge {
  const BenchRow* row = nullptr;
  Sample sample;
};

Result<std::vector<ToJudge>> samples_to_judge(const RunFolder& run) {
  std::vector<ToJudge> found;
  for (const BenchRow& row : run.rows()) {
    MAQUETTE_TRY(std::optional<Sample> sample, read_sample(run, row));
    if (sample && sample->has_geometry()) {
      found.push_back({&row, *std::move(sample)});
    }
  }
  return found;
}

/// In the order of RowVerdicts.
Json dimensions_json(const BenchRow& row) {
  Json dimensions = Json::array();
  for (const Dimension& dimension : row.dimensions) {
    Json parts = Json::array();
    for (const SubDimension& part : dimension.parts) {
      Json criteria = Json::array();
      for (const std::string& criterion : part.criteria) {
        criteria.push_back({{"text", criterion}, {"script", speaks_of_script(criterion)}});
      }
      parts.push_back({{"name", part.name}, {"criteria", std::move(criteria)}});
    }
    dimensions.push_back({{"name", dimension.name}, {"parts", std::move(parts)}});
  }
  return dimensions;
}

/// Writes the pictures; their names below the pack.
Result<Json> write_pictures(const JudgeMaterial& material, const std::string& name,
                            const fs::path& pack) {
  Json images = Json::array();
  MAQUETTE_TRY_VOID(create_folder(pack / "images" / name));
  for (std::size_t i = 0; i < material.pictures.size(); ++i) {
    const std::string image = fmt::format("images/{}/{}.png", name, i + 1);
    MAQUETTE_TRY_VOID(write_file_atomic(pack / image, material.pictures[i]));
    images.push_back(image);
  }
  return images;
}

Result<Json> pack_sample(const BenchRow& row, const Sample& sample, int protocol,
                         const fs::path& pack) {
  const std::string name = sample_folder_name(row.id);
  const JudgeViews all{.protocol = protocol,
                       .count = static_cast<int>(sample.views.size()),
                       .size_pixels = kMaxPictureSide};
  MAQUETTE_TRY(const JudgeMaterial material, read_material(sample, all));
  MAQUETTE_TRY(Json images, write_pictures(material, name, pack));
  MAQUETTE_TRY_VOID(write_file_atomic(pack / "scripts" / (name + ".py"), material.script));
  return Json{{"id", row.id},
              {"name", row.name},
              {"images", images},
              {"captions", material.captions},
              {"sizes", material.sizes},
              {"instruction", row.instruction},
              {"script", material.script},
              {"program", material.program},
              {"dimensions", dimensions_json(row)}};
}

/// All in one file: a page that is opened from a disk may read no other.
std::string label_page(const Json& samples, int protocol) {
  const std::string data = json_in_page(
      {{"pack", sha256_hex(dump_json(samples))}, {"protocol", protocol}, {"samples", samples}});
  return fill_form(bench::resource("resources/bench/label.html"),
                   {{"style", bench::resource("resources/bench/label.css")},
                    {"data", data},
                    {"lines", bench::resource("resources/bench/label_lines.js")},
                    {"page", bench::resource("resources/bench/label.js")}});
}

}  // namespace

Result<PackSummary> export_pack(const RunFolder& run, const fs::path& folder,
                                const EventSink& events) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_empty(folder, error)) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} is not empty: choose another folder", folder.string()));
  }
  MAQUETTE_TRY(const std::vector<ToJudge> all, samples_to_judge(run));
  if (all.empty()) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{}: no sample has geometry to judge", run.path().string()));
  }
  MAQUETTE_TRY_VOID(create_folder(folder / "scripts"));
  const int protocol = run.description().settings.protocol;
  PackSummary summary;
  Json samples = Json::array();
  for (const ToJudge& each : all) {
    MAQUETTE_TRY(Json packed, pack_sample(*each.row, each.sample, protocol, folder));
    samples.push_back(std::move(packed));
    summary.criteria += criteria_count(*each.row);
    summary.pictures += each.sample.views.size();
    emit(events, ProgressEvent{"packing", "samples", ++summary.samples, all.size(), ""});
  }
  MAQUETTE_TRY_VOID(write_file_atomic(folder / "index.html", label_page(samples, protocol)));
  return summary;
}

}  // namespace maquette
