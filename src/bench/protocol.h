#pragma once

namespace maquette {

// What a judge is shown and asked has a version, which stands in each verdict: verdicts of
// different versions do not compare, and no figure mixes them.
//
// 1: the orbit or method views on the light ground, up to four of them. Verdicts without a version
//    are of this one.
// 2: the judge's views (docs/views.md): one from below, close-ups of long things, on a ground that
//    the model stands out from; the measured sizes; rules for flat colours, sizes and states.
constexpr int kPublishedProtocol = 1;
constexpr int kLatestProtocol = 2;

}  // namespace maquette
