#include "base/json.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace maquette {
namespace {

constexpr int kMaxDepth = 200;

template <class T>
bool has_type(const Json& value) {
  if constexpr (std::is_same_v<T, std::string>) {
    return value.is_string();
  }
  if constexpr (std::is_same_v<T, double>) {
    return value.is_number();
  }
  if constexpr (std::is_same_v<T, long long>) {
    return value.is_number_integer();
  }
  if constexpr (std::is_same_v<T, bool>) {
    return value.is_boolean();
  }
}

/// The deepest nesting of brackets outside strings; enough to refuse a stack overflow.
int nesting(std::string_view text) {
  int depth = 0;
  int deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') {
        ++i;
      }
      if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[' || c == '{') {
      deepest = std::max(deepest, ++depth);
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return deepest;
}

}  // namespace

Result<Json> parse_json(std::string_view text) {
  if (nesting(text) > kMaxDepth) {
    return fail(ErrorCode::InvalidArgument, fmt::format("json nested over {} levels", kMaxDepth));
  }
  try {
    return Json::parse(text);
  } catch (const Json::exception& error) {
    return fail(ErrorCode::InvalidArgument, error.what());
  }
}

std::string dump_json(const Json& value, int indent) {
  return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

template <class T>
Result<T> json_field(const Json& object, std::string_view key) {
  if (!object.is_object()) {
    return fail(ErrorCode::InvalidArgument, "not a json object");
  }
  const auto found = object.find(key);
  if (found == object.end()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` is missing", key));
  }
  if (!has_type<T>(*found)) {
    return fail(ErrorCode::InvalidArgument, fmt::format("`{}` has the wrong type", key));
  }
  return found->template get<T>();
}

template Result<std::string> json_field(const Json&, std::string_view);
template Result<double> json_field(const Json&, std::string_view);
template Result<long long> json_field(const Json&, std::string_view);
template Result<bool> json_field(const Json&, std::string_view);

}  // namespace maquette
