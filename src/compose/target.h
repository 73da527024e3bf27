#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/check.h"

namespace maquette::check {

/// What the relations of a program can refer to, once its items have names.
class TargetNames {
 public:
  explicit TargetNames(const Checking& checking);

  /// The item or part that `written` means in a relation of `draft`; nothing and a note when it
  /// means none.
  [[nodiscard]] std::optional<Target> find(Checking& checking, const Draft& draft,
                                           std::string_view written, int line) const;
  /// "floor" and "ground", when no item is called so.
  [[nodiscard]] bool is_floor(std::string_view written) const;

 private:
  [[nodiscard]] const Draft* find_item(Checking& checking, const Draft& draft,
                                       const std::string& word, int line) const;
  [[nodiscard]] const Draft* find_instance(const std::string& word) const;

  const Checking& checking_;
  std::map<std::string, const Draft*> by_name_;
  std::map<std::string, std::vector<const Draft*>> by_component_;
  std::vector<std::string> all_;
};

}  // namespace maquette::check
