#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "base/error.h"
#include "compose/card.h"

/// Reading the JSON of a card; failures name the key.
namespace maquette::card_json {

// Parameters keep the card's order, which the usual Json would lose.
using CardJson = nlohmann::ordered_json;

/// The failure "`key` what".
[[nodiscard]] tl::unexpected<Error> wrong(std::string_view key, std::string_view what);

[[nodiscard]] Result<const CardJson*> field(const CardJson& json, const char* key);
[[nodiscard]] Result<std::string> text_field(const CardJson& json, const char* key);
[[nodiscard]] Result<double> number_field(const CardJson& json, const char* key);
[[nodiscard]] Result<std::vector<std::string>> texts_field(const CardJson& json, const char* key);

/// Fails on the first key that is none of `known`.
[[nodiscard]] Result<void> only_keys(const CardJson& json,
                                     std::initializer_list<std::string_view> known);

/// One of `parameters`; whether what its colour follows exists is the caller's to check.
[[nodiscard]] Result<Parameter> read_parameter(const std::string& name, const CardJson& json);

}  // namespace maquette::card_json
