#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tinygltf {
class Model;
}

namespace maquette {

/// The index when it is one of `count` things.
[[nodiscard]] std::optional<std::size_t> index_in(int index, std::size_t count);

/// The elements of a glTF accessor: vectors of numbers, all within the file's bytes.
struct Elements {
  const char* first = nullptr;
  std::size_t stride = 0;
  std::size_t count = 0;
  std::size_t width = 0;  ///< Numbers in each.
  int component_type = 0;
  bool normalized = false;

  /// Number `i` of an element: whole numbers unchanged, or as shares of their range.
  [[nodiscard]] double number(std::size_t element, std::size_t i) const;
};

/// Reads the accessors of one file. The model and the bytes must outlive this object.
class GlbAccessors {
 public:
  GlbAccessors(const tinygltf::Model& model, std::string_view binary)
      : model_(model), binary_(binary) {}

  /// Places: three floats or short whole numbers (KHR_mesh_quantization).
  [[nodiscard]] Result<Elements> positions(int accessor) const;
  /// Colours: three or four floats or shares.
  [[nodiscard]] Result<Elements> colours(int accessor) const;
  /// Vectors of `width` numbers.
  [[nodiscard]] Result<Elements> vectors(int accessor, std::size_t width) const;
  /// Indices of points, each below `points`.
  [[nodiscard]] Result<std::vector<std::uint32_t>> indices(int accessor, std::size_t points) const;

 private:
  [[nodiscard]] Result<Elements> elements(int accessor) const;

  const tinygltf::Model& model_;
  std::string_view binary_;
};

}  // namespace maquette
