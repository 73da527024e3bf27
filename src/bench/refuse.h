#pragma once

#include <string>
#include <utility>

#include "base/error.h"

namespace maquette {

/// The error of a row, an answer or a file of verdicts that is not well formed; internal to bench/.
[[nodiscard]] inline tl::unexpected<Error> refuse(std::string why) {
  return fail(ErrorCode::InvalidArgument, std::move(why));
}

}  // namespace maquette
