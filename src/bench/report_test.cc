#include "bench/report.h"

#include <filesystem>
#include <optional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "bench/report_data.h"
#include "bench/report_table.h"
#include "report/picture.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr const char* kHostile = "</script><script>alert(1)</script> a <b>lamp</b>";

BenchRow row(const std::string& id, const std::string& instruction) {
  const Json part{{"Shape accuracy", {"It is one.", "It has a foot."}}, {"Size", {"It is small."}}};
  const Json line{
      {"id", id},
      {"name", "A thing"},
      {"instruction", instruction},
      {"type", "Wild"},
      {"criteria", {{"Object Attributes", part}, {"Spatial", {{"Contact", {"It stands."}}}}}}};
  return *parse_bench_row(dump_json(line));
}

/// A run with a written sample, one that failed, and a row that was not made.
class Report : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    RunDescription description{.created = "2026-01-31T09:05:00Z",
                               .data_file = "rows.jsonl",
                               .data_sha256 = std::string(64, 'a'),
                               .model = {"tiny|model", "", "replay"}};
    auto run = RunFolder::create(
        folder_->path() / "run", description,
        {row("lamp", kHostile), row("a,\"b\"", "A stool."), row("late", "A jug.")});
    ASSERT_TRUE(run) << run.error().message;
    run_.emplace(*std::move(run));
  }

  fs::path sample_folder(std::size_t index) { return run_->sample(run_->rows()[index]); }

  void write_sample(std::size_t index, Json changes) {
    Json design{
        {"outcome", "ok"},        {"message", ""},
        {"way", "write"},         {"attempts", 1},
        {"tokens", 120},          {"seconds", 2.5},
        {"model_seconds", 1.5},   {"blender_seconds", 1.0},
        {"fit", nullptr},         {"files", Json::array()},
        {"tried", Json::array()}, {"provenance", {{"maquette", "0.0.7"}, {"blender", "3.4.1"}}}};
    design.update(changes);
    ASSERT_TRUE(create_folder(sample_folder(index) / "v1" / "views"));
    ASSERT_TRUE(write_file_atomic(sample_folder(index) / "design.json", dump_json(design)));
  }

  void write_picture(std::size_t index, const std::string& name) {
    const auto png = png_bytes(blank_picture(16, 16));
    ASSERT_TRUE(png);
    ASSERT_TRUE(write_file_atomic(sample_folder(index) / "v1" / "views" / name, *png));
  }

  void write_verdicts(const std::string& judge) {
    const Json verdicts{{"Object Attributes", {{"Shape accuracy", {1, 0}}, {"Size", {1}}}},
                        {"Spatial", {{"Contact", {nullptr}}}}};
    const Json line{{"id", "lamp"}, {"judge", judge}, {"verdicts", verdicts}};
    ASSERT_TRUE(create_folder(run_->path() / "verdicts"));
    ASSERT_TRUE(write_file_atomic(verdict_path(run_->path(), judge), dump_json(line) + "\n"));
  }

  void write_all() {
    write_sample(0, {{"files", {"v1/views/orbit_1.png"}}});
    write_picture(0, "orbit_1.png");
    ASSERT_TRUE(write_file_atomic(sample_folder(0) / "v1" / "script.py", "import bpy\n"));
    const Json failure{{"type", "NameError"}, {"line", 2}};
    write_sample(1, {{"outcome", "script_error"},
                     {"message", "name 'x' is not defined"},
                     {"tried", {{{"failure", failure}}}}});
    ASSERT_TRUE(write_file_atomic(sample_folder(1) / "v1" / "script.py", "import bpy\nx\n"));
    write_verdicts("A, judge");
  }

  std::string page() {
    const fs::path path = run_->path() / "report.html";
    const auto written = write_report(*run_, path, {}, {});
    EXPECT_TRUE(written) << written.error().message;
    return read_file(path).value_or("");
  }

  /// The JSON in the page's element with that id.
  static Json block(const std::string& page, const std::string& id) {
    const std::string open = "<script type=\"application/json\" id=\"" + id + "\">";
    const std::size_t begin = page.find(open) + open.size();
    return parse_json(page.substr(begin, page.find("</script>", begin) - begin)).value_or(Json());
  }

  std::optional<TempFolder> folder_;
  std::optional<RunFolder> run_;
};

