#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/verification.h"
#include "verify/checks.h"

namespace maquette {

/// Counts statements and collects what is wrong with them.
class Tally {
 public:
  explicit Tally(std::vector<Finding>& findings) : findings_(findings) {}

  /// One statement that was looked for.
  void count(bool met) {
    ++share_.stated;
    share_.met += met ? 1 : 0;
  }

  void add(FindingId id, Severity severity, std::vector<std::string> parts,
           std::map<std::string, double> values, std::string message) {
    findings_.push_back({.id = id,
                         .severity = severity,
                         .parts = std::move(parts),
                         .values = std::move(values),
                         .message = std::move(message)});
  }

  [[nodiscard]] const StatedShare& share() const { return share_; }

 private:
  std::vector<Finding>& findings_;
  StatedShare share_;
};

}  // namespace maquette
