#include "bench/sample_score.h"

namespace maquette {

std::optional<RowScore> sample_score(const BenchRow& row, const Sample& sample,
                                     const JudgeFile& judge) {
  if (!sample.has_geometry()) {
    return zero_score(row);
  }
  const auto judged = judge.rows.find(row.id);
  return judged == judge.rows.end() ? std::nullopt : std::optional(score_row(row, judged->second));
}

}  // namespace maquette
