#pragma once

#include <optional>

#include "analyzer/query/analyze.h"
#include "analyzer/query/relations.h"

struct Alias;
struct CommonTableExpr;
struct DeleteStmt;
struct InsertStmt;
struct JoinExpr;
struct JsonTable;
struct List;
struct MergeStmt;
struct Node;
struct OnConflictClause;
struct RangeFunction;
struct RangeTableSample;
struct RangeVar;
struct SelectStmt;
struct SortBy;
struct UpdateStmt;
struct WithClause;

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

/// Names the columns of an entry: first the aliases, then `names`. Throws 42P10 `%s "%s" has %d columns available but
/// %d columns specified`, where `words` are what comes before "has" and "have" or "has" itself.
void NameColumns(RangeTblEntry& entry, const std::vector<std::string>& names, std::string_view noun,
                 std::string_view verb);
/// Appends an entry, whose names are complete, to the range table and returns the item that shows it.
/// Source: buildNSItemFromLists().
[[nodiscard]] NamespaceItemRef AddEntry(ParseState& state, RangeTblEntryRef entry,
                                        const std::vector<ColumnType>& columns);
/// An entry for a relation of which nothing is known.
[[nodiscard]] NamespaceItemRef AddUndeterminedRelation(ParseState& state, std::string_view name,
                                                       const catalog::Alias* alias, bool inherit, bool in_from_clause);
/// An entry for a transition table with the rows of a relation. Source: addRangeTableEntryForENR().
[[nodiscard]] NamespaceItemRef AddTransitionTable(ParseState& state, std::string_view name,
                                                  const catalog::Relation& relation, const catalog::Alias* alias);
/// The item of a range table entry that has none in scope, and the type of one of its columns.
/// Source: expandRTE(), get_rte_attribute_type().
[[nodiscard]] std::vector<ColumnType> EntryColumnTypes(const Catalog& catalog, const RangeTblEntry& entry);
/// The state that is `levels_up` above.
[[nodiscard]] ParseState& StateAt(ParseState& state, int levels_up);

/// The CTE that a name means, or null. Source: scanNameSpaceForCTE().
[[nodiscard]] std::shared_ptr<CommonTableExpr> FindCte(ParseState& state, std::string_view name, int* levels_up);
/// The CTE of an entry of kind kCte. Source: GetCTEForRTE().
[[nodiscard]] std::shared_ptr<CommonTableExpr> CteOfEntry(ParseState& state, const RangeTblEntry& entry, int levels_up);
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
/// Source: transformJsonTable().
[[nodiscard]] std::shared_ptr<catalog::TableFunction> TransformJsonTable(ParseState& state, const ::JsonTable& raw);
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
[[nodiscard]] SqlError NoTargetColumn(const ParseState& state, std::string_view name, int location);
/// The steps behind a column's name.
[[nodiscard]] std::vector<const ::Node*> Nodes(const ::List* list);

/// RETURNING: a List until version 17 of the grammar, a ReturningClause since. Source: transformReturningClause().
void TransformReturning(ParseState& state, catalog::Query& query, const void* raw, ExprPlace place);
/// Returns the RETURNING of a statement, for TransformReturning().
template <typename Statement>
[[nodiscard]] const void* ReturningOf(const Statement& raw) {
  if constexpr (requires { raw.returningClause; }) {
    return raw.returningClause;
  } else {
    return raw.returningList;
  }
}

// --- ORDER BY, GROUP BY, DISTINCT. New entries are appended to the target list, as junk.

using SortGroupList = std::vector<catalog::SortGroupClause>;
using TargetEntryRef = std::shared_ptr<catalog::TargetEntry>;

/// By name, position or expression. Source: findTargetlistEntrySQL92().
[[nodiscard]] TargetEntryRef FindTargetEntry(ParseState& state, const ::Node* raw, TargetList& target_list,
                                             ExprPlace place);
