#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "compose/value.h"

namespace maquette {

enum class ParameterType { Length, Angle, Count, Ratio, Switch, Color, Text, Choice, Points };

[[nodiscard]] std::string_view to_string(ParameterType type);

struct Parameter {
  std::string name;
  ParameterType type = ParameterType::Length;
  Value fallback;       ///< The default; empty text for a colour that follows `follows`.
  std::string follows;  ///< The parameter whose colour it takes when it is not given.
  double minimum = 0;   ///< For Length, Angle, Count and Ratio; metres and degrees.
  double maximum = 0;
  char axis = 0;  ///< 'x', 'y' or 'z' when it is the item's whole size along it, else 0.
  std::vector<std::string> choices;
  std::vector<std::string> words;  ///< Words of an instruction that set it.
};

/// Size classes, small to large: tiny fits a hand, tabletop stands on a table, furniture fits a
/// room, room is as large as one; any is what solids are.
enum class SizeClass { Tiny, Tabletop, Furniture, Room, Any };

struct CardExample {
  std::string request;
  std::string program;
};

/// What a component says of itself: the JSON in its file's docstring (resources/components).
struct Card {
  std::string name;
  std::string summary;
  std::string category;  ///< "solid", "archetype", or a field such as "kitchen".
  SizeClass size = SizeClass::Any;
  bool has_front = false;
  std::vector<std::string> synonyms;
  std::vector<std::string> kind_of;
  std::vector<std::string> not_for;
  std::vector<Parameter> parameters;
  std::vector<std::string> parts;
  std::vector<std::string> ports;
  std::vector<CardExample> examples;

  [[nodiscard]] const Parameter* parameter(std::string_view key) const;
  [[nodiscard]] bool has_port(std::string_view kind) const;

  /// Whether it has that part, or a switch or count for it: "backrest" of a chair with a back.
  [[nodiscard]] bool has_part(std::string_view noun) const;

  /// A solid or an archetype, of which other things are put together.
  [[nodiscard]] bool is_plain() const;
};

/// Reads the card of the component `name` from its source without running it. InvalidArgument names
/// the component and the key that is missing or wrong.
[[nodiscard]] Result<Card> parse_card(std::string_view name, std::string_view source);

}  // namespace maquette
