#include "mesh/glb_accessors.h"

#include <algorithm>
#include <limits>

#include <fmt/format.h>
#include <tiny_gltf.h>

#include "mesh/reading.h"

namespace maquette {
namespace {

/// 0 for what geometry does not have.
std::size_t bytes_of_component(int type) {
  switch (type) {
    case TINYGLTF_COMPONENT_TYPE_BYTE:
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE: return 1;
    case TINYGLTF_COMPONENT_TYPE_SHORT:
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT: return 2;
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT:
    case TINYGLTF_COMPONENT_TYPE_FLOAT: return 4;
  }
  return 0;
}

std::size_t width_of(int type) {
  switch (type) {
    case TINYGLTF_TYPE_SCALAR: return 1;
    case TINYGLTF_TYPE_VEC2: return 2;
    case TINYGLTF_TYPE_VEC3: return 3;
    case TINYGLTF_TYPE_VEC4: return 4;
  }
  return 0;
}

template <class T>
double whole_number(const char* at, bool normalized) {
  const double value = load<T>(at);
  return normalized ? std::max(value / double{std::numeric_limits<T>::max()}, -1.0) : value;
}

}  // namespace

std::optional<std::size_t> index_in(int index, std::size_t count) {
  if (index < 0 || static_cast<std::size_t>(index) >= count) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(index);
}

double Elements::number(std::size_t element, std::size_t i) const {
  const char* const at = first + element * stride + i * bytes_of_component(component_type);
  switch (component_type) {
    case TINYGLTF_COMPONENT_TYPE_BYTE: return whole_number<std::int8_t>(at, normalized);
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE: return whole_number<std::uint8_t>(at, normalized);
    case TINYGLTF_COMPONENT_TYPE_SHORT: return whole_number<std::int16_t>(at, normalized);
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT: return whole_number<std::uint16_t>(at, normalized);
    case TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT: return whole_number<std::uint32_t>(at, normalized);
    case TINYGLTF_COMPONENT_TYPE_FLOAT: return double{load<float>(at)};
  }
  return 0;
}

Result<Elements> GlbAccessors::elements(int accessor) const {
  const auto index = index_in(accessor, model_.accessors.size());
  if (!index) {
    return invalid(fmt::format("accessor {} is missing", accessor));
  }
  const tinygltf::Accessor& found = model_.accessors[*index];
  const std::size_t element_bytes = bytes_of_component(found.componentType) * width_of(found.type);
  if (element_bytes == 0) {
    return invalid(fmt::format("accessor {} holds numbers of a wrong type", *index));
  }
  const auto view_index = index_in(found.bufferView, model_.bufferViews.size());
  if (found.sparse.isSparse || !view_index) {
    return invalid(fmt::format(
        "accessor {} is sparse or without a buffer view, which is not supported; save the model "
        "again without sparse accessors",
        *index));
  }
  const tinygltf::BufferView& view = model_.bufferViews[*view_index];
  if (view.buffer != 0) {
    return invalid(fmt::format("buffer {} lies outside the file's binary chunk", view.buffer));
  }
  if (view.byteOffset > binary_.size() || view.byteLength > binary_.size() - view.byteOffset) {
    return invalid(fmt::format("buffer view {} does not fit in its buffer", *view_index));
  }
  const std::size_t stride = view.byteStride == 0 ? element_bytes : view.byteStride;
  const bool fits =
      found.byteOffset <= view.byteLength &&
      found.count <= (view.byteLength - found.byteOffset) / element_bytes &&
      (found.count == 0 ||
       found.count - 1 <= (view.byteLength - found.byteOffset - element_bytes) / stride);
  if (stride < element_bytes || !fits) {
    return invalid(
        fmt::format("{} elements do not fit in buffer view {}", found.count, *view_index));
  }
  return Elements{.first = binary_.data() + view.byteOffset + found.byteOffset,
                  .stride = stride,
                  .count = found.count,
                  .width = width_of(found.type),
                  .component_type = found.componentType,
                  .normalized = found.normalized};
}

Result<Elements> GlbAccessors::vectors(int accessor, std::size_t width) const {
  MAQUETTE_TRY(const Elements found, elements(accessor));
  if (found.width != width || found.component_type == TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT) {
    return invalid(fmt::format("accessor {}: not {} floats or short whole numbers", accessor,
                               width == 4 ? "four" : "three"));
  }
  return found;
}

Result<Elements> GlbAccessors::positions(int accessor) const {
  return vectors(accessor, 3);
}

Result<Elements> GlbAccessors::colours(int accessor) const {
  MAQUETTE_TRY(Elements found, elements(accessor));
  if (found.width < 3) {
    return invalid(fmt::format("accessor {}: colours of {} numbers", accessor, found.width));
  }
  found.normalized = true;
  return found;
}

Result<std::vector<std::uint32_t>> GlbAccessors::indices(int accessor, std::size_t points) const {
  MAQUETTE_TRY(const Elements found, elements(accessor));
  if (found.width != 1) {
    return invalid(fmt::format("accessor {} holds no indices", accessor));
  }
  if (found.component_type != TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE &&
      found.component_type != TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT &&
      found.component_type != TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT) {
    return invalid(fmt::format("accessor {}: indices of a wrong type", accessor));
  }
  Elements plain = found;
  plain.normalized = false;
  std::vector<std::uint32_t> corners(plain.count);
  for (std::size_t i = 0; i < plain.count; ++i) {
    corners[i] = static_cast<std::uint32_t>(plain.number(i, 0));
    if (corners[i] >= points) {
      return invalid(fmt::format("index {} of {} points", corners[i], points));
    }
  }
  return corners;
}

}  // namespace maquette
