#include "bench/pack.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "bench/test_run.h"
#include "bench/test_samples.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::small_row;
using testing::small_run;
using testing::write_sample;

constexpr const char* kHostile = "</script><script>alert(1)</script><!-- \" ' & \xE2\x80\xA8";

class Pack : public ::testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
    run_.emplace(small_run(folder_->path() / "run", {small_row("one"), small_row("Two, here"),
                                                     small_row("three"), small_row("four")}));
    write_sample(*run_, run_->rows()[0]);
    write_sample(*run_, run_->rows()[1],
                 {.script = std::string("# ") + kHostile, .program = "mug()", .views = 3});
    write_sample(*run_, run_->rows()[2], {.outcome = Outcome::ScriptError, .views = 0});
  }

  Result<PackSummary> pack() { return export_pack(*run_, folder_->path() / "pack", {}); }
  std::string page() { return read_file(folder_->path() / "pack" / "index.html").value(); }

  /// The data that stands in the page.
  Json data() {
    constexpr std::string_view kOpen = "<script type=\"application/json\" id=\"data\">";
    const std::string text = page();
    const std::size_t start = text.find(kOpen) + kOpen.size();
    return parse_json(text.substr(start, text.find("</script>", start) - start)).value();
  }

  std::optional<TempFolder> folder_;
  std::optional<RunFolder> run_;
};

TEST_F(Pack, HoldsWhatOneNeedsToJudge) {
  const auto summary = pack();
  ASSERT_TRUE(summary) << summary.error().message;
  EXPECT_EQ(summary->samples, 2U);
  EXPECT_EQ(summary->criteria, 6U);
  EXPECT_EQ(summary->pictures, 5U);
  const Json samples = data()["samples"];
  ASSERT_EQ(samples.size(), 2U);
  EXPECT_EQ(samples[0]["id"], "one");
  EXPECT_EQ(samples[0]["instruction"], "make one");
  EXPECT_EQ(samples[0]["program"], "");
  EXPECT_EQ(samples[1]["script"], std::string("# ") + kHostile);
  EXPECT_EQ(samples[1]["program"], "mug()");
  EXPECT_EQ(data()["protocol"], 2);
  EXPECT_EQ(samples[1]["captions"].size(), samples[1]["images"].size());
  const Json& part = samples[0]["dimensions"][0]["parts"][0];
  EXPECT_EQ(part["name"], "Shape");
  EXPECT_EQ(part["criteria"][0], Json({{"text", "Round."}, {"script", false}}));
  EXPECT_EQ(part["criteria"][1]["script"], true);
  for (const Json& image : samples[1]["images"]) {
    EXPECT_TRUE(fs::exists(folder_->path() / "pack" / image.get<std::string>())) << image;
  }
  EXPECT_TRUE(fs::exists(folder_->path() / "pack/scripts/one.py"));
}

TEST_F(Pack, LetsNoTextOutOfItsData) {
  ASSERT_TRUE(pack());
  EXPECT_THAT(page(), Not(HasSubstr("alert(1)</script>")));
  EXPECT_THAT(page(), HasSubstr("\\u003c/script>\\u003cscript>alert(1)"));
}

TEST_F(Pack, NeedsNoNetworkAndNoOtherFile) {
  ASSERT_TRUE(pack());
  const std::string text = page();
  for (const char* outside : {"http:", "https:", "fetch(", "XMLHttpRequest", "import(", "innerHTML",
                              "insertAdjacent", "document.write", "<link", " src=", "{{"}) {
    EXPECT_EQ(text.find(outside), std::string::npos) << outside;
  }
}

TEST_F(Pack, RefusesAFolderWithFilesAndARunWithNothingToJudge) {
  ASSERT_TRUE(pack());
  EXPECT_THAT(pack().error().message, HasSubstr("not empty"));
  const RunFolder empty = small_run(folder_->path() / "empty", {small_row("one")});
  const auto none = export_pack(empty, folder_->path() / "none", {});
  ASSERT_FALSE(none);
  EXPECT_THAT(none.error().message, HasSubstr("no sample has geometry"));
  EXPECT_FALSE(fs::exists(folder_->path() / "none"));
}

}  // namespace
}  // namespace maquette
