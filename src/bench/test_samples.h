#pragma once

#include <string>

#include <gtest/gtest.h>

#include "base/fs.h"
#include "bench/run_folder.h"
#include "core/outcome.h"
#include "report/picture.h"

namespace maquette::testing {

/// What a test's sample has.
struct SampleFiles {
  Outcome outcome = Outcome::Ok;
  std::string script = "import bpy\n# small\n";
  std::string program;  ///< Empty: no file.
  int views = 2;        ///< Each 8 pixels wide, and one more a view.
};

/// Writes the row's design folder as `make` leaves it, with no more in it than evaluation reads.
inline void write_sample(const RunFolder& run, const BenchRow& row, const SampleFiles& files = {}) {
  const std::filesystem::path folder = run.sample(row);
  ASSERT_TRUE(create_folder(folder / "v1" / "views"));
  ASSERT_TRUE(write_file_atomic(folder / "v1" / "script.py", files.script));
  if (!files.program.empty()) {
    ASSERT_TRUE(write_file_atomic(folder / "v1" / "program.txt", files.program));
  }
  std::string names;
  for (int i = 1; i <= files.views; ++i) {
    const std::string name = "v1/views/" + std::to_string(i) + ".png";
    ASSERT_TRUE(write_file_atomic(folder / name, png_bytes(blank_picture(7 + i, 8)).value()));
    names += (i == 1 ? "\"" : ",\"") + name + "\"";
  }
  const std::string record =
      R"({"outcome":")" + std::string(to_string(files.outcome)) +
      R"(","message":"","way":"write","attempts":1,"tokens":20,"seconds":1.5,)" +
      R"("model_seconds":1.0,"blender_seconds":0.5,"files":[)" + names + "]}";
  ASSERT_TRUE(write_file_atomic(folder / "design.json", record));
}

}  // namespace maquette::testing