/// By expression alone. Source: findTargetlistEntrySQL99().
[[nodiscard]] TargetEntryRef FindTargetExpression(ParseState& state, const ::Node* raw, TargetList& target_list,
                                                  ExprPlace place);
/// `by_expression` forbids names and positions. Source: transformSortClause().
[[nodiscard]] SortGroupList TransformSortClause(ParseState& state, const ::List* raw, TargetList& target_list,
                                                ExprPlace place, bool by_expression);
/// Source: transformGroupClause(). `sets` receives the grouping sets, if there are any.
[[nodiscard]] SortGroupList TransformGroupClause(ParseState& state, const ::List* raw, TargetList& target_list,
                                                 const SortGroupList& sort, ExprPlace place, bool by_expression,
                                                 std::vector<catalog::GroupingSet>* sets);
/// Source: transformDistinctClause().
[[nodiscard]] SortGroupList TransformDistinct(ParseState& state, TargetList& target_list, const SortGroupList& sort,
                                              bool in_aggregate);
/// Source: transformDistinctOnClause().
[[nodiscard]] SortGroupList TransformDistinctOn(ParseState& state, const ::List* raw, TargetList& target_list,
                                                const SortGroupList& sort);
/// Source: addTargetToSortList().
void AddToSortList(ParseState& state, const TargetEntryRef& entry, SortGroupList& list, TargetList& target_list,
                   const ::SortBy& raw);
/// Source: addTargetToGroupList().
void AddToGroupList(ParseState& state, const TargetEntryRef& entry, SortGroupList& list, const TargetList& target_list,
                    int location);
/// Whether the entry is in the list already; with any operator if `sort_operator` is kInvalidOid.
/// Source: targetIsInSortList().
[[nodiscard]] bool IsInSortList(const Catalog& catalog, const catalog::TargetEntry& entry, Oid sort_operator,
                                const SortGroupList& list);
/// Operators by which values of a type are grouped. Throws 42883 `could not identify an equality operator for type %s`.
/// Source: get_sort_group_operators().
[[nodiscard]] catalog::SortGroupClause MakeGroupOperators(ParseState& state, Oid type, int location);
/// The entry that a clause sorts or groups by, or null. Source: get_sortgroupref_tle().
[[nodiscard]] TargetEntryRef EntryOfReference(unsigned reference, const TargetList& target_list);

/// All grouping sets that the clauses stand for, each with its references in order; nothing if there are more than
/// `limit`. Source: expand_grouping_sets().
[[nodiscard]] std::optional<std::vector<std::vector<unsigned>>> ExpandGroupingSets(
    const std::vector<catalog::GroupingSet>& sets, bool distinct, size_t limit);

/// Source: transformWindowDefinitions().
[[nodiscard]] std::vector<catalog::WindowClause> TransformWindowDefinitions(ParseState& state, TargetList& target_list);
/// Throws 42803 for columns that are neither grouped nor aggregated. Source: parseCheckAggregates().
void CheckAggregates(ParseState& state, catalog::Query& query);
/// The first aggregate or GROUPING of a level, the first window function of the query itself, or null.
/// Source: locate_agg_of_level(), locate_windowfunc().
[[nodiscard]] const catalog::Expr* FindAggregateOfLevel(const ExprRef& expr, int level);
[[nodiscard]] const catalog::Expr* FindWindowFunction(const ExprRef& expr);

// --- queries

