#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "compose/complete.h"
#include "core/component_index.h"
#include "core/design.h"
#include "core/language_model.h"
#include "engine/compose_offer.h"
#include "engine/way.h"

namespace maquette {

/// One instruction on its way from reading to composed scripts.
class Composer final : public Way {
 public:
  /// Reads the instruction and chooses what the library offers for it. `library` outlives it.
  /// `with_grammar`: the model can be held to one.
  [[nodiscard]] static Result<Composer> begin(std::string_view instruction,
                                              const ComponentLibrary& library,
                                              ComponentIndex& index, bool with_grammar);

  [[nodiscard]] std::string_view name() const override { return "compose"; }

  [[nodiscard]] const Offer& offer() const { return offer_; }

  /// True when every word was read and every thing has a component of its name: then a plan that
  /// meets what was read needs no model.
  [[nodiscard]] bool understood() const;

  [[nodiscard]] bool all_exact() const;

  /// Whether the reading alone gives a plan: each thing has some component.
  [[nodiscard]] bool has_first() const;
  /// The attempt that the reading alone gives.
  [[nodiscard]] AttemptRecord first() const;

  [[nodiscard]] GenerationRequest question(const Sampling& sampling) const override;
  [[nodiscard]] GenerationRequest repair(const Sampling& sampling,
                                         const AttemptRecord& failed) const override;

  /// Turns an answer into a script: parsed, checked, completed by the reading, expanded.
  void read(AttemptRecord& attempt, FinishReason finish) const override;

 private:
  Composer(std::string_view instruction, const ComponentLibrary& library, Brief brief, Offer offer,
           bool with_grammar);
  [[nodiscard]] std::string grammar() const;
  [[nodiscard]] Wish wish() const { return {brief_, components_}; }
  void finish(AttemptRecord& attempt, Plan plan) const;
  [[nodiscard]] std::map<std::string, std::string> stand_ins_of(const Plan& plan) const;

  std::string instruction_;
  const ComponentLibrary* library_;
  Brief brief_;
  Offer offer_;
  bool with_grammar_;
  std::vector<const Component*> components_;  ///< One for each thing of the brief.
};

}  // namespace maquette
