#include "mesh/glb_copies.h"

#include <array>

#include "mesh/reading.h"

namespace maquette {
namespace {

template <std::size_t N>
std::array<double, N> numbers_of(const std::optional<Elements>& elements, std::size_t copy,
                                 std::array<double, N> numbers) {
  for (std::size_t i = 0; elements && i < N; ++i) {
    numbers[i] = elements->number(copy, i);
  }
  return numbers;
}

Result<std::optional<Elements>> open_vectors(const GlbAccessors& accessors, int accessor,
                                             std::size_t width) {
  if (accessor < 0) {
    return std::optional<Elements>();
  }
  return accessors.vectors(accessor, width).map([](const Elements& found) {
    return std::optional(found);
  });
}

}  // namespace

Result<GlbCopies> GlbCopies::open(const GlbAccessors& accessors, const GlbInstancing& instancing) {
  GlbCopies copies;
  MAQUETTE_TRY(copies.translations_, open_vectors(accessors, instancing.translation, 3));
  MAQUETTE_TRY(copies.rotations_, open_vectors(accessors, instancing.rotation, 4));
  MAQUETTE_TRY(copies.scales_, open_vectors(accessors, instancing.scale, 3));
  bool first = true;
  for (const std::optional<Elements>* each :
       {&copies.translations_, &copies.rotations_, &copies.scales_}) {
    if (!*each) {
      continue;
    }
    if (!first && (*each)->count != copies.count_) {
      return invalid("the places, turns and sizes of its copies differ in number");
    }
    copies.count_ = (*each)->count;
    first = false;
  }
  return copies;
}

Transform GlbCopies::place(std::size_t copy) const {
  return from_parts(numbers_of<3>(translations_, copy, {0, 0, 0}),
                    numbers_of<4>(rotations_, copy, {0, 0, 0, 1}),
                    numbers_of<3>(scales_, copy, {1, 1, 1}));
}

}  // namespace maquette
