#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"

namespace maquette {

struct PagePicture {
  std::string file;  ///< Beside the page; empty when there is only text.
  std::string title;
  std::string caption;
  std::string code;  ///< Shown as it stands, in lines.
};

/// Writes an HTML page that shows pictures side by side with their texts, without scripts. Io on
/// failure.
[[nodiscard]] Result<void> write_picture_page(const std::string& heading,
                                              const std::vector<PagePicture>& pictures,
                                              const std::filesystem::path& page);

}  // namespace maquette
