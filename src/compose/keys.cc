#include "compose/keys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maquette {
namespace {

constexpr std::array kRelations = {
    RelationKind::On,      RelationKind::Under,     RelationKind::Inside, RelationKind::LeftOf,
    RelationKind::RightOf, RelationKind::InFrontOf, RelationKind::Behind, RelationKind::Against,
    RelationKind::Between, RelationKind::Around};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kMeanings = {{
    {"beside", "right_of"},
    {"next_to", "right_of"},
    {"in", "inside"},
    {"above", "on"},
    {"below", "under"},
    {"in_front", "in_front_of"},
}};

std::vector<std::string> make_common_keys() {
  std::vector<std::string> keys;
  for (const RelationKind kind : kRelations) {
    keys.emplace_back(to_string(kind));
  }
  for (const char* key :
       {"count", "at", "rotate", "align", "gap", "offset", "facing", "toy", "fit"}) {
    keys.emplace_back(key);
  }
  return keys;
}

}  // namespace

const std::vector<std::string>& common_keys() {
  static const std::vector<std::string> keys = make_common_keys();
  return keys;
}

bool is_common_key(std::string_view key) {
  return std::ranges::find(common_keys(), key) != common_keys().end();
}

std::optional<RelationKind> relation_called(std::string_view key) {
  const auto* const found =
      std::ranges::find_if(kRelations, [&](RelationKind kind) { return to_string(kind) == key; });
  return found == kRelations.end() ? std::nullopt : std::optional(*found);
}

std::string_view common_key_meant_by(std::string_view word) {
  for (const auto& [spelled, meant] : kMeanings) {
    if (spelled == word) {
      return meant;
    }
  }
  return {};
}

}  // namespace maquette
