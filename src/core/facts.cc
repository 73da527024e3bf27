#include "core/facts.h"

#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include <fmt/format.h>
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

constexpr Contact kContacts[] = {Contact::Apart, Contact::Touching, Contact::Penetrating,
                                 Contact::Inside, Contact::Coincident};

std::optional<Contact> contact_from_string(std::string_view name) {
  for (const Contact contact : kContacts) {
    if (to_string(contact) == name) {
      return contact;
    }
  }
  return std::nullopt;
}

template <std::size_t N>
Result<std::array<double, N>> numbers_field(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array() || found->size() != N) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is not {} numbers", key, N));
  }
  std::array<double, N> values{};
  for (std::size_t i = 0; i < N; ++i) {
    const Json& value = (*found)[i];
    if (!value.is_number() || !std::isfinite(value.get<double>())) {
      return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is not {} numbers", key, N));
    }
    values[i] = value.get<double>();
  }
  return values;
}

Result<std::uint64_t> count_field(const Json& object, std::string_view key) {
  MAQUETTE_TRY(const long long value, json_field<long long>(object, key));
  if (value < 0) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is negative", key));
  }
  return static_cast<std::uint64_t>(value);
}

Result<double> number_field(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_number() || !std::isfinite(found->get<double>())) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is not a number", key));
  }
  return found->get<double>();
}

Result<Bounds> bounds_from_json(const Json& json) {
  MAQUETTE_TRY(const Vec3 min, numbers_field<3>(json, "min"));
  MAQUETTE_TRY(const Vec3 max, numbers_field<3>(json, "max"));
  return Bounds{min, max};
}

Json bounds_to_json(const Bounds& bounds) {
  return {{"min", bounds.min}, {"max", bounds.max}};
}

Result<MaterialFacts> material_from_json(const Json& json) {
  MaterialFacts material;
  MAQUETTE_TRY(material.name, json_field<std::string>(json, "name"));
  MAQUETTE_TRY(material.rgba, numbers_field<4>(json, "rgba"));
  MAQUETTE_TRY(material.source, json_field<std::string>(json, "source"));
  return material;
}

Result<const Json*> array_field(const Json& object, std::string_view key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_array()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is not a list", key));
  }
  return &*found;
}

Result<const Json*> bounds_field(const Json& object) {
  const auto found = object.is_object() ? object.find("bounds") : object.end();
  if (found == object.end()) {
    return fail(ErrorCode::InvalidArgument, "`bounds` is missing");
  }
  return &*found;
}

Result<Topology> topology_from_json(const Json& part) {
  const auto found = part.find("topology");
  if (found == part.end() || !found->is_object()) {
    return fail(ErrorCode::InvalidArgument, "`topology` is missing");
  }
  Topology topology;
  for (const auto& [key, member] : kTopologyCounts) {
    MAQUETTE_TRY(topology.*member, count_field(*found, key));
  }
  MAQUETTE_TRY(topology.watertight, json_field<bool>(*found, "watertight"));
  MAQUETTE_TRY(topology.oriented, json_field<bool>(*found, "oriented"));
  MAQUETTE_TRY(const long long euler, json_field<long long>(*found, "euler"));
  topology.euler = euler;
  return topology;
}

Json to_json(const Topology& topology) {
  Json json{{"watertight", topology.watertight},
            {"oriented", topology.oriented},
            {"euler", topology.euler}};
  for (const auto& [key, member] : kTopologyCounts) {
    json[std::string(key)] = topology.*member;
  }
  return json;
}

Result<std::size_t> part_index(const Json& value, std::size_t parts) {
  if (!value.is_number_unsigned() || value.get<std::size_t>() >= parts) {
    return fail(ErrorCode::InvalidArgument, "a relation or repeat names a part that is not there");
  }
  return value.get<std::size_t>();
}

Result<Relation> relation_from_json(const Json& json, std::size_t parts) {
  Relation relation;
  const auto field = [&json](std::string_view key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found == json.end() ? Json() : *found;
  };
  MAQUETTE_TRY(relation.first, part_index(field("first"), parts));
  MAQUETTE_TRY(relation.second, part_index(field("second"), parts));
  MAQUETTE_TRY(const std::string contact, json_field<std::string>(json, "contact"));
  const auto kind = contact_from_string(contact);
  if (!kind) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`contact` is {}", contact));
  }
  relation.contact = *kind;
  MAQUETTE_TRY(relation.distance, number_field(json, "distance"));
  MAQUETTE_TRY(relation.depth, number_field(json, "depth"));
  MAQUETTE_TRY(relation.point, numbers_field<3>(json, "point"));
  return relation;
}

