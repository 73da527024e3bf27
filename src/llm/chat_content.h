#pragma once

#include <string>
#include <vector>

#include "base/json.h"

namespace maquette {

/// The contents of a chat completion's messages, put together from whole messages or from pieces.
/// Providers send content as text or as a list of typed parts, and thoughts under several names.
struct ChatContent {
  struct ToolCall {
    std::string name;
    std::string arguments;  ///< JSON text.
  };

  std::string thoughts;
  std::string refusal;
  std::vector<ToolCall> calls;
  std::string other_type;  ///< Type of a part that is not text, such as "image_url".

  /// Adds a message or a delta and returns the text that it adds to the answer.
  [[nodiscard]] std::string take(const Json& message);

 private:
  void take_calls(const Json& message);
};

}  // namespace maquette
