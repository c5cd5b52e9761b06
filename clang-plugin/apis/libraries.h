#pragma once

#include "clang-plugin/core/library.h"

/// The client libraries of this build, each by a function `NAMELibrary()`, from libraries.def.
namespace pgtidy::cxx {

#define PGTIDY_LIBRARY(name) [[nodiscard]] const Library& name##Library();
#include "clang-plugin/apis/libraries.def"
#undef PGTIDY_LIBRARY

}  // namespace pgtidy::cxx
