#include "core/facts.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace maquette {
namespace {

constexpr std::pair<std::string_view, std::uint64_t Topology::*> kTopologyCounts[] = {
    {"vertices", &Topology::vertices},
    {"edges", &Topology::edges},
    {"faces", &Topology::faces},
    {"shells", &Topology::shells},
    {"boundary_edges", &Topology::boundary_edges},
    {"non_manifold_edges", &Topology::non_manifold_edges},
    {"degenerate_triangles", &Topology::degenerate_triangles},
    {"duplicate_triangles", &Topology::duplicate_triangles}};

Json bounds_to_json(const Bounds& bounds) {
  return {{"min", bounds.min}, {"max", bounds.max}};
}

Json to_json(const Topology& topology, const Orientation& orientation) {
  Json json{{"watertight", topology.watertight},
            {"oriented", topology.oriented},
            {"euler", topology.euler},
            {"inward_faces", orientation.inward_faces},
            {"mixed_faces", orientation.mixed_faces},
            {"one_sided", orientation.one_sided}};
  for (const auto& [key, member] : kTopologyCounts) {
    json[std::string(key)] = topology.*member;
  }
  return json;
}

Json to_json(const Relation& relation) {
  return {{"first", relation.first},
          {"second", relation.second},
          {"contact", to_string(relation.contact)},
          {"distance", relation.distance},
          {"depth", relation.depth},
          {"point", relation.point}};
}

Json to_json(const Hollow& hollow) {
  return {{"part", hollow.part},     {"centre", hollow.centre},
          {"width", hollow.width},   {"enclosed", hollow.enclosed},
          {"sealed", hollow.sealed}, {"filled_by", hollow.filled_by}};
}

Json part_to_json(const PartFacts& part) {
  Json materials = Json::array();
  for (const MaterialFacts& material : part.materials) {
    materials.push_back(
        {{"name", material.name}, {"rgba", material.rgba}, {"source", material.source}});
  }
  Json cuts = Json::array();
  for (const Cut& cut : part.cuts) {
    cuts.push_back({{"part", cut.part}, {"operation", to_string(cut.kind)}});
  }
  return {{"name", part.name},
          {"type", part.type},
          {"dimensions", part.dimensions},
          {"extents", part.extents},
          {"bounds", bounds_to_json(part.bounds)},
          {"vertices", part.vertices},
          {"triangles", part.triangles},
          {"topology", to_json(part.topology, part.orientation)},
          {"area", part.area},
          {"volume", part.volume},
          {"centre_of_mass", part.centre_of_mass},
          {"on_ground", part.on_ground},
          {"materials", materials},
          {"hollows_known", part.hollows_known},
          {"convex", part.convex},
          {"cuts", cuts}};
}

}  // namespace

std::uint64_t Facts::triangles() const {
  std::uint64_t sum = 0;
  for (const PartFacts& part : parts) {
    sum += part.triangles;
  }
  return sum;
}

Json to_json(const Facts& facts) {
  Json parts = Json::array();
  for (const PartFacts& part : facts.parts) {
    parts.push_back(part_to_json(part));
  }
  Json relations = Json::array();
  for (const Relation& relation : facts.relations) {
    relations.push_back(to_json(relation));
  }
  Json hollows = Json::array();
  for (const Hollow& hollow : facts.hollows) {
    hollows.push_back(to_json(hollow));
  }
  return {{"parts", parts},
          {"bounds", bounds_to_json(facts.bounds)},
          {"extents", facts.extents},
          {"hollows", hollows},
          {"triangles", facts.triangles()},
          {"relations", relations},
          {"relations_complete", facts.relations_complete},
          {"repeats", facts.repeats},
          {"symmetry", facts.symmetry}};
}

}  // namespace maquette
