#pragma once

#include "brief/noun_phrase.h"
#include "brief/word_run.h"

namespace maquette::brief {

/// "X of Y" as one phrase: "two slices of bread" are two breads, "a pair of boots" two boots, "a 3D
/// model of a chair" a chair, "strips of fabric" fabric strips, "a cup of tea" a cup with content,
/// "the legs of the table" legs with an owner. `head` is the noun of `outer`.
[[nodiscard]] NounPhrase join_of(NounPhrase outer, const WordRun::Noun& head, NounPhrase inner);

}  // namespace maquette::brief
