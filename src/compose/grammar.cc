#include "compose/grammar.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "brief/color_names.h"

namespace maquette {
namespace {

/// Rules that no component changes. A grammar that demands a last newline makes a model ramble on,
/// so a program ends after any call.
constexpr std::string_view kCommonRules = R"gbnf(root ::= line ("\n" line){0,15}
line ::= name " = " call
length ::= number unit?
unit ::= "*cm" | "*mm" | "*m" | "*inch"
number ::= [0-9]{1,4} ("." [0-9]{1,3})?
signed ::= "-"? number
count ::= [1-9] [0-9]?
switch ::= "on" | "off"
text ::= "\"" [^"\\\n]{1,40} "\""
point ::= "(" signed ", " signed (", " signed)? ")"
points ::= "[" point (", " point){1,19} "]"
ref ::= name ("." part)?
part ::= [a-z] [a-z_]{1,20} [0-9]?
common ::= ("on" | "under" | "inside" | "left_of" | "right_of" | "in_front_of" | "behind" | "against" | "around") "=" ref | "between=(" ref ", " ref ")" | "count=" count | "at=" ("centre" | "corners" | "edges" | "ring" | "row" | "grid") | "rotate=" "-"? [0-9]{1,3} | "gap=" length | "facing=in" | "toy=on"
)gbnf";

std::string literal(std::string_view text) {
  std::string written = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      written += '\\';
    }
    written += c;
  }
  return written + '"';
}

std::string any_of(const std::set<std::string>& words) {
  std::string rule;
  for (const std::string& word : words) {
    rule += fmt::format("{}{}", rule.empty() ? "" : " | ", literal(word));
  }
  return rule;
}

/// A rule's name holds letters, digits and dashes.
std::string rule_name(std::string_view prefix, std::string_view name) {
  std::string rule = fmt::format("{}-{}", prefix, name);
  std::ranges::replace(rule, '_', '-');
  return rule;
}

/// All that the palette calls a colour, as one word each: a closed list without synonyms would turn
/// `grey` into the nearest it has, GREEN.
std::string color_rule() {
  std::set<std::string> words;
  for (const NamedColor& color : palette()) {
    for (std::string word : color.words) {
      std::ranges::replace(word, ' ', '_');
      std::ranges::replace(word, '-', '_');
      words.insert(std::move(word));
    }
  }
  return fmt::format("color ::= {}\n", any_of(words));
}

std::string value_rule(const Parameter& parameter) {
  switch (parameter.type) {
    case ParameterType::Length: return "length";
    case ParameterType::Angle: return "signed";
    case ParameterType::Count: return "count";
    case ParameterType::Ratio: return "number";
    case ParameterType::Switch: return "switch";
    case ParameterType::Color: return "color";
    case ParameterType::Text: return "text";
    case ParameterType::Points: return "points";
    case ParameterType::Choice:
      return fmt::format("({})", any_of({parameter.choices.begin(), parameter.choices.end()}));
  }
  return "text";
}

/// call-mug ::= "mug(" (key-mug (", " key-mug){0,7})? ")"
std::string component_rules(const Card& card) {
  const std::string call = rule_name("call", card.name);
  const std::string key = rule_name("key", card.name);
  std::string keys = "common";
  for (const Parameter& parameter : card.parameters) {
    keys += fmt::format(" | {} {}", literal(parameter.name + "="), value_rule(parameter));
  }
  return fmt::format("{} ::= {} ({} (\", \" {}){{0,7}})? \")\"\n{} ::= {}\n", call,
                     literal(card.name + "("), key, key, key, keys);
}

}  // namespace

std::string program_grammar(std::span<const Card* const> offered,
                            const std::vector<std::string>& names, bool free_names) {
  std::string calls;
  std::string components;
  std::set<std::string> things(names.begin(), names.end());
  for (const Card* card : offered) {
    calls += fmt::format("{}{}", calls.empty() ? "" : " | ", rule_name("call", card->name));
    components += component_rules(*card);
    things.insert(card->name);
  }
  return fmt::format("{}{}name ::= thing [0-9]?{}\nthing ::= {}\ncall ::= {}\n{}", kCommonRules,
                     color_rule(), free_names ? " | part" : "", any_of(things), calls, components);
}

}  // namespace maquette
