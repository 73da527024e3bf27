#include "bench/verdicts.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/fs.h"
#include "base/text.h"
#include "bench/refuse.h"
#include "bench/run_folder.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

Json verdict_to_json(Verdict verdict) {
  switch (verdict) {
    case Verdict::No: return 0;
    case Verdict::Yes: return 1;
    case Verdict::CannotTell: return nullptr;
  }
  return nullptr;
}

Result<Verdict> read_verdict(const Json& json) {
  if (json.is_null()) {
    return Verdict::CannotTell;
  }
  if (json.is_number_integer() && (json == 0 || json == 1)) {
    return json == 1 ? Verdict::Yes : Verdict::No;
  }
  return refuse(
      fmt::format("a verdict is {} and not 1, 0 or null", utf8_prefix(dump_json(json), 40)));
}

/// `json` must be an object with just these names.
template <class Named>
Result<void> check_names(const Json& json, const std::vector<Named>& wanted,
                         std::string_view what) {
  if (!json.is_object()) {
    return refuse(fmt::format("{} are no object", what));
  }
  for (const auto& [name, value] : json.items()) {
    if (std::ranges::find(wanted, name, &Named::name) == wanted.end()) {
      return refuse(fmt::format("the row has no `{}` among its {}", name, what));
    }
  }
  for (const Named& each : wanted) {
    if (!json.contains(each.name)) {
      return refuse(fmt::format("`{}` is missing among the {}", each.name, what));
    }
  }
  return {};
}

Result<void> read_part(const Json& json, const SubDimension& part, RowVerdicts& verdicts) {
  if (!json.is_array() || json.size() != part.criteria.size()) {
    return refuse(fmt::format("`{}` has {} criteria, and there are {} verdicts", part.name,
                              part.criteria.size(), json.is_array() ? json.size() : 0));
  }
  for (const Json& each : json) {
    MAQUETTE_TRY(const Verdict verdict, read_verdict(each));
    verdicts.push_back(verdict);
  }
  return {};
}

/// Lines from before there were protocols, and those that people fill in, have none.
Result<int> read_protocol(const Json& json) {
  if (!json.contains("protocol")) {
    return kPublishedProtocol;
  }
  MAQUETTE_TRY(const long long protocol, json_field<long long>(json, "protocol"));
  if (protocol < kPublishedProtocol || protocol > kLatestProtocol) {
    return refuse(fmt::format("`protocol` is {}, and this Maquette has {} to {}", protocol,
                              kPublishedProtocol, kLatestProtocol));
  }
  return static_cast<int>(protocol);
}

using RowsById = std::unordered_map<std::string_view, const BenchRow*>;

Result<JudgedRow> read_line(std::string_view line, const RowsById& rows) {
  MAQUETTE_TRY(const Json json, parse_json(line));
  JudgedRow judged;
  MAQUETTE_TRY(judged.id, json_field<std::string>(json, "id"));
  MAQUETTE_TRY(judged.record.judge, json_field<std::string>(json, "judge"));
  if (trim(judged.record.judge).empty()) {
    return refuse("`judge` is empty");
  }
  // What people fill in by hand has only id, judge and verdicts.
  judged.record.prompt_sha256 = json_field<std::string>(json, "prompt_sha256").value_or("");
  judged.record.views = static_cast<int>(json_field<long long>(json, "views").value_or(0));
  judged.record.size_pixels = static_cast<int>(json_field<long long>(json, "size").value_or(0));
  MAQUETTE_TRY(judged.record.protocol, read_protocol(json));
  const auto row = rows.find(judged.id);
  if (row == rows.end()) {
    return refuse(fmt::format("the run has no row {}", judged.id));
  }
  if (!json.contains("verdicts")) {
    return refuse("`verdicts` is missing");
  }
  MAQUETTE_TRY(judged.verdicts, read_verdicts(json["verdicts"], *row->second));
  return judged;
}

}  // namespace

std::string label_of(const JudgeRecord& record) {
  return record.protocol == kPublishedProtocol
             ? record.judge
             : fmt::format("{} (protocol {})", record.judge, record.protocol);
}

