#include "analyzer/ddl/apply/columns_of_query.h"

#include <algorithm>
#include <set>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {
namespace {

constexpr size_t kMaxTableColumns = 1600;  // Source: MaxHeapAttributeNumber.

bool IsStar(const ::ResTarget& target) {
  const auto* reference = syntax::As<::ColumnRef>(target.val, T_ColumnRef);
  if (reference != nullptr) {
    const syntax::Items<::Node> fields(reference->fields);
    return fields[fields.size() - 1]->type == T_A_Star;
  }
  const auto* indirection = syntax::As<::A_Indirection>(target.val, T_A_Indirection);
  if (indirection == nullptr) return false;
  const syntax::Items<::Node> parts(indirection->indirection);
  return parts[parts.size() - 1]->type == T_A_Star;
}

bool TargetListHasStar(const ::SelectStmt& select) {
  const ::SelectStmt* leaf = &select;
  while (leaf->larg != nullptr) leaf = leaf->larg;
  for (const ::ResTarget* target : syntax::Items<::ResTarget>(leaf->targetList)) {
    if (target->type == T_ResTarget && IsStar(*target)) return true;
  }
  return false;
}

// The copies live as long as the vector; the tree itself stays as it is.
const ::Node* WithoutInto(const ::Node* raw, std::vector<std::unique_ptr<::SelectStmt>>& copies) {
  const auto* select = syntax::As<::SelectStmt>(raw, T_SelectStmt);
  if (select == nullptr) return raw;
  const ::SelectStmt* leaf = select;
  while (leaf->larg != nullptr) leaf = leaf->larg;
  if (leaf->intoClause == nullptr) return raw;
  ::SelectStmt* previous = nullptr;
  for (const ::SelectStmt* part = select; part != nullptr; part = part->larg) {
    copies.push_back(std::make_unique<::SelectStmt>(*part));
    if (previous != nullptr) previous->larg = copies.back().get();
    previous = copies.back().get();
  }
  previous->intoClause = nullptr;
  return reinterpret_cast<const ::Node*>(copies.front().get());
}

bool HasUndeterminedColumns(const catalog::Query& query) {
  return std::any_of(query.range_table.begin(), query.range_table.end(), [](const auto& rte) {
    return rte->undetermined || (rte->subquery != nullptr && HasUndeterminedColumns(*rte->subquery));
  });
}

class TemporaryRelationFinder {
 public:
  explicit TemporaryRelationFinder(const Catalog& catalog) : catalog_(catalog) {}

  bool InQuery(const catalog::Query& query) {
    for (const auto& rte : query.range_table) {
      if (InRangeTableEntry(*rte)) return true;
    }
    for (const auto& cte : query.cte_list) {
      if (cte->query != nullptr && InQuery(*cte->query)) return true;
    }
    for (const auto& entry : query.target_list) {
      if (InExpression(entry->expression)) return true;
    }
    for (const auto& entry : query.returning_list) {
      if (InExpression(entry->expression)) return true;
    }
    return InFromItem(query.join_tree.get()) || InExpression(query.having) || InExpression(query.limit_count) ||
           InExpression(query.limit_offset);
  }

 private:
  bool InRangeTableEntry(const catalog::RangeTblEntry& rte) {
    if (rte.kind == catalog::RteKind::kRelation) {
      const auto* relation = catalog_.Find<catalog::Relation>(rte.relation);
      if (relation != nullptr && relation->persistence == 't') return true;
    }
    if (rte.subquery != nullptr && InQuery(*rte.subquery)) return true;
    for (const catalog::RangeTableFunction& function : rte.functions) {
      if (InExpression(function.function)) return true;
    }
    for (const catalog::ExprList& row : rte.values_lists) {
      if (std::any_of(row.begin(), row.end(), [&](const catalog::ExprRef& value) { return InExpression(value); })) {
        return true;
      }
    }
    return false;
  }

