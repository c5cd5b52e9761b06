#pragma once

#include "analyzer/ddl/apply/context.h"

struct DefineStmt;

/// The objects that DefineStmt makes, one function for each kind.
namespace pgtidy::ddl {

/// Source: DefineAggregate(), AggregateCreate().
void CreateAggregate(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineOperator(), OperatorCreate().
void CreateOperator(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineCollation(), CollationCreate().
void CreateCollation(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineTSParser().
void CreateTextSearchParser(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineTSTemplate().
void CreateTextSearchTemplate(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineTSDictionary().
void CreateTextSearchDictionary(ApplyContext& context, const ::DefineStmt& statement);
/// Source: DefineTSConfiguration().
void CreateTextSearchConfiguration(ApplyContext& context, const ::DefineStmt& statement);

}  // namespace pgtidy::ddl
