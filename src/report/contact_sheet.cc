#include "report/contact_sheet.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "base/fs.h"
#include "report/picture.h"

namespace maquette {
namespace {

constexpr int kGap = 8;

/// Puts the picture's middle on the middle of the tile whose corner is (left, top).
void place(Picture& sheet, const Picture& picture, int left, int top, int tile) {
  const int width = std::min(picture.width, tile);
  const int height = std::min(picture.height, tile);
  const int from_x = (picture.width - width) / 2;
  const int from_y = (picture.height - height) / 2;
  for (int y = 0; y < height; ++y) {
    std::memcpy(sheet.at(left + (tile - width) / 2, top + (tile - height) / 2 + y),
                picture.at(from_x, from_y + y), static_cast<std::size_t>(width) * 3);
  }
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
  Picture canvas = blank_picture(columns * step + kGap, rows * step + kGap);
  for (int i = 0; i < count; ++i) {
    const std::filesystem::path& path = pictures[static_cast<std::size_t>(i)];
    if (path.empty()) {
      continue;
    }
    MAQUETTE_TRY(const Picture picture, read_picture(path));
    place(canvas, picture, kGap + i % columns * step, kGap + i / columns * step, tile_pixels);
  }
  MAQUETTE_TRY(const std::string bytes, png_bytes(canvas));
  return write_file_atomic(sheet, bytes);
}

}  // namespace maquette
