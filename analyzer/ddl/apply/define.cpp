#include "analyzer/ddl/apply/define.h"

#include "analyzer/ddl/apply/create_base_type.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

void ApplyDefine(ApplyContext& context, const ::DefineStmt& statement) {
  switch (statement.kind) {
    case OBJECT_TYPE: return CreateBaseType(context, statement);
    case OBJECT_AGGREGATE: return CreateAggregate(context, statement);
    case OBJECT_OPERATOR: return CreateOperator(context, statement);
    case OBJECT_COLLATION: return CreateCollation(context, statement);
    case OBJECT_TSPARSER: return CreateTextSearchParser(context, statement);
    case OBJECT_TSTEMPLATE: return CreateTextSearchTemplate(context, statement);
    case OBJECT_TSDICTIONARY: return CreateTextSearchDictionary(context, statement);
    case OBJECT_TSCONFIGURATION: return CreateTextSearchConfiguration(context, statement);
    default: throw Undetermined("an unknown kind of object");
  }
}

}  // namespace pgtidy::ddl
