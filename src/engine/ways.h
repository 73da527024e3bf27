#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/component_index.h"
#include "core/language_model.h"
#include "engine/composer.h"
#include "engine/designer.h"
#include "engine/write_way.h"

namespace maquette {

/// Billions of parameters as a model's name tells them: 1.5 of "qwen2.5-coder-1.5b", 8 of
/// "llama-3-8B"; 0 when it does not.
[[nodiscard]] double billions_of(std::string_view name);

/// Whether a model had better write than compose: one of 7B and more, and every endpoint's.
[[nodiscard]] bool is_large(const ModelIdentity& model);

/// The ways that a request may go.
struct Ways {
  std::unique_ptr<Composer> composer;  ///< Null when the strategy or the prompt excludes it.
  std::unique_ptr<WriteWay> writer;    ///< Null when the strategy excludes it.
  const Way* first = nullptr;
  const Way* second = nullptr;  ///< Null when there is one way only.

  [[nodiscard]] bool composes_first() const { return first == composer.get(); }
  /// The one that records call so.
  [[nodiscard]] const Way& named(std::string_view name) const;
  /// The other one, if there is one.
  [[nodiscard]] const Way& other_than(const Way& way) const;
};

/// Small local models compose first, large ones and endpoints write first. Errors: those of
/// `index`.
[[nodiscard]] Result<Ways> ways_of(const MakeRequest& request, const std::string& instruction,
                                   const ModelIdentity& model, ComponentIndex& index);

}  // namespace maquette
