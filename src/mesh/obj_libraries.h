#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// The names that the `mtllib` statements of an OBJ file give, each once, in the file's order. A
/// name may contain blanks. If one statement has several names, each ends in `.mtl`.
[[nodiscard]] std::vector<std::string> obj_library_names(std::string_view bytes);

/// The material libraries of an OBJ file.
struct ObjLibraries {
  std::string text;  ///< Text of all libraries that could be read, one after the other.
  std::vector<std::string> notes;  ///< Libraries that could not be read, with reasons.
};

/// Reads the libraries that an OBJ file names: relative to its folder, else by their last name in
/// that folder. If all of them are missing, reads `x.mtl` beside `x.obj`. A library that is missing
/// or cannot be read is a note, never an error.
[[nodiscard]] ObjLibraries read_obj_libraries(const std::filesystem::path& obj,
                                              std::string_view bytes);

}  // namespace maquette
