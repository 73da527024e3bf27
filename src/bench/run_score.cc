#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include "bench/row_failures.h"
#include "bench/sample_score.h"
#include "bench/score.h"

namespace maquette {
namespace {

/// One row with its sample, as they are grouped.
struct Entry {
  const BenchRow* row;
  const std::optional<Sample>* sample;
};

Executability executability_of(const std::vector<const std::optional<Sample>*>& samples) {
  Executability result;
  std::size_t failed = 0;
  for (const std::optional<Sample>* sample : samples) {
    if (!*sample) {
      ++result.missing;
      continue;
    }
    ++result.samples;
    ++result.outcomes[std::string(to_string((*sample)->outcome))];
    failed += (*sample)->has_geometry() ? 0 : 1;
  }
  result.e_syntax = wilson(failed, result.samples);
  return result;
}

std::optional<GroupScore> group_score(const std::vector<Entry>& entries, const JudgeFile& judge) {
  std::vector<RowScore> scores;
  std::vector<bool> executable;
  for (const auto& [row, sample] : entries) {
    if (!*sample) {
      continue;
    }
    if (auto score = sample_score(*row, **sample, judge)) {
      scores.push_back(*std::move(score));
      executable.push_back((*sample)->has_geometry());
    }
  }
  return score_group(scores, executable);
}

VerifierScore verifier_score(const std::vector<Entry>& entries) {
  VerifierScore result;
  std::vector<double> scores;
  std::size_t clean = 0;
  for (const Entry& entry : entries) {
    const std::optional<Sample>& sample = *entry.sample;
    if (!sample) {
      continue;
    }
    if (sample->has_geometry() && !sample->verification) {
      return {};  // Made before samples were verified: part of a run would say nothing.
    }
    scores.push_back(sample->verification ? sample->verification->score : 0);
    if (!sample->verification) {
      continue;
    }
    clean += sample->verification->has_error() ? 0 : 1;
    std::set<std::string_view> seen;
    for (const Finding& finding : sample->verification->findings) {
      if (finding.severity != Severity::Info && seen.insert(to_string(finding.id)).second) {
        ++result.findings[std::string(to_string(finding.id))];
      }
    }
  }
  result.samples = scores.size();
  result.score = bootstrap_mean(scores);
  result.no_error = wilson(clean, scores.size());
  return result;
}

GroupReport report_group(std::string name, const std::vector<Entry>& entries,
                         const std::map<std::string, JudgeFile>& judges) {
  GroupReport report{.name = std::move(name)};
  std::vector<const std::optional<Sample>*> samples;
  std::vector<double> seconds;
  std::vector<double> tokens;
  for (const Entry& entry : entries) {
    samples.push_back(entry.sample);
    if (*entry.sample) {
      seconds.push_back((*entry.sample)->seconds);
      tokens.push_back((*entry.sample)->tokens);
    }
  }
  report.executability = executability_of(samples);
  report.seconds = percentiles_of(std::move(seconds));
  report.tokens = percentiles_of(std::move(tokens));
  report.verifier = verifier_score(entries);
  for (const auto& [judge, file] : judges) {
    if (const auto score = group_score(entries, file)) {
      report.by_judge.emplace(judge, *score);
    }
  }
  return report;
}

}  // namespace

RunScore score_run(const std::vector<BenchRow>& rows,
                   const std::vector<std::optional<Sample>>& samples,
                   const std::map<std::string, JudgeFile>& judges) {
  std::vector<Entry> all;
  std::map<std::string, std::vector<Entry>> kinds;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Entry entry{&rows[i], &samples[i]};
    all.push_back(entry);
    kinds[rows[i].type].push_back(entry);
    if (samples[i]) {
      kinds["outcome " + std::string(to_string(samples[i]->outcome))].push_back(entry);
    }
  }
  RunScore score;
  for (const Dimension& dimension : rows.front().dimensions) {
    score.dimension_names.push_back(dimension.name);
  }
  score.groups.push_back(report_group("all", all, judges));
  for (const auto& [name, entries] : kinds) {
    score.groups.push_back(report_group(name, entries, judges));
  }
  for (const auto& [judge, file] : judges) {
    score.unjudged[judge] =
        static_cast<std::size_t>(std::ranges::count_if(all, [&](const Entry& entry) {
          return *entry.sample && (*entry.sample)->has_geometry() &&
                 !file.rows.contains(entry.row->id);
        }));
  }
  for (const auto& [judge, file] : judges) {
    if (auto agreement = verifier_agreement(rows, samples, file)) {
      score.agreements.push_back(*std::move(agreement));
    }
  }
  for (auto a = judges.begin(); a != judges.end(); ++a) {
    for (auto b = std::next(a); b != judges.end(); ++b) {
      const auto found = agreements_of(rows, a->second, b->second);
      score.agreements.insert(score.agreements.end(), found.begin(), found.end());
    }
  }
  return score;
}

Result<RunScore> read_run_score(const RunFolder& run) {
  MAQUETTE_TRY(const std::vector<std::optional<Sample>> samples, read_samples(run));
  MAQUETTE_TRY(const auto judges, read_judges(run.path(), run.rows()));
  MAQUETTE_TRY(const FailureHistories failures, read_failures(run.path()));
  RunScore score = score_run(run.rows(), samples, judges);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto failed = failures.find(run.rows()[i].id);
    if (!samples[i] && failed != failures.end()) {
      score.failed.push_back({failed->first, failed->second.why});
    }
  }
  return score;
}

}  // namespace maquette
