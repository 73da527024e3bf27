#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"
#include "llm/catalogue.h"

namespace maquette {

/// A model of the catalogue.
struct CatalogueSpec {
  std::string name;
};

/// A GGUF file anywhere.
struct FileSpec {
  std::filesystem::path path;
};

/// Recorded answers.
struct ReplaySpec {
  std::filesystem::path path;
};

/// OpenAI-compatible servers that all serve `model`.
struct EndpointSpec {
  std::vector<std::string> base_urls;  ///< Without a slash at the end.
  std::string model;
};

using ModelSpec = std::variant<CatalogueSpec, FileSpec, ReplaySpec, EndpointSpec>;

/// Reads what a user gives as --model: a catalogue name, a path that ends in .gguf or has a slash,
/// `replay:FILE`, or `http(s)://host/v1[,http(s)://host2/v1...]#model`. Looks at no file. NotFound
/// for an unknown name, InvalidArgument for an ill-formed endpoint.
[[nodiscard]] Result<ModelSpec> parse_model_spec(std::string_view text, const Catalogue& catalogue);

}  // namespace maquette
