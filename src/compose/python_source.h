#pragma once

#include <set>
#include <string_view>
#include <vector>

namespace maquette {

/// A top-level function, class or assignment with the comment lines right above it. A file's first
/// comment, when a blank line follows, is one without a name.
struct PythonDefinition {
  std::string_view name;
  std::string_view text;  ///< Without blank lines at its ends; lives as long as the source.
};

/// The definitions of a Python file of ours, in its order. It is not read as Python: a line that
/// starts with a letter, '_', '@' or '#' begins one.
[[nodiscard]] std::vector<PythonDefinition> python_definitions(std::string_view source);

/// All identifiers in the text that '(' follows: the functions that it calls, and a few more.
[[nodiscard]] std::set<std::string_view> names_called(std::string_view text);

/// All identifiers in the text, those in its strings and comments included.
[[nodiscard]] std::set<std::string_view> names_used(std::string_view text);

}  // namespace maquette
