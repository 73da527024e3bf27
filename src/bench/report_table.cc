#include "bench/report_table.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "bench/published.h"
#include "bench/sample.h"
#include "bench/sample_score.h"
#include "bench/verdicts.h"
#include "core/version.h"

namespace maquette {
namespace {

/// Text that can stand in a cell: no bar, no line's end, no markup.
std::string cell(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      result += ' ';
    } else if (std::string_view("|\\`*<>[]").find(c) != std::string_view::npos) {
      result += '\\';
      result += c;
    } else {
      result += c;
    }
  }
  return result;
}

std::string table_row(const std::vector<std::string>& cells) {
  return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string table_head(const std::vector<std::string>& names) {
  std::string line = "|---|";
  for (std::size_t i = 1; i < names.size(); ++i) {
    line += "---:|";
  }
  return table_row(names) + line + "\n";
}

std::string percent(double share) {
  return fmt::format("{:.1f} %", 100 * share);
}

/// The kinds of rows that have lines of their own.
std::vector<const GroupReport*> shown_groups(const RunScore& score) {
  std::vector<const GroupReport*> groups;
  for (const GroupReport& group : score.groups) {
    if (!group.name.starts_with("outcome ")) {
      groups.push_back(&group);
    }
  }
  return groups;
}

std::string how_it_was_made(const RunDescription& run) {
  const BenchSettings& settings = run.settings;
  return fmt::format(
      "# CADBench: {}, {} preset\n\n{} rows of {} (sha256 {:.12}), shard {}/{}, begun {}. Seed {}, "
      "temperature {:.3g}, {} tokens at most. Table by Maquette {}.\n\n",
      cell(run.model.name), to_string(settings.preset), run.rows, cell(run.data_file),
      run.data_sha256, run.shard.index, run.shard.count, run.created, settings.seed,
      settings.temperature, settings.max_tokens, version());
}

std::string executability_table(const RunScore& score) {
  std::string text =
      "## Executability\n\n" +
      table_head({"rows", "samples", "not made", "E_syntax", "95 %", "seconds, median",
                  "95th percentile", "tokens, median", "95th percentile"});
  for (const GroupReport* group : shown_groups(score)) {
    const Executability& found = group->executability;
    text += table_row(
        {cell(group->name), std::to_string(found.samples), std::to_string(found.missing),
         percent(found.e_syntax.value),
         percent(found.e_syntax.low) + " to " + percent(found.e_syntax.high),
         fmt::format("{:.1f}", group->seconds.median), fmt::format("{:.1f}", group->seconds.p95),
         fmt::format("{:.0f}", group->tokens.median), fmt::format("{:.0f}", group->tokens.p95)});
  }
  return text + "\n";
}

/// Measured, and apart from every judge's figures.
std::string verifier_table(const RunScore& score) {
  std::string text = "## Verifier\n\n" + table_head({"rows", "samples", "score", "95 %",
                                                     "without error", "95 %", "found most"});
  for (const GroupReport* group : shown_groups(score)) {
    const VerifierScore& found = group->verifier;
    if (found.samples == 0) {
      continue;
    }
    text += table_row({cell(group->name), std::to_string(found.samples),
                       fmt::format("{:.3f}", found.score.value),
                       fmt::format("{:.3f} to {:.3f}", found.score.low, found.score.high),
                       percent(found.no_error.value),
                       percent(found.no_error.low) + " to " + percent(found.no_error.high),
                       counts_text(found.findings)});
  }
  return text + "\n";
}

std::vector<std::string> score_cells(const std::vector<double>& dimensions, std::size_t count) {
  std::vector<std::string> cells;
  for (std::size_t d = 0; d < count; ++d) {
    cells.push_back(d < dimensions.size() ? fmt::format("{:.3f}", dimensions[d]) : "");
  }
  return cells;
}

std::string own_row(const GroupReport& group, const GroupScore& score, std::size_t dimensions) {
  std::vector<std::string> cells{fmt::format("**this run**, {}", cell(group.name)),
                                 std::to_string(score.rows)};
  const auto means = score_cells(score.dimensions, dimensions);
  cells.insert(cells.end(), means.begin(), means.end());
  cells.push_back(fmt::format("{:.3f} ± {:.3f}", score.average.value, score.deviation));
  cells.push_back(fmt::format("{:.3f} to {:.3f}", score.average.low, score.average.high));
  cells.push_back(fmt::format("{:.3f}", score.executable_average));
  cells.push_back(fmt::format("{:.3f}", score.plain_average));
  cells.push_back(percent(group.executability.e_syntax.value));
  return table_row(cells);
}

std::string published_row(const PublishedRow& row, std::size_t dimensions) {
  std::vector<std::string> cells{
      fmt::format("{}, {} ({})", cell(row.system), cell(row.set), cell(row.work)), ""};
  const auto means = score_cells(row.dimensions, dimensions);
  cells.insert(cells.end(), means.begin(), means.end());
  cells.push_back(row.deviation ? fmt::format("{:.3f} ± {:.3f}", row.average, *row.deviation)
                                : fmt::format("{:.3f}", row.average));
  cells.insert(cells.end(), {"", "", "", row.e_syntax ? percent(*row.e_syntax) : ""});
  return table_row(cells);
}

/// One table a judge: figures of different judges do not compare.
std::string judge_tables(const RunScore& score, const std::vector<PublishedRow>& published) {
  std::string text =
      "## Scores\n\nNumbers of different judges are not comparable: each has a table of its "
      "own.\n\n";
  const std::size_t dimensions = score.dimension_names.size();
  std::vector<std::string> head{"rows", "N"};
  for (const std::string& name : score.dimension_names) {
    head.push_back(cell(name));
  }
  head.insert(head.end(), {"average", "95 %", "executable only", "plain mean", "E_syntax"});
  std::set<std::string> judges;
  for (const auto& [judge, unjudged] : score.unjudged) {
    judges.insert(judge);
  }
  for (const PublishedRow& row : published) {
    judges.insert(row.judge);
  }
  for (const std::string& judge : judges) {
    text += fmt::format("### Judged by {}\n\n{}", cell(judge), table_head(head));
    for (const GroupReport* group : shown_groups(score)) {
      if (const auto found = group->by_judge.find(judge); found != group->by_judge.end()) {
        text += own_row(*group, found->second, dimensions);
      }
    }
    for (const PublishedRow& row : published) {
      text += row.judge == judge ? published_row(row, dimensions) : "";
    }
    text += "\n";
  }
  return text;
}

std::string agreement_table(const RunScore& score) {
  if (score.agreements.empty()) {
    return {};
  }
  std::string text =
      "## Agreement of the judges\n\n" +
      table_head({"judges", "dimension", "criteria or samples", "same verdict", "κ"});
  for (const Agreement& found : score.agreements) {
    text += table_row({cell(found.a) + " and " + cell(found.b),
                       found.dimension.empty() ? "all" : cell(found.dimension),
                       std::to_string(found.criteria), percent(found.agreement),
                       found.kappa ? fmt::format("{:.3f}", *found.kappa) : ""});
  }
  return text;
}

/// A field of CSV, in quotes where it needs them.
std::string field(std::string_view text) {
  if (text.find_first_of("\",\r\n") == std::string_view::npos) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c == '"' ? "\"\"" : std::string(1, c);
  }
  return quoted + '"';
}

