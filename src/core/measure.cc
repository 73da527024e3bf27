#include "core/measure.h"

#include "mesh/bounds.h"
#include "mesh/measures.h"
#include "mesh/similarity.h"

namespace maquette {
namespace {

/// Farther parts than this share of the model's diagonal have no relation, but for the nearest one.
constexpr double kReach = 0.05;

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
    const Bounds& bounds = facts.parts.back().bounds;
    facts.bounds = facts.parts.size() == 1 ? bounds : joined(facts.bounds, bounds);
    related.push_back({&part.mesh, is_closed(facts.parts.back().topology)});
    meshes.push_back(&part.mesh);
  }
  const double tolerance = parts_tolerance(facts.bounds);
  Relations relations = relate(
      related, {.tolerance = tolerance, .reach = kReach * diagonal_of(facts.bounds)}, context);
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
