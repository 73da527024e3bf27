#include "brief/size_phrase.h"

#include <array>
#include <string_view>
#include <utility>

namespace maquette::brief {
namespace {

using Axis = StatedSize::Axis;

constexpr std::array<std::pair<std::string_view, double>, 26> kUnits{{
    {"mm", 0.001},          {"millimeter", 0.001}, {"millimetre", 0.001}, {"millimeters", 0.001},
    {"millimetres", 0.001}, {"cm", 0.01},          {"cms", 0.01},         {"centimeter", 0.01},
    {"centimetre", 0.01},   {"centimeters", 0.01}, {"centimetres", 0.01}, {"m", 1},
    {"meter", 1},           {"metre", 1},          {"meters", 1},         {"metres", 1},
    {"inch", 0.0254},       {"inches", 0.0254},    {"ft", 0.3048},        {"foot", 0.3048},
    {"feet", 0.3048},       {"yard", 0.9144},      {"yards", 0.9144},     {"km", 1000},
    {"kilometer", 1000},    {"kilometers", 1000},
}};

constexpr std::array<std::pair<std::string_view, Axis>, 18> kAxes{{
    {"tall", Axis::Height},
    {"high", Axis::Height},
    {"height", Axis::Height},
    {"wide", Axis::Width},
    {"width", Axis::Width},
    {"across", Axis::Width},
    {"broad", Axis::Width},
    {"long", Axis::Length},
    {"length", Axis::Length},
    {"deep", Axis::Depth},
    {"depth", Axis::Depth},
    {"thick", Axis::Thickness},
    {"thickness", Axis::Thickness},
    {"diameter", Axis::Diameter},
    {"radius", Axis::Radius},
    {"heights", Axis::Height},
    {"widths", Axis::Width},
    {"lengths", Axis::Length},
}};

class SizeReader {
 public:
  SizeReader(std::span<const Token> tokens, std::size_t at) : tokens_(tokens), at_(at) {}

  std::optional<SizePhrase> read() {
    skip_about();
    SizePhrase phrase;
    // Without a unit of its own ("2 x 3 m") a number takes the next one's.
    std::vector<double> waiting;
    while (phrase.sizes.size() + waiting.size() < 3) {
      const std::optional<double> value = read_value();
      if (!value) {
        break;
      }
      waiting.push_back(*value);
      if (const std::optional<double> unit = read_unit()) {
        for (const double number : waiting) {
          phrase.sizes.push_back({.metres = number * *unit});
        }
        waiting.clear();
        read_smaller_unit(phrase.sizes.back());
        phrase.sizes.back().axis = read_axis();
        phrase.end = at_;
      }
      if (!skip_by()) {
        break;
      }
    }
    if (phrase.sizes.empty()) {
      return std::nullopt;
    }
    read_sides(phrase);
    name_axes(phrase.sizes);
    return phrase;
  }

 private:
  [[nodiscard]] const Token* peek(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
  }

  void skip_about() {
    const std::size_t end = at_ + 3;
    while (at_ < end && peek() != nullptr &&
           (peek()->has(WordClass::Adverb) || peek()->is_word("around"))) {
      ++at_;
    }
  }

  std::optional<double> read_value() {
    const Token* token = peek();
    if (token == nullptr) {
      return std::nullopt;
    }
    const bool half = token->is_word("half") && peek(1) != nullptr &&
                      (peek(1)->is_word("a") || peek(1)->is_word("an"));
    if (half || token->kind == Token::Kind::Number || number_word(token->text) ||
        token->is_word("a") || token->is_word("an")) {
      at_ += half ? 2 : 1;
      return half                               ? 0.5
             : token->number > 0                ? token->number
             : token->kind == Token::Kind::Word ? 1
                                                : 0;
    }
    return std::nullopt;
  }

  std::optional<double> read_unit() {
    const Token* unit = peek();
    if (unit == nullptr || unit->kind != Token::Kind::Word) {
      return std::nullopt;
    }
    for (const auto& [name, metres] : kUnits) {
      if (unit->text == name) {
        ++at_;
        return metres;
      }
    }
    // "in" is more often a preposition: only before "tall", "by" or a mark it is an inch.
    const Token* after = peek(1);
    const bool is_inch = unit->is_word("in") && tokens_[at_ - 1].kind == Token::Kind::Number &&
                         (after == nullptr || after->kind == Token::Kind::Mark ||
                          after->is_word("x") || after->is_word("by") || axis_of(after->text));
    if (is_inch) {
      ++at_;
      return 0.0254;
    }
    return std::nullopt;
  }

  /// "6 feet 2 inches".
  void read_smaller_unit(StatedSize& size) {
    const std::size_t start = at_;
    const Token* token = peek();
    if (token != nullptr && token->kind == Token::Kind::Number) {
      ++at_;
      const std::optional<double> unit = read_unit();
      if (unit && token->number * *unit < size.metres && tokens_[start - 1].text.starts_with('f')) {
        size.metres += token->number * *unit;
        return;
      }
    }
    at_ = start;
  }

  Axis read_axis() {
    const std::size_t skip = peek() != nullptr && peek()->is_word("in") ? 1 : 0;
    const Token* token = peek(skip);
    const std::optional<Axis> axis = token == nullptr ? std::nullopt : axis_of(token->text);
    if (axis) {
      at_ += skip + 1;
    }
    return axis.value_or(Axis::Any);
  }

  /// "40 cm on each side": as wide as deep.
  void read_sides(SizePhrase& phrase) {
    std::size_t at = phrase.end;
    const auto skip = [&](std::string_view word) {
      const bool is = at < tokens_.size() && tokens_[at].is_word(word);
      at += is ? 1 : 0;
      return is;
    };
    skip("on");
    const bool each = skip("each") || skip("a") || skip("per") || skip("every");
    if (phrase.sizes.size() == 1 && phrase.sizes[0].axis == Axis::Any && each && skip("side")) {
      phrase.sizes[0].axis = Axis::Width;
      phrase.sizes.push_back({Axis::Depth, phrase.sizes[0].metres});
      phrase.end = at;
    }
  }

  bool skip_by() {
    const Token* token = peek();
    const bool by = token != nullptr && (token->is_word("by") || token->is_word("x"));
    at_ += by ? 1 : 0;
    return by;
  }

  static void name_axes(std::vector<StatedSize>& sizes) {
    constexpr std::array kOrder{Axis::Width, Axis::Depth, Axis::Height};
    for (std::size_t i = 0; sizes.size() > 1 && i < sizes.size(); ++i) {
      if (sizes[i].axis == Axis::Any) {
        sizes[i].axis = kOrder[i];
      }
    }
  }

  std::span<const Token> tokens_;
  std::size_t at_;
};

}  // namespace

std::optional<Axis> axis_of(std::string_view word) {
  for (const auto& [name, axis] : kAxes) {
    if (word == name) {
      return axis;
    }
  }
  return std::nullopt;
}

std::optional<SizePhrase> read_size(std::span<const Token> tokens, std::size_t at) {
  return SizeReader(tokens, at).read();
}

}  // namespace maquette::brief
