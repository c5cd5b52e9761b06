# What is installed beside the programs, and the Debian packages, which `./dev package` builds: pgtidy needs next to nothing,
# pgtidy-cxx brings Clang's libraries with it.

# toml++ is read from its headers, in the one file that needs it: its target says by this property that it is compiled.
set_property(TARGET tomlplusplus::tomlplusplus PROPERTY INTERFACE_COMPILE_OPTIONS "")

# libfmt has another soname in each release of Debian and Ubuntu. A program that is to run on more than one of them takes
# fmt from its headers too, which takes twice as long to compile, and names only the libraries that it uses.
if(PGTIDY_PORTABLE)
  target_compile_definitions(pgtidy_flags INTERFACE FMT_HEADER_ONLY=1)
  target_link_options(pgtidy_flags INTERFACE LINKER:--as-needed)
endif()

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT pgtidy)
install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT pgtidy OPTIONAL)

# What is linked statically or comes from headers has terms of its own, which go with the program.
get_filename_component(libpg_query_doc "${LibpgQuery_INCLUDE_DIR}/../share/doc" ABSOLUTE)
foreach(package IN ITEMS libpg-query-dev libfmt-dev nlohmann-json3-dev libcli11-dev libtomlplusplus-dev)
  foreach(doc IN ITEMS "${libpg_query_doc}" /usr/share/doc)
    if(EXISTS "${doc}/${package}/copyright")
      install(FILES "${doc}/${package}/copyright"
              DESTINATION "${CMAKE_INSTALL_DOCDIR}/third-party" RENAME "${package}.copyright" COMPONENT pgtidy)
      break()
    endif()
  endforeach()
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "pgtidy developers <developers@pgtidy.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL pgtidy)
set(CPACK_DEBIAN_PGTIDY_PACKAGE_NAME pgtidy)
# --staged and --changed-since ask git.
set(CPACK_DEBIAN_PGTIDY_PACKAGE_SUGGESTS "git, pgtidy-cxx")
set(CPACK_COMPONENT_PGTIDY_DESCRIPTION "static analyzer and linter for PostgreSQL migrations
pgtidy reads a project's migrations, works out what PostgreSQL would say to them and what they would do to a live database (locks, rewrites, scans), and reports what is wrong or dangerous before anything is deployed. It needs no database.")
if(PGTIDY_CXX_FOUND)
  list(APPEND CPACK_COMPONENTS_ALL pgtidy-cxx)
  set(CPACK_DEBIAN_PGTIDY-CXX_PACKAGE_NAME pgtidy-cxx)
  # Clang's own headers are in libclang-common.
  set(CPACK_DEBIAN_PGTIDY-CXX_PACKAGE_DEPENDS
      "pgtidy (= ${PROJECT_VERSION}), libclang-common-${LLVM_VERSION_MAJOR}-dev")
  set(CPACK_DEBIAN_PGTIDY-CXX_PACKAGE_SUGGESTS "clang-tidy-${LLVM_VERSION_MAJOR}")
  set(CPACK_COMPONENT_PGTIDY-CXX_DESCRIPTION "checks the SQL in C++ programs against PostgreSQL migrations
pgtidy-cxx finds the queries that C++ programs send to PostgreSQL through Clang, and holds them against the schema that the project's migrations make. With a module for clang-tidy.")
endif()
include(CPack)
