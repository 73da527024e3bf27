#include "bench/score.h"

#include <algorithm>

namespace maquette {
namespace {

std::vector<double> dimension_means(const std::vector<RowScore>& rows,
                                    std::vector<double> RowScore::*field) {
  std::vector<double> sums((rows.front().*field).size(), 0);
  for (const RowScore& row : rows) {
    for (std::size_t d = 0; d < sums.size(); ++d) {
      sums[d] += (row.*field)[d];
    }
  }
  for (double& sum : sums) {
    sum /= static_cast<double>(rows.size());
  }
  return sums;
}

}  // namespace

double RowScore::average() const {
  return mean(dimensions);
}

RowScore score_row(const BenchRow& row, const RowVerdicts& verdicts) {
  RowScore score;
  auto next = verdicts.begin();
  for (const Dimension& dimension : row.dimensions) {
    std::vector<double> parts;
    std::size_t all = 0;
    std::size_t met = 0;
    for (const SubDimension& part : dimension.parts) {
      const std::size_t count = part.criteria.size();
      const auto end = next + static_cast<std::ptrdiff_t>(count);
      const auto yes = static_cast<std::size_t>(std::count(next, end, Verdict::Yes));
      score.cannot_tell += static_cast<std::size_t>(std::count(next, end, Verdict::CannotTell));
      parts.push_back(share(yes, count));
      all += count;
      met += yes;
      next = end;
    }
    score.dimensions.push_back(mean(parts));
    score.plain.push_back(share(met, all));
    score.criteria += all;
  }
  return score;
}

RowScore zero_score(const BenchRow& row) {
  const std::vector<double> zeros(row.dimensions.size(), 0);
  return {.dimensions = zeros, .plain = zeros, .criteria = 0, .cannot_tell = 0};
}

std::optional<GroupScore> score_group(const std::vector<RowScore>& rows,
                                      const std::vector<bool>& executable) {
  if (rows.empty()) {
    return std::nullopt;
  }
  GroupScore score{.rows = rows.size()};
  std::vector<double> averages;
  std::vector<double> executable_averages;
  std::size_t criteria = 0;
  std::size_t cannot_tell = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    averages.push_back(rows[i].average());
    if (executable[i]) {
      executable_averages.push_back(averages.back());
    }
    criteria += rows[i].criteria;
    cannot_tell += rows[i].cannot_tell;
  }
  score.dimensions = dimension_means(rows, &RowScore::dimensions);
  // The mean of the dimensions' means is the mean of the rows' averages.
  score.average = bootstrap_mean(averages);
  score.deviation = population_deviation(score.dimensions);
  score.plain_average = mean(dimension_means(rows, &RowScore::plain));
  score.executable_average = mean(executable_averages);
  score.cannot_tell = share(cannot_tell, criteria);
  return score;
}

}  // namespace maquette
