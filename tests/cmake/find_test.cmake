# What maquette_find says of a library that it does not find, or finds in another version.
# usage: cmake -DROOT=<source tree> -DSCRATCH=<folder> -P find_test.cmake; with CASE set: one call, in a
# process of its own, as it may stop it.
cmake_minimum_required(VERSION 3.25)
if(DEFINED CASE)
  include(${ROOT}/cmake/MaquetteFind.cmake)
  set(CMAKE_PREFIX_PATH ${SCRATCH})
  cmake_language(EVAL CODE "maquette_find(${CASE})")
  if(NOT DEFINED SOME_MAJOR)
    set(SOME_MAJOR "whatever version")
  endif()
  message("went on with ${SOME_MAJOR}")
  return()
endif()

function(have VERSION)
  file(WRITE ${SCRATCH}/share/cmake/SOME/SOMEConfig.cmake "")
  file(WRITE ${SCRATCH}/share/cmake/SOME/SOMEConfigVersion.cmake
    "set(PACKAGE_VERSION ${VERSION})\nif(NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\nendif()\n")
endfunction()

function(expect CALL TEXT)
  execute_process(COMMAND ${CMAKE_COMMAND} "-DCASE=${CALL}" -DROOT=${ROOT} -DSCRATCH=${SCRATCH}
    -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE} OUTPUT_VARIABLE said ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \n]+" " " said "${said}")
  string(FIND "${said}" "${TEXT}" place)
  if(place EQUAL -1)
    message(SEND_ERROR "maquette_find(${CALL}) does not say \"${TEXT}\" but:\n${said}")
  endif()
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
expect("SOME libsome-dev CONFIG" "SOME not found: apt-get install libsome-dev")
have(5.1.0)
expect("SOME libsome-dev CONFIG MAJORS 3 4" "SOME 5.1.0 found in ${SCRATCH}/share/cmake/SOME/SOMEConfig.cmake; 3 or 4 is needed: apt-get install libsome-dev")
expect("SOME libsome-dev 6.2 CONFIG" "SOME 5.1.0 found in ${SCRATCH}/share/cmake/SOME/SOMEConfig.cmake; 6.2 or later is needed: apt-get install libsome-dev")
expect("SOME libsome-dev 5 CONFIG" "went on with whatever version")
have(4.3.3)
expect("SOME libsome-dev CONFIG MAJORS 3 4" "went on with 4")
file(REMOVE_RECURSE ${SCRATCH})
