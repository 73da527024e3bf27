#include "llm/catalogue.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "llm_resources.h"

namespace maquette {
namespace {

bool is_plain_name(std::string_view name) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
  };
  return !name.empty() && !name.starts_with('.') && std::ranges::all_of(name, allowed);
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<std::uint64_t> positive_field(const Json& object, std::string_view key) {
  MAQUETTE_TRY(const long long value, json_field<long long>(object, key));
  if (value <= 0) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is not positive", key));
  }
  return static_cast<std::uint64_t>(value);
}

bool has(const Json& object, std::string_view key) {
  const auto found = object.find(key);
  return found != object.end() && !found->is_null();
}

Result<ModelMirror> parse_mirror(const Json& json) {
  ModelMirror mirror;
  MAQUETTE_TRY(mirror.package, json_field<std::string>(json, "package"));
  MAQUETTE_TRY(mirror.version, json_field<std::string>(json, "version"));
  MAQUETTE_TRY(mirror.member, json_field<std::string>(json, "member"));
  MAQUETTE_TRY(const std::uint64_t parts, positive_field(json, "parts"));
  if (parts > 999) {
    return fail(ErrorCode::InvalidArgument, "`parts` is over 999");
  }
  mirror.parts = static_cast<int>(parts);
  return mirror;
}

Result<CatalogueEntry> parse_entry(const Json& json) {
  CatalogueEntry entry;
  MAQUETTE_TRY(entry.name, json_field<std::string>(json, "name"));
  MAQUETTE_TRY(entry.title, json_field<std::string>(json, "title"));
  MAQUETTE_TRY(entry.parameters, json_field<std::string>(json, "parameters"));
  MAQUETTE_TRY(entry.file, json_field<std::string>(json, "file"));
  MAQUETTE_TRY(entry.url, json_field<std::string>(json, "url"));
  MAQUETTE_TRY(entry.bytes, positive_field(json, "bytes"));
  MAQUETTE_TRY(entry.licence, json_field<std::string>(json, "licence"));
  MAQUETTE_TRY(entry.licence_url, json_field<std::string>(json, "licence_url"));
  MAQUETTE_TRY(entry.memory_bytes, positive_field(json, "memory_bytes"));
  if (has(json, "note")) {
    MAQUETTE_TRY(entry.note, json_field<std::string>(json, "note"));
  }
  if (has(json, "sha256")) {
    MAQUETTE_TRY(entry.sha256, json_field<std::string>(json, "sha256"));
  }
  if (has(json, "mirror")) {
    MAQUETTE_TRY(entry.mirror, parse_mirror(json["mirror"]));
  }
  if (!is_plain_name(entry.name) || !is_plain_name(entry.file)) {
    return fail(ErrorCode::InvalidArgument, "`name` or `file` is not a plain lower-case name");
  }
  if (entry.sha256 && !is_sha256(*entry.sha256)) {
    return fail(ErrorCode::InvalidArgument, "`sha256` is not 64 hexadecimal digits");
  }
  if (entry.mirror && !entry.sha256) {
    return fail(ErrorCode::InvalidArgument, "a `mirror` needs a pinned `sha256`");
  }
  return entry;
}

}  // namespace

Result<Catalogue> parse_catalogue(std::string_view json) {
  MAQUETTE_TRY(const Json root, parse_json(json));
  Catalogue catalogue;
  MAQUETTE_TRY(catalogue.default_name, json_field<std::string>(root, "default"));
  MAQUETTE_TRY(catalogue.small_name, json_field<std::string>(root, "small"));
  if (!has(root, "models") || !root["models"].is_array()) {
    return fail(ErrorCode::InvalidArgument, "`models` is not a list");
  }
  for (const Json& item : root["models"]) {
    Result<CatalogueEntry> entry = parse_entry(item);
    if (!entry) {
      return tl::unexpected(std::move(entry).error().with_context(
          fmt::format("model {}", catalogue.entries.size() + 1)));
    }
    catalogue.entries.push_back(*std::move(entry));
  }
  MAQUETTE_TRY_VOID(find_model(catalogue, catalogue.default_name));
  MAQUETTE_TRY_VOID(find_model(catalogue, catalogue.small_name));
  return catalogue;
}

Catalogue builtin_catalogue() {
  Result<Catalogue> catalogue = parse_catalogue(llm::resource("resources/models.json"));
  MAQUETTE_CHECK(catalogue.has_value());
  return *std::move(catalogue);
}

Result<CatalogueEntry> find_model(const Catalogue& catalogue, std::string_view name) {
  const auto found = std::ranges::find(catalogue.entries, name, &CatalogueEntry::name);
  if (found != catalogue.entries.end()) {
    return *found;
  }
  std::vector<std::string_view> names;
  names.reserve(catalogue.entries.size());
  for (const CatalogueEntry& entry : catalogue.entries) {
    names.push_back(entry.name);
  }
  return fail(ErrorCode::NotFound,
              fmt::format("no model is called `{}`; there are {}", name, fmt::join(names, ", ")));
}

std::string mirror_name(std::string_view pattern, int part) {
  std::string name(pattern);
  const auto fill = [&name](std::string_view mark, const std::string& value) {
    for (std::size_t at = 0; (at = name.find(mark, at)) != std::string::npos; at += value.size()) {
      name.replace(at, mark.size(), value);
    }
  };
  fill("{n}", fmt::format("{}", part));
  fill("{nn}", fmt::format("{:02}", part));
  return name;
}

}  // namespace maquette
