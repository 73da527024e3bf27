#include "report/picture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>
#include <png.h>

#include "base/fs.h"

namespace maquette {
namespace {

constexpr std::uint8_t kGround = 245;
constexpr unsigned kMaxSide = 4096;
constexpr std::size_t kChannels = 3;

std::size_t offset(const Picture& picture, int x, int y) {
  return (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
          static_cast<std::size_t>(x)) *
         kChannels;
}

std::uint8_t rounded(double value) {
  return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

/// The picture made `width` pixels wide, with x and y exchanged: twice is both ways, upright again.
Picture narrow_and_turn(const Picture& picture, int width) {
  Picture turned = blank_picture(picture.height, width);
  const double step = static_cast<double>(picture.width) / width;
  for (int x = 0; x < width; ++x) {
    const double from = x * step;
    const double to = std::min((x + 1) * step, static_cast<double>(picture.width));
    for (int y = 0; y < picture.height; ++y) {
      std::array<double, kChannels> sums{};
      for (int source = static_cast<int>(from); source < to; ++source) {
        const double weight = std::min(source + 1.0, to) - std::max<double>(source, from);
        for (std::size_t c = 0; c < kChannels; ++c) {
          sums[c] += weight * picture.at(source, y)[c];
        }
      }
      for (std::size_t c = 0; c < kChannels; ++c) {
        turned.at(y, x)[c] = rounded(sums[c] / (to - from));
      }
    }
  }
  return turned;
}

}  // namespace

std::uint8_t* Picture::at(int x, int y) {
  return rgb.data() + offset(*this, x, y);
}

const std::uint8_t* Picture::at(int x, int y) const {
  return rgb.data() + offset(*this, x, y);
}

Picture blank_picture(int width, int height) {
  const std::size_t pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  return {width, height, std::vector<std::uint8_t>(pixels * kChannels, kGround)};
}

Result<Picture> read_picture(const std::filesystem::path& path) {
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
  Picture picture = blank_picture(static_cast<int>(image.width), static_cast<int>(image.height));
  const png_color ground{kGround, kGround, kGround};
  if (png_image_finish_read(&image, &ground, picture.rgb.data(), 0, nullptr) == 0) {
    return refuse();
  }
  return picture;
}

Picture shrink(const Picture& picture, int size) {
  const int longer = std::max(picture.width, picture.height);
  size = std::max(size, 1);
  if (longer <= size) {
    return picture;
  }
  const auto scaled = [&](int side) {
    return std::max(1, static_cast<int>(std::lround(static_cast<double>(side) * size / longer)));
  };
  return narrow_and_turn(narrow_and_turn(picture, scaled(picture.width)), scaled(picture.height));
}

Result<std::string> png_bytes(const Picture& picture) {
  if (picture.rgb.empty()) {
    return fail(ErrorCode::InvalidArgument, "write png: the picture has no pixels");
  }
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
    return fail(ErrorCode::Internal, fmt::format("write png: {}", image.message));
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace maquette