/// Source: transformSelectStmt(), transformValuesClause(), transformSetOperationStmt().
[[nodiscard]] QueryRef TransformSelect(ParseState& state, const ::SelectStmt& raw);
[[nodiscard]] QueryRef TransformValues(ParseState& state, const ::SelectStmt& raw);
[[nodiscard]] QueryRef TransformSetOperation(ParseState& state, const ::SelectStmt& raw);
/// Moves what the analysis left in the state into the query. `qualification` may be null.
void FinishQuery(ParseState& state, catalog::Query& query, ExprRef qualification);
/// Source: transformWithClause().
void TransformWith(ParseState& state, catalog::Query& query, const ::WithClause* raw);
/// Gives a recursive CTE the columns of its non-recursive term. Source: analyzeCTETargetList().
void NameCteColumns(CommonTableExpr& cte, const TargetList& target_list);
/// Sorts the items of WITH RECURSIVE so that each comes after those it names, and tells which name themselves. Throws
/// 0A000 `mutual recursion between WITH items is not implemented` and 42P19 for references in the wrong place.
/// Source: makeDependencyGraph(), checkWellFormedRecursion().
struct RecursiveItem {
  const ::CommonTableExpr* raw = nullptr;
  bool recursive = false;
};
[[nodiscard]] std::vector<RecursiveItem> SortRecursiveItems(const ::WithClause& raw);
/// FOR UPDATE and its like. Source: transformLockingClause().
void TransformLockingClauses(catalog::Query& query, const ::List* raw);
/// "FOR UPDATE". Source: LCS_asString().
[[nodiscard]] const char* LockingWords(const ::List* raw);
/// An entry for rows of VALUES. Source: addRangeTableEntryForValues().
[[nodiscard]] NamespaceItemRef AddValues(ParseState& state, std::vector<ExprList> rows,
                                         const std::vector<ColumnType>& columns, bool lateral);

// --- INSERT, UPDATE, DELETE, MERGE

[[nodiscard]] QueryRef TransformInsert(ParseState& state, const ::InsertStmt& raw);
[[nodiscard]] QueryRef TransformUpdate(ParseState& state, const ::UpdateStmt& raw);
[[nodiscard]] QueryRef TransformDelete(ParseState& state, const ::DeleteStmt& raw);
[[nodiscard]] QueryRef TransformMerge(ParseState& state, const ::MergeStmt& raw);
/// The clauses that UPDATE and DELETE have in common.
struct ModificationClauses {
  const ::WithClause* with = nullptr;
  const ::RangeVar* target = nullptr;
  const ::List* from = nullptr;  ///< USING of DELETE.
  const ::Node* where = nullptr;
  const void* returning = nullptr;
};
/// Transforms them in the server's order and returns the condition of WHERE, or null.
/// Source: transformUpdateStmt(), transformDeleteStmt().
[[nodiscard]] ExprRef TransformModification(ParseState& state, catalog::Query& query, const ModificationClauses& raw);
/// Coerces a row of values to the columns they are for. `strip` takes off the assignments to parts of columns again.
/// Source: transformInsertRow().
[[nodiscard]] ExprList TransformInsertRow(ParseState& state, const ExprList& row, bool columns_given,
                                          const std::vector<InsertColumn>& columns, bool strip);
/// The target list of an inserted row.
[[nodiscard]] TargetList MakeInsertTargets(const ExprList& row, const std::vector<InsertColumn>& columns);
/// Source: transformUpdateTargetList().
[[nodiscard]] TargetList TransformUpdateTargets(ParseState& state, const ::List* raw);
/// Source: transformOnConflictClause().
[[nodiscard]] std::shared_ptr<catalog::OnConflict> TransformOnConflict(ParseState& state,
                                                                       const ::OnConflictClause& raw);
/// Throws 428C9 for values given to generated and identity columns, 42601 `multiple assignments to same column "%s"`.
/// Source: rewriteTargetListIU().
void CheckAssignedColumns(const Catalog& catalog, const catalog::Query& query);
/// Throws 42P10 if no unique index fits an ON CONFLICT clause. Source: infer_arbiter_indexes().
void CheckConflictTarget(const Catalog& catalog, const catalog::Query& query);

/// Throws the error of a LATERAL reference to the wrong side of a join. Source: check_lateral_ref_ok().
void CheckLateralReference(const ParseState& state, const NamespaceItem& item, int location);

}  // namespace pgtidy::query
