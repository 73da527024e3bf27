#include "bench/bench_row.h"

#include <algorithm>
#include <charconv>
#include <random>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/digest.h"
#include "base/fs.h"
#include "base/json.h"
#include "base/text.h"
#include "bench/refuse.h"

namespace maquette {
namespace {

constexpr std::size_t kMaxCriteria = 200;

/// `name` and `color brightness` may be missing or null.
std::string optional_text(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : "";
}

Result<SubDimension> read_part(const std::string& name, const Json& json) {
  SubDimension part{.name = name, .criteria = {}};
  if (!json.is_array() || json.empty()) {
    return refuse(fmt::format("criteria of `{}` are no list, or an empty one", name));
  }
  for (const Json& criterion : json) {
    if (!criterion.is_string() || trim(criterion.get<std::string>()).empty()) {
      return refuse(fmt::format("a criterion of `{}` is no text", name));
    }
    part.criteria.push_back(criterion.get<std::string>());
  }
  return part;
}

Result<std::vector<Dimension>> read_dimensions(const Json& json) {
  if (!json.is_object() || json.empty()) {
    return refuse("`criteria` is no object, or an empty one");
  }
  std::vector<Dimension> dimensions;
  for (const auto& [name, parts] : json.items()) {
    Dimension& dimension = dimensions.emplace_back(Dimension{.name = name, .parts = {}});
    if (!parts.is_object() || parts.empty()) {
      return refuse(fmt::format("the dimension `{}` is no object, or an empty one", name));
    }
    for (const auto& [part_name, criteria] : parts.items()) {
      MAQUETTE_TRY(SubDimension part, read_part(part_name, criteria));
      dimension.parts.push_back(std::move(part));
    }
  }
  return dimensions;
}

Result<ViewOptions::Brightness> read_brightness(const std::string& text) {
  if (text.empty()) {
    return ViewOptions::Brightness::MediumBright;
  }
  std::string name = text;
  std::ranges::transform(name, name.begin(), [](char c) {
    return c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const auto brightness = brightness_from_string(name);
  if (!brightness) {
    return refuse(fmt::format("`color brightness` is `{}`", text));
  }
  return *brightness;
}

bool same_dimensions(const BenchRow& a, const BenchRow& b) {
  return std::ranges::equal(a.dimensions, b.dimensions, {}, &Dimension::name, &Dimension::name);
}

/// The first `count` of `rows` in an order that depends on the seed alone.
void draw(std::vector<const BenchRow*>& rows, std::size_t count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (std::size_t i = 0; i < std::min(count, rows.size()); ++i) {
    std::swap(rows[i], rows[i + random() % (rows.size() - i)]);
  }
}

void shorten(std::vector<const BenchRow*>& rows, std::size_t count,
             const std::optional<std::uint64_t>& seed) {
  if (count == 0 || count >= rows.size()) {
    return;
  }
  if (seed) {
    draw(rows, count, *seed);
  }
  rows.resize(count);
}

Result<std::vector<const BenchRow*>> with_ids(const std::vector<BenchRow>& rows,
                                              const std::vector<std::string>& ids) {
  std::unordered_map<std::string_view, const BenchRow*> by_id;
  for (const BenchRow& row : rows) {
    by_id.emplace(row.id, &row);
  }
  std::vector<const BenchRow*> found;
  for (const std::string& id : ids) {
    const auto at = by_id.find(id);
    if (at == by_id.end()) {
      return refuse(fmt::format("no row has the id {}", id));
    }
    found.push_back(at->second);
  }
  return found;
}

}  // namespace

std::size_t criteria_count(const BenchRow& row) {
  std::size_t count = 0;
  for (const Dimension& dimension : row.dimensions) {
    for (const SubDimension& part : dimension.parts) {
      count += part.criteria.size();
    }
  }
  return count;
}

bool speaks_of_script(std::string_view criterion) {
  return criterion.find("script") != std::string_view::npos;
}

Result<BenchRow> parse_bench_row(std::string_view line) {
  if (!is_utf8(line)) {
    return refuse("not UTF-8 text");
  }
  MAQUETTE_TRY(const Json json, parse_json(line));
  BenchRow row{.line = std::string(line)};
  MAQUETTE_TRY(row.id, json_field<std::string>(json, "id"));
  MAQUETTE_TRY(row.instruction, json_field<std::string>(json, "instruction"));
  MAQUETTE_TRY(row.type, json_field<std::string>(json, "type"));
  if (trim(row.id).empty() || trim(row.instruction).empty()) {
    return refuse("`id` or `instruction` is empty");
  }
  row.name = optional_text(json, "name");
  MAQUETTE_TRY(row.brightness, read_brightness(optional_text(json, "color brightness")));
  const auto criteria = json.find("criteria");
  if (criteria == json.end()) {
    return refuse("`criteria` is missing");
  }
  MAQUETTE_TRY(row.dimensions, read_dimensions(*criteria));
  if (criteria_count(row) > kMaxCriteria) {
    return refuse(
        fmt::format("{} criteria, and {} is the limit", criteria_count(row), kMaxCriteria));
  }
  return row;
}

Result<BenchData> read_bench_rows(const std::filesystem::path& path) {
  constexpr std::size_t kNamedLines = 10;
  MAQUETTE_TRY(const std::string text, read_file(path));
  BenchData data{.rows = {}, .sha256 = sha256_hex(text)};
  std::unordered_set<std::string> ids;
  std::string wrong;
  std::size_t wrong_lines = 0;
  std::size_t number = 0;
  for (const std::string_view line : split_lines(text)) {
    ++number;
    if (trim(line).empty()) {
      continue;
    }
    Result<BenchRow> row = parse_bench_row(line);
    if (row && !ids.insert(row->id).second) {
      row = refuse(fmt::format("the id {} came before", row->id));
    }
    if (row && !data.rows.empty() && !same_dimensions(*row, data.rows.front())) {
      row = refuse("its dimensions are not those of the first row");
    }
    if (row) {
      data.rows.push_back(*std::move(row));
    } else if (++wrong_lines <= kNamedLines) {
      wrong += fmt::format("\n  line {}: {}", number, row.error().message);
    }
  }
  if (wrong_lines > 0) {
    return refuse(fmt::format("{}: {} of its lines {} no row of CADBench:{}{}", path.string(),
                              wrong_lines, wrong_lines == 1 ? "is" : "are", wrong,
                              wrong_lines > kNamedLines ? "\n  ..." : ""));
  }
  if (data.rows.empty()) {
    return refuse(fmt::format("{}: it holds no rows", path.string()));
  }
  return data;
}

Result<std::pair<std::string, std::size_t>> parse_type_share(std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::string_view type = text.substr(0, equals);
  std::size_t count = 0;
  if (equals != std::string_view::npos) {
    const std::string_view digits = text.substr(equals + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    if (error != std::errc{} || end != digits.data() + digits.size() || count == 0) {
      return refuse(fmt::format("type {}: give it as Sim or Sim=30", text));
    }
  }
  if (type.empty()) {
    return refuse("a type has no name: give it as Sim or Sim=30");
  }
  return std::pair(std::string(type), count);
}

Result<std::vector<BenchRow>> take_subset(const std::vector<BenchRow>& rows,
                                          const BenchSubset& subset) {
  std::vector<const BenchRow*> taken;
  if (subset.ids.empty()) {
    for (const BenchRow& row : rows) {
      taken.push_back(&row);
    }
  } else {
    MAQUETTE_TRY(taken, with_ids(rows, subset.ids));
  }
  if (!subset.types.empty()) {
    std::vector<const BenchRow*> of_types;
    for (const auto& [type, count] : subset.types) {
      std::vector<const BenchRow*> of_type;
      std::ranges::copy_if(taken, std::back_inserter(of_type),
                           [&](const BenchRow* row) { return row->type.starts_with(type); });
      if (of_type.empty()) {
        return refuse(fmt::format("no row has the type {}", type));
      }
      shorten(of_type, count, subset.seed);
      of_types.insert(of_types.end(), of_type.begin(), of_type.end());
    }
    taken = std::move(of_types);
  }
  shorten(taken, subset.count, subset.seed);
  // Pointers into one vector: their order is the file's.
  std::ranges::sort(taken);
  taken.erase(std::ranges::unique(taken).begin(), taken.end());
  std::vector<BenchRow> result;
  for (const BenchRow* row : taken) {
    result.push_back(*row);
  }
  return result;
}

}  // namespace maquette
