#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/plan.h"

namespace maquette {

/// The keys that every component has; no parameter may be called so.
[[nodiscard]] const std::vector<std::string>& common_keys();
[[nodiscard]] bool is_common_key(std::string_view key);

/// The relation that a common key spells ("on", "left_of").
[[nodiscard]] std::optional<RelationKind> relation_called(std::string_view key);

/// The common key that another word stands for: "right_of" for "beside"; empty for other words.
[[nodiscard]] std::string_view common_key_meant_by(std::string_view word);

}  // namespace maquette
