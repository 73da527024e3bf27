#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "brief/brief.h"
#include "brief/token.h"

namespace maquette::brief {

struct RelationPhrase {
  BriefRelationKind kind = BriefRelationKind::On;
  bool reversed = false;   ///< "surrounded by": what follows is the subject.
  bool no_object = false;  ///< "on the left", "on top": says where without saying of what.
  std::size_t end = 0;     ///< One past its last token.
};

/// Reads the preposition that begins at `at`: "on", "on top of", "to the left of", "surrounded by".
[[nodiscard]] std::optional<RelationPhrase> read_relation(std::span<const Token> tokens,
                                                          std::size_t at);

}  // namespace maquette::brief
