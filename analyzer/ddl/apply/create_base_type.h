#pragma once

#include "analyzer/ddl/apply/context.h"

struct DefineStmt;

namespace pgtidy::ddl {

/// CREATE TYPE name, which makes a shell type, and CREATE TYPE name (INPUT = ..., OUTPUT = ...). Source: DefineType().
void CreateBaseType(ApplyContext& context, const ::DefineStmt& statement);

}  // namespace pgtidy::ddl
