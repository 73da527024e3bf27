#include "bench/judge_material.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "bench/protocol.h"
#include "report/picture.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kListedParts = 16;
/// As worker/cameras.py takes them: sides, underside, ends of a long thing.
constexpr std::array<std::string_view, 7> kJudgeViews{
    "from the front right, a little above", "from the back right, a little above",
    "from the back left, a little above",   "from the front left, a little above",
    "from the front right, below",          "one end of it, close up",
    "the other end of it, close up"};

using Size = std::array<double, 3>;

double product(const Size& size) {
  return size[0] * size[1] * size[2];
}

std::string size_text(const Size& size) {
  return fmt::format("{:.3g} x {:.3g} x {:.3g}", size[0], size[1], size[2]);
}

/// A name from the script, which may hold anything, in one line.
std::string one_line(std::string name) {
  std::ranges::replace_if(
      name, [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return std::string(utf8_prefix(name, 80));
}

struct SizedPart {
  std::string name;
  Size size{};
};

Result<Size> read_size(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (!json.is_object() || found == json.end() || !found->is_array() || found->size() != 3 ||
      !std::ranges::all_of(*found, [](const Json& value) { return value.is_number(); })) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("`{}` is not a list of three numbers", key));
  }
  return Size{(*found)[0].get<double>(), (*found)[1].get<double>(), (*found)[2].get<double>()};
}

Result<std::vector<SizedPart>> read_parts(const Json& facts) {
  std::vector<SizedPart> parts;
  for (const Json& json : facts.value("parts", Json::array())) {
    SizedPart part;
    MAQUETTE_TRY(part.name, json_field<std::string>(json, "name"));
    MAQUETTE_TRY(part.size, read_size(json, "dimensions"));
    parts.push_back(std::move(part));
  }
  std::ranges::stable_sort(parts, std::greater<>(),
                           [](const SizedPart& part) { return product(part.size); });
  return parts;
}

Result<std::string> sizes_in_words(const Json& facts) {
  const Json bounds = facts.value("bounds", Json::object());
  MAQUETTE_TRY(const Size low, read_size(bounds, "min"));
  MAQUETTE_TRY(const Size high, read_size(bounds, "max"));
  MAQUETTE_TRY(const std::vector<SizedPart> parts, read_parts(facts));
  std::string text = fmt::format(
      "Measured on the model, in metres, width (x) x depth (y) x height (z): {}.\n"
      "Its {} part{}{}, each with the name that the script gave it:",
      size_text({high[0] - low[0], high[1] - low[1], high[2] - low[2]}), parts.size(),
      parts.size() == 1 ? "" : "s",
      parts.size() > kListedParts ? fmt::format(", the largest {}", kListedParts) : "");
  for (std::size_t i = 0; i < std::min(parts.size(), kListedParts); ++i) {
    text += fmt::format("\n| {}: {}", one_line(parts[i].name), size_text(parts[i].size));
  }
  return text;
}

/// Of the sample's facts.json; empty where a sample has none.
Result<std::string> read_sizes(const Sample& sample) {
  const fs::path path = sample.folder / "v1" / "facts.json";
  std::error_code ignored;
  if (!fs::exists(path, ignored)) {
    return std::string();
  }
  const auto here = [&](Error error) { return std::move(error).with_context(path.string()); };
  MAQUETTE_TRY(const std::string text, read_file(path));
  MAQUETTE_TRY(const Json facts, parse_json(text).map_error(here));
  if (!facts.is_object()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{}: not an object", path.string()));
  }
  return sizes_in_words(facts).map_error(here);
}

/// Which of the sample's views: the first of the judge's, which come in the order of what they
/// show, and of others some from all around.
std::vector<std::size_t> chosen_views(const Sample& sample, const JudgeViews& views) {
  const auto wanted = static_cast<std::size_t>(std::max(views.count, 0));
  if (views.protocol == kPublishedProtocol) {
    return evenly_spaced(sample.views.size(), wanted);
  }
  std::vector<std::size_t> first;
  for (std::size_t i = 0; i < std::min(sample.views.size(), wanted); ++i) {
    first.push_back(i);
  }
  return first;
}

Result<void> read_pictures(const Sample& sample, const JudgeViews& views, JudgeMaterial& material) {
  const std::vector<std::size_t> chosen = chosen_views(sample, views);
  std::uint8_t ground = kLightGround;
  if (views.protocol > kPublishedProtocol) {
    std::vector<fs::path> files;
    for (const std::size_t index : chosen) {
      files.push_back(sample.folder / sample.views[index]);
      material.captions.emplace_back(index < kJudgeViews.size() ? kJudgeViews[index] : "");
    }
    MAQUETTE_TRY(ground, ground_apart_from(files));
  }
  for (const std::size_t index : chosen) {
    MAQUETTE_TRY(const Picture view, read_picture(sample.folder / sample.views[index], ground));
    MAQUETTE_TRY(std::string bytes, png_bytes(shrink(view, views.size_pixels)));
    material.pictures.push_back(std::move(bytes));
  }
  return {};
}

}  // namespace

int most_views(int protocol) {
  constexpr int kPublishedViews = 4;
  return protocol == kPublishedProtocol ? kPublishedViews : static_cast<int>(kJudgeViews.size());
}

std::vector<std::size_t> evenly_spaced(std::size_t count, std::size_t wanted) {
  const std::size_t taken = std::min(count, wanted);
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < taken; ++i) {
    const std::size_t gaps = std::max<std::size_t>(taken - 1, 1);
    indices.push_back((i * (count - 1) * 2 + gaps) / (gaps * 2));
  }
  return indices;
}

Result<JudgeMaterial> read_material(const Sample& sample, const JudgeViews& views) {
  JudgeMaterial material{.protocol = views.protocol};
  MAQUETTE_TRY(material.script, read_script(sample));
  MAQUETTE_TRY(material.program, read_program(sample));
  if (views.protocol > kPublishedProtocol) {
    MAQUETTE_TRY(material.sizes, read_sizes(sample));
  }
  MAQUETTE_TRY_VOID(read_pictures(sample, views, material));
  return material;
}

}  // namespace maquette
