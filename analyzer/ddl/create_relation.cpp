#include "analyzer/ddl/object_kind.h"
#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

bool IsTemporary(const RangeVar* relation) {
  return relation != nullptr &&
         (relation->relpersistence == RELPERSISTENCE_TEMP ||
          (relation->schemaname != nullptr && std::strcmp(relation->schemaname, "pg_temp") == 0));
}

void Created(const StatementView& view, ObjectKind kind, const RangeVar* relation, bool if_not_exists,
             Effects& effects) {
  effects.all.emplace_back(ObjectCreated{
      .kind = kind, .name = view.Name(relation), .temporary = IsTemporary(relation), .if_not_exists = if_not_exists});
}

}  // namespace

void DescribeCreateTable(const StatementView& view, const CreateStmt& statement, Effects& effects) {
  const bool foreign = statement.type == T_CreateForeignTableStmt;
  Created(view, foreign ? ObjectKind::kForeignTable : ObjectKind::kTable, statement.relation, statement.if_not_exists,
          effects);
}

void DescribeCreateTableAs(const StatementView& view, const CreateTableAsStmt& statement, Effects& effects) {
  if (statement.into == nullptr) return;
  Created(view, KindOfObjectType(statement.objtype), statement.into->rel, statement.if_not_exists, effects);
}

void DescribeSelectInto(const StatementView& view, const SelectStmt& statement, Effects& effects) {
  DescribeWith(view, statement.withClause, effects);
  // In a set operation the INTO stands in the leftmost SELECT.
  const SelectStmt* leftmost = &statement;
  while (leftmost->larg != nullptr) leftmost = leftmost->larg;
  if (leftmost->intoClause != nullptr) Created(view, ObjectKind::kTable, leftmost->intoClause->rel, false, effects);
}

void DescribeCreateView(const StatementView& view, const ViewStmt& statement, Effects& effects) {
  Created(view, ObjectKind::kView, statement.view, false, effects);
}

void DescribeCreateSchema(const StatementView& view, const CreateSchemaStmt& statement, Effects& effects) {
  if (statement.schemaname == nullptr) return;
  const text::ByteRange name = view.tokens().NameAfter(view.range().begin, {"create", "schema", "if", "not", "exists"});
  effects.all.emplace_back(ObjectCreated{.kind = ObjectKind::kSchema,
                                         .name = {.name = statement.schemaname, .range = name},
                                         .if_not_exists = statement.if_not_exists});
  for (const Node* element : syntax::Items<Node>(statement.schemaElts)) {
    const size_t first = effects.all.size();
    if (const auto* table = syntax::As<CreateStmt>(element, T_CreateStmt)) DescribeCreateTable(view, *table, effects);
    if (const auto* seen = syntax::As<ViewStmt>(element, T_ViewStmt)) DescribeCreateView(view, *seen, effects);
    for (size_t i = first; i < effects.all.size(); ++i) {
      if (auto* created = std::get_if<ObjectCreated>(&effects.all[i])) created->name.schema = statement.schemaname;
    }
  }
}

}  // namespace pgtidy::ddl
