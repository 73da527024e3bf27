#pragma once

#include <map>
#include <string>
#include <vector>

namespace maquette {

/// What each name is called in an OBJ or MTL file, where a name is one word: a blank becomes `_`,
/// and so does a backslash at the end, which would join two lines. No two names become one: a name
/// that is a word keeps it, and the others get a number where their word is taken. The worker's
/// obj_names.py names the file's parts and materials by the same rules.
[[nodiscard]] std::map<std::string, std::string> obj_words(std::vector<std::string> names);

}  // namespace maquette
