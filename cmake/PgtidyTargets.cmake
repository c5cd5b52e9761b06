# How every target of pgtidy is compiled, and the function that makes one library of one folder.

add_library(pgtidy_flags INTERFACE)
target_include_directories(pgtidy_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(pgtidy_flags INTERFACE PGTIDY_VERSION="${PROJECT_VERSION}")
target_compile_options(pgtidy_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  # Designated initializers leave out what has a default.
  -Wno-missing-field-initializers
  -Wold-style-cast -Woverloaded-virtual $<$<BOOL:${PGTIDY_WERROR}>:-Werror>)
# g++ 12 sees overflows in its own std::string where it inlines much of it (GCC bugs 105329, 105651): in an optimized build
# these warnings come and go with code that has nothing to do with them. Sanitizers watch the real ones.
if(PGTIDY_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(pgtidy_flags INTERFACE
    -Wno-error=array-bounds -Wno-error=restrict -Wno-error=stringop-overflow -Wno-error=stringop-overread)
endif()
# Clang lays the deprecated function that std::stable_sort of libstdc++ 12 calls at our door; g++ still warns of others.
target_compile_options(pgtidy_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(PGTIDY_SANITIZE)
  target_compile_options(pgtidy_flags INTERFACE
    -fsanitize=${PGTIDY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(pgtidy_flags INTERFACE -fsanitize=${PGTIDY_SANITIZE})
endif()

if(PGTIDY_FUZZ)
  # The fuzzer sees by this which inputs reach new code.
  target_compile_options(pgtidy_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# pgtidy_layer(<name> [FOLDER <path>] [LINK <libraries>...] [EXCLUDE <files>...] [PRECOMPILE <headers>...])
# makes the static library pgtidy_<name> of all .cpp files under analyzer/<name>, or under FOLDER.
# PRECOMPILE names the headers that nearly all its files include: reading them takes longer than the files themselves.
function(pgtidy_layer name)
  cmake_parse_arguments(LAYER "" "FOLDER" "LINK;EXCLUDE;PRECOMPILE" ${ARGN})
  if(NOT LAYER_FOLDER)
    set(LAYER_FOLDER "analyzer/${name}")
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${LAYER_FOLDER}/*.cpp")
  foreach(excluded IN LISTS LAYER_EXCLUDE)
    list(REMOVE_ITEM sources "${PROJECT_SOURCE_DIR}/${LAYER_FOLDER}/${excluded}")
  endforeach()
  add_library(pgtidy_${name} STATIC ${sources})
  target_link_libraries(pgtidy_${name} PUBLIC pgtidy_flags ${LAYER_LINK})
  if(LAYER_PRECOMPILE AND PGTIDY_PRECOMPILED_HEADERS)
    target_precompile_headers(pgtidy_${name} PRIVATE ${LAYER_PRECOMPILE})
  endif()
endfunction()

# pgtidy_builtin_tables(<target>) adds the built-in catalogue to the target: its data files, turned into constant arrays.
function(pgtidy_builtin_tables target)
  set(folder "${PROJECT_SOURCE_DIR}/analyzer/builtin")
  set(output "${PROJECT_BINARY_DIR}/builtin")
  file(GLOB data CONFIGURE_DEPENDS "${folder}/data/*.tsv" "${folder}/data/extensions/*.sql")
  file(MAKE_DIRECTORY "${output}")
  set(generated "${output}/builtin_tables.cpp" "${output}/builtin_extensions.cpp")
  add_custom_command(OUTPUT ${generated}
    COMMAND Python3::Interpreter "${folder}/generate.py" "${output}"
    DEPENDS "${folder}/generate.py" ${data} VERBATIM)
  target_sources(${target} PRIVATE ${generated})
endfunction()
