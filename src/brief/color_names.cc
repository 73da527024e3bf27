#include "brief/color_names.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"
#include "base/srgb.h"
#include "brief_resources.h"

namespace maquette {
namespace {

double hex_byte(std::string_view digits) {
  int value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  MAQUETTE_CHECK(read.ptr == digits.data() + digits.size());
  return value / 255.0;
}

NamedColor read_color(const std::string& name, const nlohmann::ordered_json& json) {
  NamedColor color;
  color.name = name;
  const std::string srgb = json.at("srgb");
  for (std::size_t i = 0; i < 3; ++i) {
    color.rgb[i] = linear_from_srgb(hex_byte(std::string_view(srgb).substr(1 + 2 * i, 2)));
  }
  color.metal = json.value("metal", 0.0);
  color.rough = json.value("rough", 0.5);
  color.material = json.contains("metal") || json.contains("rough");
  color.words = json.at("words").get<std::vector<std::string>>();
  return color;
}

std::vector<NamedColor> read_palette() {
  const std::string_view text = brief::resource("resources/compose/palette.json");
  const auto all = nlohmann::ordered_json::parse(text);
  std::vector<NamedColor> colors;
  for (const auto& [name, json] : all.items()) {
    colors.push_back(read_color(name, json));
  }
  return colors;
}

/// Lower case, single spaces, British: "DARK_GRAY" is "dark grey".
std::string plain_words(std::string_view words) {
  std::string plain;
  for (const char c : words) {
    const bool gap = c == '_' || c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!gap) {
      plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!plain.empty() && plain.back() != ' ') {
      plain += ' ';
    }
  }
  if (plain.ends_with(' ')) {
    plain.pop_back();
  }
  if (plain == "gray" || plain.ends_with(" gray")) {
    plain[plain.size() - 2] = 'e';
  }
  return plain;
}

std::map<std::string, const NamedColor*> index_palette() {
  std::map<std::string, const NamedColor*> index;
  for (const NamedColor& color : palette()) {
    index.emplace(plain_words(color.name), &color);
    for (const std::string& word : color.words) {
      index.emplace(plain_words(word), &color);
    }
  }
  return index;
}

}  // namespace

std::span<const NamedColor> palette() {
  static const std::vector<NamedColor> colors = read_palette();
  return colors;
}

const NamedColor* find_color(std::string_view words) {
  static const std::map<std::string, const NamedColor*> index = index_palette();
  const auto found = index.find(plain_words(words));
  return found == index.end() ? nullptr : found->second;
}

}  // namespace maquette
