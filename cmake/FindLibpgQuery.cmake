# Finds libpg_query 18 or 17 with its raw parse tree headers and makes LibpgQuery::LibpgQuery.
#
# Looked for, in order: PGTIDY_LIBPG_QUERY_ROOT (a prefix that holds include/ and lib/, or usr/),
# .deps/libpg_query in the source tree (where `./dev setup` unpacks Debian's package), the system.
# The static archive is preferred: pgtidy then runs where the shared library is not installed.
# Sets LibpgQuery_VERSION to PostgreSQL's major version.

set(PGTIDY_LIBPG_QUERY_ROOT "" CACHE PATH "Prefix of a libpg_query 17 or 18 to use instead of the default one")

set(roots)
if(PGTIDY_LIBPG_QUERY_ROOT)
  list(APPEND roots "${PGTIDY_LIBPG_QUERY_ROOT}" "${PGTIDY_LIBPG_QUERY_ROOT}/usr")
  set(only_roots NO_DEFAULT_PATH)
else()
  list(APPEND roots "${PROJECT_SOURCE_DIR}/.deps/libpg_query/usr")
  set(only_roots)
endif()

# Another root than at the last run of cmake: what was found under the old one is void.
if(NOT "${PGTIDY_LIBPG_QUERY_ROOT}" STREQUAL "${LibpgQuery_LAST_ROOT}")
  unset(LibpgQuery_INCLUDE_DIR CACHE)
  unset(LibpgQuery_LIBRARY CACHE)
endif()
set(LibpgQuery_LAST_ROOT "${PGTIDY_LIBPG_QUERY_ROOT}" CACHE INTERNAL "Where libpg_query was looked for")

find_path(LibpgQuery_INCLUDE_DIR pg_query/pg_query_internal.h
          HINTS ${roots} PATH_SUFFIXES include ${only_roots})
find_library(LibpgQuery_LIBRARY NAMES libpg_query.a pg_query
             HINTS ${roots} PATH_SUFFIXES lib lib/${CMAKE_LIBRARY_ARCHITECTURE} lib/${CMAKE_CXX_LIBRARY_ARCHITECTURE}
             lib/x86_64-linux-gnu lib/aarch64-linux-gnu ${only_roots})

if(LibpgQuery_INCLUDE_DIR)
  file(STRINGS "${LibpgQuery_INCLUDE_DIR}/pg_query.h" version_line REGEX "^#define PG_MAJORVERSION ")
  string(REGEX REPLACE ".*\"([0-9]+)\".*" "\\1" LibpgQuery_VERSION "${version_line}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibpgQuery
  REQUIRED_VARS LibpgQuery_LIBRARY LibpgQuery_INCLUDE_DIR
  VERSION_VAR LibpgQuery_VERSION
  REASON_FAILURE_MESSAGE "Run ./dev setup, or give -DPGTIDY_LIBPG_QUERY_ROOT=DIR.")

if(LibpgQuery_FOUND AND NOT TARGET LibpgQuery::LibpgQuery)
  if(LibpgQuery_VERSION LESS 17)
    message(FATAL_ERROR "libpg_query ${LibpgQuery_VERSION} has no raw parse tree; 17 or 18 is needed")
  endif()
  add_library(LibpgQuery::LibpgQuery UNKNOWN IMPORTED)
  set_target_properties(LibpgQuery::LibpgQuery PROPERTIES
    IMPORTED_LOCATION "${LibpgQuery_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibpgQuery_INCLUDE_DIR};${LibpgQuery_INCLUDE_DIR}/pg_query/postgres")
  find_package(Threads REQUIRED)
  set(needs m Threads::Threads)

  # Debian's archive of sid is built against a newer glibc than Debian 12 has.
  include(CheckSymbolExists)
  set(CMAKE_REQUIRED_DEFINITIONS -D_GNU_SOURCE)
  check_symbol_exists(strlcpy string.h PGTIDY_HAVE_STRLCPY)
  unset(CMAKE_REQUIRED_DEFINITIONS)
  if(LibpgQuery_LIBRARY MATCHES "\\.a$")
    if(NOT PGTIDY_HAVE_STRLCPY)
      find_library(LibpgQuery_BSD_LIBRARY NAMES libbsd.a bsd REQUIRED)
      find_library(LibpgQuery_MD_LIBRARY NAMES libmd.a md)
      list(APPEND needs "${LibpgQuery_BSD_LIBRARY}")
      if(LibpgQuery_MD_LIBRARY)
        list(APPEND needs "${LibpgQuery_MD_LIBRARY}")
      endif()
    endif()
    include(CheckCSourceCompiles)
    check_c_source_compiles("
      unsigned long __isoc23_strtoul(const char *, char **, int);
      int main(void) { return (int)__isoc23_strtoul(\"0\", 0, 10); }" PGTIDY_LINKS_ISOC23_STRTOUL)
    if(NOT PGTIDY_LINKS_ISOC23_STRTOUL)
      add_library(pgtidy_glibc_compat STATIC "${CMAKE_CURRENT_LIST_DIR}/glibc_compat.c")
      list(APPEND needs pgtidy_glibc_compat)
    endif()
  endif()
  set_property(TARGET LibpgQuery::LibpgQuery PROPERTY INTERFACE_LINK_LIBRARIES ${needs})
endif()
mark_as_advanced(LibpgQuery_INCLUDE_DIR LibpgQuery_LIBRARY)
