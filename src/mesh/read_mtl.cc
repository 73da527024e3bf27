#include "mesh/read_mtl.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "mesh/reading.h"
#include "mesh/worn_colours.h"

namespace maquette {
namespace {

double share(double value) {
  return std::clamp(value, 0.0, 1.0);
}

struct MtlEntry {
  SceneMaterial material;
  bool pictured = false;  ///< A picture gives its colour.
};

/// One number stands for all three.
std::optional<Vec3> take_diffuse(std::string_view rest) {
  std::string_view first = rest;
  if (const std::optional<double> grey = to_number(take_word(first)); grey && trim(first).empty()) {
    return Vec3{*grey, *grey, *grey};
  }
  return take_vec3(rest);
}

void read_statement(MtlEntry& entry, std::string_view word, std::string_view rest) {
  SceneMaterial& material = entry.material;
  if (word == "Kd") {
    if (const std::optional<Vec3> colour = take_diffuse(rest)) {
      material.source = "file";
      for (std::size_t i = 0; i < 3; ++i) {
        material.rgba[i] = share((*colour)[i]);
      }
    }
  } else if (word == "d" || word == "Tr") {
    if (const std::optional<double> value = to_number(take_word(rest))) {
      material.rgba[3] = share(word == "d" ? *value : 1.0 - *value);
    }
  } else if (word == "map_Kd" || word == "map_kd") {
    entry.pictured = true;
  }
}

}  // namespace

MaterialTable read_mtl(std::string_view text) {
  std::unordered_map<std::string, MtlEntry> entries;
  MtlEntry* current = nullptr;
  text = without_mark(text);
  while (!text.empty()) {
    std::string_view line = take_line(text);
    const std::string_view word = take_word(line);
    if (word == "newmtl") {
      const std::string name = name_from(trim(line));
      current = &entries.insert_or_assign(name, MtlEntry{unknown_colour(name)}).first->second;
    } else if (current != nullptr) {
      read_statement(*current, word, line);
    }
  }
  MaterialTable table;
  for (auto& [name, entry] : entries) {
    if (entry.pictured) {
      entry.material.source = "unknown";
    }
    table.emplace(name, std::move(entry.material));
  }
  return table;
}

}  // namespace maquette
