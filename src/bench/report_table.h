#pragma once

#include <string>

#include "bench/run_folder.h"
#include "bench/score.h"

namespace maquette {

/// The run's figures as Markdown: how it was made, executability and cost by kind of rows, each
/// judge's scores beside what was published with that judge, agreement. Internal when the published
/// rows cannot be read.
[[nodiscard]] Result<std::string> markdown_report(const RunFolder& run, const RunScore& score);

/// One line a row of the run, after a head (RFC 4180): id, type, outcome, way, seconds, tokens,
/// fit, then each judge's dimensions and average. What is not known is empty. Errors: a sample or
/// verdict file that cannot be read.
[[nodiscard]] Result<std::string> csv_report(const RunFolder& run);

}  // namespace maquette
