#pragma once

#include <cstddef>
#include <filesystem>

#include "bench/run_folder.h"
#include "core/event.h"

namespace maquette {

struct PackSummary {
  std::size_t samples = 0;  ///< To be judged: those with geometry.
  std::size_t criteria = 0;
  std::size_t pictures = 0;
};

/// Writes a folder that a person can judge the run with, on a machine without Maquette and without
/// a network: index.html shows instruction, pictures, script and criteria of each sample and saves
/// verdicts that import_verdicts takes; images/ and scripts/ lie beside it. The folder must be
/// missing or empty; index.html comes last. InvalidArgument also when there is nothing to judge;
/// Io.
[[nodiscard]] Result<PackSummary> export_pack(const RunFolder& run,
                                              const std::filesystem::path& folder,
                                              const EventSink& events);

}  // namespace maquette
