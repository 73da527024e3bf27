#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "llm/sse.h"

namespace {

/// All events of a stream fed in pieces of `step` bytes, or "error".
std::string events_of(std::string_view bytes, std::size_t step) {
  maquette::SseParser parser(4096);
  std::string seen;
  const auto keep = [&seen](const maquette::SseEvent& event) -> maquette::Result<void> {
    seen.append(event.type).append("\x1f").append(event.data).append("\x1e");
    return {};
  };
  while (!bytes.empty()) {
    if (!parser.feed(bytes.substr(0, step), keep)) {
      return "error";
    }
    bytes.remove_prefix(std::min(step, bytes.size()));
  }
  return seen;
}

}  // namespace

/// A stream means the same in whatever pieces it comes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string whole = events_of(bytes, bytes.size() + 1);
  const std::string pieces = events_of(bytes, 1);
  MAQUETTE_CHECK(whole == pieces);
  return 0;
}
