#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"

namespace maquette {

/// What can be wrong with a model.
enum class FindingId {
  EmptyScene,        ///< There is nothing to see.
  FloatingPart,      ///< Parts that nothing holds: no chain of contacts leads to the ground.
  BelowGround,       ///< A part reaches below the ground that the model brings with it.
  NotResting,        ///< The model does not stand on z = 0.
  Interpenetration,  ///< Parts are stuck deep in one another.
  CoincidentParts,   ///< One part hides another of the same shape in the same place.
  ZeroThickness,     ///< A part without any extent along one axis.
  OpenSolid,         ///< A surface with holes: it has no inside.
  AbsurdProportion,  ///< A size that no such thing has.
  AllAtOrigin,       ///< Parts that were never put in their places.
  SingleColour,      ///< Several parts, one colour.
  MissingColour,     ///< A colour that was asked for and no part wears.
  WrongCount,        ///< Fewer or more than was asked for.
  WrongSize,         ///< A size or ratio that was asked for and is not there.
  MissingPart,       ///< A thing or part that was asked for and is not there.
  WrongRelation,     ///< Things that do not stand to each other as was asked.
  Asymmetry,         ///< Repeated parts, such as legs, that stand off centre.
  LeftoverObject,    ///< What the script forgot to remove.
  OverBudget,        ///< More triangles than anybody can use.
  BlankView,         ///< A picture shows nothing, or only a piece of the model.
  InwardFaces,       ///< Faces that show their inner side.
  CutterLeft,        ///< A boolean cutter that stands in the hole that it cuts.
  MissingHole        ///< A hole, slot or cavity of the instruction is missing or filled.
};

constexpr std::size_t kFindingIds = 23;

/// "floating_part", ...: as in every file and on the command line.
[[nodiscard]] std::string_view to_string(FindingId id);
[[nodiscard]] std::optional<FindingId> finding_from_string(std::string_view name);

/// "empty_scene, floating_part, ...": all of them, for messages and help.
[[nodiscard]] std::string all_finding_names();

/// Errors are what nobody would want, warnings what one should look at, infos what one may like to
/// know.
enum class Severity { Info, Warning, Error };

[[nodiscard]] std::string_view to_string(Severity severity);
[[nodiscard]] std::optional<Severity> severity_from_string(std::string_view name);

/// One thing that is wrong, in words and numbers that a person or a model can act on.
struct Finding {
  FindingId id = FindingId::EmptyScene;
  Severity severity = Severity::Warning;
  std::vector<std::string> parts;        ///< Names, the one to change first.
  std::map<std::string, double> values;  ///< Metres and shares: {"gap": 0.12, "move_x": -0.12}.
  std::string message;                   ///< A sentence without a period.
};

[[nodiscard]] Json to_json(const Finding& finding);

/// What was found wrong with a model, and how good that leaves it.
struct Verification {
  std::vector<Finding> findings;  ///< Errors first, then warnings, then infos.
  double geometry = 1;            ///< In [0, 1]; falls with each error and warning.
  std::optional<double> stated;   ///< Share of what was asked for that is there.
  double score = 1;               ///< The mean of both, or geometry alone.

  [[nodiscard]] bool has_error() const;
};

[[nodiscard]] Json to_json(const Verification& verification);
/// What to_json() gave. Errors name the field that is missing or wrong.
[[nodiscard]] Result<Verification> verification_from_json(const Json& json);

}  // namespace maquette
