# maquette_module(<folder> SOURCES ... HEADERS ... [TESTS ...] [INTEGRATION_TESTS ...]
#                 [BLENDER_TESTS ...] [MODEL_TESTS ...] [DEPENDS ...] [PRIVATE_DEPENDS ...]
#                 [TEST_DEPENDS ...])
#
# One folder of src/ = one static library maquette::<folder>. DEPENDS may name only lower layers
# (tests/lint/layers.py checks the includes). Tests stand beside the code as x_test.cc; each kind
# makes one test program, and the kind is its ctest label: unit (no network, no Blender, < 50 ms
# each), integration (real files and processes), blender, model.
# maquette_unit_tests, maquette_integration_tests, ... build all test programs of that kind.
# MAQUETTE_PRECOMPILE: the headers that most files read are compiled once for all modules, and once
# more, with GoogleTest's, for all tests. A file that lacks an include compiles too, so this is for
# builds that only run the tests; the preset dev compiles each file alone.
option(MAQUETTE_PRECOMPILE "Compile the headers that most files read once" OFF)
set(MAQUETTE_COMMON_HEADERS <algorithm> <chrono> <filesystem> <functional> <map> <optional> <string>
  <variant> <vector> <fmt/format.h> <nlohmann/json.hpp> <tl/expected.hpp>)

# maquette_precompiled(<target> HEADERS... LIBRARIES ...)
function(maquette_precompiled TARGET)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "HEADERS;LIBRARIES")
  file(WRITE ${PROJECT_BINARY_DIR}/${TARGET}.cc "")
  add_library(${TARGET} OBJECT ${PROJECT_BINARY_DIR}/${TARGET}.cc)
  target_link_libraries(${TARGET} PRIVATE maquette_options ${ARG_LIBRARIES})
  target_precompile_headers(${TARGET} PRIVATE ${ARG_HEADERS})
endfunction()

if(MAQUETTE_PRECOMPILE)
  set(libraries fmt::fmt nlohmann_json::nlohmann_json tl::expected)
  maquette_precompiled(maquette_precompiled HEADERS ${MAQUETTE_COMMON_HEADERS} LIBRARIES ${libraries})
  if(BUILD_TESTING)
    maquette_precompiled(maquette_precompiled_tests
      HEADERS ${MAQUETTE_COMMON_HEADERS} <gmock/gmock.h> <gtest/gtest.h>
      LIBRARIES ${libraries} GTest::gmock)
  endif()
endif()

# maquette_use_precompiled(<target> maquette_precompiled|maquette_precompiled_tests)
function(maquette_use_precompiled TARGET FROM)
  if(MAQUETTE_PRECOMPILE)
    target_precompile_headers(${TARGET} REUSE_FROM ${FROM})
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
  maquette_use_precompiled(maquette_${FOLDER} maquette_precompiled)
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
  # Test files name their fixtures and helpers as they like: each is a program text of its own.
  set_target_properties(${program} PROPERTIES UNITY_BUILD OFF)
  target_link_libraries(${program} PRIVATE maquette::${FOLDER} maquette_options GTest::gmock_main ${DEPENDS})
  maquette_use_precompiled(${program} maquette_precompiled_tests)
  add_dependencies(maquette_${LABEL}_tests ${program})
  gtest_discover_tests(${program} TEST_PREFIX ${FOLDER}. TEST_FILTER -*DISABLED_* DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS ${LABEL} TIMEOUT ${TIMEOUT} RUN_SERIAL ${serial})
endfunction()
