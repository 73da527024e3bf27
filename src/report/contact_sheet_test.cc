#include "report/contact_sheet.h"

#include <array>
#include <cstdint>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <png.h>

#include "base/fs.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

class ContactSheet : public testing::Test {
 protected:
  void SetUp() override {
    auto folder = TempFolder::create();
    ASSERT_TRUE(folder) << folder.error().message;
    folder_.emplace(*std::move(folder));
  }

  fs::path picture(const std::string& name, std::uint32_t side, std::array<std::uint8_t, 4> rgba) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = side;
    image.height = side;
    image.format = PNG_FORMAT_RGBA;
    std::vector<std::uint8_t> pixels;
    for (std::uint32_t i = 0; i < side * side; ++i) {
      pixels.insert(pixels.end(), rgba.begin(), rgba.end());
    }
    const fs::path path = folder_->path() / name;
    EXPECT_NE(png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr), 0);
    return path;
  }

  std::array<std::uint8_t, 3> pixel(const fs::path& path, std::uint32_t x, std::uint32_t y) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    EXPECT_NE(png_image_begin_read_from_file(&image, path.c_str()), 0);
    image.format = PNG_FORMAT_RGB;
    std::vector<std::uint8_t> pixels(PNG_IMAGE_SIZE(image));
    EXPECT_NE(png_image_finish_read(&image, nullptr, pixels.data(), 0, nullptr), 0);
    width_ = image.width;
    height_ = image.height;
    const std::size_t at = (y * image.width + x) * 3;
    return {pixels[at], pixels[at + 1], pixels[at + 2]};
  }

  std::optional<TempFolder> folder_;
  std::uint32_t width_ = 0;
  std::uint32_t height_ = 0;
};

TEST_F(ContactSheet, LaysPicturesInRows) {
  const fs::path red = picture("red.png", 16, {255, 0, 0, 255});
  const fs::path green = picture("green.png", 16, {0, 255, 0, 255});
  const fs::path sheet = folder_->path() / "sheet.png";

  ASSERT_TRUE(write_contact_sheet({red, green, red}, sheet, 2, 16));

  EXPECT_THAT(pixel(sheet, 8 + 4, 8 + 4), testing::ElementsAre(255, 0, 0));
  EXPECT_THAT(pixel(sheet, 8 + 24 + 4, 8 + 4), testing::ElementsAre(0, 255, 0));
  EXPECT_THAT(pixel(sheet, 8 + 4, 8 + 24 + 4), testing::ElementsAre(255, 0, 0));
  EXPECT_EQ(width_, 2U * 24 + 8);
  EXPECT_EQ(height_, 2U * 24 + 8);
}

TEST_F(ContactSheet, LeavesThePlaceOfAnEmptyPathEmpty) {
  const fs::path red = picture("red.png", 16, {255, 0, 0, 255});
  const fs::path sheet = folder_->path() / "sheet.png";
  ASSERT_TRUE(write_contact_sheet({"", red}, sheet, 2, 16));
  EXPECT_THAT(pixel(sheet, 8 + 4, 8 + 4), testing::ElementsAre(245, 245, 245));
  EXPECT_THAT(pixel(sheet, 8 + 24 + 4, 8 + 4), testing::ElementsAre(255, 0, 0));
}

TEST_F(ContactSheet, ShowsTheGroundThroughTransparentPixels) {
  const fs::path clear = picture("clear.png", 16, {255, 0, 0, 0});
  const fs::path sheet = folder_->path() / "sheet.png";
  ASSERT_TRUE(write_contact_sheet({clear}, sheet, 4, 16));
  EXPECT_THAT(pixel(sheet, 12, 12), testing::ElementsAre(245, 245, 245));
}

TEST_F(ContactSheet, CutsALargerPictureToItsTile) {
  const fs::path large = picture("large.png", 64, {1, 2, 3, 255});
  const fs::path sheet = folder_->path() / "sheet.png";
  ASSERT_TRUE(write_contact_sheet({large}, sheet, 1, 16));
  EXPECT_THAT(pixel(sheet, 8, 8), testing::ElementsAre(1, 2, 3));
  EXPECT_EQ(width_, 32U);
}

TEST_F(ContactSheet, NamesThePictureItCannotRead) {
  const fs::path broken = folder_->path() / "broken.png";
  ASSERT_TRUE(write_file_atomic(broken, "not a picture"));
  const auto written = write_contact_sheet({broken}, folder_->path() / "sheet.png", 1, 16);
  ASSERT_FALSE(written);
  EXPECT_THAT(written.error().message, testing::HasSubstr("broken.png: not a usable PNG"));
}

}  // namespace
}  // namespace maquette
