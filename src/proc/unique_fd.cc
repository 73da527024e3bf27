#include "proc/unique_fd.h"

#include <unistd.h>

namespace maquette {

void UniqueFd::reset() {
  if (fd_ >= 0) {
    ::close(std::exchange(fd_, -1));
  }
}

}  // namespace maquette
