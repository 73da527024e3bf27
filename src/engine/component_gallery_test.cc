#include "engine/component_gallery.h"

#include <array>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::string_view kPebble = R"py("""{
  "summary": "pebble", "category": "solid", "size": "tiny", "synonyms": [], "kind_of": [],
  "not_for": [], "front": false, "parameters": {"color": {"type": "color", "default": "GREY"}},
  "parts": ["pebble"], "ports": [],
  "examples": [["a red pebble", "pebble = pebble(color=red)"], ["a wrong one", "brick()"]]
}"""
def pebble(item, color=GREY):
    add_sphere(item, "pebble", 0.01, color, at=(0, 0, 0.01))
)py";

/// The smallest picture: one pixel.
constexpr std::array<unsigned char, 67> kPixel = {
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48,
    0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00,
    0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78,
    0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01, 0x48, 0xaf, 0xa4, 0x71, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82};

class PixelRunner final : public ScriptRunner {
 public:
  Result<RunRecord> run(std::string_view, const RunOptions& options, const RunContext&,
                        const EventSink&) override {
    MAQUETTE_TRY_VOID(create_folder(options.output / "views"));
    const std::string png(kPixel.begin(), kPixel.end());
    MAQUETTE_TRY_VOID(write_file_atomic(options.output / "views/orbit_1.png", png));
    return RunRecord{.outcome = outcome};
  }
  Outcome outcome = Outcome::Ok;
};

class DrawGallery : public testing::Test {
 protected:
  Gallery drawn() {
    const GalleryRequest request{.components = {library.find("pebble")},
                                 .known = &library,
                                 .output = folder->path() / "gallery",
                                 .jobs = 2};
    auto gallery = draw_gallery(runner, request, {}, {});
    EXPECT_TRUE(gallery) << gallery.error().message;
    return gallery.value_or(Gallery{});
  }

  [[nodiscard]] std::string page() const {
    return read_file(folder->path() / "gallery/index.html").value_or("");
  }

  Result<TempFolder> folder = TempFolder::create();
  ComponentLibrary library = *ComponentLibrary::from_sources({{"pebble", kPebble}});
  PixelRunner runner;
};

TEST_F(DrawGallery, DrawsDefaultsAndExamplesAndJoinsThem) {
  const Gallery gallery = drawn();

  ASSERT_EQ(gallery.pictures.size(), 3U);
  EXPECT_EQ(gallery.pictures[0].file, "pebble.png");
  EXPECT_EQ(gallery.pictures[1].file, "pebble_1.png");
  EXPECT_EQ(gallery.pictures[1].request, "a red pebble");
  EXPECT_THAT(gallery.sheets, ElementsAre("contact_sheet_1.png"));
  for (const char* file : {"pebble.png", "pebble_1.png", "contact_sheet_1.png"}) {
    EXPECT_TRUE(std::filesystem::exists(folder->path() / "gallery" / file)) << file;
  }
  EXPECT_THAT(page(), HasSubstr("<img src=\"pebble_1.png\""));
}

TEST_F(DrawGallery, TellsAnExampleThatCannotBeMade) {
  const Gallery gallery = drawn();
  EXPECT_THAT(gallery.pictures[2].problem, HasSubstr("brick"));
  EXPECT_FALSE(std::filesystem::exists(folder->path() / "gallery/pebble_2.png"));
  EXPECT_THAT(page(), HasSubstr("brick"));
}

TEST_F(DrawGallery, TellsAScriptThatFailsAndMakesNoSheetOfNothing) {
  runner.outcome = Outcome::EmptyScene;
  const Gallery gallery = drawn();
  EXPECT_EQ(gallery.pictures[0].problem, describe(Outcome::EmptyScene));
  EXPECT_TRUE(gallery.sheets.empty());
}

}  // namespace
}  // namespace maquette
