#include "llm/llama_session.h"

#include <system_error>

#include <algorithm>

#include <fmt/format.h>
#include <llama.h>

#include "base/machine.h"
#include "base/text.h"
#include "llm/gguf_file.h"
#include "llm/llama_log.h"

namespace maquette {
namespace {

/// What llama.cpp takes besides weights and KV state: compute buffers, logits, tables.
constexpr std::uint64_t kOverheadBytes = 300'000'000;

struct Loading {
  const RunContext& context;
  const EventSink& events;
  std::uint64_t bytes = 0;
  int percent = -1;
};

bool report_loading(float progress, void* user_data) {
  Loading& loading = *static_cast<Loading*>(user_data);
  const int percent = static_cast<int>(progress * 100.0F);
  if (percent != loading.percent) {
    loading.percent = percent;
    emit(loading.events,
         ProgressEvent{"loading the model", "bytes",
                       loading.bytes * static_cast<std::uint64_t>(percent) / 100, loading.bytes});
  }
  return !loading.context.should_stop();
}

Result<void> require_memory(std::uint64_t bytes, const std::filesystem::path& path) {
  const std::uint64_t available = available_memory_bytes();
  if (available == 0 || available >= bytes) {
    return {};
  }
  return fail(ErrorCode::Unavailable,
              fmt::format("load model: {}: needs {} of memory, {} is available; close other "
                          "programs or use a smaller model",
                          path.filename().string(), human_bytes(bytes), human_bytes(available)));
}

Result<LlamaModelHandle> load_weights(const std::filesystem::path& path, std::uint64_t bytes,
                                      const RunContext& context, const EventSink& events) {
  Loading loading{context, events, bytes};
  llama_model_params params = llama_model_default_params();
  params.load_mode = LLAMA_LOAD_MODE_MMAP;
  params.progress_callback = report_loading;
  params.progress_callback_user_data = &loading;
  (void)take_llama_error("");
  LlamaModelHandle model(llama_model_load_from_file(path.c_str(), params));
  MAQUETTE_TRY_VOID(context.check());
  if (!model) {
    return fail(ErrorCode::Unavailable,
                fmt::format("load model: {}: {}; check it with `maquette models verify`",
                            path.string(), take_llama_error("the file is damaged")));
  }
  return model;
}

std::uint64_t kv_bytes(const llama_model* model, int tokens) {
  constexpr std::uint64_t kKeyAndValue = 2;
  constexpr std::uint64_t kHalfFloat = 2;
  const int heads = std::max(1, llama_model_n_head(model));
  const auto width = static_cast<std::uint64_t>(llama_model_n_embd(model) / heads) *
                     static_cast<std::uint64_t>(llama_model_n_head_kv(model));
  return kKeyAndValue * kHalfFloat * width * static_cast<std::uint64_t>(tokens) *
         static_cast<std::uint64_t>(llama_model_n_layer(model));
}

llama_context_params context_params(const llama_model* model, int tokens, int threads) {
  llama_context_params params = llama_context_default_params();
  params.n_ctx = static_cast<std::uint32_t>(std::min(tokens, llama_model_n_ctx_train(model)));
  params.n_batch = kPromptChunk;
  params.n_ubatch = kPromptChunk;
  params.n_seq_max = kMaxCandidates;
  params.n_outputs_max = kMaxCandidates;
  params.n_threads = threads;
  params.n_threads_batch = threads;
  params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_AUTO;
  params.kv_unified = true;
  params.no_perf = true;
  return params;
}

/// The file's digest, or what else tells it from another file.
std::string file_identity(const LlamaSessionOptions& options, std::uint64_t bytes) {
  if (!options.digest.empty()) {
    return options.digest;
  }
  std::error_code ignored;
  const auto written = std::filesystem::last_write_time(options.path, ignored);
  return fmt::format("{} {} {}", std::filesystem::absolute(options.path, ignored).string(), bytes,
                     written.time_since_epoch().count());
}

}  // namespace

Result<LlamaSession> load_session(const LlamaSessionOptions& options, const RunContext& context,
                                  const EventSink& events) {
  start_llama();
  MAQUETTE_TRY(const std::uint64_t bytes, check_gguf_file(options.path));
  MAQUETTE_TRY_VOID(require_memory(bytes + kOverheadBytes, options.path));
  MAQUETTE_TRY_VOID(read_ahead(options.path, context, events));

  LlamaSession session;
  MAQUETTE_TRY(session.model, load_weights(options.path, bytes, context, events));
  if (!llama_model_has_decoder(session.model.get()) ||
      llama_model_has_encoder(session.model.get())) {
    return fail(ErrorCode::Unavailable,
                fmt::format("load model: {}: it does not write text", options.path.string()));
  }
  MAQUETTE_TRY_VOID(require_memory(
      kv_bytes(session.model.get(), options.context_tokens) + kOverheadBytes, options.path));

  const int threads = options.threads > 0 ? options.threads : usable_cores();
  ggml_threadpool_params pool = ggml_threadpool_params_default(threads);
  // Else they spin for a quarter of a second after each step, on cores that others could use.
  pool.poll = 0;
  session.threads.reset(ggml_threadpool_new(&pool));
  const llama_context_params params =
      context_params(session.model.get(), options.context_tokens, threads);
  session.context.reset(llama_init_from_model(session.model.get(), params));
  if (!session.threads || !session.context) {
    return fail(ErrorCode::Unavailable,
                fmt::format("load model: {}: {}", options.path.string(),
                            take_llama_error("its context could not be made")));
  }
  llama_attach_threadpool(session.context.get(), session.threads.get(), nullptr);
  session.fingerprint = fmt::format("{}|{}|{}|{}|{}|{}", file_identity(options, bytes),
                                    llama_version(), llama_print_system_info(), threads,
                                    llama_n_ctx(session.context.get()), kPromptChunk);
  return session;
}

}  // namespace maquette
