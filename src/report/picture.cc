#include "report/picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>
#include <png.h>

#include "base/fs.h"

namespace maquette {
namespace {

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

bool is_same_pixel(const Picture& a, const Picture& b, std::size_t byte) {
  return std::equal(&a.rgb[byte], &a.rgb[byte] + kChannels, &b.rgb[byte]);
}

/// Whether the pixel can hardly be told from that grey.
bool is_near(const Picture& picture, std::size_t byte, std::uint8_t grey) {
  constexpr int kBarelySeen = 30;
  return std::all_of(&picture.rgb[byte], &picture.rgb[byte] + kChannels,
                     [&](std::uint8_t value) { return std::abs(value - grey) <= kBarelySeen; });
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
  return {width, height, std::vector<std::uint8_t>(pixels * kChannels, kLightGround)};
}

Result<Picture> read_picture(const std::filesystem::path& path, std::uint8_t ground) {
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
  if (image.width > static_cast<unsigned>(kMaxPictureSide) ||
      image.height > static_cast<unsigned>(kMaxPictureSide)) {
    return refuse();
  }
  image.format = PNG_FORMAT_RGB;
  Picture picture = blank_picture(static_cast<int>(image.width), static_cast<int>(image.height));
  const png_color behind{ground, ground, ground};
  if (png_image_finish_read(&image, &behind, picture.rgb.data(), 0, nullptr) == 0) {
    return refuse();
  }
  return picture;
}

Result<std::uint8_t> ground_apart_from(const std::vector<std::filesystem::path>& pictures) {
  std::size_t lost_on_light = 0;
  std::size_t lost_on_dark = 0;
  for (const std::filesystem::path& path : pictures) {
    MAQUETTE_TRY(const Picture light, read_picture(path, kLightGround));
    MAQUETTE_TRY(const Picture dark, read_picture(path, kDarkGround));
    for (std::size_t i = 0; i < light.rgb.size(); i += kChannels) {
      if (!is_same_pixel(light, dark, i)) {
        continue;  // The ground shines through.
      }
      lost_on_light += is_near(light, i, kLightGround) ? 1 : 0;
      lost_on_dark += is_near(dark, i, kDarkGround) ? 1 : 0;
    }
  }
  return lost_on_light > lost_on_dark ? kDarkGround : kLightGround;
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
