#include "mesh/obj_libraries.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <fmt/format.h>

#include "base/fs.h"
#include "base/text.h"
#include "mesh/obj_points.h"
#include "mesh/reading.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxLibraries = 64;
constexpr std::uint64_t kMaxLibraryBytes = 64ULL << 20;

bool ends_in_mtl(std::string_view name) {
  constexpr std::string_view kEnd = ".mtl";
  return name.size() >= kEnd.size() &&
         std::equal(kEnd.begin(), kEnd.end(), name.end() - kEnd.size(), [](char want, char have) {
           return want == (have >= 'A' && have <= 'Z' ? have - 'A' + 'a' : have);
         });
}

std::string_view without_quotes(std::string_view name) {
  const bool quoted = name.size() >= 2 && name.front() == '"' && name.back() == '"';
  return quoted ? name.substr(1, name.size() - 2) : name;
}

/// "a b.mtl c.mtl" is two names, "a b" is one.
std::vector<std::string_view> split_names(std::string_view rest) {
  std::vector<std::string_view> names;
  rest = trim(rest);
  for (std::size_t end = rest.find(' '); end != std::string_view::npos;
       end = rest.find(' ', end + 1)) {
    if (ends_in_mtl(without_quotes(rest.substr(0, end))) ||
        (rest.front() == '"' && end > 1 && rest[end - 1] == '"')) {
      names.push_back(rest.substr(0, end));
      rest = trim(rest.substr(end));
      end = 0;
    }
  }
  if (!rest.empty()) {
    names.push_back(rest);
  }
  return names;
}

/// Where the library of this name may lie. Windows writes paths with backslashes.
std::vector<fs::path> places_of(const fs::path& folder, std::string name) {
  std::replace(name.begin(), name.end(), '\\', '/');
  const fs::path named(name);
  const bool is_absolute = named.is_absolute() || (name.size() > 1 && name[1] == ':');
  std::vector<fs::path> places;
  if (!is_absolute) {
    places.push_back(folder / named);
  }
  places.push_back(folder / named.filename());
  return places;
}

/// True when the library was read or is there but cannot be read.
bool add_library(const std::vector<fs::path>& places, const std::string& name,
                 ObjLibraries& libraries) {
  const std::uint64_t room =
      kMaxLibraryBytes - std::min<std::uint64_t>(kMaxLibraryBytes, libraries.text.size());
  for (const fs::path& place : places) {
    const Result<std::string> text = read_file(place, room);
    if (text) {
      libraries.text += *text + '\n';
      return true;
    }
    if (text.error().code != ErrorCode::NotFound) {
      libraries.notes.push_back(
          fmt::format("the material library `{}` cannot be read, so its colours are unknown: {}",
                      name, text.error().message));
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<std::string> obj_library_names(std::string_view bytes) {
  std::vector<std::string> names;
  std::string joined;
  std::uint64_t number = 0;
  while (!bytes.empty()) {
    std::string_view line = take_obj_statement(bytes, joined, number);
    if (take_word(line) != "mtllib") {
      continue;
    }
    for (const std::string_view each : split_names(line)) {
      const std::string name = to_utf8(without_quotes(each));
      if (names.size() < kMaxLibraries &&
          std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
      }
    }
  }
  return names;
}

ObjLibraries read_obj_libraries(const fs::path& obj, std::string_view bytes) {
  ObjLibraries libraries;
  std::vector<std::string> missing;
  bool found = false;
  for (const std::string& name : obj_library_names(bytes)) {
    if (add_library(places_of(obj.parent_path(), name), name, libraries)) {
      found = true;
    } else {
      missing.push_back(name);
    }
  }
  const fs::path beside = fs::path(obj).replace_extension(".mtl");
  if (!found && add_library({beside}, beside.filename().string(), libraries)) {
    return libraries;
  }
  for (const std::string& name : missing) {
    libraries.notes.push_back(fmt::format(
        "the material library `{}` is missing, so its colours are unknown; put it beside the model",
        name));
  }
  return libraries;
}

}  // namespace maquette
