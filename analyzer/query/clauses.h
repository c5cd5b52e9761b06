#pragma once

#include "analyzer/query/analyze.h"
#include "analyzer/query/relations.h"

struct Alias;
struct JoinExpr;
struct List;
struct RangeFunction;
struct RangeTableSample;
struct RangeVar;

/// What the clauses of queries share inside query/.
namespace pgtidy::query {

using catalog::CommonTableExpr;
using catalog::FromItem;
using catalog::RangeTblEntry;
using RangeTblEntryRef = std::shared_ptr<RangeTblEntry>;
using FromItemRef = std::shared_ptr<FromItem>;
using QueryRef = std::shared_ptr<catalog::Query>;

/// The relation that a query names. Throws 42P01 as parserOpenTable() does, with its words about a WITH item that
/// comes later; 42809 for an index or a composite type.
[[nodiscard]] RelationLookup OpenRelation(ParseState& state, const ::RangeVar& name);

/// Type and collation of a column that a range table entry shows.
struct ColumnType {
  SqlType type;
  Oid collation = types::kInvalidOid;
};

/// Names the columns of an entry: first the aliases, then `names`. Throws 42P10 `%s "%s" has %d columns available but %d
/// columns specified`, where `words` are what comes before "has" and "have" or "has" itself.
void NameColumns(RangeTblEntry& entry, const std::vector<std::string>& names, std::string_view noun,
                 std::string_view verb);
/// Appends an entry, whose names are complete, to the range table and returns the item that shows it.
/// Source: buildNSItemFromLists().
[[nodiscard]] NamespaceItemRef AddEntry(ParseState& state, RangeTblEntryRef entry,
                                        const std::vector<ColumnType>& columns);
/// An entry for a relation of which nothing is known.
[[nodiscard]] NamespaceItemRef AddUndeterminedRelation(ParseState& state, std::string_view name,
                                                       const catalog::Alias* alias, bool inherit, bool in_from_clause);
/// The item of a range table entry that has none in scope, and the type of one of its columns.
/// Source: expandRTE(), get_rte_attribute_type().
[[nodiscard]] std::vector<ColumnType> EntryColumnTypes(const Catalog& catalog, const RangeTblEntry& entry);
/// The state that is `levels_up` above.
[[nodiscard]] ParseState& StateAt(ParseState& state, int levels_up);

/// The CTE that a name means, or null. Source: scanNameSpaceForCTE().
[[nodiscard]] std::shared_ptr<CommonTableExpr> FindCte(ParseState& state, std::string_view name, int* levels_up);
/// The CTE of an entry of kind kCte. Source: GetCTEForRTE().
[[nodiscard]] std::shared_ptr<CommonTableExpr> CteOfEntry(ParseState& state, const RangeTblEntry& entry,
                                                          int levels_up);
/// The expression that a column of a subquery stands for, or null.
[[nodiscard]] const catalog::TargetEntry* TargetAt(const TargetList& target_list, int resno);
/// The target list that a query shows to its reader: RETURNING of a data-modifying one. Source: GetCTETargetList().
[[nodiscard]] const TargetList& VisibleTargetList(const catalog::Query& query);

// --- FROM

/// What a FROM item gives: its place in the join tree, the item of all its columns, and what it shows.
struct TransformedFromItem {
  FromItemRef join_tree;
  NamespaceItemRef columns;
  std::vector<NamespaceItemRef> shown;
};
/// Source: transformFromClause().
void TransformFromClause(ParseState& state, const ::List* items);
/// Source: transformFromClauseItem().
[[nodiscard]] TransformedFromItem TransformFromItem(ParseState& state, const ::Node* raw);
/// Source: the part for JoinExpr of transformFromClauseItem().
[[nodiscard]] TransformedFromItem TransformJoin(ParseState& state, const ::JoinExpr& raw);
/// Source: transformRangeFunction(), addRangeTableEntryForFunction().
[[nodiscard]] NamespaceItemRef AddRangeFunction(ParseState& state, const ::RangeFunction& raw);
/// XMLTABLE and JSON_TABLE. Source: transformRangeTableFunc(), transformJsonTable().
[[nodiscard]] NamespaceItemRef AddTableFunction(ParseState& state, const ::Node* raw);
/// Source: addRangeTableEntryForCTE().
[[nodiscard]] NamespaceItemRef AddCte(ParseState& state, const std::shared_ptr<CommonTableExpr>& cte, int levels_up,
                                      const ::RangeVar& name);
/// Source: transformRangeTableSample().
void TransformTableSample(ParseState& state, const ::RangeTableSample& raw, RangeTblEntry& entry);
/// Throws 42712 `table name "%s" specified more than once`. Source: checkNameSpaceConflicts().
void CheckNameConflicts(const std::vector<NamespaceItemRef>& first, const std::vector<NamespaceItemRef>& second);
/// Source: setNamespaceLateralState().
void SetLateral(const std::vector<NamespaceItemRef>& items, bool lateral_only, bool lateral_ok);
/// Opens the target of INSERT, UPDATE, DELETE or MERGE and returns its rtindex. Source: setTargetTable().
int SetTargetTable(ParseState& state, const ::RangeVar& name, bool inherit, bool also_source);

/// An alias as the user gave it; null for null.
[[nodiscard]] std::shared_ptr<catalog::Alias> MakeAlias(const ::Alias* raw);
[[nodiscard]] std::vector<std::string> Strings(const ::List* list);

// --- target lists

/// Source: transformTargetList(). Sublinks of multiple assignments stand at the end, as junk.
[[nodiscard]] TargetList TransformTargetList(ParseState& state, const ::List* raw, ExprPlace place);
/// Source: transformTargetEntry(). With `expr` null `raw` is transformed; `name` null: the column takes its own.
[[nodiscard]] std::shared_ptr<catalog::TargetEntry> MakeTargetEntry(ParseState& state, const ::Node* raw, ExprRef expr,
                                                                    ExprPlace place, const char* name, bool junk);
/// Source: transformExpressionList() in target lists: all columns of all items in scope; 42601 if there are none.
[[nodiscard]] ExprList ExpandAllTables(ParseState& state, int location);
/// Source: resolveTargetListUnknowns().
void ResolveUnknowns(ParseState& state, const TargetList& target_list);
/// Source: markTargetListOrigins().
void MarkOrigins(ParseState& state, const TargetList& target_list);

/// A column that INSERT or MERGE gives a value. Source: checkInsertTargets().
struct InsertColumn {
  std::string name;
  int number = 0;
  std::vector<const ::Node*> indirection;
  int location = -1;
};
[[nodiscard]] std::vector<InsertColumn> CheckInsertTargets(ParseState& state, const ::List* raw);
/// The number of a column of the target, 0 if there is none. A column that may exist has a number too.
[[nodiscard]] int TargetColumnNumber(ParseState& state, std::string_view name);
/// What the server says of a column that the target does not have.
[[noreturn]] void ThrowNoTargetColumn(const ParseState& state, std::string_view name, int location);
/// The steps behind a column's name.
[[nodiscard]] std::vector<const ::Node*> Nodes(const ::List* list);

/// RETURNING: a List until version 17 of the grammar, a ReturningClause since. Source: transformReturningClause().
void TransformReturning(ParseState& state, catalog::Query& query, const void* raw, ExprPlace place);

/// Throws the error of a LATERAL reference to the wrong side of a join. Source: check_lateral_ref_ok().
void CheckLateralReference(const ParseState& state, const NamespaceItem& item, int location);

}  // namespace pgtidy::query
