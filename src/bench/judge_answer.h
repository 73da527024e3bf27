#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "bench/bench_row.h"
#include "bench/verdicts.h"

namespace maquette {

/// The JSON schema of a judge's answer about so many criteria: {"verdicts": {"1": 1, "2": 0,
/// "3": "cannot tell"}} with every number once, in their order.
[[nodiscard]] std::string judge_answer_schema(std::size_t criteria);

/// Reads such an answer for the row. Values are 1, 0, "cannot tell" or null. One code fence around
/// the whole answer is passed over. InvalidArgument, saying what is wrong, for anything else: other
/// text, a number that is missing, too many or said twice, another value. Nothing is ever guessed.
[[nodiscard]] Result<RowVerdicts> read_judge_answer(std::string_view text, const BenchRow& row);

}  // namespace maquette
