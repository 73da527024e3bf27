#include "core/measure.h"

#include <utility>
#include <vector>

#include "mesh/bounds.h"
#include "mesh/extents.h"
#include "mesh/hollows.h"
#include "mesh/measures.h"
#include "mesh/orientation.h"
#include "mesh/similarity.h"

namespace maquette {
namespace {

/// Farther parts than this share of the model's diagonal have no relation, but for the nearest one.
constexpr double kReach = 0.05;

bool is_closed(const Topology& topology) {
  return topology.watertight && topology.oriented;
}

/// A part's facts, and the surface that they are of.
struct Measured {
  PartFacts facts;
  TriMesh surface;
};

Measured measure_part(const ScenePart& part) {
  PartFacts facts;
  facts.name = part.name;
  facts.type = part.type;
  facts.bounds = bounds_of(part.mesh);
  facts.dimensions = facts.bounds.size();
  facts.vertices = part.mesh.points.size();
  facts.triangles = part.mesh.triangles.size();
  const TriMesh welded = weld(part.mesh, weld_tolerance(facts.bounds));
  TriMesh surface = counted_triangles(welded);
  facts.extents = principal_extents(surface);
  facts.topology = topology_of(welded);
  facts.orientation = orientation_of(surface);
  facts.area = area_of(surface);
  facts.volume = is_closed(facts.topology) ? volume_of(surface) : 0;
  facts.centre_of_mass = centre_of_mass(surface, facts.volume != 0);
  for (const SceneMaterial& material : part.materials) {
    facts.materials.push_back({material.name, material.rgba, material.source});
  }
  facts.cuts = part.cuts;
  return {std::move(facts), std::move(surface)};
}

/// Of open parts those that are found count, as nobody knows what else there is.
void find_hollows(const std::vector<TriMesh>& surfaces, const RunContext& context, Facts& facts) {
  std::vector<HollowBody> bodies;
  for (std::size_t i = 0; i < surfaces.size(); ++i) {
    const PartFacts& part = facts.parts[i];
    bodies.push_back({.surface = &surfaces[i],
                      .closed = is_closed(part.topology),
                      .inside_out = part.volume < 0});
  }
  Hollows hollows = hollows_of(bodies, context);
  facts.hollows = std::move(hollows.all);
  for (std::size_t i = 0; i < surfaces.size(); ++i) {
    facts.parts[i].hollows_known = hollows.looked[i] && bodies[i].closed;
    facts.parts[i].convex = hollows.convex[i];
  }
}

}  // namespace

Facts measure(const Scene& scene, const RunContext& context) {
  Facts facts;
  std::vector<RelatedPart> related;
  std::vector<const TriMesh*> meshes;
  std::vector<TriMesh> surfaces;
  for (const ScenePart& part : scene.parts) {
    Measured measured = measure_part(part);
    facts.parts.push_back(std::move(measured.facts));
    surfaces.push_back(std::move(measured.surface));
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
  facts.extents = principal_extents(meshes);
  if (context.should_stop()) {
    facts.relations_complete = false;
    return facts;
  }
  find_hollows(surfaces, context, facts);
  facts.repeats = repeated_parts(meshes);
  facts.symmetry = mirror_symmetry(meshes);
  return facts;
}

}  // namespace maquette
