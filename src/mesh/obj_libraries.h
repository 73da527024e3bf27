#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace maquette {

/// The names that the `mtllib` statements of an OBJ file give, each once, in the file's order. A
/// name may hold blanks; several in one statement end in `.mtl` each.
[[nodiscard]] std::vector<std::string> obj_library_names(std::string_view bytes);

/// The material libraries of an OBJ file.
struct ObjLibraries {
  std::string text;                ///< Of all that could be read, one after the other.
  std::vector<std::string> notes;  ///< Which could not be read, and why.
};

/// Reads the libraries that an OBJ file names: relative to its folder, and else by their last name
/// in it. Where none of them is there, `x.mtl` beside `x.obj`. A library that is missing or cannot
/// be read is a note, never an error.
[[nodiscard]] ObjLibraries read_obj_libraries(const std::filesystem::path& obj,
                                              std::string_view bytes);

}  // namespace maquette
