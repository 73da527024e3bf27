#pragma once

#include <filesystem>
#include <vector>

#include "base/error.h"

namespace maquette {

/// Lays PNG pictures side by side in rows of `columns` on a light ground, in the order given, each
/// in a square of `tile_pixels` (smaller pictures are centred, larger ones are cut), and writes the
/// sheet as a PNG. Transparent pixels show the ground; an empty path leaves its place empty.
/// Errors: InvalidArgument (no picture, not a PNG, over 4096 pixels a side), NotFound, Io.
[[nodiscard]] Result<void> write_contact_sheet(const std::vector<std::filesystem::path>& pictures,
                                               const std::filesystem::path& sheet, int columns,
                                               int tile_pixels);

}  // namespace maquette
