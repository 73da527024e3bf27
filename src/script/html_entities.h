#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// Decodes `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&#39;` and the like when one of them stands outside
/// the script's strings and comments, where it is not valid Python. Otherwise the script stays
/// unchanged. Pure.
[[nodiscard]] std::string decode_entities(std::string script);

/// The text with tags around code (<pre>, <code class="...">, </answer>) replaced by line ends.
[[nodiscard]] std::string without_code_tags(std::string_view text);

}  // namespace maquette
