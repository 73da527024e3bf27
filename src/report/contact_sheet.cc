#include "report/contact_sheet.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include <fmt/format.h>
#include <png.h>

#include "base/fs.h"

namespace maquette {
namespace {

constexpr std::uint8_t kGround = 245;
constexpr int kGap = 8;
constexpr unsigned kMaxSide = 4096;

struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;

  Picture(int w, int h)
      : width(w),
        height(h),
        rgb(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 3, kGround) {}
  std::uint8_t* at(int x, int y) {
    return &rgb[(static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                 static_cast<std::size_t>(x)) *
                3];
  }
};

Result<Picture> read_png(const std::filesystem::path& path) {
  MAQUETTE_TRY(const std::string bytes, read_file(path));
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const auto refuse = [&] {
    png_image_free(&image);
    return fail(ErrorCode::InvalidArgument, fmt::format("{}: not a usable PNG", path.string()));
  };
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
    return refuse();
  }
  if (image.width > kMaxSide || image.height > kMaxSide) {
    return refuse();
  }
  image.format = PNG_FORMAT_RGB;
  Picture picture(static_cast<int>(image.width), static_cast<int>(image.height));
  const png_color ground{kGround, kGround, kGround};
  if (png_image_finish_read(&image, &ground, picture.rgb.data(), 0, nullptr) == 0) {
    return refuse();
  }
  return picture;
}

/// Puts the picture's middle on the middle of the tile whose corner is (left, top).
void place(Picture& sheet, Picture& picture, int left, int top, int tile) {
  const int width = std::min(picture.width, tile);
  const int height = std::min(picture.height, tile);
  const int from_x = (picture.width - width) / 2;
  const int from_y = (picture.height - height) / 2;
  for (int y = 0; y < height; ++y) {
    std::memcpy(sheet.at(left + (tile - width) / 2, top + (tile - height) / 2 + y),
                picture.at(from_x, from_y + y), static_cast<std::size_t>(width) * 3);
  }
}

Result<void> write_png(const Picture& picture, const std::filesystem::path& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(picture.width);
  image.height = static_cast<png_uint_32>(picture.height);
  image.format = PNG_FORMAT_RGB;
  image.flags = PNG_IMAGE_FLAG_FAST;
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  if (png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.rgb.data(), 0, nullptr) ==
      0) {
    return fail(ErrorCode::Internal, fmt::format("{}: png: {}", path.string(), image.message));
  }
  bytes.resize(size);
  return write_file_atomic(path, bytes);
}

}  // namespace

Result<void> write_contact_sheet(const std::vector<std::filesystem::path>& pictures,
                                 const std::filesystem::path& sheet, int columns, int tile_pixels) {
  if (pictures.empty() || columns < 1 || tile_pixels < 1) {
    return fail(ErrorCode::InvalidArgument, "contact sheet: nothing to show");
  }
  const int count = static_cast<int>(pictures.size());
  columns = std::min(columns, count);
  const int rows = (count + columns - 1) / columns;
  const int step = tile_pixels + kGap;
  Picture canvas(columns * step + kGap, rows * step + kGap);
  for (int i = 0; i < count; ++i) {
    MAQUETTE_TRY(Picture picture, read_png(pictures[static_cast<std::size_t>(i)]));
    place(canvas, picture, kGap + i % columns * step, kGap + i / columns * step, tile_pixels);
  }
  return write_png(canvas, sheet);
}

}  // namespace maquette
