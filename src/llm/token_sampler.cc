#include "llm/token_sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace maquette {
namespace {

constexpr std::size_t kPenaltyTokens = 64;

}  // namespace

TokenSampler::TokenSampler(const Sampling& sampling, std::uint64_t seed)
    : sampling_(sampling), random_(seed) {}

std::optional<std::int32_t> TokenSampler::pick(std::span<const float> logits) {
  keep_likeliest(penalised(logits));
  if (likeliest_.empty()) {
    return std::nullopt;
  }
  if (likeliest_.size() == 1) {
    return likeliest_.front().token;
  }
  keep_top_p();
  return draw();
}

void TokenSampler::accept(std::int32_t token) {
  if (recent_.size() < kPenaltyTokens) {
    recent_.push_back(token);
    return;
  }
  recent_[oldest_] = token;
  oldest_ = (oldest_ + 1) % kPenaltyTokens;
}

std::span<const float> TokenSampler::penalised(std::span<const float> logits) {
  if (sampling_.repeat_penalty == 1.0F || recent_.empty()) {
    return logits;
  }
  scratch_.assign(logits.begin(), logits.end());
  for (const std::int32_t token : std::set<std::int32_t>(recent_.begin(), recent_.end())) {
    float& logit = scratch_[static_cast<std::size_t>(token)];
    logit = logit > 0.0F ? logit / sampling_.repeat_penalty : logit * sampling_.repeat_penalty;
  }
  return scratch_;
}

void TokenSampler::keep_likeliest(std::span<const float> logits) {
  const auto better = [](const Scored& a, const Scored& b) {
    return a.logit != b.logit ? a.logit > b.logit : a.token < b.token;
  };
  std::size_t keep = logits.size();
  if (sampling_.temperature <= 0.0F) {
    keep = 1;
  } else if (sampling_.top_k > 0) {
    keep = std::min(keep, static_cast<std::size_t>(sampling_.top_k));
  }
  // A heap with the worst kept token in front: one pass, and nearly every token fails its first
  // test.
  likeliest_.clear();
  float bar = -std::numeric_limits<float>::infinity();
  for (std::size_t i = 0; i < logits.size(); ++i) {
    if (!(logits[i] > bar)) {
      continue;
    }
    likeliest_.push_back({static_cast<std::int32_t>(i), logits[i]});
    std::push_heap(likeliest_.begin(), likeliest_.end(), better);
    if (likeliest_.size() > keep) {
      std::pop_heap(likeliest_.begin(), likeliest_.end(), better);
      likeliest_.pop_back();
    }
    if (likeliest_.size() == keep) {
      bar = likeliest_.front().logit;
    }
  }
  std::sort_heap(likeliest_.begin(), likeliest_.end(), better);
}

void TokenSampler::keep_top_p() {
  if (sampling_.top_p >= 1.0F) {
    return;
  }
  const double best = likeliest_.front().logit;
  double total = 0.0;
  for (const Scored& scored : likeliest_) {
    total += std::exp(scored.logit - best);
  }
  double sum = 0.0;
  std::size_t kept = 0;
  while (kept < likeliest_.size()) {
    sum += std::exp(likeliest_[kept++].logit - best);
    if (sum >= sampling_.top_p * total) {
      break;
    }
  }
  likeliest_.resize(kept);
}

std::int32_t TokenSampler::draw() {
  const double best = likeliest_.front().logit;
  double total = 0.0;
  weights_.clear();
  for (const Scored& scored : likeliest_) {
    weights_.push_back(std::exp((scored.logit - best) / sampling_.temperature));
    total += weights_.back();
  }
  // Not uniform_real_distribution: the standard leaves its numbers to the library.
  const double unit = static_cast<double>(random_() >> 11U) * 0x1.0p-53;
  double left = unit * total;
  for (std::size_t i = 0; i < weights_.size(); ++i) {
    left -= weights_[i];
    if (left < 0.0) {
      return likeliest_[i].token;
    }
  }
  return likeliest_.front().token;
}

}  // namespace maquette
