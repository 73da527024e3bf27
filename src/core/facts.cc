#include "core/facts.h"

#include <cmath>
#include <cstddef>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

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

Result<PartFacts> part_from_json(const Json& json) {
  PartFacts part;
  MAQUETTE_TRY(part.name, json_field<std::string>(json, "name"));
  MAQUETTE_TRY(part.type, json_field<std::string>(json, "type"));
  MAQUETTE_TRY(part.dimensions, numbers_field<3>(json, "dimensions"));
  MAQUETTE_TRY(const Json* bounds, bounds_field(json));
  MAQUETTE_TRY(part.bounds, bounds_from_json(*bounds));
  MAQUETTE_TRY(part.vertices, count_field(json, "vertices"));
  MAQUETTE_TRY(part.triangles, count_field(json, "triangles"));
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
  return {
      {"parts", parts}, {"bounds", bounds_to_json(facts.bounds)}, {"triangles", facts.triangles()}};
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
  return facts;
}

}  // namespace maquette
