#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "bench/bench_row.h"
#include "bench/protocol.h"
#include "engine/designer.h"

namespace maquette {

/// How every sample of a run is made.
struct BenchSettings {
  enum class Preset {
    Method,   ///< The paper's way: its prompt, one answer, no repair, the eight cube-corner views.
    Write,    ///< Free scripts with our rules and examples; three answers until geometry comes out.
    Compose,  ///< Components, one answer, whatever comes of it.
    Verified,  ///< Components, candidates and repairs, chosen by the verifier.
    Maquette   ///< As `maquette make` does it: both ways, with all of that.
  };
  Preset preset = Preset::Maquette;
  std::string model;  ///< As `make --model` takes it; empty: the default one.
  std::uint64_t seed = 0;
  int max_tokens = 1500;
  float temperature = 0.2F;
  int view_size_pixels = 512;
  int wall_seconds = 60;          ///< For one script.
  std::filesystem::path blender;  ///< Empty: found by itself.
  /// The version of the judge's material (protocol.h); from 2 on, the run draws the judge's views.
  int protocol = kLatestProtocol;
};

/// The default protocol of a preset: the published one for the paper's preset.
[[nodiscard]] int protocol_of(BenchSettings::Preset preset);

[[nodiscard]] std::string_view to_string(BenchSettings::Preset preset);
[[nodiscard]] std::optional<BenchSettings::Preset> preset_from_string(std::string_view name);
/// All of them, as to_string() has them.
[[nodiscard]] std::vector<std::string> preset_names();

[[nodiscard]] Json to_json(const BenchSettings& settings);
[[nodiscard]] Result<BenchSettings> settings_from_json(const Json& json);

/// What is asked of the designer for one row; its folder is `folder`.
[[nodiscard]] MakeRequest make_request(const BenchSettings& settings, const BenchRow& row,
                                       const std::filesystem::path& folder);

}  // namespace maquette
