#include "llm/lazy_model.h"

#include <chrono>
#include <utility>

namespace maquette {

using Clock = std::chrono::steady_clock;

LazyModel::LazyModel(ModelIdentity expected, Open open)
    : expected_(std::move(expected)), open_(std::move(open)) {}

ModelIdentity LazyModel::identity() const {
  return model_ ? model_->identity() : expected_;
}

Result<Generation> LazyModel::generate(const GenerationRequest& request, const RunContext& context,
                                       const EventSink& events) {
  const Clock::time_point asked = Clock::now();
  if (!model_) {
    MAQUETTE_TRY_VOID(open(context, events));
  }
  const auto opening = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
  MAQUETTE_TRY(Generation generation, model_->generate(request, context, events));
  generation.wait_time += opening;
  return generation;
}

Result<void> LazyModel::open(const RunContext& context, const EventSink& events) {
  auto opened = open_(context, events);
  if (opened) {
    model_ = *std::move(opened);
    return {};
  }
  Error error = std::move(opened).error();
  if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Timeout) {
    return tl::unexpected(std::move(error));
  }
  return tl::unexpected(std::move(error).with_context("the language model could not be opened"));
}

}  // namespace maquette
