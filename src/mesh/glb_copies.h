#pragma once

#include <cstddef>
#include <optional>

#include "base/error.h"
#include "mesh/glb_accessors.h"
#include "mesh/glb_extensions.h"
#include "mesh/transform.h"

namespace maquette {

/// The places of the copies of a node's mesh (EXT_mesh_gpu_instancing), in the node's frame.
class GlbCopies {
 public:
  /// Without any of the three accessors there is one copy in the node's own place.
  [[nodiscard]] static Result<GlbCopies> open(const GlbAccessors& accessors,
                                              const GlbInstancing& instancing);

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] Transform place(std::size_t copy) const;

 private:
  std::size_t count_ = 1;
  std::optional<Elements> translations_;
  std::optional<Elements> rotations_;
  std::optional<Elements> scales_;
};

}  // namespace maquette
