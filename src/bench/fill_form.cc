#include "bench/fill_form.h"

#include "base/error.h"

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

}  // namespace maquette
