# pgtidy_check(<target> MIGRATIONS <folder>) makes the target <target>-pgtidy: it finds the queries of each source of <target>
# when that source, or a header that it includes, has changed, and checks all queries when some have, or the migrations.
#
#   cmake -G Ninja -DPGTIDY_CXX=/path/to/pgtidy-cxx -B build && ninja -C build app-pgtidy

find_program(PGTIDY_CXX pgtidy-cxx REQUIRED)

function(pgtidy_check target)
  cmake_parse_arguments(CHECK "" "MIGRATIONS" "" ${ARGN})
  set(includes "$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>")
  set(definitions "$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>")
  set(compile
    "${CMAKE_CXX_COMPILER}" "-std=c++$<TARGET_PROPERTY:${target},CXX_STANDARD>"
    "$<$<BOOL:${includes}>:-I$<JOIN:${includes},$<SEMICOLON>-I>>"
    "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},$<SEMICOLON>-D>>"
    "$<TARGET_PROPERTY:${target},COMPILE_OPTIONS>")

  # With --strict a source that lacks a generated header is tried again with the next build.
  set(config "${CMAKE_SOURCE_DIR}/pgtidy.toml")
  if(NOT EXISTS "${config}")
    set(config "")
  endif()
  set(queries "")
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
    cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE name)
    # Two folders may have a file of the same name.
    string(REPLACE "/" "_" file "${name}")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/pgtidy/${target}/${file}.jsonl")
    add_custom_command(OUTPUT "${output}"
      COMMAND "${PGTIDY_CXX}" --strict --extract-one "${source}" --output "${output}" --depfile "${output}.d" -- ${compile}
      DEPENDS "${source}" "${PGTIDY_CXX}" ${config} DEPFILE "${output}.d"
      COMMENT "Finding queries in ${name}" COMMAND_EXPAND_LISTS VERBATIM)
    list(APPEND queries "${output}")
  endforeach()
  file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/pgtidy/${target}")

  cmake_path(ABSOLUTE_PATH CHECK_MIGRATIONS BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
  file(GLOB_RECURSE migrations CONFIGURE_DEPENDS "${CHECK_MIGRATIONS}/*.sql")
  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/pgtidy/${target}/checked")
  add_custom_command(OUTPUT "${stamp}"
    COMMAND "${PGTIDY_CXX}" --migrations "${CHECK_MIGRATIONS}" --sites ${queries}
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${queries} ${migrations} "${PGTIDY_CXX}" ${config}
    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
    COMMENT "Checking the queries of ${target}" COMMAND_EXPAND_LISTS VERBATIM)
  add_custom_target(${target}-pgtidy DEPENDS "${stamp}")
endfunction()
