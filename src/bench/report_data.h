#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "bench/run_folder.h"
#include "bench/sample.h"

namespace maquette {

/// What a run's page draws itself from (resources/bench/report.js): all but the pictures. `samples`
/// in the order of the rows; `base` is the run's folder as the page's folder sees it, empty when it
/// is that one. Errors: a verdict file or a sample's script that cannot be read.
[[nodiscard]] Result<Json> report_data(const RunFolder& run,
                                       const std::vector<std::optional<Sample>>& samples,
                                       const std::filesystem::path& base);

/// Lines of a script that a page has room for.
struct Excerpt {
  std::string text;
  std::size_t from = 1;  ///< The first line's number.
  bool cut = false;      ///< There is more.
};

/// The whole script when it has at most `max_bytes`, else its beginning, and where that does not
/// reach `failed_line` (0: none) the lines around it.
[[nodiscard]] Excerpt excerpt_of(const std::string& script, int failed_line, std::size_t max_bytes);

}  // namespace maquette
