#include "bench/report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/fs.h"
#include "base/json.h"
#include "bench/fill_form.h"
#include "bench/report_data.h"
#include "bench/sample.h"
#include "bench_page_resources.h"
#include "report/picture.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

std::string_view page_resource(std::string_view name) {
  return bench_page::resource(name);
}

/// A small JPEG of the picture, of at most 9 kB; empty when there is no such picture.
std::string preview_of(const fs::path& path) {
  constexpr int kSize = 280;
  constexpr std::size_t kMaxBytes = 9'000;
  const Result<Picture> picture = read_picture(path);
  if (!picture) {
    return {};
  }
  const Picture small = shrink(*picture, kSize);
  for (const int quality : {82, 60, 30}) {
    const Result<std::string> bytes = jpeg_bytes(small, quality);
    if (bytes && bytes->size() <= kMaxBytes) {
      return base64(*bytes);
    }
  }
  return {};
}

/// One text a row; empty for a sample without a picture.
Result<Json> previews_of(const std::vector<std::optional<Sample>>& samples,
                         const RunContext& context, const EventSink& events) {
  Json previews = Json::array();
  for (const std::optional<Sample>& sample : samples) {
    MAQUETTE_TRY_VOID(context.check());
    emit(events,
         ProgressEvent{"making small pictures", "samples", previews.size(), samples.size()});
    const bool drawn = sample && !sample->views.empty();
    previews.push_back(drawn ? preview_of(sample->folder / sample->views.front()) : "");
  }
  return previews;
}

std::string page_script() {
  std::string script;
  for (const std::string_view part : {"report.js", "report_published.js", "report_charts.js",
                                      "report_gallery.js", "report_sample.js"}) {
    script += page_resource("resources/bench/" + std::string(part));
  }
  return script;
}

/// The run's folder as links of the page say it; empty when the page stands in it.
fs::path link_base(const fs::path& run, const fs::path& page) {
  std::error_code ignored;
  const fs::path from = fs::weakly_canonical(fs::absolute(page, ignored).parent_path(), ignored);
  const fs::path base =
      fs::weakly_canonical(fs::absolute(run, ignored), ignored).lexically_relative(from);
  return base == "." ? fs::path() : base;
}

}  // namespace

Result<void> write_report(const RunFolder& run, const fs::path& page, const RunContext& context,
                          const EventSink& events) {
  emit(events, StageEvent{"reading the samples"});
  MAQUETTE_TRY(const std::vector<std::optional<Sample>> samples, read_samples(run));
  MAQUETTE_TRY(const Json data, report_data(run, samples, link_base(run.path(), page)));
  MAQUETTE_TRY(const Json previews, previews_of(samples, context, events));
  const std::string script = page_script();
  const std::string data_text = json_in_page(data);
  const std::string preview_text = json_in_page(previews);
  const std::string html = fill_form(page_resource("resources/bench/report.html"),
                                     {{"style", page_resource("resources/bench/report.css")},
                                      {"charts", page_resource("chart.min.js")},
                                      {"script", script},
                                      {"data", data_text},
                                      {"previews", preview_text}});
  if (page.has_parent_path()) {
    MAQUETTE_TRY_VOID(create_folder(page.parent_path()));
  }
  return write_file_atomic(page, html);
}

}  // namespace maquette
