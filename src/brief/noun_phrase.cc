#include "brief/noun_phrase.h"

#include <utility>

#include "brief/color_names.h"
#include "brief/of_phrase.h"
#include "brief/quantity.h"
#include "brief/size_phrase.h"
#include "brief/word_run.h"

namespace maquette::brief {
namespace {

constexpr int kMaxOfDepth = 4;
constexpr std::size_t kMaxLead = 8;  // So that a rejected phrase costs little.
constexpr std::size_t kMaxModifiers = 12;

class PhraseReader {
 public:
  PhraseReader(std::span<const Token> tokens, std::size_t at, PhraseUse use,
               bool (*is_name)(std::string_view), int depth)
      : run_(tokens, is_name),
        tokens_(tokens),
        at_(at),
        use_(use),
        is_name_(is_name),
        depth_(depth) {}

  std::optional<NounPhrase> read() {
    const std::size_t begin = at_;
    if (has(WordClass::Pronoun)) {
      phrase_.pronoun = true;
      phrase_.end = at_ + 1;
      return phrase_;
    }
    read_lead();
    read_modifiers();
    while (!run_.empty() && peek() != nullptr && peek()->is_mark('\'') && peek(1) != nullptr &&
           run_.continues(at_ + 1)) {
      run_ = WordRun(tokens_, is_name_);
      ++at_;
      phrase_.possessed = true;
      read_modifiers();
    }
    if (!run_.empty()) {
      name_noun();
      read_of();
    } else if (phrase_.count == 1 && phrase_.colors.empty() && phrase_.attributes.empty()) {
      phrase_.generic = true;  // "one", "a similar one"
    }
    const bool nothing = run_.empty() && phrase_.noun.empty() && phrase_.colors.empty() &&
                         phrase_.attributes.empty() && phrase_.sizes.empty() && !phrase_.count &&
                         phrase_.counted.empty();
    if (nothing || at_ == begin) {
      return std::nullopt;
    }
    phrase_.end = at_;
    return phrase_;
  }

 private:
  [[nodiscard]] const Token* peek(std::size_t ahead = 0) const {
    return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
  }
  [[nodiscard]] bool has(WordClass word_class) const {
    return peek() != nullptr && peek()->has(word_class);
  }

  /// Articles, numbers and adverbs before everything else.
  void read_lead() {
    const std::size_t end = at_ + kMaxLead;
    while (at_ < end && peek() != nullptr) {
      if (read_quantity()) {
        continue;
      }
      const Token* token = peek();
      if (token->has(WordClass::Determiner)) {
        if (phrase_.article == NounPhrase::Article::None ||
            article_of(token->text) == NounPhrase::Article::Indefinite) {
          phrase_.article = article_of(token->text);
        }
      } else if (!token->has(WordClass::Adverb) || !run_.continues(at_ + 1)) {
        return;
      }
      ++at_;
    }
  }

  bool read_quantity() {
    const std::size_t end = take_quantity(tokens_, at_, phrase_);
    return std::exchange(at_, end) != end;
  }

  void read_modifiers() {
    while (const Token* token = peek()) {
      if (run_.full() || phrase_.attributes.size() + phrase_.colors.size() > kMaxModifiers) {
        return;
      }
      if (const std::size_t words = run_.compound_at(at_)) {
        run_.take(at_, words);
        continue;
      }
      const bool sized = token->kind == Token::Kind::Number || token->number > 0 ||
                         (token->is_word("half") && read_size(tokens_, at_));
      if (sized && run_.empty() && read_quantity()) {
        continue;
      }
      if (!read_color() && !read_describing_word() && !read_connector() && !read_noun_word()) {
        return;
      }
    }
  }

  bool read_color() {
    const std::size_t words = run_.color_at(at_);
    if (words == 0) {
      return false;
    }
    const bool last = !run_.continues(at_ + words);
    const bool named = use_ == PhraseUse::Named &&
                       (phrase_.article != NounPhrase::Article::None || phrase_.count ||
                        !run_.empty() || (!painted_ && run_.is_rather_thing(at_)));
    const bool coloured = run_.empty() && at_ > 0 && !phrase_.colors.empty() &&
                          run_.color_at(at_ - 1) > 0 && run_.is_rather_thing(at_);
    if (last && words == 1 && (named || coloured) && run_.is_nameable_color(at_)) {
      run_.take(at_, 1);
      return true;
    }
    if (!run_.empty()) {
      return false;
    }
    if (!last && words == 1 && use_ == PhraseUse::Named && run_.is_rather_thing(at_)) {
      run_.take(at_, 1);  // "a water dish"
      return true;
    }
    phrase_.colors.push_back(find_color(run_.joined(at_, words))->name);
    at_ += words;
    return true;
  }

