#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// The names that a query's tables and columns are printed with: those of the catalogue as it is now, made unique where
/// the text would be ambiguous. Source: deparse_namespace, deparse_columns of ruleutils.c.
namespace pgtidy::catalog::deparse {

/// Names of the columns of one range table entry.
struct ColumnNames {
  /// By attribute number - 1; nothing for a dropped column and for one that has no name yet.
  std::vector<std::optional<std::string>> names;
  /// What `*` would show when the text is read back: no dropped columns, but those added since the query was made.
  struct Visible {
    std::string name;
    bool is_new = false;  ///< Added since the query was made.
  };
  std::vector<Visible> visible;
  bool print_aliases = false;
  std::vector<std::string> parent_using;  ///< Columns that joins above merge.

  // Of joins.
  int left = 0;  ///< rtindex of the sides.
  int right = 0;
  std::vector<int> left_columns;  ///< By output column: the attribute number in that side, 0 for none.
  std::vector<int> right_columns;
  std::vector<std::string> using_names;  ///< Of the merged columns.
};

/// The names in one query level.
struct QueryNames {
  const QueryNames* parent = nullptr;
  std::vector<std::shared_ptr<RangeTblEntry>> range_table;
  std::vector<std::shared_ptr<CommonTableExpr>> cte_list;
  std::vector<std::optional<std::string>> relations;  ///< By rtindex - 1; nothing for a join without a name.
  std::vector<ColumnNames> columns;                   ///< By rtindex - 1.
  std::vector<std::string> taken;  ///< Names of relations that the rule of a view has besides those of its query.
  std::string old_alias;           ///< OLD and NEW in RETURNING.
  std::string new_alias;

  // Of the outermost level of a SQL function's body, which has no relations.
  std::string function;
  std::vector<std::string> arguments;

  bool unique_using = false;             ///< Merged columns must differ in the whole query.
  std::vector<std::string> using_names;  ///< Those chosen so far, if so.

  [[nodiscard]] const RangeTblEntry* Entry(int rtindex) const {
    return rtindex >= 1 && rtindex <= static_cast<int>(range_table.size())
               ? range_table[static_cast<size_t>(rtindex) - 1].get()
               : nullptr;
  }
  [[nodiscard]] ColumnNames& Columns(int rtindex) { return columns[static_cast<size_t>(rtindex) - 1]; }
  [[nodiscard]] const ColumnNames& Columns(int rtindex) const { return columns[static_cast<size_t>(rtindex) - 1]; }
  [[nodiscard]] const std::optional<std::string>& RelationName(int rtindex) const {
    return relations[static_cast<size_t>(rtindex) - 1];
  }
};

/// The names of a query in the level `parent`, which is null for an outermost one. Source: set_deparse_for_query().
[[nodiscard]] QueryNames NamesOfQuery(const Catalog& catalog, const Query& query, const QueryNames* parent,
                                      std::vector<std::string> taken = {});
/// The names for expressions over one relation. Source: deparse_context_for().
[[nodiscard]] QueryNames NamesOfRelation(const Catalog& catalog, Oid relation);
/// The same for a trigger's condition, over OLD and NEW.
[[nodiscard]] QueryNames NamesOfTrigger(const Catalog& catalog, Oid relation);

/// Whether a column may be called so within a range table entry. Source: colname_is_unique().
[[nodiscard]] bool ColumnNameIsFree(std::string_view name, const QueryNames& query, const ColumnNames& columns);
/// `name`, with a number behind it if it is not free. Source: make_colname_unique().
[[nodiscard]] std::string FreeColumnName(const std::string& name, const QueryNames& query, const ColumnNames& columns);
/// `name` with a number behind it, cut so that it stays an identifier.
[[nodiscard]] std::string NumberedName(const std::string& name, int number);

/// Names the merged columns of joins, before those of relations. Source: set_using_names().
void NameMergedColumns(QueryNames& query, const FromItem& join_tree);
/// Names the columns of a join; those of its sides are named already. Source: set_join_column_names().
void NameJoinColumns(QueryNames& query, int rtindex);

}  // namespace pgtidy::catalog::deparse
