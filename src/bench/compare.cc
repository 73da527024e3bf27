#include "bench/compare.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "bench/sample_score.h"
#include "bench/verdicts.h"
#include "report/picture_page.h"

namespace maquette {
namespace {

namespace fs = std::filesystem;

using Judges = std::map<std::string, JudgeFile>;

/// "eye (protocol 1 and 2)" for each judge that saw both runs, but not under one protocol: what it
/// was shown differs, so its scores do not compare.
std::string apart_by_protocol(const Judges& a, const Judges& b) {
  std::vector<std::string> found;
  for (const auto& [label, in_a] : a) {
    for (const auto& [other, in_b] : b) {
      if (label != other && in_a.record.judge == in_b.record.judge && !b.contains(label)) {
        found.push_back(fmt::format("{} (protocol {} and {})", in_a.record.judge,
                                    in_a.record.protocol, in_b.record.protocol));
      }
    }
  }
  return fmt::format("{}", fmt::join(found, ", "));
}

/// The judge to compare by; empty when no judge has seen both runs.
Result<std::string> choose_judge(const Judges& a, const Judges& b, const std::string& wanted) {
  std::vector<std::string> both;
  for (const auto& [judge, file] : a) {
    if (b.contains(judge)) {
      both.push_back(judge);
    }
  }
  if (!wanted.empty()) {
    const auto found = std::ranges::find_if(
        both, [&](const std::string& label) { return is_called(label, wanted); });
    if (found != both.end()) {
      return *found;
    }
    const std::string apart = apart_by_protocol(a, b);
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} has not judged both runs{}", wanted,
                            apart.empty() ? ""
                                          : fmt::format(" under one protocol: {}; scores of "
                                                        "different protocols do not compare",
                                                        apart)));
  }
  if (both.size() > 1) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("several judges have judged both runs ({}): name one with --judge",
                            fmt::join(both, ", ")));
  }
  return both.empty() ? "" : both.front();
}

std::optional<double> score_of(const BenchRow& row, const Sample& sample, const JudgeFile* judge) {
  const auto score = judge == nullptr ? std::nullopt : sample_score(row, sample, *judge);
  return score ? std::optional(score->average()) : std::nullopt;
}

/// One judged by other criteria cannot be compared.
bool same_criteria(const BenchRow& a, const BenchRow& b) {
  return std::ranges::equal(a.dimensions, b.dimensions, [](const Dimension& x, const Dimension& y) {
    return x.name == y.name &&
           std::ranges::equal(x.parts, y.parts, [](const auto& p, const auto& q) {
             return p.name == q.name && p.criteria == q.criteria;
           });
  });
}

Result<std::vector<ComparedRow>> pair_rows(const RunFolder& a, const RunFolder& b,
                                           const JudgeFile* judge_a, const JudgeFile* judge_b) {
  std::unordered_map<std::string_view, const BenchRow*> in_b;
  for (const BenchRow& row : b.rows()) {
    in_b.emplace(row.id, &row);
  }
  std::vector<ComparedRow> rows;
  for (const BenchRow& row : a.rows()) {
    const auto other = in_b.find(row.id);
    if (other == in_b.end()) {
      continue;
    }
    if (!same_criteria(row, *other->second)) {
      return fail(ErrorCode::InvalidArgument,
                  fmt::format("the row {} has different criteria in the two runs", row.id));
    }
    MAQUETTE_TRY(const std::optional<Sample> sample_a, read_sample(a, row));
    MAQUETTE_TRY(const std::optional<Sample> sample_b, read_sample(b, row));
    if (sample_a && sample_b) {
      rows.push_back({.id = row.id,
                      .instruction = row.instruction,
                      .a = *sample_a,
                      .b = *sample_b,
                      .score_a = score_of(row, *sample_a, judge_a),
                      .score_b = score_of(row, *sample_b, judge_b)});
    }
  }
  return rows;
}