  bool read_describing_word() {
    const Token& token = *peek();
    if (!run_.empty() || token.kind != Token::Kind::Word) {
      return false;
    }
    const bool more = run_.continues(at_ + 1);
    if (token.has(WordClass::Adverb)) {
      at_ += more ? 1 : 0;
      return more;
    }
    const bool describes = token.has(WordClass::Adjective) || token.has(WordClass::Participle);
    if (!describes) {
      return false;
    }
    const bool bare = !more && !run_.list_continues(at_ + 1);
    if (bare && token.has(WordClass::Noun) && use_ == PhraseUse::Named) {
      return false;
    }
    const bool noun_form = token.has(WordClass::Noun) && !token.has(WordClass::Adjective);
    if (noun_form || (bare && token.has(WordClass::Participle) && !stands_alone(at_ + 1))) {
      return false;
    }
    const bool painted = token.has(WordClass::Participle) && run_.color_at(at_ + 1) > 0 &&
                         token.text.ends_with("ed");
    painted_ = painted_ || painted;
    if (!painted) {
      phrase_.attributes.push_back(token.text);
    }
    ++at_;
    return true;
  }

  /// "is rounded." describes; "attached to the base" says where.
  [[nodiscard]] bool stands_alone(std::size_t after) const {
    const bool preposition =
        after < tokens_.size() && tokens_[after].kind == Token::Kind::Word &&
        (tokens_[after].has(WordClass::Function) || tokens_[after].has(WordClass::Relation) ||
         tokens_[after].has(WordClass::Have) || tokens_[after].has(WordClass::Purpose));
    return use_ == PhraseUse::Predicate && !preposition && tokens_[at_].text.ends_with("ed");
  }

  /// The comma or "and" of "round, wooden" and "red and white".
  bool read_connector() {
    const bool any = !phrase_.attributes.empty() || !phrase_.colors.empty();
    if (!any || !run_.empty() || !run_.list_continues(at_)) {
      return false;
    }
    const bool both = peek()->is_mark(',') && peek(1)->has(WordClass::Conjunction);
    at_ += both ? 2 : 1;
    return true;
  }

  bool read_noun_word() {
    if (!run_.accepts(at_)) {
      return false;
    }
    run_.take(at_, 1);
    return true;
  }

  void name_noun() {
    const WordRun::Noun noun = run_.noun();
    phrase_.noun = noun.text;
    phrase_.plural = noun.plural;
    phrase_.generic = noun.last.has(WordClass::Generic);
    phrase_.location = noun.words == 1 && noun.last.has(WordClass::Location);
    phrase_.arrangement = noun.last.has(WordClass::Arrangement);
    phrase_.axis = axis_of(noun.last_text);
    if (phrase_.axis && phrase_.attributes.empty() && noun.words > 1) {
      phrase_.owner = noun.without_last;  // "base diameter"
    }
    if (phrase_.generic && noun.words > 1 && !phrase_.axis && noun.last.has(WordClass::Whole) &&
        !classify(noun.without_last).has(WordClass::Generic)) {
      phrase_.noun = noun.without_last;  // "a chair design"
      phrase_.generic = false;
    }
    // Spectacles only when they stand alone: "two glasses", "wine glasses" are to drink from.
    if (noun.last_text == "glasses" && (noun.words > 1 || phrase_.count.value_or(1) > 1)) {
      phrase_.noun = noun.without_last + (noun.words > 1 ? " glass" : "glass");
      phrase_.plural = true;
    }
  }

  void read_of() {
    if (phrase_.axis && !phrase_.sizes.empty()) {
      for (StatedSize& size : phrase_.sizes) {
        size.axis = *phrase_.axis;  // "a 30 cm height"
      }
    }
    if (peek() == nullptr || !peek()->is_word("of") || depth_ >= kMaxOfDepth) {
      return;
    }
    if (const auto size = read_size(tokens_, at_ + 1)) {
      phrase_.sizes = size->sizes;
      for (StatedSize& stated : phrase_.sizes) {
        stated.axis = phrase_.axis.value_or(stated.axis);
      }
      at_ = size->end;
      return;
    }
    PhraseReader inner_reader(tokens_, at_ + 1, PhraseUse::Named, is_name_, depth_ + 1);
    std::optional<NounPhrase> inner = inner_reader.read();
    if (!inner) {
      return;
    }
    at_ = inner->end;
    const std::string whole = phrase_.noun + " of " + inner->noun + (inner->plural ? "s" : "");
    if (is_name_ != nullptr && !inner->noun.empty() && is_name_(whole)) {
      phrase_.noun = whole;  // "a chest of drawers"
      return;
    }
    phrase_ = join_of(std::move(phrase_), run_.noun(), *std::move(inner));
  }

  WordRun run_;
  std::span<const Token> tokens_;
  std::size_t at_;
  PhraseUse use_;
  bool (*is_name_)(std::string_view);
  int depth_;
  bool painted_ = false;  ///< "painted" stood before: a colour follows.
  NounPhrase phrase_;
};

}  // namespace

std::optional<NounPhrase> read_noun_phrase(std::span<const Token> tokens, std::size_t at,
                                           PhraseUse use, bool (*is_name)(std::string_view)) {
  return PhraseReader(tokens, at, use, is_name, 0).read();
}

}  // namespace maquette::brief
