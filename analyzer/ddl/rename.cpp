#include "analyzer/ddl/object_kind.h"
#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

void DescribeRename(const StatementView& view, const RenameStmt& statement, Effects& effects) {
  if (statement.renameType == OBJECT_COLUMN) {
    ColumnRenamed renamed{.table = view.Name(statement.relation),
                          .from = statement.subname == nullptr ? "" : statement.subname,
                          .to = statement.newname == nullptr ? "" : statement.newname,
                          .range = view.range()};
    const auto rename = view.tokens().FindWords({"rename"}, renamed.table.range.end);
    if (rename) renamed.range = view.tokens().NameAfter(rename->end, {"column"});
    effects.all.emplace_back(std::move(renamed));
    return;
  }
  if (statement.relation == nullptr || statement.subname != nullptr) return;
  effects.all.emplace_back(ObjectRenamed{.kind = KindOfObjectType(statement.renameType),
                                         .from = view.Name(statement.relation),
                                         .to = statement.newname == nullptr ? "" : statement.newname});
}

}  // namespace pgtidy::ddl
