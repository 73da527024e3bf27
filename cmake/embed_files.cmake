# Writes HEADER and SOURCE with the bytes of FILES (below ROOT, or absolute); see MaquetteResources.cmake.
file(WRITE ${HEADER} "#pragma once

#include <span>
#include <string_view>

namespace maquette::${NAMESPACE} {

/// The embedded file of that name; empty when there is none.
[[nodiscard]] std::string_view resource(std::string_view name);

/// The names of all embedded files.
[[nodiscard]] std::span<const std::string_view> resource_names();

}  // namespace maquette::${NAMESPACE}
")
set(arrays "")
set(cases "")
set(names "")
set(index 0)
foreach(name IN LISTS FILES)
  set(path ${name})
  cmake_path(IS_ABSOLUTE path absolute)
  if(absolute)
    cmake_path(GET path FILENAME name)
  endif()
  cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY ${ROOT})
  file(READ ${path} hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char kFile${index}[] = {${bytes}'\\0'};\n")
  string(APPEND cases "  if (name == \"${name}\") return {kFile${index}, ${size}};\n")
  string(APPEND names "    \"${name}\",\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${SOURCE} "#include \"${NAMESPACE}_resources.h\"

namespace maquette::${NAMESPACE} {
namespace {

${arrays}
constexpr std::string_view kNames[] = {
${names}};

}  // namespace

std::string_view resource(std::string_view name) {
${cases}  return {};
}

std::span<const std::string_view> resource_names() { return kNames; }

}  // namespace maquette::${NAMESPACE}
")
