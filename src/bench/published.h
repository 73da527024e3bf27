#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace maquette {

/// One system's published figures on one set of CADBench. Comparable only with rows of the same
/// judge.
struct PublishedRow {
  std::string work;
  std::string system;
  std::string judge;
  std::string set;                 ///< "Sim" or "Wild".
  std::vector<double> dimensions;  ///< Attributes, spatial, instruction; empty where not published.
  double average = 0;
  std::optional<double> deviation;
  std::optional<double> e_syntax;  ///< A share.
  std::string note;
};

/// The tables of the paper (its main table and its rounds) and of later works that use CADBench
/// (resources/bench/published.json).
[[nodiscard]] Result<std::vector<PublishedRow>> published_rows();

}  // namespace maquette