void summarise(Comparison& comparison) {
  constexpr double kTie = 0.001;
  std::vector<double> differences;
  std::vector<double> geometry;
  for (const ComparedRow& row : comparison.rows) {
    geometry.push_back((row.b.has_geometry() ? 1.0 : 0.0) - (row.a.has_geometry() ? 1.0 : 0.0));
    if (!row.score_a || !row.score_b) {
      continue;
    }
    const double difference = *row.score_b - *row.score_a;
    differences.push_back(difference);
    ++(difference > kTie    ? comparison.wins
       : difference < -kTie ? comparison.losses
                            : comparison.ties);
  }
  comparison.scored = differences.size();
  comparison.difference = bootstrap_mean(differences);
  comparison.geometry_difference = bootstrap_mean(geometry);
}

Json to_json(const Sample& sample, const std::optional<double>& score) {
  return {{"outcome", to_string(sample.outcome)},
          {"score", score ? Json(*score) : Json()},
          {"seconds", sample.seconds},
          {"tokens", sample.tokens}};
}

/// How much two samples differ; rows without scores by their geometry.
double difference_of(const ComparedRow& row) {
  if (row.score_a && row.score_b) {
    return std::abs(*row.score_b - *row.score_a);
  }
  return row.a.has_geometry() == row.b.has_geometry() ? 0 : 1;
}

PagePicture picture_of(const Sample& sample, const std::optional<double>& score,
                       std::string_view run, const fs::path& page) {
  const fs::path here = fs::absolute(page).parent_path();
  return {.file = sample.views.empty()
                      ? ""
                      : fs::proximate(sample.folder / sample.views.front(), here).string(),
          .title = fmt::format("{}: {}", run, to_string(sample.outcome)),
          .caption = score ? fmt::format("score {:.3f}", *score) : std::string(),
          .code = sample.message};
}

}  // namespace

Result<Comparison> compare_runs(const RunFolder& a, const RunFolder& b, const std::string& judge) {
  MAQUETTE_TRY(const Judges judges_a, read_judges(a.path(), a.rows()));
  MAQUETTE_TRY(const Judges judges_b, read_judges(b.path(), b.rows()));
  Comparison comparison;
  MAQUETTE_TRY(comparison.judge, choose_judge(judges_a, judges_b, judge));
  if (comparison.judge.empty()) {
    comparison.no_judge = apart_by_protocol(judges_a, judges_b);
  }
  const auto file_of = [&](const Judges& judges) {
    return comparison.judge.empty() ? nullptr : &judges.find(comparison.judge)->second;
  };
  MAQUETTE_TRY(comparison.rows, pair_rows(a, b, file_of(judges_a), file_of(judges_b)));
  if (comparison.rows.empty()) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} and {} have no row in common that both have made",
                            a.path().string(), b.path().string()));
  }
  summarise(comparison);
  return comparison;
}

Json to_json(const Comparison& comparison) {
  Json rows = Json::array();
  for (const ComparedRow& row : comparison.rows) {
    rows.push_back(
        {{"id", row.id}, {"a", to_json(row.a, row.score_a)}, {"b", to_json(row.b, row.score_b)}});
  }
  return {{"judge", comparison.judge.empty() ? Json() : Json(comparison.judge)},
          {"scored", comparison.scored},
          {"difference", to_json(comparison.difference)},
          {"wins", comparison.wins},
          {"losses", comparison.losses},
          {"ties", comparison.ties},
          {"geometry_difference", to_json(comparison.geometry_difference)},
          {"rows", rows}};
}

Result<void> write_comparison_page(const Comparison& comparison, const fs::path& page) {
  std::vector<const ComparedRow*> order;
  for (const ComparedRow& row : comparison.rows) {
    order.push_back(&row);
  }
  std::ranges::stable_sort(order, std::greater<>(),
                           [](const ComparedRow* row) { return difference_of(*row); });
  std::vector<PagePicture> pictures;
  for (const ComparedRow* row : order) {
    pictures.push_back({.file = "", .title = row->id, .caption = row->instruction, .code = ""});
    pictures.push_back(picture_of(row->a, row->score_a, "A", page));
    pictures.push_back(picture_of(row->b, row->score_b, "B", page));
  }
  return write_picture_page("Two runs of CADBench, row by row", pictures, page);
}

}  // namespace maquette
