# maquette_fuzzer(<name> <file> DEPENDS ...)
#
# A libFuzzer program fuzz_<name> from one file beside the code that it feeds (x_fuzz.cc), built with
# the preset asan only; `maquette_fuzzers` builds them all into <build>/fuzzers. Its first inputs are
# the files of tests/fuzz/<name>. As the test fuzz.<name> it runs for 10 s.
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
  # A test that fuzzes for 10 s and keeps what it learned for the next time.
  set(corpus ${PROJECT_BINARY_DIR}/corpus/${NAME})
  file(MAKE_DIRECTORY ${corpus})
  if(EXISTS ${PROJECT_SOURCE_DIR}/tests/fuzz/${NAME})
    list(APPEND corpus ${PROJECT_SOURCE_DIR}/tests/fuzz/${NAME})
  endif()
  add_test(NAME fuzz.${NAME} COMMAND fuzz_${NAME} -max_total_time=10 -timeout=10
    -rss_limit_mb=2048 -artifact_prefix=${PROJECT_BINARY_DIR}/fuzzers/found-${NAME}- ${corpus})
  set_tests_properties(fuzz.${NAME} PROPERTIES LABELS fuzz TIMEOUT 120)
endfunction()
