#pragma once

namespace maquette {

// The pictures, texts and questions that a judge gets have a version, which each verdict names.
// Verdicts of different versions are never compared or mixed in one figure.
//
// 1: the orbit or method views on the light ground, up to four of them. Verdicts without a version
//    belong to version 1.
// 2: the judge's views (docs/views.md): one from below, close-ups of long things, and a ground from
//    which the model stands out; the measured sizes; rules for flat colours, sizes and states.
constexpr int kPublishedProtocol = 1;
constexpr int kLatestProtocol = 2;

}  // namespace maquette
