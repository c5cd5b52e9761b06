#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/catalog/expression.h"

/// Queries after parse analysis; they answer for the nodes of PostgreSQL's parsenodes.h and bear their names.
namespace pgtidy::catalog {

enum class CommandType : uint8_t { kSelect, kUpdate, kInsert, kDelete, kMerge, kUtility };
enum class JoinType : uint8_t { kInner, kLeft, kFull, kRight };

struct Alias {
  std::string name;
  std::vector<std::string> column_names;
};

/// Source: RangeTblFunction.
struct RangeTableFunction {
  ExprRef function;
  int column_count = 0;
  bool has_column_definitions = false;
  std::vector<std::string> column_names;  ///< Of a column definition list.
  std::vector<SqlType> column_types;
  std::vector<Oid> column_collations;
};

/// XMLTABLE or JSON_TABLE. Source: TableFunc.
struct TableFunction {
  bool json = false;
  ExprList namespace_uris;
  std::vector<std::string> namespace_names;
  ExprRef document;
  ExprRef row;
  std::vector<std::string> column_names;
  std::vector<SqlType> column_types;
  std::vector<Oid> column_collations;
  ExprList column_expressions;  ///< Entries may be null.
  ExprList column_defaults;     ///< Entries may be null.
  std::vector<bool> column_not_null;
  int ordinality_column = -1;  ///< Counted from 0, or -1.
  std::string source_text;     ///< JSON_TABLE(...) as written, for printing.
};

enum class RteKind : uint8_t {
  kRelation,
  kSubquery,
  kJoin,
  kFunction,
  kTableFunction,
  kValues,
  kCte,
  kNamedTuplestore,
  kResult
};

/// Source: RangeTblEntry.
struct RangeTblEntry {
  RteKind kind = RteKind::kRelation;

  Oid relation = types::kInvalidOid;  ///< Of kRelation.
  char relation_kind = 'r';
  bool undetermined = false;  ///< A relation of which nothing is known: any column may exist, of any type.
  bool inherit = true;        ///< False: ONLY.
  bool has_table_sample = false;
  std::string table_sample_method;
  ExprList table_sample_arguments;
  ExprRef table_sample_repeatable;

  std::shared_ptr<Query> subquery;

  JoinType join_type = JoinType::kInner;  ///< Of kJoin.
  int join_merged_columns = 0;
  ExprList join_alias_vars;            ///< Entries may be null (dropped columns).
  std::vector<int> join_left_columns;  ///< Attribute numbers in the left side; 0 for none.
  std::vector<int> join_right_columns;
  std::shared_ptr<Alias> join_using_alias;

  std::vector<RangeTableFunction> functions;
  bool with_ordinality = false;

  std::shared_ptr<TableFunction> table_function;

  std::vector<ExprList> values_lists;

  std::string cte_name;
  int cte_levels_up = 0;
  bool self_reference = false;

  /// Types of the columns of kValues, kCte, kTableFunction and kNamedTuplestore.
  std::vector<SqlType> column_types;
  std::vector<Oid> column_collations;

