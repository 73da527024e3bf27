#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// True when the bytes are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The text with every ill-formed byte replaced by U+FFFD.
[[nodiscard]] std::string to_utf8(std::string_view bytes);

/// The longest prefix of at most `max_bytes` that ends at a character's end.
[[nodiscard]] std::string_view utf8_prefix(std::string_view text, std::size_t max_bytes);

/// Without white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// The text with ASCII capital letters made small.
[[nodiscard]] std::string to_lower(std::string_view text);

/// The lines without their ends (\n or \r\n); the last one may be empty.
[[nodiscard]] std::vector<std::string_view> split_lines(std::string_view text);

/// Lower-case words joined by '-', safe as a file name, at most `max_bytes`: "a-red-mug". Text
/// without a letter or digit of ASCII gives "design".
[[nodiscard]] std::string slug(std::string_view text, std::size_t max_bytes = 40);

/// "12 ok · 1 timeout".
[[nodiscard]] std::string counts_text(const std::map<std::string, std::size_t>& counts);

/// "1.1 GB" (powers of 1000, as disks and downloads are sold).
[[nodiscard]] std::string human_bytes(std::uint64_t bytes);

/// "0.8 s", "12 s", "3 min 05 s", "1 h 02 min".
[[nodiscard]] std::string human_duration(std::chrono::milliseconds duration);

}  // namespace maquette
