#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace maquette::testing {

/// A hostile script. Its first lines are comments: what it tries; `outcome:` which of these it may
/// end in; `contained:` at which levels it must be kept in (all when there is none); `triangles:`
/// how many a model that it leaves has.
struct AttackScript {
  std::string name;
  std::string text;
  std::set<std::string> outcomes;
  std::set<std::string> contained{"full", "namespaces", "landlock", "limits"};
  std::size_t triangles = 0;  ///< 0: any number.
};

/// All of them, by name; a test failure when one lacks its `outcome:`.
[[nodiscard]] std::vector<AttackScript> attack_scripts(const std::filesystem::path& folder);

}  // namespace maquette::testing
