#include "bench/fill_form.h"

#include <nlohmann/json.hpp>

namespace maquette {

std::string fill_form(std::string_view form,
                      const std::map<std::string_view, std::string_view>& values) {
  std::string text;
  while (true) {
    const std::size_t open = form.find("{{");
    text += form.substr(0, open);
    if (open == std::string_view::npos) {
      return text;
    }
    const std::size_t close = form.find("}}", open);
    MAQUETTE_CHECK(close != std::string_view::npos);
    const auto value = values.find(form.substr(open + 2, close - open - 2));
    MAQUETTE_CHECK(value != values.end());
    text += value->second;
    form.remove_prefix(close + 2);
  }
}

std::string json_in_page(const Json& json) {
  std::string text;
  for (const char c : dump_json(json)) {
    text += c == '<' ? std::string("\\u003c") : std::string(1, c);
  }
  return text;
}

}  // namespace maquette
