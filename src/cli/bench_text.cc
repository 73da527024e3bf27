#include "cli/bench_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "base/text.h"

namespace maquette {
namespace {

std::string with_interval(const Estimate& estimate) {
  return fmt::format("{:.3f} ({:.3f} to {:.3f})", estimate.value, estimate.low, estimate.high);
}

std::string rows_text(std::size_t count) {
  return fmt::format("{} row{}", count, count == 1 ? "" : "s");
}

std::string group_line(const GroupReport& group) {
  const Executability& made = group.executability;
  return fmt::format(
      "  {:<20} {:>5}  E_syntax {:>5.1f} % ({:.1f} to {:.1f})  {:.1f} s, p95 {:.1f}  "
      "{:.0f} tokens, p95 {:.0f}\n",
      group.name, made.samples, made.e_syntax.value * 100, made.e_syntax.low * 100,
      made.e_syntax.high * 100, group.seconds.median, group.seconds.p95, group.tokens.median,
      group.tokens.p95);
}

std::string judge_line(const GroupReport& group, const GroupScore& score) {
  std::string line = fmt::format("  {:<20} {:>5} ", group.name, score.rows);
  for (const double dimension : score.dimensions) {
    line += fmt::format(" {:.3f}", dimension);
  }
  return line + fmt::format(
                    "  {:.3f} ± {:.3f} ({:.3f} to {:.3f})  executable only {:.3f}  "
                    "plain mean {:.3f}  cannot tell {:.1f} %\n",
                    score.average.value, score.deviation, score.average.low, score.average.high,
                    score.executable_average, score.plain_average, score.cannot_tell * 100);
}

std::string judge_table(const RunScore& score, const std::string& judge) {
  std::string text = fmt::format("\nJudge {}: {}, average ± deviation (95 % interval)\n", judge,
                                 fmt::join(score.dimension_names, ", "));
  for (const GroupReport& group : score.groups) {
    const auto found = group.by_judge.find(judge);
    if (found != group.by_judge.end()) {
      text += judge_line(group, found->second);
    }
  }
  const auto unjudged = score.unjudged.find(judge);
  if (unjudged != score.unjudged.end() && unjudged->second > 0) {
    text += fmt::format("  {} samples with geometry are not judged and not in these figures\n",
                        unjudged->second);
  }
  return text;
}

std::string verifier_text(const RunScore& score) {
  if (score.groups.front().verifier.samples == 0) {
    return {};
  }
  std::string text = "\nVerifier: samples, mean score and share without error (95 % interval)\n";
  for (const GroupReport& group : score.groups) {
    const VerifierScore& found = group.verifier;
    text += fmt::format("  {:<20} {:>5}  {}  {:.1f} % ({:.1f} to {:.1f})\n", group.name,
                        found.samples, with_interval(found.score), found.no_error.value * 100,
                        found.no_error.low * 100, found.no_error.high * 100);
  }
  return text + fmt::format("  found: {}\n", counts_text(score.groups.front().verifier.findings));
}

std::string agreement_text(const std::vector<Agreement>& agreements) {
  std::string text = agreements.empty() ? "" : "\nAgreement (Cohen's kappa)\n";
  for (const Agreement& each : agreements) {
    text += fmt::format("  {} and {}, {}: kappa {}, {:.1f} % of {}\n", each.a, each.b,
                        each.dimension.empty() ? "overall" : each.dimension,
                        each.kappa ? fmt::format("{:.3f}", *each.kappa) : "undefined",
                        each.agreement * 100, each.criteria);
  }
  return text;
}

std::string changed_text(const ImportSummary& taken) {
  if (taken.replaced == 0) {
    return {};
  }
  std::string text = fmt::format("{} had verdicts of {} already; those of this file count\n",
                                 rows_text(taken.replaced), taken.judge);
  if (!taken.changed.empty()) {
    text += fmt::format("  they differ for: {}\n", fmt::join(taken.changed, ", "));
  }
  return text;
}

}  // namespace

std::string import_text(const ImportSummary& taken) {
  std::string text =
      fmt::format("{}: verdicts on {} taken in\n", taken.judge, rows_text(taken.rows));
  text += changed_text(taken);
  for (const RepeatedVerdicts& each : taken.repeated) {
    text += fmt::format("note: line {} repeats line {} ({}) with the same verdicts\n", each.line,
                        each.first_line, each.id);
  }
  return text;
}

std::string import_json(const ImportSummary& taken) {
  Json repeated = Json::array();
  for (const RepeatedVerdicts& each : taken.repeated) {
    repeated.push_back({{"id", each.id}, {"lines", {each.first_line, each.line}}});
  }
  return dump_json(Json{{"judge", taken.judge},
                        {"rows", taken.rows},
                        {"replaced", taken.replaced},
                        {"changed", taken.changed},
                        {"repeated", repeated}},
                   2);
}

std::string bench_text(const BenchSummary& summary, const std::string& run) {
  std::string text = fmt::format("{} of {} rows have their sample", summary.done, summary.rows);
  if (summary.found > 0) {
    text += fmt::format(" ({} were there already)", summary.found);
  }
  text += fmt::format("; {} tokens in {}\n", summary.tokens, human_duration(summary.time));
  for (const auto& [outcome, count] : summary.outcomes) {
    text += fmt::format("  {:<18} {}\n", outcome, count);
  }
  if (!summary.failed.empty()) {
    text += fmt::format("{} failed and {} no sample:\n", rows_text(summary.failed.size()),
                        summary.failed.size() == 1 ? "has" : "have");
  }
  for (const RowFailure& row : summary.failed) {
    text += fmt::format("  {}: {}\n", row.id, row.why);
  }
  if (summary.limit_reached) {
    text += "the limit of tokens is reached\n";
  }
  if (summary.done < summary.rows) {
    text += fmt::format("`maquette bench resume {}` goes on\n", run);
  }
  return text;
}

std::string bench_json(const BenchSummary& summary) {
  Json failed = Json::array();
  for (const RowFailure& row : summary.failed) {
    failed.push_back({{"id", row.id}, {"code", to_string(row.code)}, {"why", row.why}});
  }
  return dump_json(Json{{"rows", summary.rows},
                        {"done", summary.done},
                        {"found", summary.found},
                        {"made", summary.done - summary.found},
                        {"outcomes", summary.outcomes},
                        {"failed", failed},
                        {"tokens", summary.tokens},
                        {"seconds", static_cast<double>(summary.time.count()) / 1000},
                        {"limit_reached", summary.limit_reached}},
                   2);
}

std::string bench_text(const RunScore& score) {
  std::string text = "Samples, share of scripts that fail (95 % interval), seconds, tokens\n";
  for (const GroupReport& group : score.groups) {
    text += group_line(group);
  }
  if (const std::size_t missing = score.groups.front().executability.missing; missing > 0) {
    text += fmt::format("  {} without a sample\n", rows_text(missing));
  }
  for (const UnmadeRow& row : score.failed) {
    text += fmt::format("    {} failed: {}\n", row.id, row.why);
  }
  text += fmt::format("  outcomes: {}\n", counts_text(score.groups.front().executability.outcomes));
  text += verifier_text(score);
  std::size_t judges = 0;
  for (const auto& [judge, group] : score.groups.front().by_judge) {
    text += judge_table(score, judge);
    ++judges;
  }
  if (judges == 0) {
    text += "No judge has judged this run: `maquette bench judge --help`\n";
  }
  if (judges > 1) {
    text += "Figures of different judges are not comparable.\n";
  }
  return text + agreement_text(score.agreements);
}

std::string bench_text(const Comparison& comparison) {
  std::string text =
      fmt::format("{} rows in both; geometry, B less A: {}\n", comparison.rows.size(),
                  with_interval(comparison.geometry_difference));
  if (comparison.judge.empty()) {
    return text + (comparison.no_judge.empty()
                       ? "No judge has judged both runs.\n"
                       : fmt::format("No judge has judged both runs under one protocol, so no "
                                     "scores compare: {}.\n",
                                     comparison.no_judge));
  }
  return text + fmt::format("judge {}, {} rows: B less A {}; B wins {}, loses {}, ties {}\n",
                            comparison.judge, comparison.scored,
                            with_interval(comparison.difference), comparison.wins,
                            comparison.losses, comparison.ties);
}

}  // namespace maquette
