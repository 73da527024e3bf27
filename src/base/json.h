#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "base/error.h"

namespace maquette {

using Json = nlohmann::json;

/// Parses one JSON value. Fails with InvalidArgument naming the byte; never throws. Nesting deeper
/// than 200 levels is refused.
[[nodiscard]] Result<Json> parse_json(std::string_view text);

/// The value as text: UTF-8, invalid bytes replaced, `indent` spaces a level (-1: one line). Keys
/// are in sorted order.
[[nodiscard]] std::string dump_json(const Json& value, int indent = -1);

/// The value at `key` of an object as T (string, double, long long, bool); InvalidArgument when the
/// key is missing or has another type.
template <class T>
[[nodiscard]] Result<T> json_field(const Json& object, std::string_view key);

extern template Result<std::string> json_field(const Json&, std::string_view);
extern template Result<double> json_field(const Json&, std::string_view);
extern template Result<long long> json_field(const Json&, std::string_view);
extern template Result<bool> json_field(const Json&, std::string_view);

}  // namespace maquette
