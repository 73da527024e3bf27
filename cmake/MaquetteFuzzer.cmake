# maquette_fuzzer(<name> <file> DEPENDS ...)
#
# A libFuzzer program fuzz_<name> from one file beside the code that it feeds (x_fuzz.cc), built with
# the preset fuzz only; `maquette_fuzzers` builds them all into <build>/fuzzers. Its first inputs are
# the files of tests/fuzz/<name>.
option(MAQUETTE_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
if(MAQUETTE_FUZZ)
  add_custom_target(maquette_fuzzers)
endif()

function(maquette_fuzzer NAME FILE)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "DEPENDS")
  if(NOT MAQUETTE_FUZZ)
    return()
  endif()
  add_executable(fuzz_${NAME} ${FILE})
  target_link_libraries(fuzz_${NAME} PRIVATE ${ARG_DEPENDS} maquette_options)
  target_link_options(fuzz_${NAME} PRIVATE -fsanitize=fuzzer)
  set_target_properties(fuzz_${NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzzers)
  add_dependencies(maquette_fuzzers fuzz_${NAME})
endfunction()
