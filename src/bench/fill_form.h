#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/json.h"

namespace maquette {

/// A form of ours with each {{name}} replaced by its value, in one pass: what stands in a value is
/// never replaced. Every name of the form must have a value.
[[nodiscard]] std::string fill_form(std::string_view form,
                                    const std::map<std::string_view, std::string_view>& values);

/// As text that stands inside a page's element: without "<", which JSON has in its strings only and
/// which would end the element in "</script>".
[[nodiscard]] std::string json_in_page(const Json& json);

}  // namespace maquette