TEST_F(Report, HoldsSamplesVerdictsAndPictures) {
  write_all();
  const std::string html = page();

  const Json data = block(html, "data");
  ASSERT_EQ(data["samples"].size(), 3U);
  const Json& lamp = data["samples"][0];
  EXPECT_EQ(lamp["verdicts"]["A, judge"], "101?");
  EXPECT_EQ(lamp["scores"]["A, judge"], Json({0.75, 0.0}));
  EXPECT_EQ(lamp["script"], "import bpy\n");
  EXPECT_EQ(lamp["views"], Json({"v1/views/orbit_1.png"}));
  EXPECT_EQ(data["samples"][1]["failed_line"], 2);
  EXPECT_EQ(data["samples"][1]["scores"]["A, judge"], Json({0.0, 0.0}));
  EXPECT_TRUE(data["samples"][2]["outcome"].is_null());
  EXPECT_EQ(data["base"], "");
  EXPECT_EQ(data["versions"], Json({{"maquette", {"0.0.7"}}, {"blender", {"3.4.1"}}}));
  EXPECT_THAT(block(html, "previews")[0].get<std::string>(), StartsWith("/9j/"));
  EXPECT_EQ(block(html, "previews")[1], "");
}

TEST_F(Report, StandsAlone) {
  write_all();
  const std::string html = page();
  EXPECT_THAT(html, HasSubstr("Chart.js"));
  EXPECT_THAT(html, Not(HasSubstr("@@")));
  EXPECT_THAT(html, Not(HasSubstr("<script src")));
  EXPECT_THAT(html, Not(HasSubstr("<link")));
}

TEST_F(Report, HostileTextCannotEndItsElement) {
  write_all();
  const std::string html = page();
  EXPECT_THAT(html, Not(HasSubstr("alert(1)</script>")));
  EXPECT_EQ(block(html, "data")["samples"][0]["instruction"], kHostile);
}

TEST_F(Report, IsWrittenWithoutPicturesSamplesOrJudges) {
  EXPECT_EQ(block(page(), "data")["samples"].size(), 3U);
  write_sample(0, {{"files", {"v1/views/orbit_1.png"}}});
  const std::string html = page();
  EXPECT_EQ(block(html, "data")["samples"][0]["views"].size(), 1U);
  EXPECT_EQ(block(html, "previews")[0], "");
}

TEST_F(Report, LinksIntoTheRunFromAnotherFolder) {
  const fs::path path = folder_->path() / "pages" / "deep" / "report.html";
  ASSERT_TRUE(write_report(*run_, path, {}, {}));
  EXPECT_EQ(block(*read_file(path), "data")["base"], "../../run");
}

TEST_F(Report, EndsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  const auto written =
      write_report(*run_, run_->path() / "report.html", {stop.get_token(), {}}, {});
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
}

TEST_F(Report, CsvQuotesWhatNeedsIt) {
  write_all();
  const auto csv = csv_report(*run_);
  ASSERT_TRUE(csv) << csv.error().message;
  EXPECT_EQ(*csv,
            "id,type,outcome,way,seconds,tokens,fit,verifier,\"A, judge: Object Attributes\","
            "\"A, judge: Spatial\",\"A, judge: average\"\r\n"
            "lamp,Wild,ok,write,2.500,120,,,0.7500,0.0000,0.3750\r\n"
            "\"a,\"\"b\"\"\",Wild,script_error,write,2.500,120,,,0.0000,0.0000,0.0000\r\n"
            "late,Wild,,,,,,,,,\r\n");
}

TEST_F(Report, MarkdownHasATableForEachJudge) {
  write_all();
  const auto samples = read_samples(*run_);
  const auto judges = read_judges(run_->path(), run_->rows());
  ASSERT_TRUE(samples && judges);
  const auto text = markdown_report(*run_, score_run(run_->rows(), *samples, *judges));
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_THAT(*text, HasSubstr("# CADBench: tiny\\|model"));
  EXPECT_THAT(*text, HasSubstr("| all | 2 | 1 | 50.0 % |"));
  EXPECT_THAT(*text, HasSubstr("### Judged by A, judge"));
  EXPECT_THAT(*text, HasSubstr("| **this run**, Wild | 2 | 0.375 | 0.000 | 0.188 ± 0.188 |"));
  EXPECT_THAT(*text, HasSubstr("### Judged by GPT-4o"));
}

TEST(ScriptExcerpt, KeepsTheLineThatFailed) {
  std::string script;
  for (int i = 1; i <= 200; ++i) {
    script += "line " + std::to_string(i) + "\n";
  }
  EXPECT_EQ(excerpt_of(script, 150, 100'000).text, script);
  const Excerpt far = excerpt_of(script, 150, 100);
  EXPECT_EQ(far.from, 138U);
  EXPECT_THAT(far.text, StartsWith("line 138\n"));
  EXPECT_THAT(far.text, HasSubstr("line 162"));
  EXPECT_TRUE(far.cut);
  EXPECT_EQ(excerpt_of(script, 3, 100).from, 1U);
}

}  // namespace
}  // namespace maquette
