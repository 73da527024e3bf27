#include "engine/composer.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "brief/part_words.h"
#include "compose/expand.h"
#include "compose/grammar.h"
#include "compose/plan.h"
#include "compose/plan_parts.h"
#include "compose/program.h"
#include "compose/settle_parts.h"
#include "engine/compose_prompt.h"
#include "script/thoughts.h"

namespace maquette {
namespace {

/// Answers that go on for longer repeat themselves.
constexpr int kProgramTokens = 240;

/// Names that a program may give to items: the things and parts that the instruction speaks of.
std::vector<std::string> names_of(const Brief& brief) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view noun) {
    std::string name = slug(noun, 24);
    std::ranges::replace(name, '-', '_');
    names.push_back(std::move(name));
  };
  for (const StatedThing& thing : brief.things) {
    add(thing.noun);
    for (const StatedPart& part : thing.parts) {
      add(part.noun);
    }
  }
  return names;
}

}  // namespace

Composer::Composer(std::string_view instruction, const ComponentLibrary& library, Brief brief,
                   Offer offer, bool with_grammar)
    : instruction_(instruction),
      library_(&library),
      brief_(std::move(brief)),
      offer_(std::move(offer)),
      with_grammar_(with_grammar) {
  for (const ThingOffer& thing : offer_.things) {
    components_.push_back(thing.component);
  }
}

Result<Composer> Composer::begin(std::string_view instruction, const ComponentLibrary& library,
                                 ComponentIndex& index, bool with_grammar) {
  Brief brief = settle_parts(read_brief(instruction, ComponentLibrary::knows), library);
  MAQUETTE_TRY(Offer offer, offer_components(brief, instruction, library, index));
  return Composer(instruction, library, std::move(brief), std::move(offer), with_grammar);
}

bool Composer::understood() const {
  return brief_.unread.empty() && all_exact();
}

bool Composer::all_exact() const {
  return !offer_.things.empty() && std::ranges::all_of(offer_.things, [](const ThingOffer& thing) {
    return thing.fit == Fit::Exact;
  });
}

bool Composer::has_first() const {
  return !components_.empty() &&
         std::ranges::all_of(components_, [](const Component* each) { return each != nullptr; });
}

AttemptRecord Composer::first() const {
  AttemptRecord attempt{.turn = Turn::Reading, .way = "compose"};
  finish(attempt, bare_plan(wish()));
  return attempt;
}

GenerationRequest Composer::question(const Sampling& sampling) const {
  GenerationRequest request{.messages = compose_turn(instruction_, offer_, *library_),
                            .sampling = sampling};
  request.fixed_messages = request.messages.size() - 1;
  request.sampling.max_tokens = std::min(sampling.max_tokens, kProgramTokens);
  if (with_grammar_) {
    request.grammar = grammar();
  }
  return request;
}

GenerationRequest Composer::repair(const Sampling& sampling, const AttemptRecord& failed) const {
  GenerationRequest request = question(sampling);
  request.messages = compose_repair_turn(std::move(request.messages), failed);
  return request;
}

std::string Composer::grammar() const {
  std::vector<const Card*> cards;
  for (const Component* component : offer_.allowed) {
    cards.push_back(&component->card);
  }
  const bool from_parts = std::ranges::any_of(
      offer_.things, [](const ThingOffer& thing) { return thing.fit != Fit::Exact; });
  return program_grammar(cards, names_of(brief_), from_parts || offer_.things.empty());
}

void Composer::read(AttemptRecord& attempt, FinishReason /*finish*/) const {
  const ParsedProgram parsed = parse_program(separate_thoughts(attempt.answer).answer);
  CheckedPlan checked = check_program(parsed.program, *library_);
  std::vector<Note> notes = parsed.notes;
  notes.insert(notes.end(), checked.notes.begin(), checked.notes.end());
  for (const Note& note : notes) {
    attempt.notes.push_back(fmt::format("line {}: {}", note.line, note.text));
  }
  if (checked.plan.items.empty()) {
    attempt.outcome = Outcome::NoCode;
    attempt.failure = ScriptFailure{.message = "the answer holds no call of a component"};
    return;
  }
  finish(attempt, std::move(checked.plan));
}

/// Things and parts that neither their own component, nor one of their kind, nor solids make.
std::map<std::string, std::string> Composer::stand_ins_of(const Plan& plan) const {
  std::map<std::string, std::string> found;
  const auto look_at = [&](const PlannedItem& item, const Component* offered,
                           std::string_view noun) {
    const Component* component = library_->find(item.component);
    const bool is_plain = component == nullptr || component->card.is_plain();
    if (!is_plain && component != offered && component != library_->find_called(noun)) {
      std::string other = component->card.name;
      std::ranges::replace(other, '_', ' ');
      found.emplace(item.name, std::move(other));
    }
  };
  const std::vector<int> items = items_of_things(plan, wish());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const StatedThing& thing = brief_.things[i];
    if (items[i] >= 0) {
      look_at(plan.items[static_cast<std::size_t>(items[i])], components_[i], thing.noun);
    }
    for (const StatedPart& part : thing.parts) {
      const auto item = std::ranges::find_if(plan.items, [&](const PlannedItem& each) {
        return same_noun(without_number(each.name), part.noun);
      });
      if (item != plan.items.end()) {
        look_at(*item, nullptr, part.noun);
      }
    }
  }
  return found;
}

void Composer::finish(AttemptRecord& attempt, Plan plan) const {
  for (std::string& said : complete_plan(plan, wish(), *library_)) {
    attempt.notes.push_back(std::move(said));
  }
  attempt.stand_ins = stand_ins_of(plan);
  attempt.nameless_parts = nameless_parts(plan, brief_, *library_);
  attempt.program = to_program(plan);
  attempt.script = expand(plan, *library_, instruction_);
}

}  // namespace maquette
