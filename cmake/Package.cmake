# `cmake --install` and `cpack -G DEB`: the program, which holds its resources, its man page, and
# completions for three shells. The pages are made by the program from its own table of options.
include(GNUInstallDirs)
set(generated ${PROJECT_BINARY_DIR}/share)
set(pages "")
foreach(page IN ITEMS man:maquette.1 bash:maquette zsh:_maquette fish:maquette.fish)
  string(REPLACE ":" ";" parts ${page})
  list(GET parts 0 format)
  list(GET parts 1 name)
  add_custom_command(OUTPUT ${generated}/${format}/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${generated}/${format}
    COMMAND maquette --generate ${format} > ${generated}/${format}/${name}
    DEPENDS maquette VERBATIM)
  list(APPEND pages ${generated}/${format}/${name})
endforeach()
add_custom_target(maquette_pages ALL DEPENDS ${pages})

install(TARGETS maquette RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${generated}/man/maquette.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${generated}/bash/maquette DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${generated}/zsh/_maquette DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${generated}/fish/maquette.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Programs that the binary starts; shared libraries are found in the binary by dpkg-shlibdeps.
file(STRINGS ${PROJECT_SOURCE_DIR}/scripts/packages.txt lines REGEX "^run ")
set(programs "")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "^run +([^ ]+).*" "\\1" package ${line})
  list(APPEND programs ${package})
endforeach()
list(JOIN programs ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maquette)
set(CPACK_PACKAGE_CONTACT "Maquette <maquette@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "turns a sentence into a 3D model")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS python3-pip)
include(CPack)