bool is_called(std::string_view label, std::string_view name) {
  return label == name || label.starts_with(std::string(name) + " (protocol ");
}

std::string to_line(const JudgedRow& judged, const BenchRow& row) {
  Json verdicts = Json::object();
  auto next = judged.verdicts.begin();
  for (const Dimension& dimension : row.dimensions) {
    for (const SubDimension& part : dimension.parts) {
      Json& list = verdicts[dimension.name][part.name] = Json::array();
      for (std::size_t i = 0; i < part.criteria.size(); ++i) {
        list.push_back(verdict_to_json(*next++));
      }
    }
  }
  return dump_json(Json{{"id", judged.id},
                        {"judge", judged.record.judge},
                        {"prompt_sha256", judged.record.prompt_sha256},
                        {"views", judged.record.views},
                        {"size", judged.record.size_pixels},
                        {"protocol", judged.record.protocol},
                        {"verdicts", std::move(verdicts)}});
}

Result<RowVerdicts> read_verdicts(const Json& json, const BenchRow& row) {
  MAQUETTE_TRY_VOID(check_names(json, row.dimensions, "dimensions"));
  RowVerdicts verdicts;
  for (const Dimension& dimension : row.dimensions) {
    const Json& parts = json[dimension.name];
    MAQUETTE_TRY_VOID(
        check_names(parts, dimension.parts, fmt::format("sub-dimensions of {}", dimension.name)));
    for (const SubDimension& part : dimension.parts) {
      MAQUETTE_TRY_VOID(read_part(parts[part.name], part, verdicts));
    }
  }
  return verdicts;
}

Result<JudgeFile> read_judge_file(const fs::path& path, const std::vector<BenchRow>& rows) {
  RowsById by_id;
  for (const BenchRow& row : rows) {
    by_id.emplace(row.id, &row);
  }
  MAQUETTE_TRY(const std::string text, read_file(path));
  JudgeFile file;
  std::unordered_map<std::string, std::size_t> line_of;
  const std::vector<std::string_view> lines = split_lines(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (trim(lines[i]).empty()) {
      continue;
    }
    Result<JudgedRow> judged = read_line(lines[i], by_id);
    if (!judged && i + 1 == lines.size() && !parse_json(lines[i])) {
      break;
    }
    if (judged && !file.rows.empty() && judged->record != file.record) {
      judged = refuse(
          "another judge, protocol, prompt, number or size of views than in the lines before");
    }
    if (!judged) {
      return tl::unexpected(
          std::move(judged).error().with_context(fmt::format("{}, line {}", path.string(), i + 1)));
    }
    file.record = judged->record;
    const auto [known, is_new] = file.rows.try_emplace(judged->id, judged->verdicts);
    std::size_t& line = line_of[judged->id];
    if (!is_new) {
      file.repeated.push_back({judged->id, line, i + 1, known->second == judged->verdicts});
      known->second = std::move(judged->verdicts);
    }
    line = i + 1;
  }
  return file;
}

Result<std::map<std::string, JudgeFile>> read_judges(const fs::path& run,
                                                     const std::vector<BenchRow>& rows) {
  std::map<std::string, JudgeFile> judges;
  MAQUETTE_TRY(const std::vector<fs::path> entries, entries_of(run / "verdicts"));
  for (const fs::path& entry : entries) {
    if (entry.extension() == ".jsonl") {
      MAQUETTE_TRY(JudgeFile file, read_judge_file(entry, rows));
      std::string label = label_of(file.record);
      if (judges.contains(label)) {
        return fail(ErrorCode::InvalidArgument,
                    fmt::format("{}: another file there has verdicts of {} too: remove one of them",
                                entry.string(), label));
      }
      if (!file.rows.empty()) {
        judges.emplace(std::move(label), std::move(file));
      }
    }
  }
  return judges;
}

fs::path verdict_path(const fs::path& run, std::string_view judge) {
  return run / "verdicts" / (sample_folder_name(judge) + ".jsonl");
}

}  // namespace maquette
