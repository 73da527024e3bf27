#include "compose/card_json.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace maquette::card_json {

tl::unexpected<Error> wrong(std::string_view key, std::string_view what) {
  return fail(ErrorCode::InvalidArgument, fmt::format("`{}` {}", key, what));
}

Result<const CardJson*> field(const CardJson& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end()) {
    return wrong(key, "is missing");
  }
  return &*found;
}

Result<std::string> text_field(const CardJson& json, const char* key) {
  MAQUETTE_TRY(const CardJson* value, field(json, key));
  if (!value->is_string() || value->get_ref<const std::string&>().empty()) {
    return wrong(key, "is no text");
  }
  return value->get<std::string>();
}

Result<double> number_field(const CardJson& json, const char* key) {
  MAQUETTE_TRY(const CardJson* value, field(json, key));
  if (!value->is_number()) {
    return wrong(key, "is no number");
  }
  return value->get<double>();
}

Result<std::vector<std::string>> texts_field(const CardJson& json, const char* key) {
  MAQUETTE_TRY(const CardJson* value, field(json, key));
  if (!value->is_array() ||
      !std::ranges::all_of(*value, [](const CardJson& each) { return each.is_string(); })) {
    return wrong(key, "is no list of texts");
  }
  return value->get<std::vector<std::string>>();
}

Result<void> only_keys(const CardJson& json, std::initializer_list<std::string_view> known) {
  for (const auto& [key, value] : json.items()) {
    if (std::ranges::find(known, key) == known.end()) {
      return wrong(key, "is no key of a card");
    }
  }
  return {};
}

}  // namespace maquette::card_json
