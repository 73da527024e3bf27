#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"

/// Any bytes either fail to parse, or give a value whose text parses back to the same text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto value = maquette::parse_json({reinterpret_cast<const char*>(data), size});
  if (!value) {
    return 0;
  }
  const std::string text = maquette::dump_json(*value);
  const auto again = maquette::parse_json(text);
  MAQUETTE_CHECK(again.has_value());
  MAQUETTE_CHECK(maquette::dump_json(*again) == text);
  return 0;
}
