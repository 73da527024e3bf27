#include "bench/bench_settings.h"

#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace maquette {

namespace {

using Preset = BenchSettings::Preset;

constexpr std::array kPresets{Preset::Method, Preset::Write, Preset::Compose, Preset::Verified,
                              Preset::Maquette};

}  // namespace

std::string_view to_string(BenchSettings::Preset preset) {
  switch (preset) {
    case BenchSettings::Preset::Method: return "method";
    case BenchSettings::Preset::Write: return "write";
    case BenchSettings::Preset::Compose: return "compose";
    case BenchSettings::Preset::Verified: return "verified";
    case BenchSettings::Preset::Maquette: return "maquette";
  }
  return "maquette";
}

std::optional<BenchSettings::Preset> preset_from_string(std::string_view name) {
  for (const Preset preset : kPresets) {
    if (name == to_string(preset)) {
      return preset;
    }
  }
  return std::nullopt;
}

int protocol_of(BenchSettings::Preset preset) {
  return preset == BenchSettings::Preset::Method ? kPublishedProtocol : kLatestProtocol;
}

std::vector<std::string> preset_names() {
  std::vector<std::string> names;
  for (const Preset preset : kPresets) {
    names.emplace_back(to_string(preset));
  }
  return names;
}

Json to_json(const BenchSettings& settings) {
  return {{"preset", to_string(settings.preset)},
          {"model", settings.model},
          {"seed", settings.seed},
          {"max_tokens", settings.max_tokens},
          {"temperature", settings.temperature},
          {"view_size", settings.view_size_pixels},
          {"wall_seconds", settings.wall_seconds},
          {"blender", settings.blender.string()},
          {"protocol", settings.protocol}};
}

Result<BenchSettings> settings_from_json(const Json& json) {
  BenchSettings settings;
  MAQUETTE_TRY(const std::string preset, json_field<std::string>(json, "preset"));
  const auto known = preset_from_string(preset);
  if (!known) {
    return fail(ErrorCode::InvalidArgument, fmt::format("field `preset`: `{}` is none", preset));
  }
  settings.preset = *known;
  MAQUETTE_TRY(settings.model, json_field<std::string>(json, "model"));
  MAQUETTE_TRY(const long long seed, json_field<long long>(json, "seed"));
  MAQUETTE_TRY(const long long max_tokens, json_field<long long>(json, "max_tokens"));
  MAQUETTE_TRY(const double temperature, json_field<double>(json, "temperature"));
  MAQUETTE_TRY(const long long size, json_field<long long>(json, "view_size"));
  MAQUETTE_TRY(const long long wall, json_field<long long>(json, "wall_seconds"));
  MAQUETTE_TRY(const std::string blender, json_field<std::string>(json, "blender"));
  settings.seed = static_cast<std::uint64_t>(seed);
  settings.max_tokens = static_cast<int>(max_tokens);
  settings.temperature = static_cast<float>(temperature);
  settings.view_size_pixels = static_cast<int>(size);
  settings.wall_seconds = static_cast<int>(wall);
  settings.blender = blender;
  // Runs from before there were protocols have none.
  const bool known_protocol = json.contains("protocol");
  MAQUETTE_TRY(const long long protocol, known_protocol ? json_field<long long>(json, "protocol")
                                                        : Result<long long>(kPublishedProtocol));
  if (protocol < kPublishedProtocol || protocol > kLatestProtocol) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("field `protocol`: {}, and this Maquette has {} to {}", protocol,
                            kPublishedProtocol, kLatestProtocol));
  }
  settings.protocol = static_cast<int>(protocol);
  return settings;
}

MakeRequest make_request(const BenchSettings& settings, const BenchRow& row,
                         const std::filesystem::path& folder) {
  MakeRequest request;
  request.instruction = row.instruction;
  request.sampling.seed = settings.seed;
  request.sampling.max_tokens = settings.max_tokens;
  request.sampling.temperature = settings.temperature;
  request.run.formats = {ExportFormat::Glb};
  request.run.limits.wall_time = std::chrono::seconds(settings.wall_seconds);
  request.run.views.size_pixels = settings.view_size_pixels;
  request.run.views.brightness = row.brightness;
  request.place.folder = folder;
  switch (settings.preset) {
    case BenchSettings::Preset::Method:
      request.strategy = Strategy::Write;
      request.prompt.kind = PromptStyle::Kind::Method;
      request.attempts = 1;
      request.run.views.kind = ViewOptions::Kind::Method;
      break;
    case BenchSettings::Preset::Write:
      request.strategy = Strategy::Write;
      request.attempts = 3;
      request.candidates = 1;
      request.verified = false;
      break;
    case BenchSettings::Preset::Compose:
      request.strategy = Strategy::Compose;
      request.attempts = 1;
      request.verified = false;
      break;
    case BenchSettings::Preset::Verified: request.strategy = Strategy::Compose; break;
    case BenchSettings::Preset::Maquette: break;
  }
  if (settings.protocol > kPublishedProtocol) {
    request.run.views.kind = ViewOptions::Kind::Judge;
  }
  return request;
}

}  // namespace maquette
