#include "llm/llama_handles.h"

#include <llama.h>

namespace maquette {

void LlamaDeleter::operator()(llama_model* model) const {
  llama_model_free(model);
}
void LlamaDeleter::operator()(llama_context* context) const {
  llama_free(context);
}
void LlamaDeleter::operator()(llama_sampler* sampler) const {
  llama_sampler_free(sampler);
}
void LlamaDeleter::operator()(ggml_threadpool* threads) const {
  ggml_threadpool_free(threads);
}

}  // namespace maquette
