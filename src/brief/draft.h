#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "brief/brief.h"
#include "brief/noun_phrase.h"

namespace maquette::brief {

/// A thing of the draft, or one of its parts.
struct Target {
  std::size_t thing = 0;
  std::optional<std::size_t> part;
};

/// The brief while it is read: adds, finds and describes things and parts. Holds at most 100 things
/// and 300 parts, so that every search is bounded; what comes later is left out.
class Draft {
 public:
  [[nodiscard]] bool empty() const { return brief_.things.empty(); }
  [[nodiscard]] std::size_t things() const { return brief_.things.size(); }
  [[nodiscard]] const StatedThing& thing(std::size_t index) const { return brief_.things[index]; }

  /// Nothing when the draft is full.
  std::optional<std::size_t> add_thing(const NounPhrase& phrase);
  /// Adds the part or, when the thing has one of that name, says more of it.
  std::optional<Target> add_part(std::size_t thing, const NounPhrase& phrase, bool wanted = true);
  /// So many "on each side": twice, where a count is stated.
  void double_count(const Target& part);
  /// Takes the phrase's count for the thing's.
  void recount(std::size_t thing, const NounPhrase& phrase);
  /// Adds colours, attributes, sizes and counted parts.
  void describe(const Target& target, const NounPhrase& phrase);
  void mark_compared(std::size_t thing);
  void mark_explained(std::size_t thing);
  void add_ratio(std::size_t thing, const StatedRatio& ratio);
  /// A thing is never related to itself.
  void relate(StatedRelation relation);
  /// Makes the parts of a thing from the `first` on things of their own; gives the new things.
  std::vector<std::size_t> promote(std::size_t thing, std::size_t first);

  /// The thing called so, by all its words or its last ones ("the bed" for "cat bed"); one whose
  /// colours fit is preferred.
  [[nodiscard]] std::optional<std::size_t> find_thing(const NounPhrase& phrase) const;
  /// The same for a part, first of `near`, then of the other things.
  [[nodiscard]] std::optional<Target> find_part(std::string_view noun, std::size_t near) const;

  [[nodiscard]] Brief take() { return std::move(brief_); }

 private:
  Brief brief_;
  std::size_t parts_ = 0;  ///< Of all things together.
};

}  // namespace maquette::brief
