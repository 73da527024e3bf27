# maquette_find(<name> <Debian package> [<least version>] [CONFIG] [COMPONENTS ...] [MAJORS <number>...])
#
# find_package, or an error that says what was found where, which versions work and which package has one.
# MAJORS: the major versions that work; sets <name>_MAJOR.
function(maquette_find NAME PACKAGE)
  cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "MAJORS")
  find_package(${NAME} ${ARG_UNPARSED_ARGUMENTS} QUIET)
  if(NOT ${NAME}_FOUND)
    if(NOT ${NAME}_CONSIDERED_VERSIONS)
      message(FATAL_ERROR "${NAME} not found: apt-get install ${PACKAGE} (scripts/packages.txt lists all packages)")
    endif()
    list(GET ARG_UNPARSED_ARGUMENTS 0 least)
    maquette_other_version("${${NAME}_CONSIDERED_VERSIONS}" "${${NAME}_CONSIDERED_CONFIGS}" "${least} or later")
  endif()
  if(ARG_MAJORS)
    string(REGEX MATCH "^[0-9]+" major "${${NAME}_VERSION}")
    if(NOT major IN_LIST ARG_MAJORS)
      list(JOIN ARG_MAJORS " or " majors)
      maquette_other_version("${${NAME}_VERSION}" "${${NAME}_CONFIG}" "${majors}")
    endif()
    set(${NAME}_MAJOR ${major} PARENT_SCOPE)
  endif()
endfunction()

# For maquette_find alone, whose NAME and PACKAGE it uses.
function(maquette_other_version VERSION PLACE WANTED)
  message(FATAL_ERROR "${NAME} ${VERSION} found in ${PLACE}; ${WANTED} is needed: apt-get install ${PACKAGE}, "
    "or set ${NAME}_DIR to the folder of another one's CMake files")
endfunction()
