#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/card.h"

namespace maquette {

struct Component {
  Card card;
  std::string_view source;  ///< The file without its docstring; lives as long as the program.
};

/// The components that come with Maquette (resources/components), sorted by name. Read once; safe
/// from several threads.
class ComponentLibrary {
 public:
  [[nodiscard]] static const ComponentLibrary& built_in();
  /// From (name, source) pairs, for tests. The sources outlive the library.
  [[nodiscard]] static Result<ComponentLibrary> from_sources(
      const std::vector<std::pair<std::string, std::string_view>>& sources);

  [[nodiscard]] const std::vector<Component>& all() const { return components_; }
  [[nodiscard]] const Component* find(std::string_view name) const;
  /// By name, then by synonym ("coffee cup", "coffee_cup", "cups"): a thing's before an archetype's
  /// before a solid's. Null when none is called so.
  [[nodiscard]] const Component* find_called(std::string_view noun) const;
  /// Whether the built-in one has a component of that name: what read_brief() asks.
  [[nodiscard]] static bool knows(std::string_view noun);

 private:
  std::vector<Component> components_;
  std::map<std::string, std::size_t, std::less<>> called_;  ///< Names and synonyms, as plain names.
};

}  // namespace maquette