std::string csv_head(const BenchRow& row, const std::map<std::string, JudgeFile>& judges) {
  std::string line = "id,type,outcome,way,seconds,tokens,fit,verifier";
  for (const auto& [judge, file] : judges) {
    for (const Dimension& dimension : row.dimensions) {
      line += "," + field(judge + ": " + dimension.name);
    }
    line += "," + field(judge + ": average");
  }
  return line + "\r\n";
}

std::string csv_line(const BenchRow& row, const std::optional<Sample>& sample,
                     const std::map<std::string, JudgeFile>& judges) {
  std::string line = field(row.id) + "," + field(row.type);
  line += sample
              ? fmt::format(
                    ",{},{},{:.3f},{},{},{}", to_string(sample->outcome), field(sample->way),
                    sample->seconds, sample->tokens,
                    sample->fit ? fmt::format("{:.3f}", *sample->fit) : "",
                    sample->verification ? fmt::format("{:.4f}", sample->verification->score) : "")
              : ",,,,,,";
  for (const auto& [judge, file] : judges) {
    const auto score = sample ? sample_score(row, *sample, file) : std::nullopt;
    for (std::size_t d = 0; d < row.dimensions.size(); ++d) {
      line += score ? fmt::format(",{:.4f}", score->dimensions[d]) : ",";
    }
    line += score ? fmt::format(",{:.4f}", score->average()) : ",";
  }
  return line + "\r\n";
}

}  // namespace

Result<std::string> markdown_report(const RunFolder& run, const RunScore& score) {
  MAQUETTE_TRY(const std::vector<PublishedRow> published, published_rows());
  return how_it_was_made(run.description()) + executability_table(score) + verifier_table(score) +
         judge_tables(score, published) + agreement_table(score);
}

Result<std::string> csv_report(const RunFolder& run) {
  MAQUETTE_TRY(const std::vector<std::optional<Sample>> samples, read_samples(run));
  MAQUETTE_TRY(const auto judges, read_judges(run.path(), run.rows()));
  std::string text = csv_head(run.rows().front(), judges);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    text += csv_line(run.rows()[i], samples[i], judges);
  }
  return text;
}

}  // namespace maquette
