#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/run_context.h"
#include "mesh/tri_mesh.h"

namespace maquette {

/// How two parts stand to each other.
enum class Contact {
  Apart,
  Touching,  ///< Closer than the tolerance, and not deeper than it.
  /// Their surfaces cross, or one lies in the other with some of its shells.
  Penetrating,
  Inside,     ///< `second` lies wholly inside the closed solid `first`, surfaces not crossing.
  Coincident  ///< Same place and same shape within the tolerance: one hides the other.
};

[[nodiscard]] std::string_view to_string(Contact contact);

struct Relation {
  std::size_t first = 0;  ///< Index of a part; first < second unless Inside says otherwise.
  std::size_t second = 0;
  Contact contact = Contact::Apart;
  double distance = 0;  ///< Metres between the nearest points; 0 unless Apart or Inside.
  /// Metres that the deepest of the sampled points of one lies inside the other; 0 unless
  /// Penetrating or Inside, or when neither part is closed.
  double depth = 0;
  Vec3 point{};  ///< Where they are nearest, or where the depth was found.
};

struct RelationOptions {
  /// Metres that count as contact. parts_tolerance() gives the one that facts use.
  double tolerance = 0;
  /// Pairs farther apart than this are left out, except each part's nearest neighbour.
  double reach = 0;
  std::size_t samples_per_part = 256;
  /// Pairs looked at in detail, at most, nearest boxes first; what is left out is told by
  /// `complete`.
  std::size_t max_pairs = 200'000;
};

struct Relations {
  std::vector<Relation> pairs;  ///< By (first, second).
  bool complete = true;
};

/// A part and whether it is closed (watertight and oriented): only closed parts have an inside.
struct RelatedPart {
  const TriMesh* mesh = nullptr;  ///< Not null; outlives the call.
  bool closed = false;
};

/// Finds contacts between parts: near boxes first, then the surfaces in them. Gaps are right to a
/// millionth, depths to the spacing of the samples. Deterministic. Time grows near-linearly with
/// triangles and with pairs in reach.
/// When `context` ends, what was found so far is returned as not complete.
[[nodiscard]] Relations relate(std::span<const RelatedPart> parts, const RelationOptions& options,
                               const RunContext& context = {});

/// 1e-3 of the model's diagonal: what a person would call touching.
[[nodiscard]] double parts_tolerance(const Bounds& whole);

/// Parts whose lowest point is within `tolerance` of `ground`, by index.
[[nodiscard]] std::vector<std::size_t> grounded(std::span<const RelatedPart> parts, double ground,
                                                double tolerance);

}  // namespace maquette
