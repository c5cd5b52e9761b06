#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct List;

/// Relations that are made from queries: views, materialised views, CREATE TABLE AS.
namespace pgtidy::ddl {

/// Analyses the query of a relation. SELECT INTO inside of it is left out of sight. Sets `columns_undetermined` if a
/// `*` stands for columns that are not known.
struct AnalysedQuery {
  std::shared_ptr<catalog::Query> query;
  bool columns_undetermined = false;
};
[[nodiscard]] AnalysedQuery AnalyseRelationQuery(ApplyContext& context, const ::Node* raw_query);

/// The columns that the query gives; `names` come before its own. 42P22 where a collation is missing, in the words of
/// `purpose`. Source: DefineVirtualRelation(), intorel_startup().
enum class ColumnPurpose { kView, kTable };
[[nodiscard]] std::vector<catalog::Column> ColumnsOfQuery(const Catalog& catalog, const catalog::Query& query,
                                                          const std::vector<std::string>& names, ColumnPurpose purpose);

/// 42701 for a name that is given twice or is a system column's, 42P16 `column "x" has pseudo-type record`, 54011.
/// Source: MergeAttributes(), CheckAttributeNamesTypes().
void CheckNewColumns(const Catalog& catalog, const std::vector<catalog::Column>& columns, catalog::RelationKind kind);

/// Whether a query reads a temporary table or view at any level. Source: isQueryUsingTempRelation().
[[nodiscard]] bool QueryUsesTemporaryRelation(const Catalog& catalog, const catalog::Query& query);

/// The texts of a list of String nodes.
[[nodiscard]] std::vector<std::string> NameTexts(const ::List* names);

}  // namespace pgtidy::ddl
