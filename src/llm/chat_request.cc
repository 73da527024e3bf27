#include "llm/chat_request.h"

#include <limits>

#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/json.h"

namespace maquette {
namespace {

/// Text alone, or text and then the pictures.
Json content_of(const Message& message) {
  if (message.images.empty()) {
    return message.text;
  }
  Json parts = Json::array({{{"type", "text"}, {"text", message.text}}});
  for (const std::string& image : message.images) {
    const std::string url = "data:image/png;base64," + base64(image);
    parts.push_back({{"type", "image_url"}, {"image_url", {{"url", url}}}});
  }
  return parts;
}

/// The body with the schema as it is written: Json sorts keys, and an answer comes in the order of
/// the schema's.
std::string with_schema(std::string body, const std::string& schema) {
  body.pop_back();
  return body + R"(,"response_format":{"type":"json_schema","json_schema":)" +
         R"({"name":"answer","strict":true,"schema":)" + schema + "}}}";
}

}  // namespace

std::string chat_request_body(const GenerationRequest& request, std::size_t candidate,
                              const std::string& model) {
  Json messages = Json::array();
  for (const Message& message : request.messages) {
    messages.push_back({{"role", to_string(message.role)}, {"content", content_of(message)}});
  }
  constexpr std::uint64_t kMaxSeed = std::numeric_limits<std::int64_t>::max();
  Json body = {{"model", model},
               {"messages", std::move(messages)},
               {"temperature", request.sampling.temperature},
               {"top_p", request.sampling.top_p},
               {"max_tokens", request.sampling.max_tokens},
               {"seed", (request.sampling.seed + candidate) & kMaxSeed},
               {"stream", true},
               {"stream_options", {{"include_usage", true}}}};
  if (!request.stop.empty()) {
    body["stop"] = request.stop;
  }
  if (!request.grammar.empty()) {
    body["grammar"] = request.grammar;
  }
  return request.json_schema.empty() ? dump_json(body)
                                     : with_schema(dump_json(body), request.json_schema);
}

}  // namespace maquette
