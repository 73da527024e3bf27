#include "compose/python_text.h"

#include <algorithm>
#include <cstdint>
#include <variant>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"

namespace maquette {
namespace {

struct Character {
  std::string_view bytes;
  std::uint32_t code = 0;
};

/// The first character of well-formed, non-empty UTF-8.
Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const std::size_t size = byte(0) < 0x80 ? 1U : byte(0) < 0xe0 ? 2U : byte(0) < 0xf0 ? 3U : 4U;
  std::uint32_t code = size == 1 ? byte(0) : byte(0) & (0x7fU >> size);
  for (std::size_t at = 1; at < size; ++at) {
    code = code << 6U | (byte(at) & 0x3fU);
  }
  return {text.substr(0, size), code};
}

bool is_control(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
}

/// Zero-width characters and those that reorder what is read; the joiners of scripts and emoji are
/// none of them.
bool is_hidden(std::uint32_t code) {
  return code == 0xad || code == 0x61c || code == 0x180e || code == 0x200b || code == 0x200e ||
         code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
         (code >= 0x2060 && code <= 0x206f) || code == 0xfeff ||
         (code >= 0xfff9 && code <= 0xfffb) || (code >= 0xe0000 && code <= 0xe0fff);
}

struct WritePythonValue {
  std::string operator()(double value) const { return python_number(value); }
  std::string operator()(bool value) const { return value ? "True" : "False"; }
  std::string operator()(const std::string& value) const { return python_text(value); }
  std::string operator()(const Color& value) const {
    return value.name.empty()
               ? fmt::format("({:.4g}, {:.4g}, {:.4g})", value.rgb[0], value.rgb[1], value.rgb[2])
               : value.name;
  }
  std::string operator()(const std::vector<Point>& value) const {
    std::vector<std::string> written;
    for (const Point& point : value) {
      std::vector<std::string> numbers;
      std::ranges::transform(point, std::back_inserter(numbers), python_number);
      written.push_back(fmt::format("({})", fmt::join(numbers, ", ")));
    }
    return fmt::format("[{}]", fmt::join(written, ", "));
  }
};

}  // namespace

std::string python_number(double value) {
  return value == 0 ? "0" : fmt::format("{:.6g}", value);
}

std::string python_text(std::string_view text) {
  const std::string well_formed = to_utf8(text);
  std::string written = "\"";
  std::string_view rest = well_formed;
  while (!rest.empty()) {
    const Character next = first_character(rest);
    rest.remove_prefix(next.bytes.size());
    if (next.code == '"' || next.code == '\\') {
      written += '\\';
      written += next.bytes;
    } else if (next.code == '\n') {
      written += "\\n";
    } else if (is_control(next.code) || is_hidden(next.code)) {
      written += next.code > 0xffff ? fmt::format("\\U{:08x}", next.code)
                                    : fmt::format("\\u{:04x}", next.code);
    } else {
      written += next.bytes;
    }
  }
  return written + "\"";
}

std::string python_value(const Value& value) {
  return std::visit(WritePythonValue{}, value);
}

std::string plain_line(std::string_view text, std::size_t max_bytes) {
  const std::string well_formed = to_utf8(text);
  std::string line;
  bool blank = false;
  std::string_view rest = well_formed;
  while (!rest.empty() && line.size() < max_bytes) {
    const Character next = first_character(rest);
    rest.remove_prefix(next.bytes.size());
    if (is_control(next.code) || next.code == ' ') {
      blank = !line.empty();
    } else if (!is_hidden(next.code)) {
      line += blank ? " " : "";
      line += next.bytes;
      blank = false;
    }
  }
  return std::string(utf8_prefix(line, max_bytes));
}

}  // namespace maquette
