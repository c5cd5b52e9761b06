#pragma once

#include <string_view>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::ddl {

/// Throws 42704 `type "x" does not exist` for the first variable of a PL/pgSQL text that has a type that does not
/// exist, at the type's place in the text. The text must have passed the compiler. Types given by %TYPE and %ROWTYPE
/// are not looked at. Source: decl_datatype of pl_gram.y.
void CheckDeclaredTypes(const catalog::Catalog& catalog, std::string_view body);

}  // namespace pgtidy::ddl
