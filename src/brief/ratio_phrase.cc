#include "brief/ratio_phrase.h"

#include "brief/size_phrase.h"

namespace maquette::brief {
namespace {

class RatioReader {
 public:
  RatioReader(std::span<const Token> tokens, std::size_t at) : tokens_(tokens), at_(at) {}

  std::optional<RatioPhrase> read() {
    RatioPhrase phrase;
    phrase.ratio.factor = read_factor();
    const auto axis = skip("as") ? read_axis() : std::nullopt;
    const auto to = axis && skip("as") ? read_other_axis() : std::nullopt;
    if (!to || axis == to) {
      return std::nullopt;
    }
    phrase.ratio.axis = *axis;
    phrase.ratio.to = *to;
    phrase.end = at_;
    return phrase;
  }

 private:
  bool skip(std::string_view word) {
    const bool is = at_ < tokens_.size() && tokens_[at_].is_word(word);
    at_ += is ? 1 : 0;
    return is;
  }

  double read_factor() {
    if (skip("twice")) {
      return 2;
    }
    if (skip("thrice")) {
      return 3;
    }
    if (skip("half")) {
      return 0.5;
    }
    const bool times =
        at_ + 1 < tokens_.size() && tokens_[at_].number > 0 && tokens_[at_ + 1].is_word("times");
    if (!times) {
      return 1;
    }
    at_ += 2;
    return tokens_[at_ - 2].number;
  }

  std::optional<StatedSize::Axis> read_axis() {
    const auto axis = at_ < tokens_.size() ? axis_of(tokens_[at_].text) : std::nullopt;
    at_ += axis ? 1 : 0;
    return axis;
  }

  /// "as it is wide".
  std::optional<StatedSize::Axis> read_other_axis() {
    if (skip("it")) {
      skip("is");
    } else if (skip("they")) {
      skip("are");
    }
    return read_axis();
  }

  std::span<const Token> tokens_;
  std::size_t at_;
};

}  // namespace

std::optional<RatioPhrase> read_ratio(std::span<const Token> tokens, std::size_t at) {
  return RatioReader(tokens, at).read();
}

}  // namespace maquette::brief
