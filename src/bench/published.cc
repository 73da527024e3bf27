#include "bench/published.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "bench_resources.h"

namespace maquette {
namespace {

Result<PublishedRow> read_row(const Json& json) {
  PublishedRow row;
  MAQUETTE_TRY(row.work, json_field<std::string>(json, "work"));
  MAQUETTE_TRY(row.system, json_field<std::string>(json, "system"));
  MAQUETTE_TRY(row.judge, json_field<std::string>(json, "judge"));
  MAQUETTE_TRY(row.set, json_field<std::string>(json, "set"));
  MAQUETTE_TRY(row.average, json_field<double>(json, "average"));
  for (const Json& dimension : json.value("dimensions", Json::array())) {
    row.dimensions.push_back(dimension.is_number() ? dimension.get<double>() : 0);
  }
  if (const auto deviation = json_field<double>(json, "deviation")) {
    row.deviation = *deviation;
  }
  if (const auto e_syntax = json_field<double>(json, "e_syntax")) {
    row.e_syntax = *e_syntax;
  }
  row.note = json_field<std::string>(json, "note").value_or("");
  return row;
}

}  // namespace

Result<std::vector<PublishedRow>> published_rows() {
  MAQUETTE_TRY(const Json json, parse_json(bench::resource("resources/bench/published.json")));
  std::vector<PublishedRow> rows;
  for (const Json& each : json) {
    MAQUETTE_TRY(PublishedRow row, read_row(each));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace maquette
