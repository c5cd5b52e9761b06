#include <set>

#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

// Commands around a query: it is analysed, and nothing else happens.
namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

void Analyse(ApplyContext& context, const ::Node* raw) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  context.queries.push_back(query::AnalyzeStatement(analysis, raw));
}

bool HasInsteadOfInsert(const Catalog& catalog, Oid view) {
  for (const Oid trigger_oid : catalog.TriggersOf(view)) {
    const auto* trigger = catalog.Find<catalog::Trigger>(trigger_oid);
    if (trigger->timing == 'i' && trigger->on_insert) return true;
  }
  return false;
}

// Source: BeginCopyFrom(), CopyFrom(), BeginCopyTo().
void CheckCopyRelation(const Catalog& catalog, const catalog::Relation& relation, bool is_from) {
  const std::string direction = is_from ? "cannot copy to " : "cannot copy from ";
  const std::string name = "\"" + relation.name + "\"";
  const char* hint = is_from ? "" : "Try the COPY (SELECT ...) TO variant.";
  switch (relation.kind) {
    case RelationKind::kTable: return;
    case RelationKind::kPartitionedTable:
      if (is_from) return;
      throw SqlError("42809", direction + "partitioned table " + name).Hint(hint);
    case RelationKind::kForeignTable:
      if (is_from) return;
      throw SqlError("42809", direction + "foreign table " + name).Hint(hint);
    case RelationKind::kView:
      if (is_from && HasInsteadOfInsert(catalog, relation.oid)) return;
      throw SqlError("42809", direction + "view " + name)
          .Hint(is_from ? "To enable copying to a view, provide an INSTEAD OF INSERT trigger." : hint);
    case RelationKind::kMaterializedView:
      if (!is_from && catalog.server_version() >= 18) return;
      throw SqlError("42809", direction + "materialized view " + name).Hint(hint);
    case RelationKind::kSequence: throw SqlError("42809", direction + "sequence " + name);
    default: throw SqlError("42809", direction + "non-table relation " + name);
  }
}

// Source: CopyGetAttnums().
void CheckCopyColumns(const catalog::Relation& relation, const ::List* columns) {
  std::set<int> seen;
  for (const ::Node* column : syntax::Items<::Node>(columns)) {
    const std::string name(syntax::StringValue(column));
    const int number = RequireColumnNumber(relation, name);
    if (relation.ColumnAt(number)->generated != '\0') {
      throw SqlError("42P10", "column \"" + name + "\" is a generated column")
          .Detail("Generated columns cannot be used in COPY.");
    }
    if (!seen.insert(number).second) throw SqlError("42701", "column \"" + name + "\" specified more than once");
  }
}

void CheckCopyFilter(ApplyContext& context, const catalog::Relation& relation, const ::Node* filter) {
  if (filter == nullptr) return;
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  query::AddToQuery(state, query::AddRelation(state, relation.oid, nullptr, false, true), false, true, true);
  const query::ExprRef condition = query::TransformExpr(state, filter, query::ExprPlace::kCopyWhere);
  static_cast<void>(query::CoerceToBoolean(state, condition, "WHERE"));
}

void CopyQuery(ApplyContext& context, const ::Node* raw) {
  if (const auto* select = syntax::As<::SelectStmt>(raw, T_SelectStmt)) {
    if (select->intoClause != nullptr) throw SqlError("0A000", "COPY (SELECT INTO) is not supported");
    Analyse(context, raw);
    return;
  }
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  const auto analysed = query::AnalyzeStatement(analysis, raw);
  context.queries.push_back(analysed);
  if (analysed->returning_list.empty()) throw SqlError("0A000", "COPY query must have a RETURNING clause");
}

}  // namespace

void ApplyCopy(ApplyContext& context, const ::CopyStmt& statement) {
  if (statement.relation == nullptr) {
    CopyQuery(context, statement.query);
    return;
  }
  const auto relation = OpenTable(context.catalog, *statement.relation);
  CheckCopyFilter(context, *relation, statement.whereClause);
  CheckCopyColumns(*relation, statement.attlist);
  CheckCopyRelation(context.catalog, *relation, statement.is_from);
}

void ApplyPrepare(ApplyContext& context, const ::PrepareStmt& statement) {
  std::vector<SqlType> declared;
  for (const ::TypeName* name : syntax::Items<::TypeName>(statement.argtypes)) {
    declared.push_back(query::ResolveTypeName(context.catalog, *name));
  }
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  analysis.parameter_hook = [&declared](query::ParseState&, const ::ParamRef& reference) -> query::ExprRef {
    auto parameter = std::make_shared<catalog::Param>();
    parameter->number = reference.number;
    parameter->location = reference.location;
    const auto index = static_cast<size_t>(reference.number) - 1;
    parameter->type = index < declared.size() ? declared[index] : SqlType{types::kUndeterminedType, -1};
    return parameter;
  };
  context.queries.push_back(query::AnalyzeStatement(analysis, statement.query));
}

void ApplyDeclareCursor(ApplyContext& context, const ::DeclareCursorStmt& statement) {
  Analyse(context, statement.query);
}

void ApplyExplain(ApplyContext& context, const ::ExplainStmt& statement) {
  switch (statement.query->type) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt: Analyse(context, statement.query); break;
    case T_DeclareCursorStmt:
      ApplyDeclareCursor(context, *reinterpret_cast<const ::DeclareCursorStmt*>(statement.query));
      break;
    case T_CreateTableAsStmt:
      Analyse(context, reinterpret_cast<const ::CreateTableAsStmt*>(statement.query)->query);
      break;
    default: break;
  }
}

}  // namespace pgtidy::ddl
