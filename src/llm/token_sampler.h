#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <vector>

#include "core/language_model.h"

namespace maquette {

/// Picks one answer's tokens: repeat penalty over the last 64 tokens, then the top_k likeliest,
/// then top_p of their probability, then temperature. The same seed and logits give the same
/// tokens.
class TokenSampler {
 public:
  TokenSampler(const Sampling& sampling, std::uint64_t seed);

  /// The next token, an index into `logits`; nothing when every logit is minus infinity.
  [[nodiscard]] std::optional<std::int32_t> pick(std::span<const float> logits);

  /// Tells which token was taken.
  void accept(std::int32_t token);

 private:
  struct Scored {
    std::int32_t token = 0;
    float logit = 0.0F;
  };

  std::span<const float> penalised(std::span<const float> logits);
  void keep_likeliest(std::span<const float> logits);
  void keep_top_p();
  std::int32_t draw();

  Sampling sampling_;
  std::mt19937_64 random_;
  std::vector<std::int32_t> recent_;  // A ring once it is full.
  std::size_t oldest_ = 0;
  std::vector<float> scratch_;
  std::vector<Scored> likeliest_;
  std::vector<double> weights_;
};

}  // namespace maquette
