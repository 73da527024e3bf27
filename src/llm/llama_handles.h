#pragma once

#include <memory>

struct llama_model;
struct llama_context;
struct llama_sampler;
struct ggml_threadpool;

namespace maquette {

struct LlamaDeleter {
  void operator()(llama_model* model) const;
  void operator()(llama_context* context) const;
  void operator()(llama_sampler* sampler) const;
  void operator()(ggml_threadpool* threads) const;
};

using LlamaModelHandle = std::unique_ptr<llama_model, LlamaDeleter>;
using LlamaContextHandle = std::unique_ptr<llama_context, LlamaDeleter>;
using LlamaSamplerHandle = std::unique_ptr<llama_sampler, LlamaDeleter>;
using ThreadpoolHandle = std::unique_ptr<ggml_threadpool, LlamaDeleter>;

}  // namespace maquette
