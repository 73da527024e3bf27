#include "brief/of_phrase.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace maquette::brief {
namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// The inner noun with what the outer one says of it.
NounPhrase with_outer(NounPhrase inner, const NounPhrase& outer, const WordRun::Noun& head) {
  const bool is_unit = head.last.has(WordClass::UnitMeasure);
  if (head.last_text == "pair") {
    const int each = classify(inner.noun).has(WordClass::PairNoun) ? 1 : 2;
    inner.count = std::min(kMaxCount, each * outer.count.value_or(1));
    inner.plural = *inner.count > 1;
  } else if (is_unit && !inner.count) {
    inner.count = outer.count;
  }
  inner.article = outer.article;
  append(inner.colors, outer.colors);
  append(inner.sizes, outer.sizes);
  if (is_unit) {
    append(inner.attributes, outer.attributes);
  }
  append(inner.counted, outer.counted);
  return inner;
}

}  // namespace

NounPhrase join_of(NounPhrase outer, const WordRun::Noun& head, NounPhrase inner) {
  const bool is_measure = head.last.has(WordClass::Measure);
  if (is_measure && !inner.noun.empty()) {
    return with_outer(std::move(inner), outer, head);
  }
  if (inner.noun.empty()) {
    append(outer.colors, inner.colors);
    append(outer.attributes, inner.attributes);
    if (is_measure && !head.last.has(WordClass::UnitMeasure)) {
      outer.noun.clear();  // "shades of blue" are only blue.
    }
    outer.generic = outer.generic && outer.colors.empty();
    return outer;
  }
  const bool of_known = outer.generic && inner.article == NounPhrase::Article::Definite;
  if (outer.generic && !outer.axis && !of_known) {
    outer.attributes.clear();  // "a detailed 3D model of" says nothing of the chair.
    return with_outer(std::move(inner), outer, head);
  }
  const bool content = head.last.has(WordClass::Container) && !outer.generic && !outer.axis &&
                       inner.article == NounPhrase::Article::None;
  (content ? outer.content : outer.owner) = inner.noun;
  return outer;
}

}  // namespace maquette::brief
