#pragma once

#include <optional>

#include "bench/sample.h"
#include "bench/score.h"
#include "bench/verdicts.h"

namespace maquette {

/// What a judge's figures count a sample as: zero when its script failed, none when it has geometry
/// that the judge has not seen.
[[nodiscard]] std::optional<RowScore> sample_score(const BenchRow& row, const Sample& sample,
                                                   const JudgeFile& judge);

}  // namespace maquette
