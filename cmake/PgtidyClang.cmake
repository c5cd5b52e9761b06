# Finds Clang 19 for the C++ side. Sets PGTIDY_CXX_FOUND and makes the target pgtidy_clang, which brings Clang's headers and
# shared libraries. PGTIDY_CXX says whether it must be there: AUTO takes what is found.
#
# Clang's version file wants an equal major.minor, and a search without a path takes whichever Clang has its CMake files
# installed, so the folder is named.

set(PGTIDY_CXX AUTO CACHE STRING "Build pgtidy-cxx and the clang-tidy module: AUTO (if Clang 19 is found), ON or OFF")
set(PGTIDY_LLVM_ROOT /usr/lib/llvm-19 CACHE PATH "Where LLVM and Clang 19 are installed")
option(PGTIDY_TIDY "Build the module for clang-tidy with the C++ side; all code is then position independent" ON)
set(PGTIDY_CXX_FOUND OFF)
set(PGTIDY_TIDY_FOUND OFF)

if(NOT PGTIDY_CXX STREQUAL "OFF")
  # Their versions of zlib and the like are none of ours: CONFIG files of LLVM look for packages by themselves.
  find_package(LLVM 19.1 CONFIG QUIET PATHS "${PGTIDY_LLVM_ROOT}/lib/cmake/llvm" NO_DEFAULT_PATH)
  find_package(Clang 19.1 CONFIG QUIET PATHS "${PGTIDY_LLVM_ROOT}/lib/cmake/clang" NO_DEFAULT_PATH)
  if(LLVM_FOUND AND Clang_FOUND AND LLVM_VERSION_MAJOR EQUAL 19)
    set(PGTIDY_CXX_FOUND ON)
    add_library(pgtidy_clang INTERFACE)
    target_include_directories(pgtidy_clang SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
    separate_arguments(llvm_definitions NATIVE_COMMAND "${LLVM_DEFINITIONS}")
    target_compile_definitions(pgtidy_clang INTERFACE ${llvm_definitions})
    # Once it inlines, g++ takes Clang's own inline functions for mistakes, with places in our files.
    target_compile_options(pgtidy_clang INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-nonnull>)
    # Both: clang-cpp alone lacks LLVM's symbols. The static libraries would be a second copy of Clang.
    target_link_libraries(pgtidy_clang INTERFACE clang-cpp LLVM)
  elseif(PGTIDY_CXX STREQUAL "ON")
    message(FATAL_ERROR "Clang 19 is not found in ${PGTIDY_LLVM_ROOT}; Debian: libclang-19-dev, llvm-19-dev")
  endif()
endif()
if(PGTIDY_CXX_FOUND)
  message(STATUS "pgtidy-cxx: built with Clang ${LLVM_VERSION}")
else()
  message(STATUS "pgtidy-cxx: not built (Clang 19 is not found)")
endif()
if(PGTIDY_CXX_FOUND AND PGTIDY_TIDY)
  find_path(PGTIDY_CLANG_TIDY_HEADERS clang-tidy/ClangTidyModule.h PATHS ${CLANG_INCLUDE_DIRS} NO_DEFAULT_PATH)
  if(PGTIDY_CLANG_TIDY_HEADERS)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    # A clang-tidy without sanitizers cannot load a module with them.
    if(NOT PGTIDY_SANITIZE)
      set(PGTIDY_TIDY_FOUND ON)
    endif()
  endif()
endif()
