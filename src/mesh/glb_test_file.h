#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace maquette {

/// For tests: appends the value's bytes.
template <class T>
void put(std::string& bytes, const T& value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// For tests: a glTF binary of a document and a binary chunk.
inline std::string glb(std::string json, std::string binary) {
  json.resize((json.size() + 3) / 4 * 4, ' ');
  binary.resize((binary.size() + 3) / 4 * 4);
  std::string bytes = "glTF";
  put(bytes, std::uint32_t{2});
  put(bytes, static_cast<std::uint32_t>(12 + 8 + json.size() + 8 + binary.size()));
  put(bytes, static_cast<std::uint32_t>(json.size()));
  bytes += "JSON" + json;
  put(bytes, static_cast<std::uint32_t>(binary.size()));
  bytes += std::string("BIN\0", 4) + binary;
  return bytes;
}

}  // namespace maquette
