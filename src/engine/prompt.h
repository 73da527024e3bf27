#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/design.h"
#include "core/language_model.h"

namespace maquette {

/// How a model is asked for a script.
struct PromptStyle {
  enum class Kind {
    Default,  ///< Our rules and the two likest examples.
    Method,   ///< The method's prompt in our own words (arXiv 2412.14203): no rules, no examples.
    File      ///< `system` as it is, no examples.
  };
  Kind kind = Kind::Default;
  std::string system;  ///< For File.
};

[[nodiscard]] std::string_view to_string(PromptStyle::Kind kind);

/// The conversation that asks for a script. Its first message is the same for every instruction.
[[nodiscard]] std::vector<Message> first_turn(const PromptStyle& style,
                                              std::string_view instruction);

/// `asked` goes on with a script and the complaint about it.
[[nodiscard]] std::vector<Message> repair_turn(std::vector<Message> asked,
                                               const AttemptRecord& failed);

/// Digest of a conversation, for records.
[[nodiscard]] std::string prompt_digest(const std::vector<Message>& messages);

}  // namespace maquette