  bool InFromItem(const catalog::FromItem* item) {
    if (item == nullptr) return false;
    if (InExpression(item->qualification) || InFromItem(item->left.get()) || InFromItem(item->right.get())) return true;
    return std::any_of(item->items.begin(), item->items.end(),
                       [&](const auto& part) { return InFromItem(part.get()); });
  }

  bool InExpression(const catalog::ExprRef& expression) {
    if (expression == nullptr) return false;
    bool found = false;
    query::WalkExpression(expression, false, [&](const catalog::ExprRef& node) {
      const auto* link = catalog::As<catalog::SubLink>(node);
      if (link != nullptr && link->subselect != nullptr && InQuery(*link->subselect)) found = true;
      return !found;
    });
    return found;
  }

  const Catalog& catalog_;
};

// Source: CheckAttributeType().
void CheckColumnType(const Catalog& catalog, const catalog::Column& column, Oid type_oid) {
  const types::Type* type = catalog.FindType(type_oid);
  if (type == nullptr) return;
  if (type->kind == types::TypeKind::kPseudo) {
    throw SqlError("42P16", "column \"" + column.name + "\" has pseudo-type " + types::FormatType(catalog, type_oid));
  }
  if (type->true_array) CheckColumnType(catalog, column, type->element);
}

}  // namespace

AnalysedQuery AnalyseRelationQuery(ApplyContext& context, const ::Node* raw_query) {
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  std::vector<std::unique_ptr<::SelectStmt>> copies;
  AnalysedQuery analysed;
  analysed.query = query::AnalyzeStatement(analysis, WithoutInto(raw_query, copies));
  context.queries.push_back(analysed.query);
  const auto* select = syntax::As<::SelectStmt>(raw_query, T_SelectStmt);
  analysed.columns_undetermined = analysis.met_undetermined && (select == nullptr || TargetListHasStar(*select)) &&
                                  HasUndeterminedColumns(*analysed.query);
  return analysed;
}

std::vector<catalog::Column> ColumnsOfQuery(const Catalog& catalog, const catalog::Query& query,
                                            const std::vector<std::string>& names, ColumnPurpose purpose) {
  std::vector<catalog::Column> columns;
  for (const query::ResultColumn& result : query::ResultColumns(query)) {
    catalog::Column column;
    column.name = columns.size() < names.size() ? names[columns.size()] : result.name;
    column.type = result.type;
    column.collation = result.collation;
    const types::Type* type = catalog.FindType(result.type.oid);
    if (type != nullptr && type->collation != types::kInvalidOid && result.collation == types::kInvalidOid) {
      throw SqlError("42P22", purpose == ColumnPurpose::kView
                                  ? "could not determine which collation to use for view column \"" + column.name + "\""
                                  : "no collation was derived for column \"" + column.name +
                                        "\" with collatable type " + types::FormatType(catalog, result.type.oid))
          .Hint("Use the COLLATE clause to set the collation explicitly.");
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

void CheckNewColumns(const Catalog& catalog, const std::vector<catalog::Column>& columns, catalog::RelationKind kind) {
  if (columns.size() > kMaxTableColumns) throw SqlError("54011", "tables can have at most 1600 columns");
  std::set<std::string_view> seen;
  for (const catalog::Column& column : columns) {
    if (!seen.insert(column.name).second) {
      throw SqlError("42701", "column \"" + column.name + "\" specified more than once");
    }
  }
  for (const catalog::Column& column : columns) {
    if (kind != catalog::RelationKind::kView && catalog::FindSystemColumn(column.name) != nullptr) {
      throw SqlError("42701", "column name \"" + column.name + "\" conflicts with a system column name");
    }
  }
  for (const catalog::Column& column : columns) CheckColumnType(catalog, column, column.type.oid);
}

bool QueryUsesTemporaryRelation(const Catalog& catalog, const catalog::Query& query) {
  return TemporaryRelationFinder(catalog).InQuery(query);
}

std::vector<std::string> NameTexts(const ::List* names) {
  std::vector<std::string> texts;
  for (const ::Node* name : syntax::Items<::Node>(names)) texts.emplace_back(syntax::StringValue(name));
  return texts;
}

}  // namespace pgtidy::ddl