Json to_json(const Relation& relation) {
  return {{"first", relation.first},
          {"second", relation.second},
          {"contact", to_string(relation.contact)},
          {"distance", relation.distance},
          {"depth", relation.depth},
          {"point", relation.point}};
}

Result<PartFacts> part_from_json(const Json& json) {
  PartFacts part;
  MAQUETTE_TRY(part.name, json_field<std::string>(json, "name"));
  MAQUETTE_TRY(part.type, json_field<std::string>(json, "type"));
  MAQUETTE_TRY(part.dimensions, numbers_field<3>(json, "dimensions"));
  MAQUETTE_TRY(const Json* bounds, bounds_field(json));
  MAQUETTE_TRY(part.bounds, bounds_from_json(*bounds));
  MAQUETTE_TRY(part.vertices, count_field(json, "vertices"));
  MAQUETTE_TRY(part.triangles, count_field(json, "triangles"));
  MAQUETTE_TRY(part.topology, topology_from_json(json));
  MAQUETTE_TRY(part.area, number_field(json, "area"));
  MAQUETTE_TRY(part.volume, number_field(json, "volume"));
  MAQUETTE_TRY(part.centre_of_mass, numbers_field<3>(json, "centre_of_mass"));
  MAQUETTE_TRY(part.on_ground, json_field<bool>(json, "on_ground"));
  MAQUETTE_TRY(const Json* materials, array_field(json, "materials"));
  for (const Json& item : *materials) {
    MAQUETTE_TRY(MaterialFacts material, material_from_json(item));
    part.materials.push_back(std::move(material));
  }
  return part;
}

Json part_to_json(const PartFacts& part) {
  Json materials = Json::array();
  for (const MaterialFacts& material : part.materials) {
    materials.push_back(
        {{"name", material.name}, {"rgba", material.rgba}, {"source", material.source}});
  }
  return {{"name", part.name},
          {"type", part.type},
          {"dimensions", part.dimensions},
          {"bounds", bounds_to_json(part.bounds)},
          {"vertices", part.vertices},
          {"triangles", part.triangles},
          {"topology", to_json(part.topology)},
          {"area", part.area},
          {"volume", part.volume},
          {"centre_of_mass", part.centre_of_mass},
          {"on_ground", part.on_ground},
          {"materials", materials}};
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
  return {{"parts", parts},
          {"bounds", bounds_to_json(facts.bounds)},
          {"triangles", facts.triangles()},
          {"relations", relations},
          {"relations_complete", facts.relations_complete},
          {"repeats", facts.repeats},
          {"symmetry", facts.symmetry}};
}

Result<Facts> facts_from_json(const Json& json) {
  Facts facts;
  MAQUETTE_TRY(const Json* bounds, bounds_field(json));
  MAQUETTE_TRY(facts.bounds, bounds_from_json(*bounds));
  MAQUETTE_TRY(const Json* parts, array_field(json, "parts"));
  for (std::size_t i = 0; i < parts->size(); ++i) {
    auto part = part_from_json((*parts)[i]);
    if (!part) {
      return tl::unexpected(std::move(part).error().with_context(fmt::format("part {}", i)));
    }
    facts.parts.push_back(*std::move(part));
  }
  MAQUETTE_TRY(const Json* relations, array_field(json, "relations"));
  for (const Json& item : *relations) {
    MAQUETTE_TRY(const Relation relation, relation_from_json(item, facts.parts.size()));
    facts.relations.push_back(relation);
  }
  MAQUETTE_TRY(facts.relations_complete, json_field<bool>(json, "relations_complete"));
  MAQUETTE_TRY(const Json* repeats, array_field(json, "repeats"));
  for (const Json& item : *repeats) {
    std::vector<std::size_t>& group = facts.repeats.emplace_back();
    for (const Json& part : item) {
      MAQUETTE_TRY(const std::size_t index, part_index(part, facts.parts.size()));
      group.push_back(index);
    }
  }
  MAQUETTE_TRY(facts.symmetry, numbers_field<3>(json, "symmetry"));
  return facts;
}

}  // namespace maquette
