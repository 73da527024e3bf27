#include "engine/prompt.h"

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "engine/complaint.h"
#include "engine/examples.h"
#include "engine_resources.h"

namespace maquette {
namespace {

constexpr std::size_t kExamples = 2;

std::string fenced(std::string_view script) {
  return fmt::format("```python\n{}\n```", trim(script));
}

std::string system_text(const PromptStyle& style) {
  switch (style.kind) {
    case PromptStyle::Kind::Default:
      return std::string(trim(engine::resource("resources/prompts/default.txt")));
    case PromptStyle::Kind::Method:
      return std::string(trim(engine::resource("resources/prompts/method.txt")));
    case PromptStyle::Kind::File: return style.system;
  }
  return style.system;
}

}  // namespace

std::string_view to_string(PromptStyle::Kind kind) {
  switch (kind) {
    case PromptStyle::Kind::Default: return "default";
    case PromptStyle::Kind::Method: return "method";
    case PromptStyle::Kind::File: return "file";
  }
  return "default";
}

std::vector<Message> first_turn(const PromptStyle& style, std::string_view instruction) {
  std::vector<Message> messages{{Role::System, system_text(style)}};
  if (style.kind == PromptStyle::Kind::Default) {
    for (const Example& example : likest_examples(instruction, kExamples)) {
      messages.push_back({Role::User, std::string(example.instruction)});
      messages.push_back({Role::Assistant, fenced(example.script)});
    }
  }
  messages.push_back({Role::User, std::string(instruction)});
  return messages;
}

std::vector<Message> repair_turn(std::vector<Message> asked, const AttemptRecord& failed) {
  asked.push_back({Role::Assistant, fenced(failed.script)});
  asked.push_back({Role::User, complaint(failed) + "\nWrite the whole script again with this "
                                                   "mended. Keep every part."});
  return asked;
}

std::string prompt_digest(const std::vector<Message>& messages) {
  Sha256 sha;
  for (const Message& message : messages) {
    sha.update(
        fmt::format("{}\n{}\n{}\n", to_string(message.role), message.text.size(), message.text));
  }
  return sha.hex();
}

}  // namespace maquette
