#include "core/measure.h"

#include <algorithm>
#include <cmath>

#include "mesh/measures.h"
#include "mesh/similarity.h"

namespace maquette {
namespace {

/// Farther parts than this share of the model's diagonal have no relation, but for the nearest one.
constexpr double kReach = 0.05;

double diagonal(const Bounds& bounds) {
  const Vec3 size = bounds.size();
  return std::sqrt(size[0] * size[0] + size[1] * size[1] + size[2] * size[2]);
}

Bounds joined(const std::vector<PartFacts>& parts) {
  if (parts.empty()) {
    return {};
  }
  Bounds whole = parts.front().bounds;
  for (const PartFacts& part : parts) {
    for (std::size_t axis = 0; axis < 3; ++axis) {
      whole.min[axis] = std::min(whole.min[axis], part.bounds.min[axis]);
      whole.max[axis] = std::max(whole.max[axis], part.bounds.max[axis]);
    }
  }
  return whole;
}

bool is_closed(const Topology& topology) {
  return topology.watertight && topology.oriented;
}

PartFacts measure_part(const ScenePart& part) {
  PartFacts facts;
  facts.name = part.name;
  facts.type = part.type;
  facts.bounds = bounds_of(part.mesh);
  facts.dimensions = facts.bounds.size();
  facts.vertices = part.mesh.points.size();
  facts.triangles = part.mesh.triangles.size();
  const TriMesh welded = weld(part.mesh, weld_tolerance(facts.bounds));
  const TriMesh surface = counted_triangles(welded);
  facts.topology = topology_of(welded);
  facts.area = area_of(surface);
  facts.volume = is_closed(facts.topology) ? volume_of(surface) : 0;
  facts.centre_of_mass = centre_of_mass(surface, facts.volume != 0);
  for (const SceneMaterial& material : part.materials) {
    facts.materials.push_back({material.name, material.rgba, material.source});
  }
  return facts;
}

}  // namespace

Facts measure(const Scene& scene, const RunContext& context) {
  Facts facts;
  std::vector<RelatedPart> related;
  std::vector<const TriMesh*> meshes;
  for (const ScenePart& part : scene.parts) {
    facts.parts.push_back(measure_part(part));
    related.push_back({&part.mesh, is_closed(facts.parts.back().topology)});
    meshes.push_back(&part.mesh);
  }
  facts.bounds = joined(facts.parts);
  const double tolerance = parts_tolerance(facts.bounds);
  Relations relations =
      relate(related, {.tolerance = tolerance, .reach = kReach * diagonal(facts.bounds)}, context);
  facts.relations = std::move(relations.pairs);
  facts.relations_complete = relations.complete;
  for (const std::size_t part : grounded(related, facts.bounds.min[2], tolerance)) {
    facts.parts[part].on_ground = true;
  }
  if (context.should_stop()) {
    facts.relations_complete = false;
    return facts;
  }
  facts.repeats = repeated_parts(meshes);
  facts.symmetry = mirror_symmetry(meshes);
  return facts;
}

}  // namespace maquette
