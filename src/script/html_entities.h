#pragma once

#include <string>
#include <string_view>

namespace maquette {

/// Decodes `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&#39;` and the like when one of them stands outside
/// the script's strings and comments, where Python has no use for it. Otherwise the script is meant
/// as it is. Pure.
[[nodiscard]] std::string decode_entities(std::string script);

/// The text with tags that stand around code (<pre>, <code class="...">, </answer>) as line ends.
[[nodiscard]] std::string without_code_tags(std::string_view text);

}  // namespace maquette
