#pragma once

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace maquette {

/// Prints a command's result on standard output, as indented JSON and a line end.
inline void print_result(const Json& json) {
  fmt::print("{}\n", dump_json(json, 2));
}

}  // namespace maquette
