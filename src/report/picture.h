#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"

namespace maquette {

/// An opaque picture.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;  ///< Row by row from the top, three bytes a pixel.

  /// The first byte of a pixel that is inside.
  [[nodiscard]] std::uint8_t* at(int x, int y);
  [[nodiscard]] const std::uint8_t* at(int x, int y) const;
};

/// A picture of the light ground that sheets have.
[[nodiscard]] Picture blank_picture(int width, int height);

constexpr int kMaxPictureSide = 4096;

/// Greys, 0 to 255, that transparent pixels can show.
constexpr std::uint8_t kLightGround = 245;
constexpr std::uint8_t kDarkGround = 70;

/// Reads a PNG; transparent pixels show `ground`. NotFound, Io; InvalidArgument when it is not a
/// PNG or has more than kMaxPictureSide pixels a side.
[[nodiscard]] Result<Picture> read_picture(const std::filesystem::path& path,
                                           std::uint8_t ground = kLightGround);

/// The ground from which the opaque pixels of these pictures stand out better: the dark ground for
/// pale things, and the light ground if both are equal. Errors as read_picture.
[[nodiscard]] Result<std::uint8_t> ground_apart_from(
    const std::vector<std::filesystem::path>& pictures);

/// The picture with its longer side at most `size` pixels (at least 1), each pixel the mean of the
/// area it stands for. A smaller picture stays as it is.
[[nodiscard]] Picture shrink(const Picture& picture, int size);

/// The bytes of a PNG file. InvalidArgument for a picture without pixels.
[[nodiscard]] Result<std::string> png_bytes(const Picture& picture);

/// The bytes of a JPEG file; `quality` 1 to 100. InvalidArgument for a picture without pixels.
[[nodiscard]] Result<std::string> jpeg_bytes(const Picture& picture, int quality);

}  // namespace maquette
