#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "bench/run_folder.h"
#include "core/outcome.h"
#include "core/verification.h"

namespace maquette {

/// What evaluation needs of a row's design, read from its folder.
struct Sample {
  std::string id;
  std::filesystem::path folder;
  Outcome outcome = Outcome::Ok;
  std::string message;  ///< Why it is not ok.
  int failed_line = 0;  ///< 1-based line of the script; 0: none is known.
  std::string way;      ///< "compose" or "write".
  std::optional<double> fit;
  int attempts = 0;
  int tokens = 0;
  double seconds = 0;
  double model_seconds = 0;
  double blender_seconds = 0;
  /// What the verifier found; none without geometry.
  std::optional<Verification> verification;
  std::vector<std::string> views;  ///< Below `folder`, sorted.
  std::string maquette;            ///< The versions that made it; empty when they are not known.
  std::string blender;

  /// Whether it counts: a model that failed and a run that was stopped are made again, never
  /// scored.
  [[nodiscard]] bool is_final() const {
    return outcome != Outcome::ModelFailed && outcome != Outcome::Cancelled;
  }
  [[nodiscard]] bool has_geometry() const { return maquette::has_geometry(outcome); }
};

/// The row's sample; none when it has not been made or does not count. Errors: its record cannot be
/// read, or is no record.
[[nodiscard]] Result<std::optional<Sample>> read_sample(const RunFolder& run, const BenchRow& row);

/// In the order of the rows.
[[nodiscard]] Result<std::vector<std::optional<Sample>>> read_samples(const RunFolder& run);

/// The sample's script; empty when its answer held none.
[[nodiscard]] Result<std::string> read_script(const Sample& sample);
/// What the script was expanded from; empty unless it was composed.
[[nodiscard]] Result<std::string> read_program(const Sample& sample);

}  // namespace maquette
