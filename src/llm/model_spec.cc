#include "llm/model_spec.h"

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

constexpr std::string_view kReplay = "replay:";
constexpr std::string_view kForm = "give it as http://host:port/v1#model-name";

bool is_web_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://");
}

bool has_host(std::string_view url) {
  const std::string_view rest = url.substr(url.find("://") + 3);
  return !rest.empty() && rest.front() != '/' && rest.find_first_of(" \t\n") == std::string::npos;
}

Result<ModelSpec> parse_endpoint(std::string_view text) {
  EndpointSpec spec;
  const std::size_t hash = text.find('#');
  if (hash != std::string_view::npos) {
    spec.model = text.substr(hash + 1);
  }
  if (spec.model.empty()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("the endpoint names no model; {}", kForm));
  }
  std::string_view urls = text.substr(0, hash);
  while (true) {
    const std::size_t comma = urls.find(',');
    std::string_view url = trim(urls.substr(0, comma));
    while (url.ends_with('/')) {
      url.remove_suffix(1);
    }
    if (!is_web_address(url) || !has_host(url)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("the endpoint has no http or https address; {}", kForm));
    }
    spec.base_urls.emplace_back(url);
    if (comma == std::string_view::npos) {
      return spec;
    }
    urls.remove_prefix(comma + 1);
  }
}

}  // namespace

Result<ModelSpec> parse_model_spec(std::string_view text, const Catalogue& catalogue) {
  text = trim(text);
  if (is_web_address(text)) {
    return parse_endpoint(text);
  }
  if (text.starts_with(kReplay)) {
    if (text.size() == kReplay.size()) {
      return fail(ErrorCode::InvalidArgument, "`replay:` names no file; give replay:FILE");
    }
    return ReplaySpec{text.substr(kReplay.size())};
  }
  if (text.ends_with(".gguf") || text.ends_with(".GGUF") ||
      text.find('/') != std::string_view::npos) {
    return FileSpec{text};
  }
  MAQUETTE_TRY(const CatalogueEntry entry, find_model(catalogue, text));
  return CatalogueSpec{entry.name};
}

}  // namespace maquette
