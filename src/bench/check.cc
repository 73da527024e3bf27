#include "bench/check.h"

#include <algorithm>

#include <fmt/format.h>

namespace maquette {
namespace {

Result<const GroupScore*> judged_group(const RunScore& score, const GroupReport& group,
                                       const std::string& judge) {
  const auto& judges = group.by_judge;
  if (judge.empty() && judges.size() != 1) {
    return fail(ErrorCode::InvalidArgument,
                judges.empty() ? "--min-average: no judge has judged this run"
                               : "--min-average: several judges have judged this run; name one "
                                 "with --judge");
  }
  const auto found = std::ranges::find_if(
      judges, [&](const auto& each) { return judge.empty() || is_called(each.first, judge); });
  if (found == judges.end()) {
    return fail(ErrorCode::InvalidArgument, fmt::format("{} has not judged this run", judge));
  }
  const auto unjudged = score.unjudged.find(found->first);
  if (unjudged != score.unjudged.end() && unjudged->second > 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} has not judged {} of its samples", found->first, unjudged->second));
  }
  return &found->second;
}

}  // namespace

Result<std::vector<std::string>> missed_limits(const RunScore& score, const BenchLimits& limits) {
  if (!limits.max_e_syntax && !limits.min_average) {
    return fail(ErrorCode::InvalidArgument, "check: set --max-esyntax, --min-average or both");
  }
  const auto group = std::ranges::find_if(score.groups, [&](const GroupReport& each) {
    const bool is_type = each.name != "all" && !each.name.starts_with("outcome ");
    return is_type ? each.name.starts_with(limits.group) : each.name == limits.group;
  });
  if (group == score.groups.end()) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("the run has no rows of type {}", limits.group));
  }
  if (group->executability.missing > 0) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("{} rows have no sample yet: `maquette bench resume` makes them",
                            group->executability.missing));
  }
  std::vector<std::string> missed;
  const double e_syntax = group->executability.e_syntax.value;
  if (limits.max_e_syntax && e_syntax > *limits.max_e_syntax) {
    missed.push_back(
        fmt::format("E_syntax is {:.4f}, and {:.4f} is allowed", e_syntax, *limits.max_e_syntax));
  }
  if (limits.min_average) {
    MAQUETTE_TRY(const GroupScore* judged, judged_group(score, *group, limits.judge));
    if (judged->average.value < *limits.min_average) {
      missed.push_back(fmt::format("the average is {:.4f}, and {:.4f} is wanted",
                                   judged->average.value, *limits.min_average));
    }
  }
  return missed;
}

}  // namespace maquette
