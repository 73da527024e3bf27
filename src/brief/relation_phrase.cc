#include "brief/relation_phrase.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maquette::brief {
namespace {

using Kind = BriefRelationKind;

struct Entry {
  std::string_view words;
  Kind kind;
  bool reversed = false;
  bool no_object = false;
};

/// Longer phrases stand before their own beginnings.
constexpr auto kPhrases = std::to_array<Entry>({
    {"on top of", Kind::On},
    {"at the top of", Kind::On},
    {"on the top of", Kind::On},
    {"on top", Kind::On, false, true},
    {"on the left side of", Kind::LeftOf},
    {"on the right side of", Kind::RightOf},
    {"on the left hand side of", Kind::LeftOf},
    {"on the right hand side of", Kind::RightOf},
    {"on the left of", Kind::LeftOf},
    {"on the right of", Kind::RightOf},
    {"to the left side of", Kind::LeftOf},
    {"to the right side of", Kind::RightOf},
    {"to the left of", Kind::LeftOf},
    {"to the right of", Kind::RightOf},
    {"at the left of", Kind::LeftOf},
    {"at the right of", Kind::RightOf},
    {"on the left side", Kind::LeftOf, false, true},
    {"on the right side", Kind::RightOf, false, true},
    {"to its left", Kind::LeftOf, false, true},
    {"to its right", Kind::RightOf, false, true},
    {"on its left", Kind::LeftOf, false, true},
    {"on its right", Kind::RightOf, false, true},
    {"to the left", Kind::LeftOf, false, true},
    {"to the right", Kind::RightOf, false, true},
    {"on the left", Kind::LeftOf, false, true},
    {"on the right", Kind::RightOf, false, true},
    {"left of", Kind::LeftOf},
    {"right of", Kind::RightOf},
    {"in front of", Kind::InFrontOf},
    {"in the front of", Kind::InFrontOf},
    {"in front", Kind::InFrontOf, false, true},
    {"in the middle of", Kind::On},
    {"in the center of", Kind::On},
    {"in the centre of", Kind::On},
    {"at the center of", Kind::On},
    {"at the centre of", Kind::On},
    {"in the middle", Kind::On, false, true},
    {"in the center", Kind::On, false, true},
    {"in the centre", Kind::On, false, true},
    {"on opposite sides of", Kind::Around},
    {"on both sides of", Kind::Around},
    {"on either side of", Kind::Around},
    {"on each side of", Kind::Around},
    {"on one side of", Kind::Beside},
    {"on each side", Kind::Between, true, true},
    {"on either side", Kind::Between, true, true},
    {"on both sides", Kind::Between, true, true},
    {"at each end", Kind::Between, true, true},
    {"in back of", Kind::Behind},
    {"facing", Kind::InFrontOf},
    {"next to", Kind::Beside},
    {"side by side with", Kind::Beside},
    {"side by side", Kind::Beside, false, true},
    {"close to", Kind::Beside},
    {"adjacent to", Kind::Beside},
    {"in between", Kind::Between},
    {"surrounded by", Kind::Around, true},
    {"encircled by", Kind::Around, true},
    {"inside of", Kind::Inside},
    {"leaning on", Kind::Against},
    {"leaned on", Kind::Against},
    {"leans on", Kind::Against},
    {"lean on", Kind::Against},
    {"on", Kind::On},
    {"onto", Kind::On},
    {"upon", Kind::On},
    {"atop", Kind::On},
    {"above", Kind::On},
    {"under", Kind::Under},
    {"underneath", Kind::Under},
    {"beneath", Kind::Under},
    {"below", Kind::Under},
    {"inside", Kind::Inside},
    {"within", Kind::Inside},
    {"into", Kind::Inside},
    {"in", Kind::Inside},
    {"behind", Kind::Behind},
    {"beside", Kind::Beside},
    {"between", Kind::Between},
    {"alongside", Kind::Beside},
    {"near", Kind::Beside},
    {"around", Kind::Around},
    {"surrounding", Kind::Around},
    {"encircling", Kind::Around},
    {"against", Kind::Against},
});

/// The token after the phrase, or nothing when it does not stand here.
std::optional<std::size_t> match(std::span<const Token> tokens, std::size_t at,
                                 std::string_view words) {
  while (!words.empty()) {
    const std::size_t gap = std::min(words.find(' '), words.size());
    if (at >= tokens.size() || !tokens[at].is_word(words.substr(0, gap))) {
      return std::nullopt;
    }
    words.remove_prefix(std::min(gap + 1, words.size()));
    ++at;
  }
  return at;
}

}  // namespace

std::optional<RelationPhrase> read_relation(std::span<const Token> tokens, std::size_t at) {
  for (const Entry& entry : kPhrases) {
    if (const auto end = match(tokens, at, entry.words)) {
      return RelationPhrase{entry.kind, entry.reversed, entry.no_object, *end};
    }
  }
  return std::nullopt;
}

}  // namespace maquette::brief