  std::shared_ptr<Alias> alias;  ///< As the user gave it, or null.
  Alias eref;                    ///< Name and all column names; "" for dropped columns.
  bool lateral = false;
  bool in_from_clause = true;
};

/// A node of the join tree. Source: RangeTblRef, JoinExpr, FromExpr.
struct FromItem {
  enum class Kind : uint8_t { kReference, kJoin, kFrom } kind = Kind::kReference;
  int rtindex = 0;  ///< Of kReference and kJoin.
  JoinType join_type = JoinType::kInner;
  bool natural = false;
  std::vector<std::string> using_columns;
  std::shared_ptr<FromItem> left;
  std::shared_ptr<FromItem> right;
  std::vector<std::shared_ptr<FromItem>> items;  ///< Of kFrom.
  ExprRef qualification;
};

struct GroupingSet {
  enum class Kind : uint8_t { kEmpty, kSimple, kRollup, kCube, kSets } kind = Kind::kEmpty;
  std::vector<unsigned> references;  ///< Of kSimple: target_sort_group_refs.
  std::vector<GroupingSet> content;
};

struct WindowClause {
  std::string name;
  std::string reference_name;
  std::vector<SortGroupClause> partition;
  std::vector<SortGroupClause> order;
  int frame_options = 0;  ///< FRAMEOPTION_* bits of PostgreSQL.
  ExprRef start_offset;
  ExprRef end_offset;
  unsigned window_reference = 0;
  bool copied_order = false;
};

struct CommonTableExpr {
  std::string name;
  std::vector<std::string> alias_column_names;
  enum class Materialize : uint8_t { kDefault, kAlways, kNever } materialize = Materialize::kDefault;
  std::shared_ptr<Query> query;
  bool recursive = false;
  int reference_count = 0;
  std::vector<std::string> column_names;
  std::vector<SqlType> column_types;
  std::vector<Oid> column_collations;
  struct Search {
    std::vector<std::string> columns;
    bool breadth_first = false;
    std::string sequence_column;
  };
  struct Cycle {
    std::vector<std::string> columns;
    std::string mark_column;
    ExprRef mark_value;
    ExprRef mark_default;
    std::string path_column;
    SqlType mark_type;
  };
  std::shared_ptr<Search> search;
  std::shared_ptr<Cycle> cycle;
  int location = -1;
};

/// The tree of a UNION, INTERSECT or EXCEPT. Source: SetOperationStmt.
struct SetOperation {
  enum class Kind : uint8_t { kLeaf, kUnion, kIntersect, kExcept } kind = Kind::kLeaf;
  int rtindex = 0;  ///< Of a leaf: its subquery.
  bool all = false;
  std::shared_ptr<SetOperation> left;
  std::shared_ptr<SetOperation> right;
  std::vector<SqlType> column_types;
  std::vector<Oid> column_collations;
  std::vector<SortGroupClause> group_clauses;
};

struct OnConflict {
  bool update = false;  ///< DO UPDATE; false: DO NOTHING.
  ExprList arbiter_elements;
  std::vector<Oid> arbiter_collations;  ///< By element; kInvalidOid: none given.
  std::vector<Oid> arbiter_operator_classes;
  ExprRef arbiter_where;
  Oid constraint = types::kInvalidOid;
  TargetList set;
  ExprRef where;
  int excluded_rtindex = 0;
};

struct MergeAction {
  enum class Match : uint8_t { kMatched, kNotMatchedBySource, kNotMatchedByTarget } match = Match::kMatched;
  CommandType command = CommandType::kSelect;  ///< kSelect: DO NOTHING.
  ExprRef condition;
  TargetList target_list;
  bool override_user_value = false;
  bool override_system_value = false;
};

struct RowMark {
  int rtindex = 0;
  enum class Strength : uint8_t {
    kForKeyShare,
    kForShare,
    kForNoKeyUpdate,
    kForUpdate
  } strength = Strength::kForUpdate;
  enum class Wait : uint8_t { kBlock, kSkip, kError } wait = Wait::kBlock;
  bool pushed_down = false;
};

struct Query {
  CommandType command = CommandType::kSelect;
  bool has_aggregates = false;
  bool has_window_functions = false;
  bool has_target_srfs = false;
  bool has_sublinks = false;
  bool has_distinct_on = false;
  bool has_recursive = false;
  bool has_modifying_cte = false;
  bool is_return = false;  ///< RETURN in a SQL-standard function body.
  std::vector<std::shared_ptr<CommonTableExpr>> cte_list;
  std::vector<std::shared_ptr<RangeTblEntry>> range_table;  ///< rtindex - 1.
  int result_relation = 0;                                  ///< rtindex, or 0.
  std::shared_ptr<FromItem> join_tree;                      ///< kind kFrom.
  TargetList target_list;
  enum class Override : uint8_t { kNotSet, kUserValue, kSystemValue } override = Override::kNotSet;
  std::shared_ptr<OnConflict> on_conflict;
  std::string returning_old_alias;
  std::string returning_new_alias;
  TargetList returning_list;
  std::vector<MergeAction> merge_actions;
  ExprRef merge_join_condition;
  int merge_target_relation = 0;
  std::vector<SortGroupClause> group_clause;
  bool group_distinct = false;
  std::vector<GroupingSet> grouping_sets;
  ExprRef having;
  std::vector<WindowClause> window_clauses;
  std::vector<SortGroupClause> distinct_clause;
  std::vector<SortGroupClause> sort_clause;
  ExprRef limit_offset;
  ExprRef limit_count;
  bool limit_with_ties = false;
  std::vector<RowMark> row_marks;
  std::shared_ptr<SetOperation> set_operations;
  std::vector<Oid> constraint_dependencies;  ///< Primary keys that functional dependency relies on.
};

}  // namespace pgtidy::catalog
