#include "report/picture.h"

#include <array>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <png.h>

#include "base/fs.h"

namespace maquette {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;

std::array<int, 3> pixel(const Picture& picture, int x, int y) {
  const std::uint8_t* bytes = picture.at(x, y);
  return {bytes[0], bytes[1], bytes[2]};
}

Picture filled(int width, int height, std::array<std::uint8_t, 3> rgb) {
  Picture picture = blank_picture(width, height);
  for (std::size_t i = 0; i < picture.rgb.size(); ++i) {
    picture.rgb[i] = rgb[i % 3];
  }
  return picture;
}

TEST(Shrink, KeepsASmallPictureAsItIs) {
  const Picture picture = filled(30, 20, {1, 2, 3});
  EXPECT_EQ(shrink(picture, 30).rgb, picture.rgb);
  EXPECT_EQ(shrink(picture, 300).width, 30);
}

TEST(Shrink, KeepsTheAspect) {
  const Picture wide = shrink(filled(200, 100, {9, 9, 9}), 50);
  EXPECT_EQ(wide.width, 50);
  EXPECT_EQ(wide.height, 25);
  EXPECT_EQ(wide.rgb.size(), 50U * 25 * 3);
  const Picture tall = shrink(filled(3, 1000, {9, 9, 9}), 10);
  EXPECT_EQ(tall.width, 1);
  EXPECT_EQ(tall.height, 10);
}

TEST(Shrink, KeepsAnEvenColour) {
  EXPECT_THAT(shrink(filled(97, 31, {200, 200, 200}), 13).rgb, Each(200));
}

TEST(Shrink, MixesTheAreaOfAPixel) {
  Picture picture = filled(4, 2, {0, 0, 0});
  picture.at(0, 0)[0] = 200;
  picture.at(1, 1)[0] = 100;
  picture.at(3, 0)[2] = 40;
  const Picture small = shrink(picture, 2);
  ASSERT_EQ(small.width, 2);
  ASSERT_EQ(small.height, 1);
  EXPECT_THAT(pixel(small, 0, 0), ElementsAre(75, 0, 0));
  EXPECT_THAT(pixel(small, 1, 0), ElementsAre(0, 0, 10));
}

TEST(Shrink, SharesAPixelThatLiesOnTheBorder) {
  Picture picture = filled(3, 1, {0, 0, 0});
  picture.at(1, 0)[1] = 150;
  const Picture small = shrink(picture, 2);
  EXPECT_THAT(pixel(small, 0, 0), ElementsAre(0, 50, 0));
  EXPECT_THAT(pixel(small, 1, 0), ElementsAre(0, 50, 0));
}

TEST(Shrink, TakesASizeOfNothingForOnePixel) {
  EXPECT_EQ(shrink(filled(8, 8, {1, 1, 1}), 0).width, 1);
}

TEST(PngBytes, ComeBackAsTheyWere) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  Picture picture = filled(5, 7, {10, 20, 30});
  picture.at(4, 6)[0] = 255;
  const auto bytes = png_bytes(picture);
  ASSERT_TRUE(bytes) << bytes.error().message;
  ASSERT_TRUE(write_file_atomic(folder->path() / "a.png", *bytes));
  const auto back = read_picture(folder->path() / "a.png");
  ASSERT_TRUE(back) << back.error().message;
  EXPECT_EQ(back->width, 5);
  EXPECT_EQ(back->rgb, picture.rgb);
}

/// A PNG of an opaque pixel of that colour and a transparent one.
void write_half_clear(const std::string& path, std::array<std::uint8_t, 3> rgb) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = 2;
  image.height = 1;
  image.format = PNG_FORMAT_RGBA;
  const std::array<std::uint8_t, 8> pixels{rgb[0], rgb[1], rgb[2], 255, 255, 0, 0, 0};
  ASSERT_NE(png_image_write_to_file(&image, path.c_str(), 0, pixels.data(), 0, nullptr), 0);
}

