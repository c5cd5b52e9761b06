#pragma once

#include <string>

#include "clang-plugin/sites/cxx_type.h"

namespace pgtidy::cxx {

/// Returns the type of PostgreSQL that userver declares for parameters of a C++ type, such as `int4` or `text[]`; empty
/// if it is not known: types of the user's own, which are looked up in the database, and types that do not compile.
[[nodiscard]] std::string UserverDeclaredType(const sites::CxxType& type);

}  // namespace pgtidy::cxx
