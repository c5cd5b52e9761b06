#pragma once

#include "analyzer/query/analyze.h"
#include "analyzer/query/relations.h"

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

/// Throws the error of a LATERAL reference to the wrong side of a join. Source: check_lateral_ref_ok().
void CheckLateralReference(const ParseState& state, const NamespaceItem& item, int location);

}  // namespace pgtidy::query
