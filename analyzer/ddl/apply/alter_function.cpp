#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/function_attributes.h"
#include "analyzer/ddl/apply/object_name.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// ALTER FUNCTION, PROCEDURE, ROUTINE: AlterFunction().
namespace pgtidy::ddl {

using catalog::Routine;

void ApplyAlterFunction(ApplyContext& context, const ::AlterFunctionStmt& statement) {
  Catalog& catalog = context.catalog;
  const char kind = statement.objtype == OBJECT_PROCEDURE ? 'p' : (statement.objtype == OBJECT_FUNCTION ? 'f' : '*');
  const Oid oid =
      query::LookupFunctionWithArguments(catalog, reinterpret_cast<const ::Node*>(statement.func), kind, false);
  const Routine* found = catalog.Find<Routine>(oid);
  if (found == nullptr) throw Undetermined("a routine that is not known");
  if (found->kind == 'a') {
    throw SqlError("42809",
                   fmt::format("\"{}\" is an aggregate function", query::NameListText(statement.func->objname)));
  }
  const bool is_procedure = found->kind == 'p';
  FunctionAttributes attributes;
  for (const ::DefElem* action : syntax::Items<::DefElem>(statement.actions)) {
    static_cast<void>(attributes.Take(is_procedure, *action));
  }
  Routine changed = *found;
  attributes.ApplyTo(catalog, changed);
  if (attributes.rows != nullptr && !changed.returns_set) {
    throw SqlError("22023", "ROWS is not applicable when function does not return a set");
  }
  catalog.Put(std::move(changed));
}

}  // namespace pgtidy::ddl
