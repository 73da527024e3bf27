#include <map>

#include "bench/score.h"

namespace maquette {
namespace {

/// How often two judges said what, of the criteria that both could tell.
struct Counts {
  std::size_t both_yes = 0;
  std::size_t both_no = 0;
  std::size_t only_a = 0;
  std::size_t only_b = 0;

  void add(Verdict a, Verdict b) {
    if (a == Verdict::CannotTell || b == Verdict::CannotTell) {
      return;
    }
    const bool yes_a = a == Verdict::Yes;
    const bool yes_b = b == Verdict::Yes;
    ++(yes_a && yes_b ? both_yes : yes_a ? only_a : yes_b ? only_b : both_no);
  }
};

Agreement agreement_of(const Counts& counts) {
  Agreement result;
  result.criteria = counts.both_yes + counts.both_no + counts.only_a + counts.only_b;
  if (result.criteria == 0) {
    return result;
  }
  const auto n = static_cast<double>(result.criteria);
  const double yes_a = static_cast<double>(counts.both_yes + counts.only_a) / n;
  const double yes_b = static_cast<double>(counts.both_yes + counts.only_b) / n;
  result.agreement = static_cast<double>(counts.both_yes + counts.both_no) / n;
  const double by_chance = yes_a * yes_b + (1 - yes_a) * (1 - yes_b);
  if (by_chance < 1) {
    result.kappa = (result.agreement - by_chance) / (1 - by_chance);
  }
  return result;
}

void count_row(const BenchRow& row, const RowVerdicts& a, const RowVerdicts& b, Counts& overall,
               std::map<std::string, Counts>& by_dimension) {
  std::size_t next = 0;
  for (const Dimension& dimension : row.dimensions) {
    for (const SubDimension& part : dimension.parts) {
      for (std::size_t i = 0; i < part.criteria.size(); ++i, ++next) {
        overall.add(a[next], b[next]);
        by_dimension[dimension.name].add(a[next], b[next]);
      }
    }
  }
}

}  // namespace

std::optional<Agreement> verifier_agreement(const std::vector<BenchRow>& rows,
                                            const std::vector<std::optional<Sample>>& samples,
                                            const JudgeFile& judge) {
  constexpr double kHalf = 0.5;
  Counts counts;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::optional<Sample>& sample = samples[i];
    const auto judged = judge.rows.find(rows[i].id);
    if (!sample || !sample->verification || judged == judge.rows.end()) {
      continue;
    }
    const bool liked = score_row(rows[i], judged->second).average() >= kHalf;
    counts.add(sample->verification->has_error() ? Verdict::No : Verdict::Yes,
               liked ? Verdict::Yes : Verdict::No);
  }
  Agreement agreement = agreement_of(counts);
  if (agreement.criteria == 0) {
    return std::nullopt;
  }
  agreement.a = "verifier (no error)";
  agreement.b = label_of(judge.record) + " (half or more)";
  return agreement;
}

std::vector<Agreement> agreements_of(const std::vector<BenchRow>& rows, const JudgeFile& a,
                                     const JudgeFile& b) {
  Counts overall;
  std::map<std::string, Counts> by_dimension;
  for (const BenchRow& row : rows) {
    const auto in_a = a.rows.find(row.id);
    const auto in_b = b.rows.find(row.id);
    if (in_a != a.rows.end() && in_b != b.rows.end()) {
      count_row(row, in_a->second, in_b->second, overall, by_dimension);
    }
  }
  std::vector<Agreement> found;
  const auto add = [&](const Counts& counts, const std::string& dimension) {
    Agreement agreement = agreement_of(counts);
    if (agreement.criteria > 0) {
      agreement.a = label_of(a.record);
      agreement.b = label_of(b.record);
      agreement.dimension = dimension;
      found.push_back(std::move(agreement));
    }
  };
  add(overall, "");
  for (const auto& [dimension, counts] : by_dimension) {
    add(counts, dimension);
  }
  return found;
}

}  // namespace maquette
