# maquette_module(<folder> SOURCES ... HEADERS ... [TESTS ...] [INTEGRATION_TESTS ...]
#                 [BLENDER_TESTS ...] [MODEL_TESTS ...] [DEPENDS ...] [PRIVATE_DEPENDS ...]
#                 [TEST_DEPENDS ...])
#
# One folder of src/ = one static library maquette::<folder>. DEPENDS may name only lower layers
# (tests/lint/layers.py checks the includes). Tests stand beside the code as x_test.cc; each kind
# makes one test program, and the kind is its ctest label: unit (no network, no Blender, < 50 ms
# each), integration (real files and processes), blender, model.
# maquette_unit_tests, maquette_integration_tests, ... build all test programs of that kind.
# MAQUETTE_PRECOMPILE: what most files read is compiled once for all. For builds whose only use is to
# run the tests: a file that lacks an include compiles too.
option(MAQUETTE_PRECOMPILE "Compile the headers that most files read once" OFF)
if(MAQUETTE_PRECOMPILE)
  file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cc "")
  add_library(maquette_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cc)
  target_link_libraries(maquette_precompiled PRIVATE
    maquette_options fmt::fmt nlohmann_json::nlohmann_json tl::expected GTest::gmock)
  target_precompile_headers(maquette_precompiled PRIVATE
    <algorithm> <chrono> <filesystem> <functional> <map> <optional> <string> <variant> <vector>
    <fmt/format.h> <gmock/gmock.h> <gtest/gtest.h> <nlohmann/json.hpp> <tl/expected.hpp>)
endif()

function(maquette_use_precompiled TARGET)
  if(MAQUETTE_PRECOMPILE)
    target_precompile_headers(${TARGET} REUSE_FROM maquette_precompiled)
  endif()
endfunction()

foreach(label unit integration blender model)
  add_custom_target(maquette_${label}_tests)
endforeach()

function(maquette_module FOLDER)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" ""
    "SOURCES;HEADERS;TESTS;INTEGRATION_TESTS;BLENDER_TESTS;MODEL_TESTS;DEPENDS;PRIVATE_DEPENDS;TEST_DEPENDS")
  list(TRANSFORM ARG_SOURCES PREPEND ${FOLDER}/)
  list(TRANSFORM ARG_HEADERS PREPEND ${FOLDER}/)
  add_library(maquette_${FOLDER} STATIC ${ARG_SOURCES})
  add_library(maquette::${FOLDER} ALIAS maquette_${FOLDER})
  target_sources(maquette_${FOLDER} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${ARG_HEADERS})
  target_compile_features(maquette_${FOLDER} PUBLIC cxx_std_20)
  target_link_libraries(maquette_${FOLDER} PUBLIC ${ARG_DEPENDS} PRIVATE maquette_options ${ARG_PRIVATE_DEPENDS})
  maquette_use_precompiled(maquette_${FOLDER})
  if(NOT BUILD_TESTING)
    return()
  endif()
  maquette_tests(${FOLDER} unit 60 "${ARG_TESTS}" "${ARG_TEST_DEPENDS}")
  maquette_tests(${FOLDER} integration 120 "${ARG_INTEGRATION_TESTS}" "${ARG_TEST_DEPENDS}")
  maquette_tests(${FOLDER} blender 300 "${ARG_BLENDER_TESTS}" "${ARG_TEST_DEPENDS}")
  maquette_tests(${FOLDER} model 600 "${ARG_MODEL_TESTS}" "${ARG_TEST_DEPENDS}")
endfunction()

function(maquette_tests FOLDER LABEL TIMEOUT TESTS DEPENDS)
  if(NOT TESTS)
    return()
  endif()
  list(TRANSFORM TESTS PREPEND ${FOLDER}/)
  set(program ${FOLDER}_${LABEL}_test)
  set(serial OFF)
  if(LABEL STREQUAL "model")
    set(serial ON)  # llama.cpp's threads wait for each other in a busy loop.
  endif()
  add_executable(${program} ${TESTS})
  target_link_libraries(${program} PRIVATE maquette::${FOLDER} maquette_options GTest::gmock_main ${DEPENDS})
  maquette_use_precompiled(${program})
  add_dependencies(maquette_${LABEL}_tests ${program})
  gtest_discover_tests(${program} TEST_PREFIX ${FOLDER}. TEST_FILTER -*DISABLED_* DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS ${LABEL} TIMEOUT ${TIMEOUT} RUN_SERIAL ${serial})
endfunction()
