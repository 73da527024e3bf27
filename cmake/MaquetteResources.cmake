# maquette_resources(<target> <namespace> FILE...)
#
# Compiles text files into <target> as string views, so that the binary needs no files beside it.
# Generates <namespace>_resources.h: namespace maquette::<namespace> { std::string_view
# resource(std::string_view name); std::span<const std::string_view> resource_names(); } where name is
# the file's path below the source root, or for a file that is given by its absolute path its name
# without folders; an unknown name gives an empty view.
function(maquette_resources TARGET NAMESPACE)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_resources/${NAMESPACE}_resources.h)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_resources/${NAMESPACE}_resources.cc)
  set(paths "")
  foreach(path IN LISTS ARGN)
    cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
    list(APPEND paths ${path})
  endforeach()
  add_custom_command(
    OUTPUT ${header} ${source}
    COMMAND ${CMAKE_COMMAND} -DHEADER=${header} -DSOURCE=${source} -DNAMESPACE=${NAMESPACE}
            -DROOT=${PROJECT_SOURCE_DIR} "-DFILES=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${paths} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    VERBATIM)
  target_sources(${TARGET} PRIVATE ${header} ${source})
  target_include_directories(${TARGET} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_resources)
endfunction()
