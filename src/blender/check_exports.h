#pragma once

#include <filesystem>
#include <string_view>

#include "base/error.h"
#include "mesh/scene.h"

namespace maquette {

/// Compares a model as a file holds it with the model as it was measured, as far as the format can
/// say it: triangles, bounds, volume; in GLB, OBJ and .blend also the parts' names and the
/// materials with their colours. Internal, with the first difference in words, when they disagree.
[[nodiscard]] Result<void> compare_models(const Scene& file, const Scene& measured,
                                          std::string_view format);

/// Reads folder/model.<format> back, by our own readers, and compares it; for a .blend what a fresh
/// look at the file gave (blend.dump). Any failure is one of the export.
[[nodiscard]] Result<void> check_export(const std::filesystem::path& folder,
                                        std::string_view format, const Scene& measured,
                                        double stl_units_per_metre);

}  // namespace maquette