TEST(ReadPicture, ShowsTheGroundThroughTransparentPixels) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  const std::string path = folder->path() / "clear.png";
  write_half_clear(path, {255, 0, 0});
  const auto picture = read_picture(path);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_THAT(picture->rgb, ElementsAre(255, 0, 0, 245, 245, 245));
  EXPECT_THAT(read_picture(path, kDarkGround)->rgb, ElementsAre(255, 0, 0, 70, 70, 70));
}

TEST(GroundApartFrom, IsDarkForPaleThingsAndLightForOthers) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  const std::string path = folder->path() / "thing.png";
  write_half_clear(path, {240, 238, 230});
  EXPECT_EQ(ground_apart_from({path}).value(), kDarkGround);
  for (const std::array<std::uint8_t, 3> colour :
       {std::array<std::uint8_t, 3>{80, 75, 70}, {10, 10, 10}, {200, 30, 30}, {240, 220, 40}}) {
    write_half_clear(path, colour);
    EXPECT_EQ(ground_apart_from({path}).value(), kLightGround);
  }
}

TEST(GroundApartFrom, IsLightWithoutPictures) {
  EXPECT_EQ(ground_apart_from({}).value(), kLightGround);
  EXPECT_EQ(ground_apart_from({"/nowhere/a.png"}).error().code, ErrorCode::NotFound);
}

TEST(ReadPicture, RefusesWhatIsNoPicture) {
  const auto folder = TempFolder::create();
  ASSERT_TRUE(folder);
  EXPECT_EQ(read_picture(folder->path() / "none.png").error().code, ErrorCode::NotFound);
  const std::string whole = *png_bytes(filled(40, 40, {1, 2, 3}));
  for (const std::string& bytes : {std::string(), std::string("GIF89a"), whole.substr(0, 8),
                                   whole.substr(0, whole.size() / 2)}) {
    ASSERT_TRUE(write_file_atomic(folder->path() / "a.png", bytes));
    EXPECT_EQ(read_picture(folder->path() / "a.png").error().code, ErrorCode::InvalidArgument);
  }
  ASSERT_TRUE(write_file_atomic(folder->path() / "a.png", *png_bytes(blank_picture(4097, 1))));
  EXPECT_THAT(read_picture(folder->path() / "a.png").error().message,
              HasSubstr("not a usable PNG"));
}

TEST(JpegBytes, AreAJpegThatIsSmallerAtLowerQuality) {
  Picture noisy = blank_picture(64, 64);
  for (std::size_t i = 0; i < noisy.rgb.size(); ++i) {
    noisy.rgb[i] = static_cast<std::uint8_t>(i * i % 251);
  }
  const auto fine = jpeg_bytes(noisy, 90);
  const auto coarse = jpeg_bytes(noisy, 20);
  ASSERT_TRUE(fine) << fine.error().message;
  ASSERT_TRUE(coarse);
  EXPECT_TRUE(fine->starts_with("\xFF\xD8\xFF"));
  EXPECT_TRUE(fine->ends_with("\xFF\xD9"));
  EXPECT_LT(coarse->size() * 2, fine->size());
}

TEST(PictureBytes, RefuseAPictureWithoutPixels) {
  const auto jpeg = jpeg_bytes(Picture{}, 80);
  ASSERT_FALSE(jpeg);
  EXPECT_EQ(jpeg.error().code, ErrorCode::InvalidArgument);
  EXPECT_THAT(jpeg.error().message, HasSubstr("write jpeg of 0 x 0 pixels"));
  EXPECT_EQ(png_bytes(Picture{}).error().code, ErrorCode::InvalidArgument);
}

TEST(JpegBytes, SaysWhatTheLibraryRefuses) {
  const auto jpeg = jpeg_bytes(filled(70000, 1, {1, 2, 3}), 80);
  ASSERT_FALSE(jpeg);
  EXPECT_EQ(jpeg.error().code, ErrorCode::InvalidArgument);
}

}  // namespace
}  // namespace maquette
