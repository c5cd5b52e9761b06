#pragma once

#include <optional>
#include <string>

#include "analyzer/query/parse_state.h"

struct RangeVar;

/// Names in scope and range table entries: parse_relation.c.
namespace pgtidy::query {

/// Finds a relation by a RangeVar; 42P01 `relation "x" does not exist` at its location (without one if not
/// `with_location`), 3F000 for a schema. `Undetermined` result: kInvalidOid and `may_exist` set.
struct RelationLookup {
  Oid oid = types::kInvalidOid;
  bool may_exist = false;  ///< Not found, but something unknown may have made it.
};
[[nodiscard]] RelationLookup LookupRelation(const Catalog& catalog, const ::RangeVar& name, bool missing_ok,
                                            bool with_location);

/// Adds a range table entry for a relation and returns the item that shows it; does not put it in the namespace.
/// Source: addRangeTableEntryForRelation().
[[nodiscard]] NamespaceItemRef AddRelation(ParseState& state, Oid relation, const catalog::Alias* alias, bool inherit,
                                           bool in_from_clause);
/// The same for a relation that is not in the catalogue yet: a row of columns (CREATE TABLE's own).
[[nodiscard]] NamespaceItemRef AddRelationRow(ParseState& state, const catalog::Relation& relation,
                                              const catalog::Alias* alias, bool inherit, bool in_from_clause);
/// Source: addRangeTableEntryForSubquery().
[[nodiscard]] NamespaceItemRef AddSubquery(ParseState& state, std::shared_ptr<catalog::Query> subquery,
                                           const catalog::Alias* alias, bool lateral, bool in_from_clause);
/// Makes an item visible. Source: addNSItemToQuery().
void AddToQuery(ParseState& state, const NamespaceItemRef& item, bool add_to_join_list, bool add_to_relation_names,
                bool add_to_column_names);

/// A column by its name alone in all levels; null if there is none; 42702 if ambiguous. Source: colNameToVar().
[[nodiscard]] ExprRef ColumnNameToVar(ParseState& state, std::string_view column, bool local_only, int location);
/// The item of a table name in all levels, or null. Source: refnameNamespaceItem().
[[nodiscard]] NamespaceItemRef FindNamespaceItem(ParseState& state, std::string_view schema, std::string_view name,
                                                 int location, int* levels_up);
/// Null if the item has no such column. System columns of tables included. Source: scanNSItemForColumn().
[[nodiscard]] ExprRef NamespaceItemColumn(ParseState& state, const NamespaceItem& item, int levels_up,
                                          std::string_view column, int location);
/// Source: transformWholeRowRef().
[[nodiscard]] ExprRef WholeRowReference(ParseState& state, const NamespaceItem& item, int levels_up, int location);
/// The columns of an item as Vars with their names: `*`. Source: expandNSItemVars().
[[nodiscard]] ExprList ExpandNamespaceItem(ParseState& state, const NamespaceItem& item, int levels_up, int location,
                                           std::vector<std::string>* names);
/// Throws 42P01 `missing FROM-clause entry for table` or `invalid reference to FROM-clause entry`.
/// Source: errorMissingRTE().
[[noreturn]] void ThrowMissingRangeTableEntry(ParseState& state, std::string_view schema, std::string_view name,
                                              int location);
/// Throws 42703 `column "x" does not exist` or `column t.x does not exist`, with the server's hints and ours.
/// Source: errorMissingColumn().
[[noreturn]] void ThrowMissingColumn(ParseState& state, std::string_view relation, std::string_view column,
                                     int location);
/// The fields of a composite expression, to expand `.*` and to select; empty if not known. Source:
/// expandRecordVariable(), lookup_rowtype_tupdesc().
struct RowField {
  std::string name;
  SqlType type;
  Oid collation = types::kInvalidOid;
  bool dropped = false;
};
[[nodiscard]] std::optional<std::vector<RowField>> RowFields(ParseState& state, const ExprRef& expr);
/// The result columns of a function that returns a row or has OUT parameters; empty for scalars and unknown records.
/// Source: get_expr_result_type().
[[nodiscard]] std::optional<std::vector<RowField>> FunctionResultFields(const Catalog& catalog, const ExprRef& call);
/// Source: GetRTEByRangeTablePosn().
[[nodiscard]] catalog::RangeTblEntry& RangeTableEntry(ParseState& state, int varno, int levels_up);

}  // namespace pgtidy::query
