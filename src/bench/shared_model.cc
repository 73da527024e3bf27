#include "bench/shared_model.h"

namespace maquette {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

Result<Generation> SharedModel::generate(const GenerationRequest& request,
                                         const RunContext& context, const EventSink& events) {
  const Clock::time_point asked = Clock::now();
  std::unique_lock lock(mutex_, std::defer_lock);
  while (!lock.try_lock_for(milliseconds(100))) {
    MAQUETTE_TRY_VOID(context.check());
  }
  const auto waited = std::chrono::duration_cast<milliseconds>(Clock::now() - asked);
  MAQUETTE_TRY(Generation generation, model_.generate(request, context, events));
  generation.wait_time += waited;
  return generation;
}

}  // namespace maquette
