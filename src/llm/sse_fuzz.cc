#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "llm/chat_stream.h"
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

/// The answer in such bytes, or the error, read in pieces of `step` bytes.
std::string reply_of(std::string_view bytes, std::size_t step) {
  maquette::ChatStream stream("secret");
  const auto ignore = [](std::string_view, int) -> maquette::Result<void> { return {}; };
  while (!bytes.empty()) {
    const maquette::Result<void> fed = stream.feed(bytes.substr(0, step), ignore);
    if (!fed) {
      return fed.error().message;
    }
    bytes.remove_prefix(std::min(step, bytes.size()));
  }
  const maquette::Result<maquette::ChatReply> reply = stream.finish(ignore);
  return reply ? reply->text + "\x1f" + reply->note : reply.error().message;
}

}  // namespace

/// A stream means the same in whatever pieces it comes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string whole = events_of(bytes, bytes.size() + 1);
  const std::string pieces = events_of(bytes, 1);
  MAQUETTE_CHECK(whole == pieces);
  const std::string reply = reply_of(bytes, bytes.size() + 1);
  MAQUETTE_CHECK(reply == reply_of(bytes, 1));
  return 0;
}
