#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace maquette {

/// What a search may find a component by.
struct ComponentDocument {
  std::string name;
  std::string synonyms;  ///< Space-separated, like the rest.
  std::string kind_of;
  std::string summary;
  std::string examples;  ///< The requests, without their calls.
};

struct ComponentMatch {
  std::string name;
  double score = 0;  ///< Larger is better; only comparable within one search.
};

/// Finds components for words of an instruction. One call at a time.
class ComponentIndex {
 public:
  virtual ~ComponentIndex() = default;

  /// The best `limit` components for any of the words in `text`, best first; empty when none shares
  /// a word. `text` is any text: nothing in it is taken as a query language.
  [[nodiscard]] virtual Result<std::vector<ComponentMatch>> search(std::string_view text,
                                                                   std::size_t limit) = 0;
};

}  // namespace maquette
