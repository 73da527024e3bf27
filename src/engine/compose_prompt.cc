#include "engine/compose_prompt.h"

#include <fmt/format.h>

#include "base/text.h"
#include "compose/signature.h"
#include "engine/complaint.h"
#include "engine_resources.h"

namespace maquette {
namespace {

std::string signatures(const std::vector<const Component*>& components) {
  std::string lines;
  for (const Component* component : components) {
    lines += signature(component->card) + '\n';
  }
  return lines;
}

std::string question(std::string_view instruction, const std::vector<const Component*>& shown) {
  return shown.empty() ? std::string(instruction)
                       : fmt::format("Also there:\n{}\n{}", signatures(shown), instruction);
}

/// Paragraphs of resources/prompts/compose_examples.txt: a line "# components shown", the request,
/// then the calls.
std::vector<Message> example_turns(const ComponentLibrary& library) {
  std::vector<Message> turns;
  std::string_view rest = engine::resource("resources/prompts/compose_examples.txt");
  while (!trim(rest).empty()) {
    const std::size_t end = std::min(rest.find("\n\n"), rest.size());
    std::string_view paragraph = trim(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 2, rest.size()));
    const std::size_t shown_end = paragraph.find('\n');
    const std::size_t request_end = paragraph.find('\n', shown_end + 1);
    MAQUETTE_CHECK(paragraph.starts_with('#') && request_end != std::string_view::npos);
    std::vector<const Component*> shown;
    std::string_view names = paragraph.substr(1, shown_end - 1);
    while (!trim(names).empty()) {
      names = trim(names);
      const std::size_t space = std::min(names.find(' '), names.size());
      shown.push_back(library.find(names.substr(0, space)));
      MAQUETTE_CHECK(shown.back() != nullptr);
      names.remove_prefix(space);
    }
    const std::string_view request = paragraph.substr(shown_end + 1, request_end - shown_end - 1);
    turns.push_back({Role::User, question(request, shown)});
    turns.push_back({Role::Assistant, std::string(paragraph.substr(request_end + 1))});
  }
  return turns;
}

}  // namespace

std::vector<Message> compose_turn(std::string_view instruction, const Offer& offer,
                                  const ComponentLibrary& library) {
  std::vector<Message> messages{
      {Role::System,
       fmt::format("{}\nComponents:\n{}", engine::resource("resources/prompts/compose.txt"),
                   signatures(always_offered(library)))}};
  for (Message& message : example_turns(library)) {
    messages.push_back(std::move(message));
  }
  messages.push_back({Role::User, question(instruction, offer.shown)});
  return messages;
}

std::vector<Message> compose_repair_turn(std::vector<Message> asked, const AttemptRecord& failed) {
  asked.push_back({Role::Assistant, std::string(utf8_prefix(failed.program, 4000))});
  asked.push_back({Role::User, complaint(failed) + "\nWrite all calls again with this mended. "
                                                   "Keep every thing."});
  return asked;
}

}  // namespace maquette
