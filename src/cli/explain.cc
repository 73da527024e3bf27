#include "cli/explain.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"

namespace maquette {
namespace {

/// "2 floating_part, missing_part": errors and warnings.
std::string counted_findings(const Verification& verification) {
  std::vector<std::pair<FindingId, int>> counts;
  for (const Finding& finding : verification.findings) {
    if (finding.severity == Severity::Info) {
      continue;
    }
    auto known = std::ranges::find(counts, finding.id, &std::pair<FindingId, int>::first);
    if (known == counts.end()) {
      known = counts.insert(known, {finding.id, 0});
    }
    ++known->second;
  }
  std::string text;
  for (const auto& [id, count] : counts) {
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ",
                        count > 1 ? fmt::format("{} ", count) : "", to_string(id));
  }
  return text;
}

std::string name_of(const AttemptRecord& attempt) {
  switch (attempt.turn) {
    case Turn::Given: return "given";
    case Turn::Reading: return "reading";
    case Turn::Candidates: return fmt::format("{}.{}", attempt.attempt, attempt.candidate + 1);
    case Turn::First:
    case Turn::Repair:
    case Turn::Fresh: return fmt::format("{}", attempt.attempt);
  }
  return {};
}

std::string line_of(const AttemptRecord& attempt, bool kept) {
  std::string text = fmt::format("{} {:<8} {:<11} {:<8} {:<16} ", kept ? '*' : ' ',
                                 name_of(attempt), to_string(attempt.turn), attempt.way,
                                 attempt.outcome ? to_string(*attempt.outcome) : "not run");
  if (attempt.verification) {
    const Verification& found = *attempt.verification;
    text += fmt::format("{:>5.2f} {:>8.2f} {:>6} {:>6}  {}", found.score, found.geometry,
                        found.stated ? fmt::format("{:.2f}", *found.stated) : "-", attempt.tokens,
                        counted_findings(found));
  } else {
    text +=
        fmt::format("{:>5} {:>8} {:>6} {:>6}  {}", "-", "-", "-", attempt.tokens,
                    attempt.failure ? std::string(utf8_prefix(attempt.failure->message, 60)) : "");
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text + '\n';
}

std::string reason(const Design& design) {
  if (!design.kept) {
    return "Nothing was kept: no candidate has geometry.\n";
  }
  const AttemptRecord& kept = design.attempts[*design.kept];
  const auto rivals = std::ranges::count_if(
      design.attempts, [](const AttemptRecord& each) { return each.verification.has_value(); });
  if (rivals == 1) {
    return fmt::format("{} was kept: no other candidate has geometry.\n", name_of(kept));
  }
  if (kept.is_good()) {
    return fmt::format("{} was kept: no error is found in it.\n", name_of(kept));
  }
  const double score = kept.verification ? kept.verification->score : 0;
  const bool best = std::ranges::none_of(design.attempts, [&](const AttemptRecord& each) {
    return each.verification && each.verification->score > score;
  });
  return best ? fmt::format("{} was kept: it has the best score of {} with geometry ({:.2f}).\n",
                            name_of(kept), rivals, score)
              : fmt::format(
                    "{} was kept: what scores better lost a part that was asked for, or its "
                    "pictures or files.\n",
                    name_of(kept));
}

}  // namespace

std::string explain(const Design& design) {
  std::string text =
      fmt::format("  {:<8} {:<11} {:<8} {:<16} {:>5} {:>8} {:>6} {:>6}  {}\n", "turn", "for", "way",
                  "outcome", "score", "geometry", "stated", "tokens", "errors and warnings");
  for (std::size_t i = 0; i < design.attempts.size(); ++i) {
    text += line_of(design.attempts[i], design.kept == i);
  }
  return text + reason(design);
}

}  // namespace maquette
