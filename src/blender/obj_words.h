#pragma once

#include <map>
#include <string>
#include <vector>

namespace maquette {

/// The name of each part or material in an OBJ or MTL file, where a name is one word. A blank
/// becomes `_`. So does a backslash at the end, which would join two lines. All results differ: a
/// name that is one word stays the same, and another name gets a number if its word is taken. The
/// worker's obj_names.py names the file's parts and materials by the same rules.
[[nodiscard]] std::map<std::string, std::string> obj_words(std::vector<std::string> names);

}  // namespace maquette
