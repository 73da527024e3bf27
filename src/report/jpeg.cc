#include <array>
#include <csetjmp>
#include <cstdio>  // jpeglib.h needs it, and does not include it.
#include <cstdlib>
#include <memory>

#include <fmt/format.h>
#include <jpeglib.h>

#include "report/picture.h"

namespace maquette {
namespace {

/// libjpeg's own error handler ends the process: this one jumps back instead.
struct JumpingErrors {
  jpeg_error_mgr base;  ///< First: libjpeg knows only this part.
  std::jmp_buf back;
  std::array<char, JMSG_LENGTH_MAX> message;
};

[[noreturn]] void jump_back(j_common_ptr common) {
  auto* errors = reinterpret_cast<JumpingErrors*>(common->err);
  common->err->format_message(common, errors->message.data());
  std::longjmp(errors->back, 1);
}

void keep_silent(j_common_ptr) {}

/// Memory that libjpeg allocates.
struct JpegBuffer {
  unsigned char* bytes = nullptr;
  unsigned long size = 0;

  JpegBuffer() = default;
  JpegBuffer(const JpegBuffer&) = delete;
  JpegBuffer& operator=(const JpegBuffer&) = delete;
  ~JpegBuffer() { std::free(bytes); }  // NOLINT(cppcoreguidelines-no-malloc)
};

/// Holds no object with a destructor: an error jumps out of the middle of it.
bool compress(const Picture& picture, int quality, jpeg_compress_struct& jpeg,
              JumpingErrors& errors, JpegBuffer& buffer) {
  if (setjmp(errors.back) != 0) {
    return false;
  }
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, &buffer.bytes, &buffer.size);
  jpeg.image_width = static_cast<JDIMENSION>(picture.width);
  jpeg.image_height = static_cast<JDIMENSION>(picture.height);
  jpeg.input_components = 3;
  jpeg.in_color_space = JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  jpeg_start_compress(&jpeg, TRUE);
  while (jpeg.next_scanline < jpeg.image_height) {
    const std::uint8_t* bytes = picture.at(0, static_cast<int>(jpeg.next_scanline));
    auto* row = const_cast<JSAMPROW>(bytes);  // It only reads them.
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  return true;
}

}  // namespace

Result<std::string> jpeg_bytes(const Picture& picture, int quality) {
  JumpingErrors errors{};
  jpeg_compress_struct jpeg{};
  jpeg.err = jpeg_std_error(&errors.base);
  errors.base.error_exit = jump_back;
  errors.base.output_message = keep_silent;
  JpegBuffer buffer;
  const bool whole = compress(picture, quality, jpeg, errors, buffer);
  jpeg_destroy_compress(&jpeg);
  if (!whole) {
    return fail(ErrorCode::InvalidArgument,
                fmt::format("write jpeg of {} x {} pixels: {}", picture.width, picture.height,
                            errors.message.data()));
  }
  return std::string(reinterpret_cast<const char*>(buffer.bytes), buffer.size);
}

}  // namespace maquette
